import { describe, expect, it } from 'vitest';
import { formatCitation, passageAddress, webAddress } from '../../../src/core/export/citation.ts';

const document = {
  id: '000_2359596d26368b40',
  title: '内蒙古:加快形成\n新质生产力',
  publisher: '金融消费内蒙古',
  published: '2024-03-06',
  url: 'https://example.org/a?b=1',
  kind: 'news',
} as const;
const citation = { document, quote: '发展 50% 的氢能_产业', accessed: '2026-01-02' };

describe('a citation', () => {
  it('is a reference by GB/T 7714', () => {
    expect(formatCitation(citation, 'gbt7714')).toBe(
      '金融消费内蒙古. 内蒙古:加快形成 新质生产力[N/OL]. (2024-03-06)[2026-01-02]. https://example.org/a?b=1.\n“发展 50% 的氢能_产业”',
    );
  });
  it('leaves out what the document does not give', () => {
    const bare = { ...document, publisher: null, published: null, url: null, kind: 'report' } as const;
    expect(formatCitation({ ...citation, document: bare }, 'gbt7714')).toBe(
      '内蒙古:加快形成 新质生产力[R].\n“发展 50% 的氢能_产业”',
    );
    expect(formatCitation({ ...citation, document: bare }, 'plain')).toBe(
      '“发展 50% 的氢能_产业”（《内蒙古:加快形成 新质生产力》）',
    );
  });
  it('is a BibTeX entry with TeX characters escaped', () => {
    expect(formatCitation(citation, 'bibtex')).toBe(
      [
        '@online{chanyetu-000-2359596d26368b40,',
        '  title = {{内蒙古:加快形成 新质生产力}},',
        '  author = {{金融消费内蒙古}},',
        '  date = {2024-03-06},',
        '  year = {2024},',
        '  url = {https://example.org/a?b=1},',
        '  urldate = {2026-01-02},',
        '  note = {“发展 50\\% 的氢能\\_产业”},',
        '}',
      ].join('\n'),
    );
  });
  it('cannot be broken out of by braces and backslashes', () => {
    const hostile = { ...document, title: '}\\input{x}', id: '}{' };
    const entry = formatCitation({ ...citation, document: hostile }, 'bibtex');
    expect(entry).toContain('title = {{\\}\\textbackslash{}input\\{x\\}}}');
    expect(entry).toContain('@online{chanyetu-document,');
  });
});

describe('an address', () => {
  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    '//host/x',
    'file:///x',
    'https://',
    'https://a b',
    '',
  ])('is no link when it is %s', (url) => {
    expect(webAddress(url)).toBeNull();
    expect(passageAddress(url, '氢能')).toBeNull();
  });
  it('leads to the passage, with the signs of the fragment syntax encoded', () => {
    expect(passageAddress('http://example.org/', 'a-b,c&d')).toBe(
      'http://example.org/#:~:text=a%2Db%2Cc%26d',
    );
    expect(passageAddress('http://example.org/#top', '氢')).toBe('http://example.org/#top:~:text=%E6%B0%A2');
  });
  it('names beginning and end of a long passage, and only its first line', () => {
    const long = `${'甲'.repeat(60)}${'乙'.repeat(60)}\n丙`;
    const edge = (sign: string) => encodeURIComponent(sign.repeat(18));
    expect(passageAddress('http://example.org/', long)).toBe(
      `http://example.org/#:~:text=${edge('甲')},${edge('乙')}`,
    );
  });
  it('survives half a surrogate pair', () => {
    expect(passageAddress('http://example.org/', '\uD83D氢')).toBe('http://example.org/#:~:text=%E6%B0%A2');
  });
});
