import { useMemo, type CSSProperties } from 'react';
import { regionLabel } from '../../data/regionDirectory.ts';
import type { MapModel } from '../../map/model/useMapModel.ts';
import { rankedUnits } from '../../map/overview/rankedUnits.ts';
import type { Lang } from '../../state/choices.ts';
import { useAppStore } from '../../state/AppStoreProvider.tsx';
import { StatusMark } from '../../ui/marks/StatusMark.tsx';
import { useT } from '../../ui/i18n/useT.ts';

/** Rows that find room at the least size of letters. */
const MOST = 13;
/** Height of the table, and of a row without its letters, in units of 1/1920 of the slide's width. */
const ROOM = 840;
const AROUND = 15;
const LEADING = 1.5;
/** Sizes of letters; at the largest, four statuses still stand in one line. */
const SIZES = { least: 26, most: { zh: 36, en: 27 } } as const;

/** The largest letters at which all rows and the head find room. */
function letterSize(rows: number, lang: Lang): number {
  const fitting = (ROOM / (rows + 1) - AROUND) / LEADING;
  return Math.floor(Math.max(SIZES.least, Math.min(SIZES.most[lang], fitting)));
}

/** The map as a table: the first places in its order; the rest is counted. */
export function StageRanks({ model }: { readonly model: MapModel }) {
  const t = useT('map');
  const brief = useT('briefing');
  const lang = useAppStore((state) => state.lang);
  const rows = useMemo(() => rankedUnits(model.values.values(), model.subject), [model]);
  if (rows.length === 0) return <p className="stage-empty">{t('table.empty')}</p>;
  return (
    <div className="stage-ranks" style={{ '--rank-size': letterSize(rows.length, lang) } as CSSProperties}>
      <table className="stage-table">
        <thead>
          <tr>
            {['region', 'clusters', 'industries', 'statuses'].map((key) => (
              <th scope="col" key={key}>
                {t(`table.${key}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, MOST).map(({ id, clusters, industries, statuses }) => (
            <tr key={id}>
              <th scope="row">{regionLabel(model.directory, id, lang)}</th>
              <td>{clusters}</td>
              <td>{industries}</td>
              <td>
                {statuses.map((status) => (
                  <StatusMark key={status} status={status} withWord />
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > MOST ? (
        <p className="stage-rest">{brief('stage.moreRows', { count: rows.length - MOST })}</p>
      ) : null}
    </div>
  );
}
