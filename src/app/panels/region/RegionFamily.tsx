import { useState } from 'react';
import { useDataset } from '../../data/DataStoreProvider.tsx';
import { claimsByRegion } from '../../data/indexes.ts';
import { useAppStore } from '../../state/AppStoreProvider.tsx';
import { Button } from '../../ui/base/Button.tsx';
import { useT } from '../../ui/i18n/useT.ts';
import { PanelSection } from '../shared/PanelHead.tsx';
import { useNames } from '../shared/useNames.ts';

/** Units below the region, or members of an area: those with material first, the silent ones on request. */
export function RegionFamily({ id }: { readonly id: string }) {
  const t = useT('panels');
  const names = useNames();
  const { claims } = useDataset();
  const openRegion = useAppStore((state) => state.openRegion);
  const [isWhole, setIsWhole] = useState(false);
  const region = names.directory.get(id);
  const below = [...(region?.children ?? []), ...(region?.members ?? [])];
  if (below.length === 0) return null;
  const count = (code: string) => claimsByRegion(claims).get(code)?.length ?? 0;
  const known = below.filter((code) => count(code) > 0).sort((a, b) => count(b) - count(a));
  const silent = below.filter((code) => count(code) === 0);
  return (
    <PanelSection
      title={t(region?.level === 'area' ? 'region.members' : 'region.children')}
      note={t('region.childrenNote')}
    >
      <ul className="region-children">
        {known.map((code) => (
          <li key={code}>
            <button type="button" className="region-child" onClick={() => openRegion(code)}>
              {names.region(code)} <span className="region-child-count">{count(code)}</span>
            </button>
          </li>
        ))}
        {(isWhole ? silent : []).map((code) => (
          <li key={code}>
            <button
              type="button"
              className="region-child"
              data-silent="true"
              onClick={() => openRegion(code)}
            >
              {names.region(code)}
            </button>
          </li>
        ))}
      </ul>
      {silent.length > 0 ? (
        <Button look="quiet" aria-expanded={isWhole} onClick={() => setIsWhole(!isWhole)}>
          {t(isWhole ? 'region.hideSilent' : 'region.showSilent', { count: silent.length })}
        </Button>
      ) : null}
    </PanelSection>
  );
}
