import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { carriedBlocks } from '../../src/pipeline/commands/single.ts';
import { nodeEffects } from '../../src/pipeline/effects.ts';
import { policyHash, scriptText, styleText } from '../../src/pipeline/inlineText.ts';
import { makeFolder } from './sandbox.ts';

describe('a script inside a page', () => {
  it.each([
    ['const a = "</script>";', '</script>'],
    ['const a = "</SCRIPT>";', '</SCRIPT>'],
    ['const a = `<!--`;', '<!--'],
    ['const a = /^<!--$/u.test("<!--") ? "yes" : "no";', 'yes'],
    ['const a = "a\0b";', 'a\0b'],
  ])('%j cannot end it and means the same', (code, value) => {
    const text = scriptText(code);
    expect(text).not.toMatch(/<\/script|<!--|\0/i);
    expect(new Function(`${text} return a;`)()).toBe(value);
  });

  it('is allowed by its hash alone', () => {
    expect(policyHash('')).toBe("'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
    expect(policyHash('a')).not.toBe(policyHash('b'));
  });

  it('a style sheet that would end its element is refused', () => {
    expect(styleText('a{}\r\nb{}')).toBe('a{}\nb{}');
    expect(() => styleText('a::after{content:"</style>"}')).toThrow('</style');
  });
});

describe('the data of a page in one file', () => {
  it('is the dataset, packed; what was never measured is left out', () => {
    const folder = makeFolder({ 'manifest.json': '{"a":1}', 'claims.json': '[]', 'claims.csv': 'x' });
    const blocks = carriedBlocks(folder, nodeEffects);
    expect(blocks.map(({ id }) => id)).toEqual(['data-manifest', 'data-claims']);
    expect(gunzipSync(Buffer.from(blocks[0]?.text ?? '', 'base64')).toString()).toBe('{"a":1}');
  });

  it('is asked for where there is none', () => {
    expect(() => carriedBlocks(makeFolder(), nodeEffects)).toThrow('npm run data');
  });
});
