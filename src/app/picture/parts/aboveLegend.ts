import type { Area, Drawn, Scene } from '../scene.ts';
import { el } from '../svg/element.ts';
import { drawLegend, type LegendItem } from './legend.ts';

interface Below {
  /** In words, above the signs; may be empty. */
  readonly rule: string;
  readonly items: readonly LegendItem[];
}

/** A drawing with its legend at the foot of the area; `draw` gets the room above it. */
export function aboveLegend(
  scene: Scene,
  { rule, items }: Below,
  area: Area,
  draw: (room: Area) => Drawn,
): Drawn {
  const legend = drawLegend(scene, rule, items, { x: area.x, y: 0, width: area.width });
  const drawn = draw({ ...area, height: area.height - legend.height - 8 });
  const top = area.y + area.height - legend.height;
  return {
    defs: drawn.defs,
    elements: [...drawn.elements, el('g', { transform: `translate(0 ${top.toFixed(1)})` }, legend.elements)],
  };
}
