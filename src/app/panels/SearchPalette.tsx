import { useDeferredValue, useMemo, useState } from 'react';
import { useDataset } from '../data/DataStoreProvider.tsx';
import { useAppStore } from '../state/AppStoreProvider.tsx';
import { Dialog } from '../ui/base/Dialog.tsx';
import { useT } from '../ui/i18n/useT.ts';
import { HitList } from './search/HitList.tsx';
import { search, type Hit } from './search/searchIndex.ts';
import { searchSource, suggestions } from './search/searchSource.ts';
import { SearchField } from './search/SearchField.tsx';
import { useSpell } from '../data/useSpell.ts';
import './search/search.css';

interface SearchPaletteProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Finds regions, industries and quotes; everything by keyboard. */
export function SearchPalette({ isOpen, onClose }: SearchPaletteProps) {
  const t = useT('panels');
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t('search.title')} hideTitle>
      <Palette onClose={onClose} />
    </Dialog>
  );
}

function Palette({ onClose }: { readonly onClose: () => void }) {
  const t = useT('panels');
  const source = searchSource(useDataset());
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const settled = useDeferredValue(query);
  const spell = useSpell(/[a-z]/i.test(query));
  const isEmpty = settled.trim() === '';
  const hits = useMemo(
    () => (settled.trim() === '' ? suggestions(source) : search(settled, source, spell)),
    [settled, source, spell],
  );
  const open = useOpenHit(onClose);
  const move = (by: number) =>
    setActive((now) => (hits.length === 0 ? 0 : (now + by + hits.length) % hits.length));
  const current = Math.min(active, Math.max(0, hits.length - 1));
  return (
    <div className="palette">
      <SearchField
        query={query}
        activeId={hits[current] ? hitId(hits[current]) : undefined}
        onQuery={(next) => {
          setQuery(next);
          setActive(0);
        }}
        onMove={move}
        onOpen={() => {
          const hit = hits[current];
          if (hit) open(hit);
        }}
      />
      {isEmpty ? <p className="palette-note">{t('search.hint')}</p> : null}
      {!isEmpty && hits.length === 0 ? (
        <p className="palette-note" data-state="no-hit">
          {t('search.none', { query: settled })}
        </p>
      ) : null}
      <HitList hits={hits} active={current} idOf={hitId} onOpen={open} onActive={setActive} />
    </div>
  );
}

function hitId(hit: Hit): string {
  return `hit-${hit.kind}-${hit.id}`;
}

function useOpenHit(onClose: () => void): (hit: Hit) => void {
  const openRegion = useAppStore((state) => state.openRegion);
  const openIndustry = useAppStore((state) => state.openIndustry);
  const openClaim = useAppStore((state) => state.openClaim);
  const openers = { region: openRegion, industry: openIndustry, quote: openClaim };
  return (hit) => {
    onClose();
    openers[hit.kind](hit.id);
  };
}
