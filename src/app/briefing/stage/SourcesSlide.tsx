import { useDataset } from '../../data/DataStoreProvider.tsx';
import { useT } from '../../ui/i18n/useT.ts';
import { OwnMark } from '../../ui/marks/OwnMark.tsx';
import { SlideText } from './SlideText.tsx';
import type { SlideProps } from './Stage.tsx';
import { useSlideClaims } from './useSlideClaims.ts';

/** Documents on one slide; the rest is counted. */
const MOST_DOCUMENTS = 7;

/** The documents that the slide's claims come from, and how the labels were made. */
export function SourcesSlide({ slide }: SlideProps) {
  const t = useT('briefing');
  const { sources } = useDataset();
  const cited = new Set(useSlideClaims().map(({ document }) => document));
  const documents = sources.filter(({ id }) => cited.has(id));
  const rest = documents.length - MOST_DOCUMENTS;
  return (
    <div className="stage-body">
      <h2 className="stage-title">{slide.title}</h2>
      <SlideText text={slide.text} />
      <ol className="stage-documents">
        {documents.slice(0, MOST_DOCUMENTS).map(({ id, title, publisher, published }) => (
          <li key={id}>
            <cite>
              <OwnMark document={id} /> {title}
            </cite>
            <span>{[publisher, published ?? t('stage.undated')].filter(Boolean).join(' · ')}</span>
          </li>
        ))}
      </ol>
      {rest > 0 ? <p className="stage-rest">{t('stage.moreDocuments', { count: rest })}</p> : null}
    </div>
  );
}
