import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DOCUMENT_KINDS, LEVELS, SPEAKERS, STATUSES } from '../../../src/core/model/index.ts';
import {
  BASEMAPS,
  DEFAULT_CHOICES,
  GL_CHOICES,
  LANGS,
  MAP_LEVELS,
  CHECKS,
  ORIGINS,
  MATCHES,
  NO_FILTERS,
  THEMES,
  VIEWS,
  type Choices,
} from '../../../src/app/state/choices.ts';
import { formatChoices, parseChoices } from '../../../src/app/state/urlCodec.ts';

const id = fc.stringMatching(/^[a-z0-9:\u4e00-\u9fa5-]{1,12}$/);
const ids = (limit = 8) => fc.uniqueArray(id, { maxLength: limit });
const optionalId = fc.option(id);
const date = fc.option(fc.stringMatching(/^20[0-9]{2}(-0[1-9])?$/));
const some = <T extends string>(values: readonly T[]) => fc.subarray([...values]);

const choices: fc.Arbitrary<Choices> = fc
  .record({
    view: fc.constantFrom(...VIEWS),
    region: optionalId,
    industry: optionalId,
    claim: optionalId,
    compared: ids(6),
    basemap: fc.constantFrom(...BASEMAPS),
    mapLevel: fc.constantFrom(...MAP_LEVELS),
    outline: optionalId,
    deck: optionalId,
    slide: fc.nat(999),
    lang: fc.constantFrom(...LANGS),
    theme: fc.constantFrom(...THEMES),
    gl: fc.constantFrom(...GL_CHOICES),
    embed: fc.boolean(),
    snapshot: optionalId,
    filters: fc.record({
      clusters: ids(),
      industries: ids(),
      match: fc.constantFrom(...MATCHES),
      statuses: some(STATUSES),
      levels: some(LEVELS),
      kinds: some(DOCUMENT_KINDS),
      origins: some(ORIGINS),
      checks: some(CHECKS),
      from: date,
      to: date,
      speakers: some(SPEAKERS),
      text: fc.string(),
    }),
  })
  .map((made) => ({ ...DEFAULT_CHOICES, ...made }));

describe('choices in the address', () => {
  it('come back as they were, whatever they are', () => {
    fc.assert(
      fc.property(choices, (made) => {
        expect(parseChoices(formatChoices(made))).toEqual(made);
      }),
    );
  });

  it('come back the same with ? or # in front', () => {
    const made = { ...DEFAULT_CHOICES, region: '150200', lang: 'en' } as const;
    for (const mark of ['?', '#']) expect(parseChoices(mark + formatChoices(made))).toEqual(made);
  });

  it('leave out what is at its default', () => {
    expect(formatChoices(DEFAULT_CHOICES)).toBe('');
    expect(formatChoices({ ...DEFAULT_CHOICES, view: 'region', region: '150200' })).toBe(
      'view=region&r=150200',
    );
  });

  it('keep commas and colons readable', () => {
    const filters = { ...NO_FILTERS, clusters: ['ict', 'new-energy'] };
    expect(formatChoices({ ...DEFAULT_CHOICES, outline: 'area:x', filters })).toBe(
      'area=area:x&c=ict,new-energy',
    );
  });

  it('never throw and never keep nonsense, whatever the link says', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = parseChoices(text);
        expect(VIEWS).toContain(read.view);
        expect(parseChoices(formatChoices(read))).toEqual(read);
      }),
    );
    expect(parseChoices('view=nonsense&lang=fr&st=planned,nonsense&from=soon').filters).toEqual({
      ...NO_FILTERS,
      statuses: ['planned'],
    });
  });

  it('survive half of a surrogate pair in the text', () => {
    const filters = { ...NO_FILTERS, text: 'a\ud800b' };
    expect(() => formatChoices({ ...DEFAULT_CHOICES, filters })).not.toThrow();
  });

  it('read old links of version 1 and take no more than six regions', () => {
    const read = parseChoices('?v=1&view=compare&cmp=1,2,3,4,5,6,7&c=new-energy&st=planned&bm=tile');
    expect(read.compared).toHaveLength(6);
    expect(read).toMatchObject({ view: 'compare', basemap: 'tile' });
  });
});
