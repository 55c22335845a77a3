import type { Topology } from 'topojson-specification';
import type { Figure } from '../../core/model/index.ts';
import type { Dataset } from '../data/datasetFiles.ts';
import type { Lang } from '../state/choices.ts';
import type { Theme } from '../ui/theme/useTheme.ts';

/** A picture that stands alone: one SVG without references to anything outside of it. */
export interface Picture {
  readonly svg: string;
  /** In px. */
  readonly width: number;
  readonly height: number;
  /** Plain text; also the `<title>` inside. */
  readonly title: string;
}

/** What pictures are made of. */
export interface PictureContext {
  readonly dataset: Dataset;
  /** Needed by maps only; without it a map state has no picture. */
  readonly boundaries: Topology | null;
  /** Needed by the picture of a region only. */
  readonly figures: readonly Figure[];
  /** 审图号 of the drawn picture; empty or absent leaves the slot empty. Never invented. */
  readonly reviewNumber?: string;
}

export interface PictureOptions {
  /** Outer size in px, at least 240 × 180. */
  readonly width: number;
  readonly height: number;
  readonly theme: Theme;
  readonly language: Lang;
  /** Letters larger (> 1) or smaller than usual for the size; 1.25 by default on slides, 1 elsewhere. */
  readonly textScale?: number;
  /** False where title and text stand beside the picture, as in a presentation; legend, source and note stay. */
  readonly hasTitle?: boolean;
  /** Without paper and margin of its own: the page that it stands on has both. */
  readonly isBare?: boolean;
}
