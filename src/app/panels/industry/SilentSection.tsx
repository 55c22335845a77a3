import { useDataset } from '../../data/DataStoreProvider.tsx';
import { profilesOf } from '../../data/indexes.ts';
import { useAppStore } from '../../state/AppStoreProvider.tsx';
import { useT } from '../../ui/i18n/useT.ts';
import { PanelSection } from '../shared/PanelHead.tsx';
import { useNames } from '../shared/useNames.ts';

/** Provinces and prefectures with material that does not mention the industry: blank, which is not “no”. */
export function SilentSection({ id }: { readonly id: string }) {
  const t = useT('panels');
  const names = useNames();
  const { claims } = useDataset();
  const openRegion = useAppStore((state) => state.openRegion);
  const silent = [...profilesOf(claims).values()].filter(({ region, entries }) => {
    const level = names.directory.get(region)?.level;
    return !entries.has(id) && (level === 'province' || level === 'prefecture');
  });
  if (silent.length === 0) return null;
  return (
    <PanelSection title={t('industry.silent', { count: silent.length })} note={t('industry.silentNote')}>
      <ul className="region-children">
        {silent.map(({ region }) => (
          <li key={region}>
            <button
              type="button"
              className="region-child"
              data-silent="true"
              onClick={() => openRegion(region)}
            >
              {names.region(region)}
            </button>
          </li>
        ))}
      </ul>
    </PanelSection>
  );
}
