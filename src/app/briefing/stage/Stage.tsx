import { useMemo, type ComponentType } from 'react';
import type { Slide } from '../../../core/briefing/deck.ts';
import { useDataset } from '../../data/DataStoreProvider.tsx';
import { createAppStore } from '../../state/appStore.ts';
import { AppStoreProvider, useAppStore } from '../../state/AppStoreProvider.tsx';
import { useT } from '../../ui/i18n/useT.ts';
import { CompareSlide } from './CompareSlide.tsx';
import { CoverSlide } from './CoverSlide.tsx';
import { EvidenceSlide } from './EvidenceSlide.tsx';
import { MapSlide } from './MapSlide.tsx';
import { RegionSlide } from './RegionSlide.tsx';
import { slideChoices, slideKind, type SlideKind } from './slideKind.ts';
import { SourcesSlide } from './SourcesSlide.tsx';
import { TextSlide } from './TextSlide.tsx';
import './stage.css';

export interface SlideProps {
  readonly slide: Slide;
}

const DRAWINGS: Readonly<Record<SlideKind, ComponentType<SlideProps>>> = {
  cover: CoverSlide,
  map: MapSlide,
  region: RegionSlide,
  compare: CompareSlide,
  evidence: EvidenceSlide,
  sources: SourcesSlide,
  text: TextSlide,
};

interface StageProps extends SlideProps {
  /** From 1. */
  readonly place: number;
  readonly total: number;
  readonly deckTitle: string;
}

/** One slide, 16:9, as wide as the room it is given; what is drawn follows from its query. */
export function Stage({ slide, place, total, deckTitle }: StageProps) {
  const t = useT('briefing');
  const dataset = useDataset();
  const lang = useAppStore((state) => state.lang);
  const choices = useMemo(() => slideChoices(dataset, slide.query), [dataset, slide.query]);
  const store = useMemo(() => createAppStore({ ...choices, lang, gl: 'off' }), [choices, lang]);
  const kind = slideKind(choices);
  const Drawing = DRAWINGS[kind];
  return (
    <article className="stage" data-kind={kind} aria-label={t('stage.label', { place, title: slide.title })}>
      <div className="stage-page">
        <AppStoreProvider store={store}>
          <Drawing slide={slide} />
        </AppStoreProvider>
        <p className="stage-number">
          <span>{kind === 'cover' ? '' : deckTitle}</span>
          <span>{t('stage.page', { place, total })}</span>
        </p>
      </div>
    </article>
  );
}
