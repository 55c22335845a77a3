import { useMemo } from 'react';
import type { Topology } from 'topojson-specification';
import { useDataset } from '../../data/DataStoreProvider.tsx';
import type { Size } from '../../map/svg/view.ts';
import { drawMultiples } from '../../picture/map/multiplesPicture.ts';
import { createBareScene } from '../../picture/scene.ts';
import { el } from '../../picture/svg/element.ts';
import { FONT } from '../../picture/palette.ts';
import { useAppStore, useAppStoreApi } from '../../state/AppStoreProvider.tsx';
import type { Theme } from '../../ui/theme/useTheme.ts';
import type { StageMeasure } from './stageMeasure.ts';
import { SvgTree } from './SvgTree.tsx';

/** Room of the drawing beside the words, as in stage.css. */
const SIZE: Size = { width: 1180, height: 872 };
/** Px of the 1920 × 1080 stage in a unit of a picture, whose smallest letters have 11. */
const UNIT = 24.1 / 11;

/** In a narrow frame: a small map's width, height to width, and its name above; as SIZE. */
const NARROW = { width: 210, shape: 1.4, name: 110, count: 18 } as const;

function sizeOf({ drawing, width }: StageMeasure): Size {
  if (drawing === null) return SIZE;
  const columns = Math.max(2, Math.round(width / NARROW.width));
  const rows = Math.ceil(NARROW.count / columns);
  return { width, height: rows * ((width / columns) * NARROW.shape + NARROW.name) };
}

interface StageMultiplesProps {
  readonly boundaries: Topology;
  readonly theme: Theme;
  readonly measure: StageMeasure;
  /** For readers of the screen. */
  readonly label: string;
}

/** One small map a cluster; words, legend and note stand beside and below them as with any map. */
export function StageMultiples({ boundaries, theme, measure, label }: StageMultiplesProps) {
  const dataset = useDataset();
  const language = useAppStore((state) => state.lang);
  const store = useAppStoreApi();
  const root = useMemo(() => {
    const options = { ...sizeOf(measure), theme, language, textScale: UNIT };
    const scene = createBareScene(store.getState(), { dataset, boundaries, figures: [] }, options);
    const { width, height } = scene.size;
    const { defs, elements } = drawMultiples(scene, boundaries, { x: 0, y: 0, width, height });
    const viewBox = `0 0 ${width.toFixed(2)} ${height.toFixed(2)}`;
    return el('svg', { viewBox, 'font-family': FONT, role: 'img', 'data-picture': 'multiples' }, [
      el('defs', {}, defs),
      ...elements,
    ]);
  }, [boundaries, dataset, language, measure, store, theme]);
  return <SvgTree root={root} label={label} />;
}
