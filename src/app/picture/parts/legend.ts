import { STATUSES, type Status } from '../../../core/model/index.ts';
import type { MapSubject } from '../../map/model/mapSubject.ts';
import { SCALE_STEPS, type UnitLook } from '../../map/model/unitLook.ts';
import type { Scene } from '../scene.ts';
import { el, part, type SvgElement } from '../svg/element.ts';
import { textWidth } from '../svg/measure.ts';
import { LEADING, writeBlock, type Block } from '../svg/write.ts';
import { dashOf, fillOfLook, type Hue } from './looks.ts';
import { statusMark } from './statusMark.ts';

export interface LegendItem {
  readonly text: string;
  readonly width: number;
  /** Name of the part that the words are. */
  readonly name?: string;
  /** Draws the sign with its left edge at `x` about the middle line `y`. */
  readonly sign: (x: number, y: number) => readonly SvgElement[];
}

const TEXT = 12;
const ROW = 22;
const SWATCH = 24;
/** Of the rule in words; it is short, but the column may be narrow. */
const MOST_LINES = 7;

/** Signs and words in rows as wide as the room, below the rule in words. */
export function drawLegend(
  scene: Scene,
  rule: string,
  items: readonly LegendItem[],
  room: { readonly x: number; readonly y: number; readonly width: number },
): Block {
  const { palette } = scene;
  const title = writeBlock(rule, room, {
    size: TEXT,
    fill: palette.ink2,
    width: room.width,
    most: MOST_LINES,
  });
  const elements: SvgElement[] = [...title.elements];
  let x = room.x;
  let y = room.y + title.height + (rule === '' ? 0 : 5);
  for (const item of items) {
    const width = item.width + 7 + textWidth(item.text, TEXT);
    if (x > room.x && x + width > room.x + room.width) {
      x = room.x;
      y += ROW;
    }
    elements.push(...item.sign(x, y + ROW / 2));
    const words = writeBlock(
      item.text,
      { x: x + item.width + 7, y: y + ROW / 2 + 4 - TEXT * 1.1 },
      {
        size: TEXT,
        fill: palette.ink,
        width: Math.max(room.width - item.width - 7, TEXT),
        ...(item.name === undefined ? {} : { part: item.name }),
      },
    );
    elements.push(...words.elements);
    x += width + 16;
    // Further lines push the rows below them down.
    y += (words.elements.length - 1) * TEXT * LEADING;
  }
  return { elements: [part('legend', elements)], height: y + (items.length > 0 ? ROW : 0) - room.y };
}

/** The looks of a map or tile grid. `prefix` names the textures. */
export function lookItems(scene: Scene, subject: MapSubject, hue: Hue, prefix: string): LegendItem[] {
  const { t } = scene;
  const steps = SCALE_STEPS.map((_, index) =>
    swatch(scene, `scale-${index + 1}`, stepText(index), hue, prefix),
  );
  return [
    ...(subject.kind === 'overview' ? steps : statusSwatches(scene, hue, prefix)),
    swatch(scene, 'no-mention', t('map:legend.noMention'), hue, prefix),
    swatch(scene, 'no-document', t('map:legend.noDocument'), hue, prefix),
  ];
}

/** The textures of the statuses. */
export function statusSwatches(scene: Scene, hue: Hue, prefix: string): LegendItem[] {
  return STATUSES.map((status) => swatch(scene, status, scene.t(`shell:status.${status}`), hue, prefix));
}

function stepText(index: number): string {
  const from = SCALE_STEPS[index] ?? 0;
  const next = SCALE_STEPS[index + 1];
  if (next === undefined) return `${from}+`;
  return next - 1 === from ? String(from) : `${from}–${next - 1}`;
}

function swatch(scene: Scene, look: UnitLook, text: string, hue: Hue, prefix: string): LegendItem {
  const { palette } = scene;
  const dash = dashOf(look);
  return {
    text,
    width: SWATCH,
    sign: (x, y) => [
      el('rect', {
        x: x + 1,
        y: y - 7,
        width: SWATCH - 2,
        height: 14,
        'data-look': look,
        fill: fillOfLook(look, prefix, hue, palette),
        stroke: dash === undefined ? palette.borderLand : hue.colour,
        'stroke-width': dash === undefined ? 0.8 : 1.6,
        'stroke-dasharray': dash,
        'stroke-linecap': dash === undefined ? undefined : 'round',
      }),
    ],
  };
}

/** The four status marks, as charts use them. */
export function markItems(scene: Scene): LegendItem[] {
  return STATUSES.map((status: Status) => ({
    text: scene.t(`shell:status.${status}`),
    width: 14,
    sign: (x, y) => [statusMark(status, x + 7, y, 14, scene.palette.ink)],
  }));
}

/** Words without a sign, such as what a blank means. */
export function wordItem(text: string, name?: string): LegendItem {
  return { text, width: -7, sign: () => [], ...(name === undefined ? {} : { name }) };
}
