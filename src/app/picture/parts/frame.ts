import type { Area, PictureKind, Scene, Words } from '../scene.ts';
import { TITLE_FONT } from '../palette.ts';
import { el, part, type SvgElement } from '../svg/element.ts';
import { textWidth } from '../svg/measure.ts';
import { LEADING, writeBlock, writeLine, type Block } from '../svg/write.ts';
import { plainLines } from '../text/citedLines.ts';
import { filterLine } from './filterLine.ts';
import { sourceLine } from './sourceLine.ts';

export interface Frame {
  readonly title: string;
  readonly lead: string;
  readonly header: readonly SvgElement[];
  readonly footer: readonly SvgElement[];
  /** What is left for the drawing. */
  readonly area: Area;
}

/** Below the last line of text in a picture without a margin. */
const DESCENT = 4;
const TITLE = 25;
const LEAD = 14;
const FOOT = 11;

/** Title and sentence above, source, note and review slot below; the same around every picture. */
export function layoutFrame(scene: Scene, kind: PictureKind, words: Words | null): Frame {
  const { width, height } = scene.size;
  const margin = scene.options.isBare ? 0 : Math.max(16, Math.min(width, height) * 0.035);
  const room = { x: margin, width: width - 2 * margin };
  const title = words?.title.trim() || kind.title(scene);
  const lead = words === null ? kind.lead(scene) : kind.hidesText ? '' : plainLines(words.text).join('\n');
  const header =
    kind.hasOwnWords || scene.options.hasTitle === false
      ? NOTHING
      : headerOf(scene, title, lead, { ...room, y: margin });
  const foot = footerOf(scene, kind, words, room);
  const top = margin + (header.height > 0 ? header.height + 10 : 0);
  const bottom = height - margin * 0.7 - foot.height - (margin === 0 ? DESCENT : 0);
  return {
    title,
    lead,
    header: header.elements,
    footer: [el('g', { transform: `translate(0 ${bottom.toFixed(1)})` }, foot.elements)],
    area: { ...room, y: top, height: bottom - 12 - top },
  };
}

const NOTHING: Block = { elements: [], height: 0 };

function headerOf(
  { palette }: Scene,
  title: string,
  lead: string,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
): Block {
  const head = writeBlock(
    title,
    { x, y },
    { size: TITLE, fill: palette.ink, weight: 600, family: TITLE_FONT, width, most: 2 },
  );
  const elements = [...head.elements];
  let used = head.height;
  for (const line of lead
    .split('\n')
    .filter((one) => one.trim() !== '')
    .slice(0, MOST_LEAD)) {
    const block = writeBlock(
      line,
      { x, y: y + used + 2 },
      { size: LEAD, fill: palette.ink2, width, most: 2 },
    );
    elements.push(...block.elements);
    used += block.height + 2;
  }
  return { elements: [part('title', elements)], height: used };
}

/** Sentences below a title; a slide may have more, which then stand in its notes. */
const MOST_LEAD = 4;

function footerOf(
  scene: Scene,
  kind: PictureKind,
  words: Words | null,
  { x, width }: Pick<Area, 'x' | 'width'>,
): Block {
  const { t, palette } = scene;
  const brand = t('shell:name');
  const text = width - textWidth(brand, FOOT, true) - 24;
  const look = { size: FOOT, fill: palette.ink3, width: text };
  const elements: SvgElement[] = [];
  let y = 6;
  let end = x;
  /** A line that fits behind the one before it stands there, else below it. */
  const add = (name: string, line: string, most = 2) => {
    if (line === '') return;
    const isBehind = end > x && end + textWidth(line, FOOT) < x + text;
    const at = isBehind ? { x: end, y: y - FOOT * LEADING } : { x, y };
    const block = writeBlock(line, at, { ...look, most });
    elements.push(part(name, block.elements));
    if (!isBehind) y += block.height;
    const isOneLine = isBehind || block.elements.length === 1;
    end = isOneLine ? at.x + textWidth(line, FOOT) + FOOT : x + text;
  };
  add('filters', filterLine(scene));
  add('source', sourceLine(scene, kind, words));
  if (kind.note === 'map') {
    const number = reviewNumber(scene);
    add('boundaries', boundariesLine(scene));
    add('note', t(number === '' ? 'note.unreviewed' : 'note.sketch'));
    add('review', t('note.review', { number: number === '' ? t('note.slot') : number }), 1);
  }
  if (kind.note === 'tile') add('note', t('note.tile'));
  const rule = el('line', {
    x1: x,
    x2: x + width,
    y1: 0,
    y2: 0,
    stroke: palette.hairline,
    'stroke-width': 1,
  });
  const name = writeLine(
    brand,
    { x: x + width, y: 6 + FOOT * 1.1 },
    { size: FOOT, fill: palette.ink2, weight: 600, anchor: 'end' },
  );
  return { elements: [rule, ...elements, name], height: Math.max(y, FOOT * LEADING + 6) };
}

/** 审图号 of a picture: the one given for it, else that of the dataset's own boundaries; '' = none. */
export function reviewNumber({ context, dataset }: Pick<Scene, 'context' | 'dataset'>): string {
  const { reviewNumber: own } = dataset.manifest as { readonly reviewNumber?: unknown };
  return (context.reviewNumber ?? '').trim() || (typeof own === 'string' ? own.trim() : '');
}

function boundariesLine({ dataset, t }: Scene): string {
  const { source, vintage } = dataset.manifest.boundaries;
  const isOurs = source.startsWith('echarts 4.9.0');
  return isOurs ? t('map:note.ourBoundaries') : t('map:note.boundaries', { source, vintage });
}
