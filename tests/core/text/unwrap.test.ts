import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unwrap } from '../../../src/core/text/unwrap.ts';

/** Breaks each paragraph at so many columns, with the indent of a plain-text article. */
function hardWrap(paragraphs: readonly string[], columns: number): string {
  const wrapped = paragraphs.map((paragraph) => {
    let column = 4;
    return [...paragraph].reduce((text, character) => {
      column += 2;
      if (column <= columns) return text + character;
      column = 2;
      return `${text}\n${character}`;
    }, '    ');
  });
  return wrapped.join('\n\n');
}

const paragraphs = [
  '六月的石河子，白杨遮住了半条街。这座军垦人一锹一锹挖出来的城市，正在重新打量自己的家底。',
  '最老的家底是棉花。师市棉花亩产连续九年居全疆前三，可过去多半是打成包运往内地。现在情形变了。',
];

describe('unwrap', () => {
  it('joins the lines of a wrapped Chinese article and keeps its paragraphs', () => {
    expect(unwrap(hardWrap(paragraphs, 40)).text).toBe(paragraphs.map((p) => `    ${p}`).join('\n\n'));
  });

  it('leads back to the words with the line end between them', () => {
    const source = hardWrap(paragraphs, 40);
    const { text, toSource } = unwrap(source);
    for (const word of ['半条街', '家底', '连续九年', '打成包运往内地']) {
      const at = text.indexOf(word);
      const span = toSource(at, at + word.length);
      expect(source.slice(span.start, span.end).replace(/\s/g, '')).toBe(word);
    }
  });

  it('leaves rows of a table in a wrapped article as they are', () => {
    const table = '座椅骨架、离合器片、锁 | 电驱动零部件\n主轴和五轴机床、五轴铣床 | 机床研究院';
    expect(unwrap(`${hardWrap(paragraphs, 40)}\n\n${table}`).text).toContain(table);
  });

  it('joins English lines by a space, and Windows line ends too', () => {
    const lines = [
      'Chips, screens, cars and a small sun are what the',
      'city of Hefei makes, and its taxi drivers point',
      'out factories the way others point out temples to',
      'their guests.',
    ];
    expect(unwrap(lines.join('\r\n')).text).toBe(lines.join(' '));
  });

  it('leaves headings, lists and ordinary paragraphs as they are', () => {
    const plain = [
      '要闻',
      '一、发展新能源产业',
      '二、发展新材料',
      paragraphs.join(''),
      '',
      paragraphs.join('').repeat(2),
    ];
    expect(unwrap(plain.join('\n')).text).toBe(plain.join('\n'));
    const list = [
      '·内蒙古：绿氢管道昨天正式开工',
      '·陕西省：煤化工昨天再添新项目',
      '·河南省：锂电池集群昨天上台阶',
    ];
    expect(unwrap([...list, ...list].join('\n')).text).toBe([...list, ...list].join('\n'));
  });

  it('maps every offset into the source, rising, whatever the text', () => {
    const line = fc
      .array(fc.constantFrom('产业', 'ai ', '。', '  ', '- ', '　', '3'), { minLength: 8, maxLength: 30 })
      .map((parts) => parts.join(''));
    const end = fc.constantFrom('\n', '\r\n', '\n\n', '\r');
    const document = fc.array(fc.tuple(line, end), { maxLength: 12 }).map((pairs) => pairs.flat().join(''));
    fc.assert(
      fc.property(document, (source) => {
        const { text, toSource, toText } = unwrap(source);
        let last = 0;
        for (let i = 0; i < text.length; i++) {
          const span = toSource(i, i + 1);
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeGreaterThan(span.start);
          if (text[i] !== ' ') expect(source.slice(span.start, span.end)).toBe(text[i]);
          expect(toText(span.start)).toBe(i);
          last = span.end;
        }
        expect(last).toBeLessThanOrEqual(source.length);
        expect(text.replace(/\s/g, '')).toBe(source.replace(/\s/g, ''));
      }),
    );
  });
});
