import { countUnits, edgeOf, type PatternNode, type UnitRange } from './patternUnits.ts';

/** What can be said of the words in the matches of an English pattern by reading its source. */

/** Units of a row: so many of a word, and of what follows it, tell it from most others. */
export const ROW_LENGTH = 4;

/** A part that allows more units, or a pattern that allows more rows, says little. */
const MOST_UNITS = 12;
const MOST_ROWS = 64;

/** A row with a blank is of a short word, and such words stand everywhere: as bad as so many other rows. */
const SHORT_WORD = 8;

export const isLetter = (unit: number): boolean => (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57);

const isWhole = (row: string): boolean => row.length === ROW_LENGTH;

const unitsOf = (ranges: readonly UnitRange[]): number[] =>
  ranges.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => from + i));

/** The rows that go on with a part; null where they are not clear, or too many. */
function growAll(rows: readonly string[], node: PatternNode): readonly string[] | null {
  const open = rows.filter((row) => !isWhole(row));
  if (open.length === 0) return rows;
  const grown = grow(open, node);
  if (grown === null) return null;
  const all = [...new Set([...rows.filter(isWhole), ...grown])];
  return all.length > MOST_ROWS ? null : all;
}

function grow(open: readonly string[], node: PatternNode): readonly string[] | null {
  if (node.kind === 'repeated') return null;
  if (node.kind === 'unit') {
    if (countUnits(node.ranges) > MOST_UNITS) return null;
    const units = unitsOf(node.ranges).map((unit) => String.fromCharCode(unit));
    return open.flatMap((row) => units.map((unit) => row + unit));
  }
  if (node.kind === 'either') {
    const grown = node.parts.map((part) => growAll(open, part));
    return grown.every((rows) => rows !== null) ? grown.flat() : null;
  }
  if (node.kind === 'optional') {
    const grown = growAll(open, node.part);
    return grown && [...open, ...grown];
  }
  if (node.kind !== 'row') return open;
  let rows: readonly string[] | null = open;
  for (const part of node.parts) rows = rows && growAll(rows, part);
  return rows;
}

/** The rows that all matches of parts side by side begin with. */
export function rowsAtStart(parts: readonly PatternNode[]): readonly string[] | null {
  const rows = growAll([''], { kind: 'row', parts });
  return rows?.every(isWhole) ? rows : null;
}

/** Whether a word begins behind parts that stand side by side, if a letter does. */
function endAtWord(parts: readonly PatternNode[]): boolean {
  if (parts.at(-1)?.kind === 'bound') return true;
  const { ranges, isEmpty } = edgeOf({ kind: 'row', parts }, 'end');
  return !isEmpty && countUnits(ranges) <= MOST_UNITS && !unitsOf(ranges).some(isLetter);
}

const costOf = (rows: readonly string[]): number =>
  rows.reduce((cost, row) => cost + (row.includes(' ') ? SHORT_WORD : 1), 0);

/**
 * The fewest rows at the start of a word (or of what is neither letter nor blank) of which every match of a pattern holds
 * at least one; null where nothing can be said.
 */
export function rowsNeededBy(node: PatternNode): readonly string[] | null {
  if (node.kind === 'either') {
    const needs = node.parts.map(rowsNeededBy);
    return needs.every((need) => need !== null) ? needs.flat() : null;
  }
  if (node.kind !== 'row') return null;
  let fewest: readonly string[] | null = null;
  for (let i = 0; i < node.parts.length; i++) {
    const need = rowsOfWordAt(node.parts, i) ?? rowsNeededBy(node.parts[i]!);
    if (need && (fewest === null || costOf(need) < costOf(fewest))) fewest = need;
  }
  return fewest;
}

/** The rows of the words that begin with the part numbered `i` of a row. */
function rowsOfWordAt(parts: readonly PatternNode[], i: number): readonly string[] | null {
  const rows = rowsAtStart(parts.slice(i));
  if (!rows || rows.some((row) => row.startsWith(' '))) return null;
  return endAtWord(parts.slice(0, i)) || !rows.some((row) => isLetter(row.charCodeAt(0))) ? rows : null;
}
