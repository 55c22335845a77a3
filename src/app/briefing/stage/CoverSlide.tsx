import { useDataset } from '../../data/DataStoreProvider.tsx';
import { useT } from '../../ui/i18n/useT.ts';
import { SlideText } from './SlideText.tsx';
import { SourceLine } from './SourceLine.tsx';
import type { SlideProps } from './Stage.tsx';

/** The first slide: a title, and what it rests on. */
export function CoverSlide({ slide }: SlideProps) {
  const t = useT('briefing');
  const shell = useT();
  const { newestDocument } = useDataset().manifest;
  return (
    <div className="stage-cover">
      <p className="stage-brand">{shell('name')}</p>
      <h2 className="stage-title">{slide.title}</h2>
      <SlideText text={slide.text} />
      {newestDocument === null ? null : <p>{t('stage.newest', { date: newestDocument })}</p>}
      <SourceLine slide={slide} />
    </div>
  );
}
