import type { SlidePicture } from '../../../../src/app/export/pptx/exportDeck.ts';
import type { Deck, Slide } from '../../../../src/core/briefing/deck.ts';
import { HARD_DATASET } from '../files/order.ts';

const RARE = '稀土产业产值突破千亿元';

function slide(id: string, part: Partial<Slide>): Slide {
  return { id, query: '', title: '', text: '', notes: '', sources: [], ...part };
}

/** A deck with a slide of every kind. */
export const DECK: Deck = {
  version: 1,
  title: '包头的重点产业',
  slides: [
    slide('s1', {
      query: 'view=brief',
      title: '包头的重点产业',
      text: '依据1份文件的1条引文。 [1]',
      notes: '先讲背景。\n再讲 <结论> & "问题"。',
      sources: [{ title: '包头：加快发展', date: '2024-03-06', quote: RARE, claim: 'c-rare' }],
    }),
    slide('s2', { query: 'c=new-energy', title: '哪些地方重视新能源？', text: '两个地区。' }),
    slide('s3', { query: 'view=region&r=150200', title: '包头优先发展什么？' }),
    slide('s4', { query: 'view=compare&cmp=150200,340100', title: '有什么不同？' }),
    slide('s5', { query: 'view=data&cmp=150200', title: '原文怎么说？' }),
    slide('s6', { query: 'view=method&cmp=150200', title: '资料与方法', text: '程序读出。' }),
    slide('s7', { query: 'view=compare', title: '一个想法', text: '只有文字。' }),
  ],
};

/** Without a canvas there are no pixels: one that a PNG reader takes. */
export const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

export const drawNothing = () => Promise.resolve(null);

export function drawSquare({ title }: Slide): Promise<SlidePicture> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="8" height="8"/></svg>`;
  return Promise.resolve({ svg, base64: PIXEL, words: title });
}

export { HARD_DATASET as DATASET };
