import type { SlideSource } from '../../core/briefing/deck.ts';
import type { Claim } from '../../core/model/index.ts';
import { compareNaming, type CompareNaming } from '../compare/naming.ts';
import type { Dataset } from '../data/datasetFiles.ts';
import { filterClaims } from '../data/filterClaims.ts';
import type { Choices } from '../state/choices.ts';
import type { Size } from '../map/svg/view.ts';
import type { Translate } from '../ui/i18n/useT.ts';
import { PALETTES, type Palette } from './palette.ts';
import type { PictureContext, PictureOptions } from './pictureTypes.ts';
import { pictureTexts } from './pictureTexts.ts';
import type { SvgElement } from './svg/element.ts';

/** A rectangle in the units of a picture. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Everything that the parts of one picture need to know. */
export interface Scene {
  readonly choices: Choices;
  readonly dataset: Dataset;
  readonly context: PictureContext;
  readonly options: PictureOptions;
  /** Claims under the filters. */
  readonly claims: readonly Claim[];
  readonly lang: PictureOptions['language'];
  readonly t: Translate;
  readonly naming: CompareNaming;
  readonly palette: Palette;
  /** Size in units of the picture; a letter of the text is 13 units high whatever the picture's size in px. */
  readonly size: Size;
}

/** What a kind of picture draws into the room between title and source. */
export interface Drawn {
  readonly elements: readonly SvgElement[];
  readonly defs: readonly SvgElement[];
}

/** One kind of picture: its words, and its drawing. */
export interface PictureKind {
  readonly name: string;
  readonly title: (scene: Scene) => string;
  /** Below the title: a sentence that says what is seen. */
  readonly lead: (scene: Scene) => string;
  /** Claims whose documents the source line names. */
  readonly claims: (scene: Scene) => readonly Claim[];
  /** `map`: boundaries, note and review slot; `tile`: the note that it is a sketch; `chart`: neither. */
  readonly note: 'map' | 'tile' | 'chart';
  /** The drawing has title and text in it. */
  readonly hasOwnWords?: boolean;
  /** The drawing has the sentences of a slide in it. */
  readonly hidesText?: boolean;
  readonly draw: (scene: Scene, area: Area) => Drawn;
}

/** What a slide adds to a picture. */
export interface Words {
  readonly title: string;
  readonly text: string;
  readonly sources: readonly SlideSource[];
}

/** Side of the square whose area a picture has at scale 1, in units. */
const BASE = 900;
const LEAST_SCALE = 0.75;

/** Px per unit: letters grow with the picture, and stay readable on a small one. */
export function pictureScale({ width, height, textScale = 1 }: PictureOptions): number {
  return Math.max(LEAST_SCALE, Math.sqrt(width * height) / BASE) * textScale;
}

/** A scene of a slide's own page: without title, paper and margin, and with `textScale` px a unit whatever its size. */
export function createBareScene(choices: Choices, context: PictureContext, options: PictureOptions): Scene {
  const textScale = (options.textScale ?? 1) / pictureScale({ ...options, textScale: 1 });
  return createScene(choices, context, { ...options, hasTitle: false, isBare: true, textScale });
}

export function createScene(choices: Choices, context: PictureContext, options: PictureOptions): Scene {
  const { dataset } = context;
  const t = pictureTexts(options.language);
  const scale = pictureScale(options);
  return {
    choices,
    dataset,
    context,
    options,
    claims: filterClaims(dataset, choices.filters),
    lang: options.language,
    t,
    naming: compareNaming(
      dataset,
      options.language,
      (key, values) => t(`shell:${key}`, values),
      choices.compared,
    ),
    palette: PALETTES[options.theme],
    size: { width: options.width / scale, height: options.height / scale },
  };
}
