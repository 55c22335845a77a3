import { describe, expect, it } from 'vitest';
import {
  renderSlidePicture,
  renderViewPicture,
  slideDrawing,
  type Picture,
} from '../../../src/app/picture/renderPicture.ts';
import type { Slide } from '../../../src/core/briefing/deck.ts';
import { CONTEXT, HOSTILE_TITLE, OPTIONS, parse } from './fixture.ts';
import { el, serialise } from '../../../src/app/picture/svg/element.ts';
import { boxes, boxOfUnit, collisions, cutTexts, texts } from './textBoxes.ts';

/** Every kind of picture, by the query of a view that has it. */
const VIEWS: Readonly<Record<string, string>> = {
  'map overview': '',
  'map of prefectures': 'ml=prefecture&c=new-energy',
  'map of a cluster': 'c=new-energy&st=existing,planned,future,proposed&area=area:东北&r=150000',
  'map of an industry': 'view=industry&ind=hydrogen',
  'tile grid': 'bm=tile',
  'tile grid of a cluster': 'bm=tile&c=new-energy',
  table: 'bm=table',
  'small multiples': 'bm=multiples',
  region: 'view=region&r=内蒙古',
  'two regions': 'view=compare&cmp=150000,340000',
  'three regions': 'view=compare&cmp=150000,340000,650000',
  'four regions': 'view=compare&cmp=150000,340000,440000,210000',
  matrix: 'view=compare',
  'matrix of industries': 'view=compare&co=by:industry,level:all,order:count',
  'overlap of all regions': 'view=compare&co=mode:all,tab:overlap',
  'overlap weighted by status': 'view=compare&co=tab:overlap,weighted:1,level:all,order:count',
  crowding: 'view=compare&co=mode:all,tab:crowd',
  'crowding of a chosen industry': 'view=compare&cmp=150000,340000&co=mode:all,tab:crowd,crowd:rare-earth',
  niches: 'view=compare&co=mode:all,tab:niche',
  'niches among peers': 'view=compare&co=mode:all,tab:niche,niche:110000,among:peers',
  'two documents of a region': 'view=compare&cmp=340000@d0,340000@d1',
  quotes: 'view=data',
};

const CASES = Object.entries(VIEWS);

const view = (query: string, part: Partial<typeof OPTIONS> = {}): Picture =>
  renderViewPicture(query, CONTEXT, { ...OPTIONS, ...part }) ?? expect.fail(`no picture of ${query}`);

const slide = (query: string, part: Partial<Slide> = {}): Slide => ({
  id: 's1',
  query,
  title: '一个结论',
  text: '第一句。[1]\n第二句。[2–3]',
  notes: '',
  sources: [{ title: HOSTILE_TITLE, date: null, quote: HOSTILE_TITLE, claim: null }],
  ...part,
});

const SLIDES: Readonly<Record<string, string>> = {
  ...VIEWS,
  cover: 'view=brief',
  sources: 'view=method',
  'words alone': 'view=compare&cmp=150000',
};

/** What a picture that stands alone may not hold. */
function foreignParts(root: Element): string[] {
  const tags = [...root.querySelectorAll('script, foreignObject, image, style, iframe, a, use')].map(
    ({ tagName }) => tagName,
  );
  const attributes = [...root.querySelectorAll('*')].flatMap(({ attributes: own }) => [...own]);
  const bad = attributes.filter(
    ({ name, value }) =>
      /^(on|href$|xlink:href$|src$|class$|style$)/i.test(name) ||
      /url\((?!#)/.test(value) ||
      /var\(|color-mix/.test(value),
  );
  return [...tags, ...bad.map(({ name, value }) => `${name}=${value}`)];
}

/** What stands in a legend of views without statuses. */
const SIGNS = [
  ['tab:overlap', '相同'],
  ['tab:niche', '空白只说明现有文件没有提到，不等于没有规划，也不等于值得去做。'],
] as const;

describe.each(CASES)('the picture of %s', (_, query) => {
  it('is well-formed, has title and description, and needs nothing from outside', () => {
    const { svg, title, width, height } = view(query);
    const root = parse(svg);
    expect(root.tagName).toBe('svg');
    expect(root.querySelector('title')?.textContent).toBe(title);
    expect(root.querySelector('desc')?.textContent).not.toBe('');
    expect([root.getAttribute('width'), root.getAttribute('height')]).toEqual([
      String(width),
      String(height),
    ]);
    expect(foreignParts(root)).toEqual([]);
    const ids = [...svg.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id);
    expect(ids.filter((id) => !root.querySelector(`[id="${id}"]`))).toEqual([]);
  });

  it('has a source line with dates, and a legend where marks need one', () => {
    const root = parse(view(query).svg);
    const source = root.querySelector('[data-part="source"]')?.textContent ?? '';
    expect(source).toMatch(/资料：.*2024-01-31/);
    const sign = SIGNS.find(([part]) => query.includes(part))?.[1] ?? '规划';
    if (query === '' || query === 'bm=tile')
      expect(texts(root, '[data-part="legend"] text')).toContain('12+');
    else if (query !== 'view=data') expect(texts(root, '[data-part="legend"] text')).toContain(sign);
  });

  it.each([
    ['1600 × 900', {}],
    ['800 × 800 in the dark, in English', { width: 800, height: 800, theme: 'dark', language: 'en' }],
    ['600 × 1000', { width: 600, height: 1000 }],
  ] as const)('has no text that is cut or lies over another at %s', (__, part) => {
    const root = parse(view(query, part).svg);
    expect(cutTexts(root)).toEqual([]);
    expect(collisions(root)).toEqual([]);
  });

  it('takes all its words from the texts of the page, in either language', () => {
    for (const language of ['zh', 'en'] as const) {
      const found = texts(parse(view(query, { language }).svg), 'text, title, desc');
      expect(found.filter((text) => /^[\w-]+:?\w*(\.\w+)+$/.test(text))).toEqual([]);
      expect(found.filter((text) => text.includes('{{'))).toEqual([]);
    }
  });

  it('is the same in both themes but for its colours', () => {
    const shape = (svg: string) => svg.replace(/#[0-9a-f]{6}/g, '');
    const [light, dark] = [view(query).svg, view(query, { theme: 'dark' }).svg];
    expect(shape(dark)).toBe(shape(light));
    expect(dark).not.toBe(light);
  });
});

describe('the check of texts', () => {
  const planted = (text: string) =>
    parse(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">${text}</svg>`);

  it('catches a text that is cut, and two that lie over each other', () => {
    const root = planted(
      '<g transform="translate(60 0)"><text x="0" y="20" font-size="12">五个字太长</text></g>',
    );
    expect(cutTexts(root)).toEqual(['五个字太长']);
    const two = planted(
      '<text x="10" y="20" font-size="12">甲甲</text><text x="20" y="24" font-size="12">乙乙</text>',
    );
    expect(cutTexts(two)).toEqual([]);
    expect(collisions(two)).toEqual(['甲甲 / 乙乙']);
  });
});

describe('hostile names and titles', () => {
  it.each(Object.entries(SLIDES))('stay words on a slide of %s', (_, query) => {
    const picture = renderSlidePicture(slide(query, { title: HOSTILE_TITLE }), CONTEXT, OPTIONS);
    const root = parse(picture?.svg ?? '');
    expect(foreignParts(root)).toEqual([]);
    expect(root.querySelector('parsererror')).toBeNull();
    expect(root.querySelector('title')?.textContent).toContain('<script>');
    expect(picture?.svg).not.toMatch(/\p{Cc}|[\u202A-\u202E]|\p{Surrogate}/u);
  });

  it('would be caught if they did not', () => {
    const planted = view('').svg.replace('</svg>', '<image href="https://192.0.2.1/x" onload="x()"/></svg>');
    expect(foreignParts(parse(planted))).toEqual(['image', 'href=https://192.0.2.1/x', 'onload=x()']);
  });
});

describe('a map', () => {
  it('tells regions without a mention from regions without a document', () => {
    const root = parse(view('').svg);
    const look = (id: string) => root.querySelector(`[data-part="map-plane"] [data-unit="${id}"]`);
    expect(look('510000')?.getAttribute('data-look')).toBe('no-mention');
    expect(look('650000')?.getAttribute('data-look')).toBe('no-document');
    expect(look('510000')?.getAttribute('fill')).not.toBe(look('650000')?.getAttribute('fill'));
  });

  it('gives each status its texture in one hue', () => {
    const root = parse(view('c=new-energy').svg);
    const fill = (id: string) =>
      root.querySelector(`[data-part="map-plane"] [data-unit="${id}"]`)?.getAttribute('fill');
    expect(fill('150000')).toBe('#577008');
    expect(fill('340000')).toBe('url(#map-planned)');
    expect(fill('440000')).toBe('#eef1e6');
    expect(fill('210000')).toBe('#ffffff');
    expect(root.querySelectorAll('[data-part="map-plane"] [stroke-dasharray]')).toHaveLength(2);
  });

  it('names the filters that it was made under', () => {
    expect(parse(view('st=planned&from=2024').svg).querySelector('[data-part="filters"]')?.textContent).toBe(
      '筛选：阶段 规划；日期自 2024。',
    );
    expect(parse(view('').svg).querySelector('[data-part="filters"]')).toBeNull();
  });

  it('prints the review number where one is given, and keeps the slot free where none is', () => {
    const review = (reviewNumber: string) => {
      const picture = renderViewPicture('', { ...CONTEXT, reviewNumber }, OPTIONS);
      return parse(picture?.svg ?? '').querySelector('[data-part="review"]')?.textContent;
    };
    expect(review('GS(2024)0000号')).toBe('审图号：GS(2024)0000号');
    expect(review('')).toMatch(/^审图号：_+$/);
  });

  it('is no picture without boundaries; tiles need none', () => {
    const context = { ...CONTEXT, boundaries: null };
    expect(renderViewPicture('', context, OPTIONS)).toBeNull();
    expect(renderViewPicture('bm=tile', context, OPTIONS)?.svg).toContain('data-picture="tile"');
  });
});

describe('what has nothing to draw', () => {
  it.each(['view=method', 'view=brief', 'view=region&r=650000', 'view=data&q=nowhere'])(
    'has no picture: %s',
    (query) => {
      expect(renderViewPicture(query, CONTEXT, OPTIONS)).toBeNull();
    },
  );
});

describe('the drawing of a slide', () => {
  const six = 'view=compare&cmp=150000,340000,440000,210000,110000,320000';
  const words = { title: '一个结论', text: '', sources: [] };

  it.each([480, 640, 900])('of six places has no text over another in %i px', (height) => {
    const options = { theme: 'light', language: 'zh', textScale: 24.1 / 11 } as const;
    const found = slideDrawing({ ...words, query: six }, CONTEXT, options);
    const root = parse(serialise(found?.draw(1760, height) ?? el('svg', {}, [])));
    expect(texts(root, '[data-part="upset"] text').length).toBeGreaterThan(12);
    expect(collisions(root)).toEqual([]);
    expect(cutTexts(root)).toEqual([]);
  });
});

describe('a slide', () => {
  it('has its own title and sentences, without the marks that point into its notes', () => {
    const picture = renderSlidePicture(slide(''), CONTEXT, OPTIONS);
    expect(picture?.title).toBe('一个结论');
    expect(texts(parse(picture?.svg ?? ''), '[data-part="title"] text')).toEqual([
      '一个结论',
      '第一句。',
      '第二句。',
    ]);
  });

  it('leaves title and sentences out where they stand beside it', () => {
    const picture = renderSlidePicture(slide(''), CONTEXT, { ...OPTIONS, hasTitle: false });
    const root = parse(picture?.svg ?? '');
    expect(root.querySelector('[data-part="title"]')).toBeNull();
    expect(root.querySelector('[data-part="legend"]')).not.toBeNull();
    expect(picture?.title).toBe('一个结论');
  });

  it.each(['zh', 'en'] as const)(
    'has a legend with all of its words in a narrow column, in %s',
    (language) => {
      const size = { width: 864, height: 624, hasTitle: false, language };
      const root = parse(renderSlidePicture(slide(''), CONTEXT, { ...OPTIONS, ...size })?.svg ?? '');
      const words = [
        ...texts(root, '[data-part="legend"] text'),
        ...texts(root, '[data-part="taiwan-words"]'),
      ];
      expect(words.length).toBeGreaterThan(10);
      expect(words.filter((word) => word.endsWith('…'))).toEqual([]);
      expect(words.join('')).toContain('台湾省资料暂缺');
      expect(cutTexts(root)).toEqual([]);
      expect(collisions(root)).toEqual([]);
    },
  );

  it.each([
    [640, 560],
    [800, 700],
    [880, 560],
    [960, 700],
    [1120, 480],
  ])('has the name of Taiwan at the island on a map of %i × %i px', (width, height) => {
    const size = { width, height, hasTitle: false, language: 'en' } as const;
    const root = parse(renderSlidePicture(slide(''), CONTEXT, { ...OPTIONS, ...size })?.svg ?? '');
    const island = boxOfUnit(root, '710000');
    const [box] = boxes(root).filter(({ text }) => text === 'Taiwan');
    expect(box?.x0).toBeLessThan(island.x1);
    expect(box?.x1).toBeGreaterThan(island.x0);
    expect(box?.y0).toBeLessThan(island.y1 + 2);
    expect(box?.y1).toBeGreaterThan(island.y0 - 4);
  });

  it('has letters of 24 px and more at 1920 × 1080', () => {
    const picture = renderSlidePicture(slide('c=new-energy'), CONTEXT, {
      ...OPTIONS,
      width: 1920,
      height: 1080,
    });
    const root = parse(picture?.svg ?? '');
    const scale = 1920 / Number(root.getAttribute('viewBox')?.split(' ')[2]);
    const sizes = [
      ...root.querySelectorAll(
        '[data-part="title"] text, [data-part="legend"] text, [data-part="foot"] text',
      ),
    ];
    expect(sizes.length).toBeGreaterThan(8);
    for (const text of sizes)
      expect(Number(text.getAttribute('font-size')) * scale).toBeGreaterThanOrEqual(24);
  });

  it('shows its own quotes with document and date', () => {
    const quote = { title: '文件', date: null, quote: '一句原文', claim: null };
    const picture = renderSlidePicture(
      slide('view=data', { text: '包头 · 氢能 [1]', sources: [quote] }),
      CONTEXT,
      OPTIONS,
    );
    const found = texts(parse(picture?.svg ?? ''), '[data-part="quotes"] text');
    expect(found).toEqual(['包头 · 氢能', '“一句原文”', '文件 · 日期不详']);
  });
});
