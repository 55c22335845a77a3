import { useEffect, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import type { Deck } from '../../../core/briefing/deck.ts';
import { useFile } from '../../data/DataStoreProvider.tsx';
import { useSlideParts } from '../stage/useSlideParts.ts';
import { Stage } from '../stage/Stage.tsx';
import './print.css';

/** All slides, one a page, in light colours; they exist only while the browser prints. */
export function PrintDeck({ deck }: { readonly deck: Deck }) {
  const [isPrinting, setIsPrinting] = useState(false);
  useEffect(() => {
    const handleBefore = () => flushSync(() => setIsPrinting(true));
    const handleAfter = () => setIsPrinting(false);
    window.addEventListener('beforeprint', handleBefore);
    window.addEventListener('afterprint', handleAfter);
    return () => {
      window.removeEventListener('beforeprint', handleBefore);
      window.removeEventListener('afterprint', handleAfter);
    };
  }, []);
  const partsOf = useSlideParts();
  // Printing does not wait for a file: the maps of all slides must be at hand before.
  useFile('boundaries');
  if (!isPrinting) return null;
  return createPortal(
    <div className="print-deck" data-theme="light">
      {deck.slides.flatMap((slide, index) =>
        partsOf(slide).map((_part, part) => (
          <div className="print-page" key={`${slide.id} ${part}`}>
            <Stage
              slide={slide}
              place={index + 1}
              total={deck.slides.length}
              deckTitle={deck.title}
              part={part}
              theme="light"
            />
          </div>
        )),
      )}
    </div>,
    document.body,
  );
}
