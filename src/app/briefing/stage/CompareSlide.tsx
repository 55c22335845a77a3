import { useMemo, type CSSProperties } from 'react';
import { compareProfiles, sortRows, type ComparisonRow } from '../../../core/analysis/comparison.ts';
import { compareSentence } from '../../../core/analysis/sentences.ts';
import { parseSubject, profileOfSubject } from '../../../core/analysis/subject.ts';
import { rowsOf } from '../../../core/briefing/fitText.ts';
import { useDataset } from '../../data/DataStoreProvider.tsx';
import { useFilteredClaims } from '../../data/useFilteredClaims.ts';
import { useAppStore } from '../../state/AppStoreProvider.tsx';
import { useT } from '../../ui/i18n/useT.ts';
import { StatusMark } from '../../ui/marks/StatusMark.tsx';
import { useBriefNames } from '../useBriefNames.ts';
import { rowsThatFit } from './rowsThatFit.ts';
import { SlideText } from './SlideText.tsx';
import { SourceLine, useSourceWords } from './SourceLine.tsx';
import type { SlideProps } from './Stage.tsx';

/** Units of 1/1920 of the slide's width, as in stage.css. */
const WIDTH = 1760;
const OWN_SIZE = 34;
const LEADING = 1.5;
const GAP = 24;
/** Below the table: the number of further rows, and the source. */
const FOOT = 2 * GAP + 42;
const SOURCE = { size: 24, line: 36 } as const;

/** How places differ: the sentence, and the first rows of the table; without the sentence behind a drawing. */
export function CompareSlide({ slide, part }: SlideProps) {
  const t = useT('briefing');
  const names = useBriefNames();
  const { areas, taxonomy } = useDataset();
  const claims = useFilteredClaims();
  const keys = useAppStore((state) => state.compared);
  const lang = useAppStore((state) => state.lang);
  const profiles = useMemo(
    () => keys.map((key) => profileOfSubject(parseSubject(key), claims, areas)),
    [keys, claims, areas],
  );
  const all = compareProfiles(profiles);
  const rows = sortRows(all, { sort: 'difference', clusters: taxonomy.clusters.map(({ id }) => id) });
  const own = slide.text === '' && part.shows === 'view' ? compareSentence(keys, all, names, lang) : '';
  const used = own === '' ? 0 : rowsOf(own, WIDTH, OWN_SIZE) * OWN_SIZE * LEADING + GAP;
  const words = useSourceWords({ slide, fromClaims: true });
  const foot =
    rowsOf(words === null ? '' : `${words.first}  ${words.more}`, WIDTH, SOURCE.size) * SOURCE.line;
  const { size, count: most } = rowsThatFit(
    rows.map((row) => [
      names.industry(row.industry),
      t(`stage.kind.${row.difference}`, { region: names.region(keys[row.members[0] ?? 0] ?? '') }),
    ]),
    keys.map(names.region),
    t('stage.notMentioned'),
    part.room - used - FOOT - foot,
  );
  const rest = rows.length - most;
  return (
    <div className="stage-body">
      <h2 className="stage-title">{slide.title}</h2>
      <SlideText text={slide.text || own} />
      <table className="stage-table" style={{ '--table-size': size } as CSSProperties}>
        <thead>
          <tr>
            <th scope="col">{t('stage.industry')}</th>
            {keys.map((key) => (
              <th scope="col" key={key}>
                {names.region(key)}
              </th>
            ))}
            <th scope="col">{t('stage.difference')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, most).map((row) => (
            <Row
              key={row.industry}
              row={row}
              keys={keys}
              isSilent={profiles.map(({ entries }) => entries.size === 0)}
            />
          ))}
        </tbody>
      </table>
      {rest > 0 ? <p className="stage-rest">{t('stage.moreRows', { count: rest })}</p> : null}
      <SourceLine slide={slide} fromClaims />
    </div>
  );
}

interface RowProps {
  readonly row: ComparisonRow;
  readonly keys: readonly string[];
  /** Columns of which no document speaks. */
  readonly isSilent: readonly boolean[];
}

function Row({ row, keys, isSilent }: RowProps) {
  const t = useT('briefing');
  const names = useBriefNames();
  const only = keys[row.members[0] ?? 0] ?? '';
  return (
    <tr>
      <th scope="row">{names.industry(row.industry)}</th>
      {row.cells.map((cell, index) => (
        <td key={keys[index]}>
          {cell ? (
            <StatusMark status={cell.strongest} withWord />
          ) : (
            <span className="stage-faint">
              {t(isSilent[index] ? 'stage.noDocument' : 'stage.notMentioned')}
            </span>
          )}
        </td>
      ))}
      <td>{t(`stage.kind.${row.difference}`, { region: names.region(only) })}</td>
    </tr>
  );
}
