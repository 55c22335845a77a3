import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mixColours, PALETTES, type Palette } from '../../../src/app/picture/palette.ts';

const css = fs.readFileSync('src/app/tokens.css', 'utf8');

function tokensOf(theme: string): ReadonlyMap<string, string> {
  const block = new RegExp(`\\[data-theme='${theme}'\\] \\{([^}]*)\\}`).exec(css)?.[1] ?? '';
  return new Map(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/gi)].map(([, name = '', value = '']) => [name, value]),
  );
}

const kebab = (name: string) => name.replace(/[A-Z]|\d/g, (letter) => `-${letter.toLowerCase()}`);

/** Colours of a palette by the names that the style sheet has for them. */
function named({ scale, scaleInk, family, ...single }: Palette): (readonly [string, string])[] {
  return [
    ...Object.entries(single).map(([name, value]) => [kebab(name), value] as const),
    ...scale.map((value, index) => [`scale-${index + 1}`, value] as const),
    ...scaleInk.map((value, index) => [`scale-ink-${index + 1}`, value] as const),
    ...Object.entries(family).map(([name, value]) => [`family-${name}-2`, value] as const),
  ];
}

describe.each(['light', 'dark'] as const)('the %s palette of pictures', (theme) => {
  it('is that of the page', () => {
    const tokens = tokensOf(theme);
    const colours = named(PALETTES[theme]);
    expect(colours).toHaveLength(32);
    for (const [name, value] of colours) expect([name, value]).toEqual([name, tokens.get(name)]);
  });
});

describe('mixing', () => {
  it('weighs channel by channel', () => {
    expect(mixColours('#ff0000', '#0000ff', 0.5)).toBe('#800080');
    expect(mixColours('#577008', '#ffffff', 0)).toBe('#ffffff');
  });
});
