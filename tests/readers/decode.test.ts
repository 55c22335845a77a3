import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBytes } from '../../src/readers/decode.ts';
import { encode, utf16be, withMark } from './encode.ts';

const SIMPLIFIED = '内蒙古加快形成新质生产力，发展绿氢、稀土新材料。2024年产值4573亿元\n';
const TRADITIONAL = '東莞將培育壯大工業機器人產業，加快第三代半導體襯底量產；2026年投產。\n';

describe('decodeBytes', () => {
  it.each([
    ['utf-8', Buffer.from(SIMPLIFIED), SIMPLIFIED],
    ['utf-8', withMark([0xef, 0xbb, 0xbf], Buffer.from(SIMPLIFIED)), SIMPLIFIED],
    ['utf-16le', withMark([0xff, 0xfe], Buffer.from(SIMPLIFIED, 'utf16le')), SIMPLIFIED],
    ['utf-16be', withMark([0xfe, 0xff], utf16be(SIMPLIFIED)), SIMPLIFIED],
    ['utf-16le', Buffer.from(TRADITIONAL, 'utf16le'), TRADITIONAL],
    ['utf-16be', utf16be(TRADITIONAL), TRADITIONAL],
    ['utf-16le', Buffer.from('plain English\n', 'utf16le'), 'plain English\n'],
    ['gb18030', encode(SIMPLIFIED, 'gb18030'), SIMPLIFIED],
    ['gb18030', encode('贺海东：新质', 'gb18030'), '贺海东：新质'],
    ['big5', encode(TRADITIONAL, 'big5'), TRADITIONAL],
    [
      'windows-1252',
      Buffer.from('Caf\xe9 \x96 a small town in Hefei', 'latin1'),
      'Café – a small town in Hefei',
    ],
    ['utf-8', new Uint8Array(), ''],
  ] as const)('reads %s', (encoding, bytes, text) => {
    expect(decodeBytes(bytes)).toEqual({ text, encoding, badBytes: 0, firstBadByte: null });
  });

  it('reads UTF-8 with a damaged byte and says where it is', () => {
    const bytes = Buffer.concat([Buffer.from(SIMPLIFIED), Buffer.from([0xff]), Buffer.from(SIMPLIFIED)]);
    const { text, encoding, badBytes, firstBadByte } = decodeBytes(bytes);
    expect([encoding, badBytes, firstBadByte]).toEqual(['utf-8', 1, Buffer.byteLength(SIMPLIFIED)]);
    expect(text).toBe(`${SIMPLIFIED}\ufffd${SIMPLIFIED}`);
  });

  it('reads a file that was cut in the middle of a character', () => {
    const whole = Buffer.from(SIMPLIFIED.trim() + '元');
    const { encoding, firstBadByte } = decodeBytes(whole.subarray(0, -1));
    expect([encoding, firstBadByte]).toEqual(['utf-8', whole.length - 3]);
    const gb = encode(SIMPLIFIED.trim(), 'gb18030');
    expect(decodeBytes(gb.subarray(0, -1))).toMatchObject({
      encoding: 'gb18030',
      firstBadByte: gb.length - 2,
    });
  });

  it('returns a text for any bytes, and for any valid UTF-8 the very text', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const { badBytes, firstBadByte } = decodeBytes(bytes);
        expect(firstBadByte === null).toBe(badBytes === 0);
      }),
    );
    const textual = fc
      .string({ unit: 'binary' })
      .filter((text) => !text.includes('\0') && !text.startsWith('\ufeff'));
    fc.assert(
      fc.property(textual, (text) => {
        expect(decodeBytes(Buffer.from(text)).text).toBe(Buffer.from(text).toString());
      }),
    );
  });
});
