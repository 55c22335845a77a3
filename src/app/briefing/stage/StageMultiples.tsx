import { useMemo } from 'react';
import type { Topology } from 'topojson-specification';
import { useDataset } from '../../data/DataStoreProvider.tsx';
import { drawMultiples } from '../../picture/map/multiplesPicture.ts';
import { createBareScene } from '../../picture/scene.ts';
import { el } from '../../picture/svg/element.ts';
import { FONT } from '../../picture/palette.ts';
import { useAppStore, useAppStoreApi } from '../../state/AppStoreProvider.tsx';
import type { Theme } from '../../ui/theme/useTheme.ts';
import { SvgTree } from './SvgTree.tsx';

/** Room of the drawing beside the words, in units of 1/1920 of the slide's width; see stage.css. */
const SIZE = { width: 1180, height: 872 } as const;
/** Px of the 1920 × 1080 stage in a unit of a picture, whose smallest letters have 11. */
const UNIT = 24.1 / 11;

interface StageMultiplesProps {
  readonly boundaries: Topology;
  readonly theme: Theme;
  /** For readers of the screen. */
  readonly label: string;
}

/** One small map a cluster; words, legend and note stand beside and below them as with any map. */
export function StageMultiples({ boundaries, theme, label }: StageMultiplesProps) {
  const dataset = useDataset();
  const language = useAppStore((state) => state.lang);
  const store = useAppStoreApi();
  const root = useMemo(() => {
    const options = { ...SIZE, theme, language, textScale: UNIT };
    const scene = createBareScene(store.getState(), { dataset, boundaries, figures: [] }, options);
    const { width, height } = scene.size;
    const { defs, elements } = drawMultiples(scene, boundaries, { x: 0, y: 0, width, height });
    const viewBox = `0 0 ${width.toFixed(2)} ${height.toFixed(2)}`;
    return el('svg', { viewBox, 'font-family': FONT, role: 'img', 'data-picture': 'multiples' }, [
      el('defs', {}, defs),
      ...elements,
    ]);
  }, [boundaries, dataset, language, store, theme]);
  return <SvgTree root={root} label={label} />;
}
