import { describe, expect, it } from 'vitest';
import { parsePattern } from '../../../src/core/text/patternUnits.ts';
import { rowsAtStart, rowsNeededBy } from '../../../src/core/text/patternWords.ts';

const rowsOf = (pattern: RegExp): readonly string[] | null => rowsNeededBy(parsePattern(pattern.source));

describe('rows of units that patterns need', () => {
  it.each<[RegExp, readonly string[]]>([
    [/\b(?:turn|convert)(?:s|ed)? \d/, ['turn', 'conv']],
    [/(?:,|was|were) once (?:an? )?$/, ['once']],
    [/(?:, (?:and |but )?not|\bnothing) (?:an? )?$/, [', an', ', bu', ', no', 'noth']],
    [/\br[au]n out/, ['ran ', 'run ']],
  ])('begin words: %s', (pattern, rows) => expect(rowsOf(pattern)).toEqual(rows));

  it.each([
    [/turns? /, 'a letter may stand before'],
    [/\b(?:no|old)$/, 'too short'],
    [/\b(?:turned|✗)$/, 'one of them is too short'],
    [/\b[a-z]+ing\b/, 'any letter may come first'],
    [/\b(?:ab){1,2}cd/, 'what repeats may go on with itself'],
  ])('are not told of %s: %s', (pattern) => expect(rowsOf(pattern)).toBeNull());

  it('are read behind a word, too', () => {
    const node = parsePattern(' (?:oil|fuel)');
    expect(rowsAtStart([node])).toEqual([' oil', ' fue']);
  });
});
