import { describe, expect, it } from 'vitest';
import { selectedSpan } from '../../../src/app/corrections/selection/selectedSpan.ts';
import { selectSpan } from '../../../src/app/corrections/selection/selectSpan.ts';
import {
  afterKey,
  sentenceAt,
  sentencesOf,
  spanOfRange,
} from '../../../src/app/corrections/selection/sentences.ts';
import { displayText } from '../../../src/app/ui/displayText.ts';

const TEXT =
  '首页 > 新闻\n标题没有句号\n他说：“发展氢能。”同时布局风电！GDP grew 3.5 percent. It was good.\n';
const BLOCKS = [
  { start: 0, end: 7, kind: 'boilerplate' },
  { start: 8, end: 14, kind: 'title' },
  { start: 15, end: TEXT.length, kind: 'paragraph' },
] as const;
const SENTENCES = sentencesOf(TEXT, BLOCKS);
const words = SENTENCES.map(({ start, end }) => TEXT.slice(start, end));

describe('choosing a passage by keys', () => {
  it('goes by sentences, quotes closed, numbers whole, menus left out', () => {
    expect(words).toEqual([
      '标题没有句号',
      '他说：“发展氢能。”',
      '同时布局风电！',
      'GDP grew 3.5 percent.',
      'It was good.',
    ]);
  });

  it('moves with arrows, takes more in with Shift, and stays inside', () => {
    const shift = (key: string) => ({ key, shiftKey: true });
    const plain = (key: string) => ({ key, shiftKey: false });
    const start = { anchor: 1, head: 1 };
    expect(afterKey(start, plain('ArrowDown'), 5)).toEqual({ anchor: 2, head: 2 });
    expect(afterKey(start, shift('ArrowDown'), 5)).toEqual({ anchor: 1, head: 2 });
    expect(afterKey({ anchor: 1, head: 0 }, plain('ArrowUp'), 5)).toEqual({ anchor: 0, head: 0 });
    expect(afterKey(start, shift('End'), 5)).toEqual({ anchor: 1, head: 4 });
    expect(afterKey(start, plain('x'), 5)).toBeNull();
    expect(spanOfRange(SENTENCES, { anchor: 2, head: 1 })).toEqual({
      start: SENTENCES[1]?.start,
      end: SENTENCES[2]?.end,
    });
  });

  it('begins at the sentence of the chosen passage', () => {
    expect(sentenceAt(SENTENCES, TEXT.indexOf('布局'))).toBe(2);
    expect(sentenceAt(SENTENCES, TEXT.length)).toBe(0);
  });

  it('selects just what the mouse would have, whatever is not shown of the text', () => {
    const text = `甲\u200B乙。丙\u202E丁。`;
    const place = document.createElement('div');
    for (const [from, to] of [
      [0, 3],
      [3, 5],
      [5, text.length],
    ] as const) {
      const slice = document.createElement('span');
      slice.dataset['from'] = String(from);
      slice.dataset['to'] = String(to);
      slice.textContent = displayText(text.slice(from, to));
      place.append(slice);
    }
    document.body.append(place);
    for (const span of sentencesOf(text, [])) {
      selectSpan(place, span, text);
      expect(selectedSpan(place, document.getSelection()!, text)).toEqual(span);
    }
    place.remove();
  });
});
