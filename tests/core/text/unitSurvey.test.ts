import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../../src/core/text/normalise.ts';
import { surveyUnits } from '../../../src/core/text/unitSurvey.ts';

const units = fc.array(
  fc.constantFrom(...'产業,;:（!Ａa1 \t\n\r\u3000\u200b\ufeff|”。备', '🔹', '\ud83d', '\udd39'),
);

describe('surveyUnits', () => {
  it('folds as `normalise` does, halves of pairs as well', () => {
    fc.assert(
      fc.property(units, (parts) => {
        const text = parts.join('');
        expect(surveyUnits(text).folded).toBe(normalise(text).folded);
      }),
    );
  });

  it('folds texts of any length', () => {
    const text = '發展,🔹 '.repeat(5000);
    expect(surveyUnits(text).folded).toBe('发展，🔹 '.repeat(5000));
    expect(surveyUnits('短').folded).toBe('短');
  });

  it('finds the lines that hold something, without the blanks around them', () => {
    fc.assert(
      fc.property(units, (parts) => {
        const { lines, folded } = surveyUnits(parts.join(''));
        const found = Array.from({ length: lines.length }, (_, i) => [
          folded.slice(lines.from(i), lines.start(i)).trim(),
          folded.slice(lines.start(i), lines.end(i)),
        ]);
        const expected = folded.split('\n').map((line) => line.replace(/^[\0-\x20]+|[\0-\x20]+$/g, ''));
        expect(found).toEqual(expected.filter((line) => line !== '').map((line) => ['', line]));
      }),
    );
  });

  it.each([
    ['一\r\n二\r\n', true],
    ['一\n二', true],
    ['一\r二', false],
    ['一\u0001\n二', false],
  ])('tells of %j whether its lines end plainly', (text, hasPlainLines) => {
    expect(surveyUnits(text).hasPlainLines).toBe(hasPlainLines);
  });
});
