import fs from 'node:fs';
import { Ajv2020, type AnySchema } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import {
  formatCorrections,
  parseCorrections,
  parseCorrectionsText,
} from '../../../src/core/corrections/parseCorrections.ts';
import type { Correction } from '../../../src/core/corrections/correction.ts';
import {
  addClaim,
  confirm,
  notAClaim,
  PLANNED,
  WIND,
  wrongIndustry,
  wrongRegion,
  wrongStatus,
} from './fixture.ts';

const ALL: readonly Correction[] = [
  confirm('k1', PLANNED),
  notAClaim('k2', PLANNED),
  wrongRegion('k3', PLANNED, 'area:东北'),
  wrongIndustry('k4', PLANNED, 'rare'),
  { ...wrongStatus('k5', PLANNED, 'future'), reason: '见第二段', name: '李' },
  addClaim('k6', WIND, { region: 'CN', industry: 'wind', status: 'existing' }),
  { id: 'k7', kind: 'alias', created: '2026-01-01', term: '风机', industry: 'wind' },
  { id: 'k8', kind: 'not-an-industry', created: '2026-01-01', term: '首店经济' },
];

const schema = JSON.parse(fs.readFileSync('data/schema/corrections.schema.json', 'utf8')) as AnySchema;
const isValid = new Ajv2020({ allErrors: true, strictTypes: false }).compile(schema);

const one = (changes: object) => ({ version: 1, corrections: [{ ...ALL[4], ...changes }] });

/** Each broken file with the place and the words of its problem. */
const BROKEN: readonly (readonly [string, unknown, string, RegExp])[] = [
  ['a list', [], '', /expected an object/],
  ['another version', { version: 2, corrections: [] }, 'version', /expected 1, found 2/],
  ['no list', { version: 1 }, 'corrections', /expected a list, found nothing/],
  ['an unknown kind', one({ kind: 'wrong' }), 'corrections.0.kind', /expected .*"confirm".*found "wrong"/],
  [
    'an unknown status',
    one({ now: { status: 'done' } }),
    'corrections.0.now.status',
    /"existing".*found "done"/,
  ],
  [
    'a region by name',
    one({ said: { ...PLANNED, region: '包头' } }),
    'corrections.0.said.region',
    /six-digit code/,
  ],
  [
    'an empty quote',
    one({ anchor: { exact: '', prefix: '', suffix: '' } }),
    'corrections.0.anchor.exact',
    /found 0/,
  ],
  ['no anchor', one({ anchor: undefined }), 'corrections.0.anchor', /expected Object, found undefined/],
  ['a day that is none', one({ created: '2026-13-40' }), 'corrections.0.created', /iso_date/],
  ['a misspelt field', one({ reson: 'x' }), 'corrections.0.reson', /no such field/],
];

describe('a file of corrections', () => {
  it('keeps every kind through writing and reading', () => {
    expect(parseCorrectionsText(formatCorrections(ALL))).toEqual({ corrections: ALL, problems: [] });
    expect(parseCorrectionsText(formatCorrections([]))).toEqual({ corrections: [], problems: [] });
    expect(parseCorrectionsText(`\uFEFF${formatCorrections(ALL)}`).corrections).toHaveLength(ALL.length);
  });

  it('fits its JSON Schema', () => {
    expect(isValid(JSON.parse(formatCorrections(ALL)))).toBe(true);
  });

  it.each(BROKEN)(
    '%s: names entry and field, and the schema refuses it too',
    (_name, value, place, words) => {
      const { corrections, problems } = parseCorrections(value);
      expect(corrections).toEqual([]);
      expect(problems.map((problem) => problem.place)).toContain(place);
      expect(problems.find((problem) => problem.place === place)?.message).toMatch(words);
      expect(isValid(JSON.parse(JSON.stringify(value)))).toBe(false);
    },
  );

  it('takes the sound entries beside a broken one, and names the broken one', () => {
    const file = { version: 1, corrections: [ALL[0], { ...ALL[1], created: 'today' }, ALL[6]] };
    const { corrections, problems } = parseCorrections(file);
    expect(corrections.map(({ id }) => id)).toEqual(['k1', 'k7']);
    expect(problems).toMatchObject([{ place: 'corrections.1.created', entry: 'k2' }]);
  });

  it('that is no JSON says where', () => {
    expect(parseCorrectionsText('{"version": 1,').problems).toMatchObject([
      { place: '', message: expect.stringMatching(/^not JSON: /) as string },
    ]);
  });
});
