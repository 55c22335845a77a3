import type { Topology } from 'topojson-specification';
import type { Claim } from '../../../core/model/index.ts';
import type { Slide, SlideSource } from '../../../core/briefing/deck.ts';
import { passageAddress } from '../../../core/export/citation.ts';
import type { BriefNames } from '../../briefing/useBriefNames.ts';
import { slideChoices, slideKind, type SlideKind } from '../../picture/slideKind.ts';
import { compareNaming } from '../../compare/naming.ts';
import type { Dataset } from '../../data/datasetFiles.ts';
import { filterClaims } from '../../data/filterClaims.ts';
import { claimsById, sourcesById } from '../../data/indexes.ts';
import type { Choices, Lang } from '../../state/choices.ts';
import type { Translate } from '../../ui/i18n/useT.ts';
import { claimsOfView } from '../files/exportOrder.ts';
import type { Scene } from '../../picture/scene.ts';
import { pictureTexts } from '../../picture/pictureTexts.ts';

/** Everything that the content of one slide is made from. */
export interface SlideScene {
  readonly slide: Slide;
  readonly kind: SlideKind;
  readonly dataset: Dataset;
  readonly choices: Choices;
  /** Under the filters of the slide. */
  readonly filtered: readonly Claim[];
  /** Of those, what the slide's places are named in. */
  readonly claims: readonly Claim[];
  /** The same as a picture sees it. */
  readonly view: Pick<Scene, 'choices' | 'claims' | 'dataset' | 'context' | 't' | 'naming'>;
  readonly names: BriefNames;
  readonly lang: Lang;
  /** Texts in the language of the file: `t('briefing:stage.more', …)`. */
  readonly t: Translate;
  /** Web address of the passage that a source quotes; null where there is none. */
  readonly addressOf: (source: SlideSource) => string | null;
}

export function createSlideScene(
  slide: Slide,
  dataset: Dataset,
  lang: Lang,
  boundaries: Topology | null = null,
): SlideScene {
  const choices = slideChoices(dataset, slide.query);
  const t = pictureTexts(lang);
  const sources = sourcesById(dataset);
  const naming = compareNaming(dataset, lang, (key, values) => t(`shell:${key}`, values), choices.compared);
  const filtered = filterClaims(dataset, choices.filters);
  const context = { dataset, boundaries, figures: [] };
  return {
    slide,
    kind: slideKind(choices),
    dataset,
    choices,
    filtered,
    view: { choices, claims: filtered, dataset, context, t, naming },
    claims: claimsOfView(dataset, choices),
    names: { ...naming, title: (id) => sources.get(id)?.title ?? id },
    lang,
    t,
    addressOf: ({ claim, quote, title }) => {
      const document = claim === null ? null : claimsById(dataset.claims).get(claim)?.document;
      const source = document ? sources.get(document) : dataset.sources.find((one) => one.title === title);
      return passageAddress(source?.url ?? null, quote);
    },
  };
}
