import { SlideText } from './SlideText.tsx';
import { SourceLine } from './SourceLine.tsx';
import type { SlideProps } from './Stage.tsx';

/** The page on which the words of a slide go on. */
export function TextSlide({ slide }: SlideProps) {
  return (
    <div className="stage-body">
      <h2 className="stage-title">{slide.title}</h2>
      <SlideText text={slide.text} />
      <SourceLine slide={slide} />
    </div>
  );
}
