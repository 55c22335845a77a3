import { useMemo } from 'react';
import { byStrength } from '../../../core/analysis/statusOrder.ts';
import { STATUSES, type Claim, type Cluster } from '../../../core/model/index.ts';
import { useDataset } from '../../data/DataStoreProvider.tsx';
import { claimsByRegion } from '../../data/indexes.ts';
import { useFilteredClaims } from '../../data/useFilteredClaims.ts';
import { useAppStore } from '../../state/AppStoreProvider.tsx';
import { useT } from '../../ui/i18n/useT.ts';
import { ClusterGlyph } from '../../ui/marks/ClusterGlyph.tsx';
import { StatusMark } from '../../ui/marks/StatusMark.tsx';
import { useBriefNames } from '../useBriefNames.ts';
import { SlideText } from './SlideText.tsx';
import type { SlideProps } from './Stage.tsx';

/** Rows that find room, without words above them and with. */
const MOST_REGIONS = { alone: 7, withWords: 4 } as const;

/** All places against all clusters: the widest places first, each cell the strongest status. */
export function MatrixSlide({ slide }: SlideProps) {
  const t = useT('briefing');
  const names = useBriefNames();
  const lang = useAppStore((state) => state.lang);
  const { taxonomy } = useDataset();
  const claims = useFilteredClaims();
  const rows = useMemo(() => widestRegions(claims), [claims]);
  const clusters = taxonomy.clusters.filter(({ id }) => claims.some(({ cluster }) => cluster === id));
  const most = MOST_REGIONS[slide.text.trim() === '' ? 'alone' : 'withWords'];
  const rest = rows.length - most;
  return (
    <div className="stage-body">
      <h2 className="stage-title">{slide.title}</h2>
      <SlideText text={slide.text} />
      <table className="stage-table stage-matrix">
        <thead>
          <tr>
            <th scope="col">{t('stage.region')}</th>
            {clusters.map((cluster) => (
              <th scope="col" key={cluster.id}>
                <ClusterGlyph cluster={cluster} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, most).map(([region, own]) => (
            <tr key={region}>
              <th scope="row">{names.region(region)}</th>
              {clusters.map((cluster) => (
                <td key={cluster.id}>
                  <Strongest claims={own} cluster={cluster} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <ul className="stage-clusters">
        {clusters.map((cluster) => (
          <li key={cluster.id}>
            <ClusterGlyph cluster={cluster} />
            {cluster[lang]}
          </li>
        ))}
        {STATUSES.map((status) => (
          <li key={status}>
            <StatusMark status={status} withWord />
          </li>
        ))}
      </ul>
      {rest > 0 ? <p className="stage-rest">{t('stage.moreRegions', { count: rest })}</p> : null}
    </div>
  );
}

function Strongest({ claims, cluster }: { readonly claims: readonly Claim[]; readonly cluster: Cluster }) {
  const statuses = claims.filter((claim) => claim.cluster === cluster.id).map(({ status }) => status);
  const [first] = [...statuses].sort(byStrength);
  return first === undefined ? null : <StatusMark status={first} />;
}

/** Regions with their claims, those that name most clusters first; areas and the country are left out. */
function widestRegions(claims: readonly Claim[]): readonly (readonly [string, readonly Claim[]])[] {
  const widthOf = (own: readonly Claim[]) => new Set(own.map(({ cluster }) => cluster)).size;
  return [...claimsByRegion(claims)]
    .filter(([region]) => /^\d{6}$/.test(region))
    .sort(([a, x], [b, y]) => widthOf(y) - widthOf(x) || (a < b ? -1 : 1));
}
