import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { carriedBlocks } from '../../src/pipeline/commands/single.ts';
import { nodeEffects } from '../../src/pipeline/effects.ts';
import { packedText, policyHash, styleText } from '../../src/pipeline/inlineText.ts';
import { START_SCRIPT } from '../../src/pipeline/oneFileStart.ts';
import { makeFolder } from './sandbox.ts';

describe('the texts of a page in one file', () => {
  it('are allowed by their hashes alone', () => {
    expect(policyHash('')).toBe("'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
    expect(policyHash('a')).not.toBe(policyHash('b'));
  });

  it('cannot end their element', () => {
    expect(packedText('</script><!--')).toMatch(/^[A-Za-z0-9+/=]+$/);
    expect(START_SCRIPT).not.toMatch(/<\/script|<!--/i);
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
