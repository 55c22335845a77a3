import { rowsOf } from '../../../core/briefing/fitText.ts';
import type { SourceRecord } from '../../data/datasetFiles.ts';
import { useDataset } from '../../data/DataStoreProvider.tsx';
import { useT } from '../../ui/i18n/useT.ts';
import { textWidth } from '../../picture/svg/measure.ts';
import { OwnMark } from '../../ui/marks/OwnMark.tsx';
import { SlideText } from './SlideText.tsx';
import type { SlideProps } from './Stage.tsx';
import { useSlideClaims } from './useSlideClaims.ts';

/** Units of 1/1920 of the slide's width, as in stageLists.css. */
const WIDTH = 1760;
const TITLE = { size: 28, line: 42 } as const;
const META = { size: 24, gap: 40 } as const;
const AROUND = 28;
/** The line that counts the rest. */
const REST = 66;

/** The documents that the slide's claims come from, and how the labels were made. */
export function SourcesSlide({ slide, part }: SlideProps) {
  const t = useT('briefing');
  const { sources } = useDataset();
  const cited = new Set(useSlideClaims().map(({ document }) => document));
  const documents = sources.filter(({ id }) => cited.has(id));
  const metaOf = ({ publisher, published }: SourceRecord) =>
    [publisher, published ?? t('stage.undated')].filter(Boolean).join(' · ');
  const heightOf = (source: SourceRecord) => {
    const width = WIDTH - META.gap - textWidth(metaOf(source), META.size);
    return rowsOf(`${source.title}00`, Math.max(width, WIDTH / 3), TITLE.size) * TITLE.line + AROUND;
  };
  const count = howManyFit(documents.map(heightOf), part.room, REST);
  const rest = documents.length - count;
  return (
    <div className="stage-body">
      <h2 className="stage-title">{slide.title}</h2>
      <SlideText text={slide.text} />
      <ol className="stage-documents">
        {documents.slice(0, count).map((source) => (
          <li key={source.id}>
            <cite>
              <OwnMark document={source.id} /> {source.title}
            </cite>
            <span>{metaOf(source)}</span>
          </li>
        ))}
      </ol>
      {rest > 0 ? <p className="stage-rest">{t('stage.moreDocuments', { count: rest })}</p> : null}
    </div>
  );
}

/** How many rows find room, with the line that counts the others where there are some. */
function howManyFit(heights: readonly number[], room: number, rest: number): number {
  const total = heights.reduce((sum, height) => sum + height, 0);
  let free = total <= room ? room : room - rest;
  let count = 0;
  for (const height of heights) {
    free -= height;
    if (free < 0) break;
    count += 1;
  }
  return Math.max(1, count);
}
