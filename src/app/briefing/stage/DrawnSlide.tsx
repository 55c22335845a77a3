import { useMemo } from 'react';
import { rowsOf } from '../../../core/briefing/fitText.ts';
import { useDataset, useFile } from '../../data/DataStoreProvider.tsx';
import { slideDrawing } from '../../picture/renderPicture.ts';
import { useAppStore } from '../../state/AppStoreProvider.tsx';
import { LoadNotice } from '../../ui/base/LoadNotice.tsx';
import { useT } from '../../ui/i18n/useT.ts';
import { SlideText } from './SlideText.tsx';
import type { SlideProps } from './Stage.tsx';
import { SvgTree } from './SvgTree.tsx';

/** Px of the 1920 × 1080 stage in a unit of a picture, whose smallest letters have 11. */
const UNIT = 24.1 / 11;
/** The computed sentence, where the slide has no text of its own; as in stage.css. */
const LEAD = 34;
const LEADING = 1.5;
const GAP = 24;

/** Small maps and charts, drawn as in a file: with legend, source, date and note, and the words of the slide above. */
export function DrawnSlide({ slide, part, theme, measure }: SlideProps) {
  const t = useT('compare');
  const dataset = useDataset();
  const boundaries = useFile('boundaries');
  const lang = useAppStore((state) => state.lang);
  const { query, title, text, sources } = slide;
  const { room } = part;
  const isLoading = boundaries.state === 'loading';
  const topology = boundaries.state === 'ready' ? boundaries.value : null;
  const drawn = useMemo(() => {
    if (isLoading) return null;
    const context = { dataset, boundaries: topology, figures: [] };
    const words = { query, title, text, sources };
    const found = slideDrawing(words, context, { theme, language: lang, textScale: UNIT });
    if (found === null) return null;
    const lead = text.trim() === '' ? found.lead : '';
    const { width, drawing } = measure;
    if (drawing !== null) return { lead, root: found.draw(width, drawing.height) };
    const used = lead === '' ? 0 : rowsOf(lead, width, LEAD) * LEAD * LEADING + GAP;
    return { lead, root: found.draw(width, room - used) };
  }, [isLoading, topology, dataset, query, title, text, sources, room, theme, lang, measure]);
  return (
    <div className="stage-body">
      <h2 className="stage-title">{title}</h2>
      <SlideText text={text || (drawn?.lead ?? '')} />
      {isLoading ? <LoadNotice state={boundaries} onRetry={() => undefined} /> : null}
      {drawn ? (
        <div className="stage-drawn">
          <SvgTree root={drawn.root} label={title} />
        </div>
      ) : null}
      {!isLoading && drawn === null ? <p className="stage-empty">{t('all.empty')}</p> : null}
    </div>
  );
}
