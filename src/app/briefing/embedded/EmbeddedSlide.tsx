import { useMemo, useRef } from 'react';
import type { Slide } from '../../../core/briefing/deck.ts';
import { EmptyState } from '../../ui/base/EmptyState.tsx';
import { useT } from '../../ui/i18n/useT.ts';
import { Stage } from '../stage/Stage.tsx';
import { useSlideParts } from '../stage/useSlideParts.ts';
import { carriedSlide } from './carriedSlide.ts';
import { useNarrow } from './useNarrow.ts';
import './embeddedSlide.css';

interface EmbeddedSlideProps {
  /** Of the open deck, where the address carries none. */
  readonly open: Slide | null;
}

/**
 * A slide in somebody else's page: as it is presented, the pages on which it goes on below each other; in a narrow
 * frame it flows down the page, so that its letters can be read.
 */
export function EmbeddedSlide({ open }: EmbeddedSlideProps) {
  const t = useT('briefing');
  const partsOf = useSlideParts();
  const box = useRef<HTMLDivElement>(null);
  const narrow = useNarrow(box);
  const carried = useMemo(() => carriedSlide(window.location.hash), []);
  const slide = carried ?? open;
  return (
    <div className="brief-embedded" ref={box}>
      {slide === null ? <EmptyState name="no-slide" title={t('empty.slides')} /> : null}
      {slide === null
        ? null
        : partsOf(slide).map((_part, part) => (
            <Stage key={part} slide={slide} place={1} total={1} deckTitle="" part={part} narrow={narrow} />
          ))}
    </div>
  );
}
