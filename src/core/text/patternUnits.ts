/** What can be said of the matches of a pattern by reading its source. */

/** UTF-16 units from one to another, both included. */
export type UnitRange = readonly [from: number, to: number];

/** A part of a pattern that reads one unit, or none, or is put together of such. */
export type PatternNode =
  | { readonly kind: 'unit'; readonly ranges: readonly UnitRange[] }
  | { readonly kind: 'start' | 'end' | 'bound' | 'nothing' }
  | { readonly kind: 'either' | 'row'; readonly parts: readonly PatternNode[] }
  /** What may be missing, and what may stand there again and again. */
  | { readonly kind: 'optional' | 'repeated'; readonly part: PatternNode };

const ALL: readonly UnitRange[] = [[0, 0xffff]];
const ANY: PatternNode = { kind: 'unit', ranges: ALL };
const NOTHING: PatternNode = { kind: 'nothing' };
const BOUND: PatternNode = { kind: 'bound' };

const DIGITS: readonly UnitRange[] = [[48, 57]];
const WORD: readonly UnitRange[] = [...DIGITS, [65, 90], [95, 95], [97, 122]];
const SPACE: readonly UnitRange[] = [
  ...([
    [9, 13],
    [32, 32],
    [0xa0, 0xa0],
    [0x1680, 0x1680],
    [0x2000, 0x200a],
  ] as const),
  ...([
    [0x2028, 0x2029],
    [0x202f, 0x202f],
    [0x205f, 0x205f],
    [0x3000, 0x3000],
    [0xfeff, 0xfeff],
  ] as const),
];

const CONTROLS: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', f: '\f', v: '\v', 0: '\0' };

function outside(ranges: readonly UnitRange[]): UnitRange[] {
  const found: UnitRange[] = [];
  let next = 0;
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    if (from > next) found.push([next, from - 1]);
    next = Math.max(next, to + 1);
  }
  if (next <= 0xffff) found.push([next, 0xffff]);
  return found;
}

/**
 * Reads the source of a pattern without flags. Looking ahead and behind and the counts of repetitions are left out, so
 * that the result allows all that the pattern does, and more.
 */
export function parsePattern(source: string): PatternNode {
  let at = 0;

  const either = (): PatternNode => {
    const parts = [row()];
    while (source[at] === '|') {
      at++;
      parts.push(row());
    }
    return parts.length === 1 ? parts[0]! : { kind: 'either', parts };
  };

  const row = (): PatternNode => {
    const parts: PatternNode[] = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') parts.push(repeated(single()));
    return { kind: 'row', parts };
  };

  const repeated = (part: PatternNode): PatternNode => {
    const quantifier = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/.exec(source.slice(at, at + 12));
    if (!quantifier) return part;
    at += quantifier[0].length;
    const mayBeMissing = /^[*?]/.test(quantifier[0]) || quantifier[1] === '0';
    const some: PatternNode = quantifier[0].startsWith('?') ? part : { kind: 'repeated', part };
    return mayBeMissing ? { kind: 'optional', part: some } : some;
  };

  const single = (): PatternNode => {
    const mark = source[at++]!;
    if (mark === '(') return group();
    if (mark === '[') return { kind: 'unit', ranges: set() };
    if (mark === '.') return ANY;
    if (mark === '^') return { kind: 'start' };
    if (mark === '$') return { kind: 'end' };
    if (mark !== '\\') return unitOf(mark);
    if (source[at] === 'b' || source[at] === 'B') {
      return source[at++] === 'b' ? BOUND : NOTHING;
    }
    // What a group has read before may be anything.
    if (/[1-9]/.test(source[at]!)) {
      at++;
      return { kind: 'optional', part: ANY };
    }
    return { kind: 'unit', ranges: escaped() };
  };

  const group = (): PatternNode => {
    const opening = /^\?(?::|<?[=!]|<\w+>)/.exec(source.slice(at, at + 30))?.[0] ?? '';
    at += opening.length;
    const inner = either();
    at++;
    return /[=!]$/.test(opening) ? NOTHING : inner;
  };

  /** What follows a backslash. */
  const escaped = (): readonly UnitRange[] => {
    const letter = source[at++]!;
    const sets = { d: DIGITS, w: WORD, s: SPACE }[letter.toLowerCase()];
    if (sets) return letter === letter.toLowerCase() ? sets : outside(sets);
    const length = { u: 4, x: 2 }[letter];
    if (length === undefined) return rangesOf(CONTROLS[letter] ?? letter);
    at += length;
    return rangesOf(String.fromCharCode(parseInt(source.slice(at - length, at), 16)));
  };

  const set = (): readonly UnitRange[] => {
    const isOutside = source[at] === '^';
    if (isOutside) at++;
    const ranges: UnitRange[] = [];
    while (source[at] !== ']') {
      const from = member();
      const isRange = source[at] === '-' && source[at + 1] !== ']';
      if (isRange) at++;
      ranges.push(...(isRange ? ([[from[0]![0], member()[0]![1]]] as const) : from));
    }
    at++;
    return isOutside ? outside(ranges) : ranges;
  };

  const member = (): readonly UnitRange[] => {
    const mark = source[at++]!;
    return mark === '\\' ? escaped() : rangesOf(mark);
  };

  return either();
}

const rangesOf = (mark: string): readonly UnitRange[] => [[mark.charCodeAt(0), mark.charCodeAt(0)]];
const unitOf = (mark: string): PatternNode => ({ kind: 'unit', ranges: rangesOf(mark) });

/** Units that matches of a part begin (or end) with; `isEmpty` where it may match without any. */
export interface Edge {
  readonly ranges: readonly UnitRange[];
  readonly isEmpty: boolean;
}

/** The units at the beginning of all matches, or at their end. */
export function edgeOf(node: PatternNode, edge: 'start' | 'end'): Edge {
  if (node.kind === 'unit') return { ranges: node.ranges, isEmpty: false };
  if (node.kind === 'repeated') return edgeOf(node.part, edge);
  if (node.kind === 'optional') return { ranges: edgeOf(node.part, edge).ranges, isEmpty: true };
  if (node.kind === 'either') {
    const edges = node.parts.map((part) => edgeOf(part, edge));
    return { ranges: edges.flatMap(({ ranges }) => ranges), isEmpty: edges.some(({ isEmpty }) => isEmpty) };
  }
  const ranges: UnitRange[] = [];
  if (node.kind !== 'row') return { ranges, isEmpty: true };
  for (const part of edge === 'start' ? node.parts : node.parts.toReversed()) {
    const own = edgeOf(part, edge);
    ranges.push(...own.ranges);
    if (!own.isEmpty) return { ranges, isEmpty: false };
  }
  return { ranges, isEmpty: true };
}

/** Whether all matches begin at the start of the text (or end at its end). */
export function isAnchored(node: PatternNode, edge: 'start' | 'end'): boolean {
  if (node.kind === 'row') {
    const part = node.parts.at(edge === 'start' ? 0 : -1);
    return part !== undefined && isAnchored(part, edge);
  }
  if (node.kind === 'repeated') return isAnchored(node.part, edge);
  return node.kind === 'either' ? node.parts.every((part) => isAnchored(part, edge)) : node.kind === edge;
}

export const countUnits = (ranges: readonly UnitRange[]): number =>
  ranges.reduce((sum, [from, to]) => sum + to - from + 1, 0);

const areSame = (a: readonly UnitRange[], b: readonly UnitRange[]): boolean => String(a) === String(b);

/**
 * The fewest units of which every match holds at least one, other than those of `known`, of which that is clear;
 * null where nothing can be said.
 */
export function neededBy(node: PatternNode, known: readonly UnitRange[] = []): readonly UnitRange[] | null {
  if (node.kind === 'unit') return areSame(node.ranges, known) ? null : node.ranges;
  if (node.kind === 'repeated') return neededBy(node.part, known);
  if (node.kind === 'either') {
    const needs = node.parts.map((part) => neededBy(part, known));
    return needs.every((need) => need !== null) ? needs.flat() : null;
  }
  if (node.kind !== 'row') return null;
  let fewest: readonly UnitRange[] | null = null;
  for (const part of node.parts) {
    const need = neededBy(part, known);
    if (need && (fewest === null || countUnits(need) < countUnits(fewest))) fewest = need;
  }
  return fewest;
}
