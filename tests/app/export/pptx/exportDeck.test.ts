import { beforeAll, describe, expect, it, vi } from 'vitest';
import { exportDeck, type DeckExport } from '../../../../src/app/export/pptx/exportDeck.ts';
import type { Deck } from '../../../../src/core/briefing/deck.ts';
import { quietJob } from '../files/order.ts';
import { DATASET, DECK, drawNothing, drawSquare, PIXEL } from './deck.ts';
import { readPptx } from './readPptx.ts';

/** Parsing XML in jsdom is slow on a machine that does much else. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const order: DeckExport = { deck: DECK, dataset: DATASET, lang: 'zh', drawSlide: drawSquare };

async function written(part: Partial<DeckExport> = {}) {
  return readPptx(await exportDeck({ ...order, ...part }, quietJob()));
}

const withSlide = (part: Partial<Deck['slides'][number]>): Deck => ({
  ...DECK,
  slides: [{ id: 's1', query: 'view=brief', title: '标题', text: '', notes: '', sources: [], ...part }],
});

describe('a deck as a presentation', () => {
  let file: Awaited<ReturnType<typeof written>>;
  beforeAll(async () => {
    file = await written();
  });

  it('has a page for every slide, with its title as a title', () => {
    expect(file.slides.map(({ title }) => title)).toEqual(DECK.slides.map(({ title }) => title));
  });

  it('shows Chinese text on every kind of slide', () => {
    const [cover, map, region, compare, evidence, sources, words] = file.slides;
    expect(cover?.text).toContain('依据1份文件的1条引文。');
    expect(cover?.text).toContain('资料最新 2024-03-06');
    expect(cover?.text).toContain('出处：《包头：加快发展》2024-03-06');
    expect(map?.text).toContain('本图为示意图，公开使用前请送审。');
    expect(region?.rows).toContainEqual([
      '稀土新材料',
      '● 已有',
      '稀土产业产值突破千亿元',
      expect.stringContaining('包头：加快发展'),
    ]);
    expect(compare?.rows[0]).toEqual(['产业', '包头', '合肥', '差别']);
    expect(compare?.rows).toContainEqual(['氢能', '◐ 规划', '○ 未来', '阶段不同']);
    expect(evidence?.text).toContain('包头市将培育氢能和风电产业');
    expect(sources?.rows[1]?.slice(0, 3)).toEqual(['包头：加快发展', '测试报', '2024-03-06']);
    expect(words?.text).toContain('只有文字。');
  });

  it('keeps quotes, addresses and own notes in the notes, a paragraph each, with links', () => {
    const [cover, , region] = file.slides;
    expect(cover?.notes.slice(0, 4)).toEqual([
      '先讲背景。',
      '再讲 <结论> & "问题"。',
      '出处',
      '[1] “稀土产业产值突破千亿元” — 《包头：加快发展》2024-03-06',
    ]);
    expect(cover?.noteLinks[0]).toMatch(/^https:\/\/example\.org\/a#:~:text=/);
    expect(cover?.links).toEqual(cover?.noteLinks);
    expect(region?.notes.join()).toContain('包头市将培育氢能和风电产业');
    expect(region?.links.length).toBeGreaterThan(0);
  });

  it('carries the map as vectors and as pixels', () => {
    const pictures = file.slides.map((slide) => slide.pictures);
    expect(pictures[1]).toEqual({
      'media/image-2-1.png': atob(PIXEL).length,
      'media/picture-2.svg': expect.any(Number),
    });
    expect(pictures[1]?.['media/picture-2.svg']).toBeGreaterThan(50);
    // The view without a map has a picture too, and no note that it is a sketch.
    expect(pictures.flatMap((one, index) => (Object.keys(one).length > 0 ? index : []))).toEqual([1, 6]);
    expect(file.slides[6]?.text).not.toContain('示意图');
  });

  it('names Chinese fonts and the colours of the page in its theme', () => {
    expect(file.theme).toContain('<a:latin typeface="微软雅黑"/><a:ea typeface="微软雅黑"/>');
    expect(file.theme).toContain('<a:font script="Hans" typeface="Noto Sans CJK SC"/>');
    expect(file.theme).toContain('<a:accent1><a:srgbClr val="b3321f"/></a:accent1>');
  });

  it('has no text below 12 points, which are 24 px at 1920 × 1080', () => {
    const sizes = file.slides.flatMap((slide) => slide.sizes);
    expect(sizes.length).toBeGreaterThan(30);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
  });
});

describe('what does not fit', () => {
  it('goes on on the next page: rows of a table, in order, none lost', async () => {
    const claims = Array.from({ length: 60 }, (_, index) => ({
      ...DATASET.claims[0]!,
      id: `many-${index}`,
      evidence: {
        start: index,
        end: index + 1,
        exact: `第${index}句。`.padEnd(40 + index, '长'),
        prefix: '',
        suffix: '',
      },
    }));
    const sources = claims.map(({ id, evidence }) => ({
      title: '文件',
      date: null,
      quote: evidence.exact,
      claim: id,
    }));
    const { slides } = await written({
      deck: withSlide({ query: 'view=data', sources: sources.slice(0, 40) }),
    });
    expect(slides.length).toBeGreaterThan(2);
    expect(slides[1]?.title).toBe('标题（续 2）');
    const rows = slides.flatMap(({ rows: own }) => own.slice(1));
    expect(rows.map(([quote]) => quote)).toEqual(sources.slice(0, 40).map(({ quote }) => quote));
    for (const { tables } of slides) for (const { y, h } of tables) expect(y + h).toBeLessThan(6.7);
  });

  it('cuts a quote that is longer than a page, and a text of many pages, without losing a letter', async () => {
    const quote = Array.from({ length: 3000 }, (_, index) => String.fromCharCode(0x4e00 + index)).join('');
    const source = { title: '文件', date: null, quote, claim: null };
    const quoted = await written({ deck: withSlide({ query: 'view=data', sources: [source] }) });
    expect(quoted.slides.flatMap(({ rows }) => rows.slice(1).map(([cell]) => cell)).join('')).toBe(quote);
    const running = await written({ deck: withSlide({ query: 'view=compare', text: quote }) });
    const words = running.slides.map(({ text }) => text).join('');
    expect([...quote].every((letter) => words.includes(letter))).toBe(true);
    expect(running.slides.length).toBeGreaterThan(2);
  });

  it('counts rows beyond six pages', async () => {
    const sources = Array.from({ length: 300 }, (_, index) => ({
      title: '文件',
      date: null,
      quote: `第${index}句。`,
      claim: null,
    }));
    const { slides } = await written({ deck: withSlide({ query: 'view=data', sources }) });
    expect(slides).toHaveLength(6);
    const shown = slides.flatMap(({ rows }) => rows.slice(1)).length - 1;
    expect(slides.at(-1)?.text).toContain(`另有 ${300 - shown} 行`);
    expect(slides[0]?.notes.join()).toContain('第299句。');
  });

  it('makes a long title smaller, then shortens it and says all of it below', async () => {
    const title = '这是一个很长的标题'.repeat(20);
    const { slides } = await written({ deck: withSlide({ query: 'view=method', title }) });
    expect(slides[0]?.title.endsWith('…')).toBe(true);
    expect(slides[0]?.text).toContain(title);
    const middling = await written({ deck: withSlide({ query: 'view=method', title: title.slice(0, 60) }) });
    expect(middling.slides[0]?.title).toBe(title.slice(0, 60));
  });
});

describe('hard cases', () => {
  it('a map that cannot be drawn becomes a page of words', async () => {
    const { slides } = await written({ drawSlide: drawNothing });
    expect(slides[1]?.text).toContain('两个地区。');
    expect(slides[1]?.pictures).toEqual({});
  });

  it('text of documents is text: markup, control characters and half a pair', async () => {
    const title = '<a:t>&\u0000\u0007\u202E"x"\uD800 end';
    const { slides } = await written({
      deck: withSlide({ title, text: title, notes: title, query: 'view=%3Cx%3E' }),
    });
    expect(slides[0]?.title).toContain('<a:t>&');
    expect(slides[0]?.notes[0]).toContain('<a:t>&');
  });

  it('a deck in English has English words', async () => {
    const { slides } = await written({ lang: 'en' });
    expect(slides[3]?.rows[0]).toEqual(['Industry', 'Baotou', 'Hefei', 'Difference']);
    expect(slides[1]?.text).toContain('Sketch map');
  });

  it('tells progress, and stops when it is cancelled', async () => {
    const job = quietJob();
    await exportDeck(order, job);
    expect(job.shares).toEqual([...job.shares].sort((a, b) => a - b));
    expect(job.shares.at(-1)).toBe(1);
    const controller = new AbortController();
    const onProgress = () => controller.abort(new Error('enough'));
    await expect(exportDeck(order, { signal: controller.signal, onProgress })).rejects.toThrow('enough');
  });
});

describe('charts and small maps in a presentation', () => {
  const ALL = 'view=compare&co=mode:all,level:all,tab:';

  it.each([
    ['the matrix', `${ALL}matrix`, '地区', '包头'],
    ['the matrix of industries', `${ALL}matrix,by:industry`, '地区', '包头'],
    ['the overlap', `${ALL}overlap`, '%', '包头'],
    ['the crowding', `${ALL}crowd`, '产业', '氢能'],
    ['the niches', `${ALL}niche,niche:340100,among:peers`, '没有文件说合肥发展它', ''],
    ['small maps', 'bm=multiples', '集群', ''],
    ['what four places share', 'view=compare&cmp=150200,340100,150000,340000', '产业', '氢能'],
  ])('%s is a picture on the first page and a native table behind it', async (_, query, head, row) => {
    const { slides } = await written({ deck: withSlide({ query, title: '哪些？', text: '一句话。' }) });
    const [first, second] = slides;
    expect(Object.keys(first?.pictures ?? {})).toEqual(['media/image-1-1.png', 'media/picture-1.svg']);
    expect(first?.text).toContain('一句话。');
    expect(second?.title).toBe('哪些？（续 2）');
    expect(second?.rows[0]?.[0]).toBe(head);
    expect(second?.rows.length).toBeGreaterThan(1);
    if (row !== '') expect(second?.rows.map(([name]) => name)).toContain(row);
    expect(slides.length).toBeLessThanOrEqual(3);
  });

  it('a map shown as a table is a native table', async () => {
    const { slides } = await written({
      deck: withSlide({ query: 'bm=table&ml=prefecture', title: '哪些？' }),
    });
    expect(slides[0]?.rows[0]).toEqual(['地区', '集群数', '产业数', '阶段']);
    expect(slides[0]?.pictures).toEqual({});
  });
});
