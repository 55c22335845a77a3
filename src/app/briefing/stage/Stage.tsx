import { useMemo, type ComponentType, type CSSProperties } from 'react';
import type { Slide } from '../../../core/briefing/deck.ts';
import { useDataset } from '../../data/DataStoreProvider.tsx';
import { createAppStore } from '../../state/appStore.ts';
import { AppStoreProvider, useAppStore } from '../../state/AppStoreProvider.tsx';
import { useT } from '../../ui/i18n/useT.ts';
import { useTheme, type Theme } from '../../ui/theme/useTheme.ts';
import { CompareSlide } from './CompareSlide.tsx';
import { CoverSlide } from './CoverSlide.tsx';
import { DrawnSlide } from './DrawnSlide.tsx';
import { EvidenceSlide } from './EvidenceSlide.tsx';
import { MapSlide } from './MapSlide.tsx';
import { RegionSlide } from './RegionSlide.tsx';
import { slideChoices, slideKind, type SlideKind } from '../../picture/slideKind.ts';
import type { SlidePart } from './slideParts.ts';
import { SourcesSlide } from './SourcesSlide.tsx';
import { TextSlide } from './TextSlide.tsx';
import { useSlideParts } from './useSlideParts.ts';
import { stageMeasure, type StageMeasure } from './stageMeasure.ts';
import './stage.css';
import './stageLists.css';
import './stageNarrow.css';

export interface SlideProps {
  /** With the title and the text of the page that is shown. */
  readonly slide: Slide;
  readonly part: SlidePart;
  readonly theme: Theme;
  /** The slide's own measure; another where it flows down a narrow frame. */
  readonly measure: StageMeasure;
}

const DRAWINGS: Readonly<Record<SlideKind, ComponentType<SlideProps>>> = {
  cover: CoverSlide,
  map: MapSlide,
  region: RegionSlide,
  compare: CompareSlide,
  evidence: EvidenceSlide,
  sources: SourcesSlide,
  drawing: DrawnSlide,
};

interface StageProps {
  readonly slide: Slide;
  /** From 1. */
  readonly place: number;
  readonly total: number;
  readonly deckTitle: string;
  /** Which page of a slide whose words need several; from 0. */
  readonly part?: number;
  /** Of its drawings; that of the page by default. */
  readonly theme?: Theme;
  /** Width of the frame in CSS pixels where it is too narrow for 16:9; the slide then flows down the page. */
  readonly narrow?: number | null;
}

/** One slide, 16:9, as wide as the room it is given; what is drawn follows from its query. */
export function Stage({ slide, place, total, deckTitle, part = 0, theme, narrow = null }: StageProps) {
  const t = useT('briefing');
  const dataset = useDataset();
  const lang = useAppStore((state) => state.lang);
  const choices = useMemo(() => slideChoices(dataset, slide.query), [dataset, slide.query]);
  const store = useMemo(() => createAppStore({ ...choices, lang, gl: 'off' }), [choices, lang]);
  const kind = slideKind(choices);
  const partsOf = useSlideParts();
  const parts = useMemo(() => partsOf(slide), [slide, partsOf]);
  const pageTheme = useTheme(useAppStore((state) => state.theme));
  const measure = useMemo(() => stageMeasure(narrow), [narrow]);
  const at = Math.min(part, parts.length - 1);
  const shown = parts[at] ?? parts[0];
  const Drawing = { view: DRAWINGS[kind], words: TextSlide, table: CompareSlide }[shown.shows];
  const sizes = {
    '--title-size': shown.titleSize,
    '--text-size': shown.textSize,
    '--quote-size': shown.quotes?.size,
  } as CSSProperties;
  return (
    <article
      className="stage"
      data-kind={kind}
      data-narrow={narrow !== null}
      aria-label={t('stage.label', { place, title: slide.title })}
    >
      <div className="stage-page" style={sizes}>
        <AppStoreProvider store={store}>
          <Drawing
            slide={{ ...slide, title: shown.title, text: shown.text }}
            part={shown}
            theme={theme ?? pageTheme}
            measure={measure}
          />
        </AppStoreProvider>
        <p className="stage-number">
          <span>{kind === 'cover' ? '' : deckTitle}</span>
          <span>
            {total > 1 ? t('stage.page', { place, total }) : ''}
            {at > 0 ? t('stage.goesOn', { part: at }) : ''}
          </span>
        </p>
      </div>
    </article>
  );
}
