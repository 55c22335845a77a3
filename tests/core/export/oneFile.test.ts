import { describe, expect, it } from 'vitest';
import { BLOCKS_PLACE, escapeJson, fillShell } from '../../../src/core/export/oneFile.ts';

const SHELL = `<body><div id="root"></div>${BLOCKS_PLACE}<script>go()</script></body>`;

const HOSTILE = {
  closing: '</script><script>alert(1)</script>',
  comment: '<!--<script>',
  dollars: "$& $' $` $1",
  lines: 'a\u2028b\u2029c',
  text: '包头 “新能源”\\ " \n',
};

describe('a page in one file', () => {
  it('carries any text unharmed', () => {
    const page = fillShell(SHELL, [
      { id: 'page-decks', text: JSON.stringify(HOSTILE), packing: 'plain' },
      { id: 'data-claims', text: 'H4sIAAAA/+A=', packing: 'gzip' },
    ]);
    const [, held = ''] =
      /<script type="application\/json" id="page-decks">(.*?)<\/script>/s.exec(page) ?? [];
    expect(JSON.parse(held)).toEqual(HOSTILE);
    expect(page.match(/<script/g)).toHaveLength(3);
    expect(page.match(/<\/script/g)).toHaveLength(3);
    expect(page).not.toMatch(/<!--|\u2028|\u2029/);
    expect(page).toContain('id="data-claims" data-packing="gzip">H4sIAAAA/+A=<');
  });

  it('keeps the meaning of JSON that it escapes', () => {
    expect(JSON.parse(escapeJson(JSON.stringify(HOSTILE)))).toEqual(HOSTILE);
  });

  it.each([
    ['<p>no place</p>', { id: 'a', text: '1', packing: 'plain' }, 'the shell needs one'],
    [SHELL + BLOCKS_PLACE, { id: 'a', text: '1', packing: 'plain' }, 'the shell needs one'],
    [SHELL, { id: '"><script>', text: '1', packing: 'plain' }, 'is no id of a block'],
    [SHELL, { id: 'a', text: '</script>', packing: 'plain' }, 'JSON'],
    [SHELL, { id: 'a', text: '</script>', packing: 'gzip' }, 'block a is no base64'],
  ] as const)('refuses %j with %j', (shell, block, message) => {
    expect(() => fillShell(shell, [block])).toThrow(message);
  });
});
