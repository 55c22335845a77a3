import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { FAMILIES } from '../../../src/core/model/index.ts';
import { ciede2000, contrast, labSeen, VISIONS } from './colourVision.ts';

const css = fs.readFileSync(path.resolve(import.meta.dirname, '../../../src/app/tokens.css'), 'utf8');

function tokensOf(theme: string): Readonly<Record<string, string>> {
  const block = new RegExp(`\\[data-theme='${theme}'\\] \\{([^}]*)\\}`).exec(css)?.[1] ?? '';
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/gi)].map(([, name, value]) => [name, value]),
  );
}

describe('the arithmetic', () => {
  it('agrees with published pairs of CIEDE2000', () => {
    expect(ciede2000([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 4);
    expect(ciede2000([50, 2.5, 0], [73, 25, -18])).toBeCloseTo(27.1492, 4);
    expect(ciede2000([60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387])).toBeCloseTo(1.2644, 4);
  });

  it('agrees with WCAG on black and white', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  });
});

describe.each(['light', 'dark'])('colours of the %s theme', (theme) => {
  const tokens = tokensOf(theme);
  const colour = (name: string) => tokens[name] ?? expect.fail(`no colour --${name}`);

  it.each(['paper', 'paper-raised', 'paper-sunken'])('let text be read on --%s', (ground) => {
    for (const ink of ['ink', 'ink-2', 'ink-3', 'accent']) {
      expect(contrast(colour(ink), colour(ground)), ink).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('let labels be read on every step of the scale', () => {
    for (const step of [1, 2, 3, 4, 5, 6]) {
      expect(
        contrast(colour(`scale-ink-${step}`), colour(`scale-${step}`)),
        `step ${step}`,
      ).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('let marks be seen: families, dots and controls', () => {
    for (const family of FAMILIES) {
      expect(contrast(colour(`family-${family}-2`), colour('land')), family).toBeGreaterThanOrEqual(3);
      expect(contrast(colour('on-family'), colour(`family-${family}-2`)), family).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast(colour('hairline-strong'), colour('paper-raised'))).toBeGreaterThanOrEqual(3);
    expect(contrast(colour('accent-ink'), colour('accent'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour('ink'), colour('mark'))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(VISIONS)('tell families apart with %s vision', (vision) => {
    const steps = FAMILIES.flatMap((family) =>
      [1, 2, 3].map((step) => ({ family, hex: colour(`family-${family}-${step}`) })),
    );
    const pairs = steps.flatMap((a) => steps.filter((b) => a.family < b.family).map((b) => [a, b] as const));
    for (const [a, b] of pairs) {
      const distance = ciede2000(labSeen(a.hex, vision), labSeen(b.hex, vision));
      expect(distance, `${a.hex} ${b.hex}`).toBeGreaterThanOrEqual(10);
    }
  });
});
