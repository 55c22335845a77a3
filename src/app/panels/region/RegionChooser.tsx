import { useState } from 'react';
import { useDataset } from '../../data/DataStoreProvider.tsx';
import { profilesOf } from '../../data/indexes.ts';
import { useAppStore } from '../../state/AppStoreProvider.tsx';
import { useT } from '../../ui/i18n/useT.ts';
import { PanelHead } from '../shared/PanelHead.tsx';
import { useNames } from '../shared/useNames.ts';

const LEVEL_ORDER = ['province', 'prefecture', 'county', 'area', 'country'] as const;

/** The Region view before a region is chosen: every region with claims, by level. */
export function RegionChooser() {
  const t = useT('panels');
  const shell = useT();
  const names = useNames();
  const { claims } = useDataset();
  const openRegion = useAppStore((state) => state.openRegion);
  const [query, setQuery] = useState('');
  const profiles = [...profilesOf(claims).values()].filter(({ region }) => isNamed(region, query));
  function isNamed(id: string, text: string): boolean {
    const region = names.directory.get(id);
    return [region?.name, region?.nameEn, id].some((name) =>
      name?.toLowerCase().includes(text.trim().toLowerCase()),
    );
  }
  return (
    <div>
      <PanelHead title={shell('question.region')} lead={t('region.chooseLead')} />
      <input
        className="text-field"
        type="search"
        value={query}
        placeholder={t('region.chooseHint')}
        aria-label={t('region.chooseHint')}
        onChange={(event) => setQuery(event.target.value)}
      />
      {LEVEL_ORDER.map((level) => {
        const found = profiles.filter(({ region }) => names.directory.get(region)?.level === level);
        if (found.length === 0) return null;
        return (
          <section key={level} className="panel-section" aria-label={shell(`level.${level}`)}>
            <h2 className="panel-section-title">{shell(`level.${level}`)}</h2>
            <ul className="region-children">
              {found.map((profile) => (
                <li key={profile.region}>
                  <button type="button" className="region-child" onClick={() => openRegion(profile.region)}>
                    {names.region(profile.region)}{' '}
                    <span className="region-child-count">{profile.entries.size}</span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
