import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectMarkup } from '../../../src/core/text/markup.ts';
import { readHtml } from '../../../src/core/text/markupHtml.ts';
import { readMarkdown } from '../../../src/core/text/markupMarkdown.ts';
import type { VisibleText } from '../../../src/core/text/markup.ts';

const hinted = ({ text, hints }: VisibleText): string[] =>
  hints.map(({ kind, level, start, end }) => `${kind}${level ?? ''}: ${text.slice(start, end)}`);

/** Sources made of the pieces that a reader may trip over. */
const soup = (pieces: readonly string[]) =>
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((p) => p.join(''));
const htmlSoup = soup([
  '<p>',
  '</p>',
  '<a class="nav">',
  '<',
  '>',
  '"',
  '&nbsp;',
  '&#27721;',
  '&bad;',
  '<!--',
  '-->',
  '<script>',
  '</script>',
  '<td>',
  '<tr>',
  '<br/>',
  '汉中',
  'ai',
  ' ',
  '\n',
  '<del>',
  '</del>',
  '<h2 id=x>',
  '</h2>',
  '<li>',
  '&',
  '<div',
  '</',
]);
const markdownSoup = soup([
  '# ',
  '## ',
  '**',
  '*',
  '_',
  '~~',
  '[',
  ']',
  '(',
  ')',
  '[^1]',
  '[^1]: ',
  '|',
  '| --- |',
  '\n',
  '- ',
  '1. ',
  '> ',
  '`',
  '![',
  '武汉',
  'ai',
  ' ',
  '\\*',
  '&amp;',
  '---',
  '```',
  '<br>',
  '\r\n',
  '3',
]);

function expectFaithful(source: string, { text, toSource, hints }: VisibleText): void {
  let last = 0;
  for (let i = 0; i < text.length; i++) {
    const { start, end } = toSource(i, i + 1);
    expect(start).toBeGreaterThanOrEqual(Math.min(last, start));
    expect(end).toBeGreaterThanOrEqual(last);
    expect(end).toBeLessThanOrEqual(source.length);
    if (/[汉中武ai]/.test(text[i]!) && end - start === 1) expect(source.slice(start, end)).toBe(text[i]);
    last = end;
  }
  for (const hint of hints) {
    expect(hint.start).toBeLessThanOrEqual(hint.end);
    expect(hint.end).toBeLessThanOrEqual(text.length);
  }
}

describe('readHtml', () => {
  it('gives the words a browser shows, one line a block, cells parted', () => {
    const source =
      '<html><head><title>x</title></head><body><h1>汉中\n有什么</h1><p>发展<b>航空</b>&ldquo;一号链&rdquo;,\n建设<!-- 氢能 -->基地' +
      '<del>钒矿</del></p><table><tr><td>城固县</td><td>柑橘</td></tr></table><script>"西安"</script></body></html>';
    expect(readHtml(source).text).toBe('汉中有什么\n发展航空“一号链”, 建设基地\n城固县 | 柑橘');
  });

  it('leads from the visible words back to the source with its tags', () => {
    const source = '<p>建设<b>再生资源</b><!-- 氢能 -->回收基地&hellip;</p>';
    const { text, toSource } = readHtml(source);
    const at = text.indexOf('再生资源回收');
    const span = toSource(at, at + 6);
    expect(source.slice(span.start, span.end)).toBe('再生资源</b><!-- 氢能 -->回收');
    const dots = toSource(text.indexOf('…'), text.length);
    expect(source.slice(dots.start, dots.end)).toBe('&hellip;');
  });

  it('says what is heading, list item, row and boilerplate', () => {
    const source =
      '<nav><a>西安</a><a>宝鸡</a></nav><h2>标题</h2><ul><li>城固</li></ul><table><tr><td>甲</td></tr></table><div class="related">相关</div>';
    expect(hinted(readHtml(source))).toEqual([
      'boilerplate: 西安 宝鸡',
      'heading2: 标题',
      'list item: 城固',
      'table row: 甲',
      'boilerplate: 相关',
    ]);
  });

  it('takes a stray less-than sign and broken tags for text', () => {
    expect(readHtml('<p>a < b <c d').text).toBe('a < b <c d');
    expect(readHtml('a<script>b').text).toBe('ab');
  });

  it('reads any soup of tags with faithful offsets', () => {
    fc.assert(fc.property(htmlSoup, (source) => expectFaithful(source, readHtml(source))));
  });
});

describe('readMarkdown', () => {
  it('drops marks, addresses and struck-out words, and keeps bullets and cells', () => {
    const source = [
      '# 六张**名片**',
      '> 摘编，*仅供*参考[^1]',
      '| 区 | 主抓 |',
      '| --- | :---: |',
      '| 江夏区 | **疫苗** |',
      '- ~~元宇宙~~量子',
      '---',
      '[^1]: 见[大道](https://example.org/a_b)与![图](x.png)2*3*4',
    ].join('\n');
    expect(readMarkdown(source).text).toBe(
      ['六张名片', '摘编，仅供参考', '区 | 主抓', '江夏区 | 疫苗', '- 量子', '见大道与2*3*4'].join('\n'),
    );
    expect(hinted(readMarkdown(source))).toEqual([
      'heading1: 六张名片',
      'table row: 区 | 主抓',
      'table row: 江夏区 | 疫苗',
      'list item: - 量子',
    ]);
  });

  it('reads any soup of marks with faithful offsets', () => {
    fc.assert(fc.property(markdownSoup, (source) => expectFaithful(source, readMarkdown(source))));
  });
});

describe('detectMarkup', () => {
  it.each([
    ['html', '<!DOCTYPE html><p>x'],
    ['html', '<p>一</p><p>二</p><p>三</p>'],
    ['markdown', '# 标题\n\n**要点**：发展'],
    ['none', '# 1 号工程\n发展新能源 > 新材料 < 10%'],
    ['none', '您现在的位置：首页 > 要闻\n----\n正文'],
  ])('tells %s', (markup, source) => {
    expect(detectMarkup(source)).toBe(markup);
  });
});
