import type { Figure } from '../../../core/model/index.ts';
import { layoutFigures, type FigureBar, type FigureGroup } from '../../charts/figures/layout.ts';
import { displayText } from '../../panels/shared/displayText.ts';
import { formatQuantity } from '../../ui/formatQuantity.ts';
import type { Area, Scene } from '../scene.ts';
import { el, part, type SvgElement } from '../svg/element.ts';
import { shorten } from '../svg/measure.ts';
import { writeLine } from '../svg/write.ts';

const ROW = 19;
const BAR = 84;
const VALUE = 86;

/** Figures of the region's documents: bars where kind and unit agree, else numbers; as many as the room holds. */
export function drawFigures(
  scene: Scene,
  figures: readonly Figure[],
  { x, y, width, height }: Area,
): SvgElement {
  const { t, palette } = scene;
  const groups = layoutFigures(figures, BAR);
  const places = Math.floor((height - 22) / ROW);
  if (figures.length === 0 || places < 3) return part('figures', []);
  const elements: SvgElement[] = [
    writeLine(t('panels:region.figures'), { x, y: y + 12 }, { size: 12.5, fill: palette.ink, weight: 600 }),
  ];
  let line = 0;
  let shown = 0;
  const top = () => y + 20 + line * ROW;
  for (const group of groups) {
    if (line + 3 > places) break;
    const unit = group.unit === '' ? '' : ` · ${displayText(group.unit)}`;
    const heading = `${t(`panels:figure.kind.${group.kind}`)}${unit}`;
    elements.push(
      writeLine(shorten(heading, 11, width), { x, y: top() + 13 }, { size: 11, fill: palette.ink3 }),
    );
    line += 1;
    for (const bar of group.bars) {
      if (line + 2 > places) break;
      elements.push(...drawFigure(scene, bar, group, { x, y: top(), width, height: ROW }));
      line += 1;
      shown += 1;
    }
  }
  const rest = figures.length - shown;
  if (rest > 0) {
    elements.push(
      writeLine(t('more.figures', { count: rest }), { x, y: top() + 13 }, { size: 11, fill: palette.ink3 }),
    );
  }
  return part('figures', elements);
}

function drawFigure(
  scene: Scene,
  { figure, bar }: FigureBar,
  { zero }: FigureGroup,
  { x, y, width }: Area,
): SvgElement[] {
  const { t, palette } = scene;
  const plot = x + width - VALUE - BAR;
  const subject = figure.industry === null ? null : scene.naming.industry(figure.industry);
  const target = figure.kind === 'target' ? t('panels:figure.kind.target') : null;
  const label = [target, figure.year, subject, displayText(figure.label)].filter(Boolean).join(' · ');
  const value = `${t(`panels:figure.bound.${figure.bound}`)}${formatQuantity(figure.value, displayText(figure.unit))}`;
  return [
    writeLine(shorten(label, 11.5, plot - x - 8), { x, y: y + 13 }, { size: 11.5, fill: palette.ink }),
    ...(bar === null
      ? []
      : [
          el('rect', {
            x: plot + bar.x,
            y: y + 5,
            width: bar.width,
            height: 8,
            fill: palette.scale[3],
            'data-part': 'bar',
          }),
          el('line', {
            x1: plot + zero,
            x2: plot + zero,
            y1: y + 3,
            y2: y + 15,
            stroke: palette.hairlineStrong,
            'stroke-width': 1,
          }),
        ]),
    writeLine(
      shorten(value, 11.5, VALUE - 4),
      { x: x + width, y: y + 13 },
      { size: 11.5, fill: palette.ink, anchor: 'end' },
    ),
  ];
}
