import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { gated } from '../../../src/core/text/gatedPattern.ts';
import { unitsOf } from '../../../src/core/text/unitSet.ts';

const ROOM = new URL('../../../src/core/recognise/', import.meta.url);

/** Every pattern that the room of recognition puts behind a gate, as its source has it. */
const patterns = readdirSync(ROOM).flatMap((file) => {
  const source = readFileSync(new URL(file, ROOM), 'utf8');
  return [...source.matchAll(/(?:gated|new ClausePattern)\(\s*\/(.+)\/([a-z]*),?\s*\)/g)].map(
    ([, pattern, flags]) => new RegExp(pattern!, flags),
  );
});

/** Text of the units that a pattern itself is written with, so that it comes near to matching. */
const textLike = (pattern: RegExp): fc.Arbitrary<string> =>
  fc
    .array(
      fc.constantFrom(...pattern.source, ...'的业0，a \n', ...pattern.source.split(/[^\u4e00-\u9fffa-z]+/)),
      {
        maxLength: 12,
      },
    )
    .map((parts) => parts.join(''));

describe('gated patterns', () => {
  it('are found in the sources', () => expect(patterns.length).toBeGreaterThan(20));

  it.each(patterns.map((pattern) => [pattern]))(
    '%s matches behind its gate what it matches alone',
    (pattern) => {
      const behindGate = gated(pattern);
      fc.assert(
        fc.property(textLike(pattern), fc.nat(8), fc.nat(20), (text, start, length) => {
          const end = start + length;
          expect(behindGate.test(text, start, end)).toBe(pattern.test(text.slice(start, end)));
          expect(behindGate.exec(text, start, end)).toEqual(pattern.exec(text.slice(start, end)));
        }),
      );
    },
  );

  it.each([
    [/^(?:ab?|[^c-e])$/],
    [/(?<=x)(?:y|zz*)?\d{2,3}[^\s]$/],
    [/^(?:(a)\1)?b+?\u4e00/],
    [/^$|\x41\b|[\]\-a]/],
    [/(?:a|)$/],
    [/^a|b$/],
    [/.\./],
  ])('%s, written with everything that patterns are written with, as well', (pattern) => {
    const behindGate = gated(pattern);
    fc.assert(
      fc.property(fc.stringMatching(/^[a-fxyzA\]\-.\s\d一\n]{0,6}$/), (text) => {
        expect(behindGate.test(text, 0, text.length)).toBe(pattern.test(text));
      }),
    );
  });

  it('asks single units without a pattern', () => {
    const units = unitsOf(/[^\u4e00-\u9fff]|[的得]/);
    expect([...'的业a'].map((_, at) => units.hasAt('的业a', at))).toEqual([true, false, true]);
    expect([units.hasAt('的', 1), units.hasAt('的', -1)]).toEqual([false, false]);
    expect([units.hasWithin('业务', 0, 2), units.hasWithin('业务 ', 0, 3)]).toEqual([false, true]);
  });
});
