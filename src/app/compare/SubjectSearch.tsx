import { Combobox } from '@base-ui/react/combobox';
import { useMemo, useState } from 'react';
import { useDataset } from '../data/DataStoreProvider.tsx';
import { claimsByRegion } from '../data/indexes.ts';
import { regionDirectory } from '../data/regionDirectory.ts';
import { useSpell } from '../data/useSpell.ts';
import { useAppStore } from '../state/AppStoreProvider.tsx';
import { useT } from '../ui/i18n/useT.ts';
import { searchSubjects, type FoundSubject } from './searchSubjects.ts';

/** Finds a region by name, pinyin, English or code, and adds it. */
export function SubjectSearch({ onPick }: { readonly onPick: (id: string) => void }) {
  const t = useT('compare');
  const [query, setQuery] = useState('');
  const found = useFoundSubjects(query);
  return (
    <Combobox.Root<FoundSubject>
      items={found}
      filteredItems={found}
      value={null}
      inputValue={query}
      onInputValueChange={setQuery}
      itemToStringLabel={({ region }) => region.short}
      isItemEqualToValue={(a, b) => a.region.id === b.region.id}
      autoHighlight
      onValueChange={(picked) => {
        if (picked) onPick(picked.region.id);
        setQuery('');
      }}
    >
      <Combobox.Input
        className="chooser-search"
        aria-label={t('search.label')}
        placeholder={t('search.placeholder')}
      />
      <Combobox.Portal>
        <Combobox.Positioner className="popover-place" sideOffset={4} align="start">
          <Combobox.Popup className="popover chooser-popup">
            <Combobox.Empty className="chooser-empty">
              {query === '' ? null : t('search.nothing')}
            </Combobox.Empty>
            <Combobox.List>
              {(item: FoundSubject) => <FoundItem key={item.region.id} item={item} />}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  );
}

function FoundItem({ item }: { readonly item: FoundSubject }) {
  const t = useT('compare');
  const shell = useT();
  const lang = useAppStore((state) => state.lang);
  const { region, claims } = item;
  const detail =
    region.level === 'area'
      ? t('search.members', { count: region.members.length })
      : claims > 0
        ? t('search.quotes', { count: claims })
        : t('search.noDocument');
  return (
    <Combobox.Item value={item} className="chooser-option">
      <span>{lang === 'zh' ? region.name : region.nameEn}</span>
      <span className="chooser-detail">
        {shell(`level.${region.level}`)} · {detail}
      </span>
    </Combobox.Item>
  );
}

function useFoundSubjects(query: string): FoundSubject[] {
  const dataset = useDataset();
  const isLatin = /[a-z]/i.test(query);
  const spell = useSpell(isLatin);
  return useMemo(() => {
    const claimCounts = new Map(
      [...claimsByRegion(dataset.claims)].map(([id, claims]) => [id, claims.length]),
    );
    const directory = regionDirectory(dataset);
    return searchSubjects(query, { directory, claimCounts, spell });
  }, [dataset, query, spell]);
}
