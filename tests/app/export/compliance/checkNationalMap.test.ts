import { describe, expect, it } from 'vitest';
import type { Topology } from 'topojson-specification';
import {
  checkNationalMap,
  checkParsedMap,
  COMPLIANCE_LINES,
  type ComplianceId,
} from '../../../../src/app/export/compliance/checkNationalMap.ts';
import { renderViewPicture, type PictureOptions } from '../../../../src/app/picture/renderPicture.ts';
import { claim } from '../../../core/analysis/claims.ts';
import { BOUNDARIES, CONTEXT, DATASET, OPTIONS, parse } from '../../picture/fixture.ts';

const map = (query = '', part: Partial<PictureOptions> = {}, context = CONTEXT): string =>
  renderViewPicture(query, context, { ...OPTIONS, ...part })?.svg ?? expect.fail('no picture');

/** The lines that are not met, with what each misses. */
function missing(picture: string | Element): Partial<Record<ComplianceId, readonly string[]>> {
  const found = typeof picture === 'string' ? checkNationalMap(picture) : checkParsedMap(picture);
  const lines = found ?? expect.fail('no national map');
  expect(lines.map(({ id }) => id)).toEqual(COMPLIANCE_LINES);
  return Object.fromEntries(lines.filter(({ isMet }) => !isMet).map((line) => [line.id, line.missing]));
}

/** One small picture for all faults: a large one takes long to read. */
const SOUND = parse(map('', { width: 640, height: 400 }));

/** That picture after somebody tampered with it. */
function tampered(change: (root: Element) => void): Element {
  const root = SOUND.cloneNode(true) as Element;
  change(root);
  return root;
}

const remove = (selector: string) => (root: Element) =>
  root.querySelectorAll(selector).forEach((one) => one.remove());

/** A plate over a part of the picture, painted last. */
function plateOver(selector: string) {
  return (root: Element) => {
    const target = root.querySelector(selector);
    const plate = root.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'rect');
    for (const name of ['x', 'y', 'width', 'height'])
      plate.setAttribute(name, target?.getAttribute(name) ?? '');
    plate.setAttribute('fill', '#ffffff');
    root.append(plate);
  };
}

describe('a finished map', () => {
  it.each([
    ['the overview', '', {}],
    ['prefectures in the dark', 'ml=prefecture&c=new-energy', { theme: 'dark' }],
    ['a square in English', 'c=new-energy', { width: 800, height: 800, language: 'en' }],
    ['a tall one', 'view=industry&ind=hydrogen', { width: 600, height: 1000 }],
    ['a slide with large letters', '', { textScale: 1.4, width: 1920, height: 1080 }],
    ['small multiples', 'bm=multiples', {}],
  ] as const)('meets every line: %s', (_, query, part) => {
    expect(missing(map(query, part))).toEqual({});
  });

  it.each(['bm=tile', 'bm=table', 'view=region&r=150000', 'view=compare'])(
    'is not looked for in %s',
    (query) => {
      expect(checkNationalMap(map(query))).toBeNull();
    },
  );
});

describe('a planted fault is told', () => {
  it('islands: the line cut short, one group without outline', () => {
    const shortLine = tampered((root) => {
      for (const line of root.querySelectorAll('[data-part="sea-line"]')) {
        line.setAttribute('d', (line.getAttribute('d') ?? '').split('M').slice(0, 10).join('M'));
      }
    });
    expect(missing(shortLine)).toEqual({ islands: ['line'] });
    expect(missing(tampered(remove('[data-part="island-mark"]')))).toEqual({ islands: ['dongsha'] });
  });

  it('islands: boundaries that lack them', () => {
    const without = (id: string): Topology => {
      const collection = BOUNDARIES.objects['provinces'] as { geometries: { id: number; arcs: unknown[] }[] };
      const geometries = collection.geometries.map((one) =>
        String(one.id) === id ? { ...one, arcs: one.arcs.slice(0, 1) } : one,
      );
      return {
        ...BOUNDARIES,
        objects: { ...BOUNDARIES.objects, provinces: { ...collection, geometries } },
      } as unknown as Topology;
    };
    const hainan = missing(map('', {}, { ...CONTEXT, boundaries: without('460000') }));
    expect(hainan.islands).toEqual(['xisha', 'zhongsha', 'nansha']);
    expect(hainan.inset).toEqual(['xisha', 'zhongsha', 'nansha']);
    expect(missing(map('', {}, { ...CONTEXT, boundaries: without('710000') }))).toEqual({
      islands: ['diaoyu'],
    });
  });

  it('inset: gone, or pushed out of the picture', () => {
    const gone = missing(tampered(remove('[data-part="inset"], [data-part="inset-words"]')));
    expect(gone.inset).toEqual(['inset']);
    expect(gone.islands).toContain('nansha');
    const outside = tampered((root) =>
      root.querySelector('[id="inset-clip"] rect')?.setAttribute('x', '10000'),
    );
    expect(missing(outside).inset).toEqual(['inset']);
  });

  it('Taiwan: not drawn, without colour, in a look of its own, without the words', () => {
    const taiwan = '[data-part="map-plane"] [data-unit="710000"]';
    const set = (name: string, value: string) =>
      tampered((root) => root.querySelector(taiwan)?.setAttribute(name, value));
    expect(missing(tampered(remove(taiwan)))).toEqual({ islands: ['diaoyu'], taiwan: ['taiwan-shape'] });
    expect(missing(set('fill', 'none'))).toEqual({ taiwan: ['taiwan-shape'] });
    expect(missing(set('data-look', 'other'))).toEqual({ taiwan: ['taiwan-theme'] });
    expect(missing(tampered(remove('[data-part="taiwan-words"]')))).toEqual({ taiwan: ['taiwan-words'] });
  });

  it('Taiwan: carries the theme like the others where a document speaks of it, and needs no words then', () => {
    const claims = [
      ...DATASET.claims,
      claim('710000', 'hydrogen', 'planned', { cluster: 'new-energy', start: 40 }),
    ];
    const svg = map('', {}, { ...CONTEXT, dataset: { ...DATASET, claims } });
    expect(parse(svg).querySelector('[data-part="taiwan-words"]')).toBeNull();
    expect(missing(svg)).toEqual({});
  });

  it('uncovered: a plate over the inset, a legend moved onto it', () => {
    expect(missing(tampered(plateOver('[data-part="inset-frame"]'))).uncovered).toEqual(
      expect.arrayContaining(['nansha', 'xisha', 'zhongsha', 'line']),
    );
    const legend = tampered((root) => {
      const frame = root.querySelector('[data-part="inset-frame"]');
      const sign = root.querySelector('[data-part="legend"] rect');
      for (const name of ['x', 'y', 'width', 'height'])
        sign?.setAttribute(name, frame?.getAttribute(name) ?? '');
    });
    expect(missing(legend).uncovered).toContain('nansha');
  });

  it('review and note: gone, or outside of the picture', () => {
    expect(missing(tampered(remove('[data-part="review"]')))).toEqual({ review: ['review'] });
    expect(missing(tampered(remove('[data-part="note"]')))).toEqual({ note: ['note'] });
    const outside = tampered((root) =>
      root.querySelector('[data-part="review"] text')?.setAttribute('y', '2000'),
    );
    expect(missing(outside)).toEqual({ review: ['review'] });
    const emptied = tampered((root) => {
      const text = root.querySelector('[data-part="note"] text');
      if (text) text.textContent = '图';
    });
    expect(missing(emptied)).toEqual({ note: ['note'] });
  });
});
