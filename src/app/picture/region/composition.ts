import type { Profile } from '../../../core/analysis/profile.ts';
import { FAMILIES, type Family, type Status } from '../../../core/model/index.ts';
import { layoutComposition, type Cell } from '../../charts/composition/layout.ts';
import { clustersById } from '../../data/indexes.ts';
import { clusterGlyph } from '../parts/clusterGlyph.ts';
import { hueOf, textures } from '../parts/looks.ts';
import type { Area, Scene } from '../scene.ts';
import { el, part, type SvgElement } from '../svg/element.ts';
import { shorten } from '../svg/measure.ts';
import { writeLine, type Block } from '../svg/write.ts';

const CELL = 12;
const GAP = 3;
const NAME = { zh: 104, en: 150 } as const;

/** Textures of the squares, one set a family. */
export function familyTextures({ palette }: Scene): SvgElement[] {
  return FAMILIES.flatMap((family) =>
    textures(`family-${family}`, 1.5, hueOf(palette.family[family], palette), palette),
  );
}

/** One square an industry, by cluster; the texture of a square is its strongest status. */
export function drawComposition(scene: Scene, profile: Profile, { x, y, width, height }: Area): Block {
  const { palette, naming, lang, t } = scene;
  const plot = x + 22 + NAME[lang];
  const rows = layoutComposition(profile, { width: x + width - plot - 24, cell: CELL, gap: GAP });
  const elements: SvgElement[] = [
    writeLine(
      t('panels:region.composition'),
      { x, y: y + 12 },
      { size: 12.5, fill: palette.ink, weight: 600 },
    ),
  ];
  let top = y + 22;
  for (const row of rows) {
    const tall = Math.max(20, row.lines * (CELL + GAP) + 4);
    if (top + tall > y + height) break;
    const family = clustersById(scene.dataset).get(row.cluster)?.family ?? 'digital';
    elements.push(
      ...clusterGlyph(scene, row.cluster, x, top + 8, 15),
      writeLine(
        shorten(naming.cluster(row.cluster), 12, NAME[lang] - 6),
        { x: x + 22, y: top + 12 },
        { size: 12, fill: palette.ink },
      ),
      ...row.cells.map((cell) => square(scene, cell, family, plot, top + 1)),
      writeLine(
        String(row.cells.length),
        { x: x + width, y: top + 12 },
        { size: 12, fill: palette.ink2, anchor: 'end' },
      ),
    );
    top += tall;
  }
  return { elements: [part('composition', elements)], height: top - y };
}

const DASHES: Readonly<Record<Status, string | undefined>> = {
  existing: undefined,
  planned: undefined,
  future: '3 2',
  proposed: '0.2 2.4',
};

function square(
  { palette }: Scene,
  { entry, x, y }: Cell,
  family: Family,
  left: number,
  top: number,
): SvgElement {
  const colour = palette.family[family];
  const status = entry.strongest;
  const fill =
    status === 'existing' ? colour : status === 'planned' ? `url(#family-${family}-planned)` : 'none';
  return el('rect', {
    x: left + x + 0.75,
    y: top + y + 0.75,
    width: CELL - 1.5,
    height: CELL - 1.5,
    fill,
    stroke: colour,
    'stroke-width': 1.3,
    'stroke-dasharray': DASHES[status],
    'stroke-linecap': 'round',
    'data-status': status,
  });
}
