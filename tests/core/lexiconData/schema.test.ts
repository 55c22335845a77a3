import { Ajv2020, type AnySchema } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { listData, readData } from './loadLexiconData.ts';

/** Which schema a data file has to fit, by its path. */
const SCHEMA_OF: readonly (readonly [RegExp, string])[] = [
  [/^lexicon\/industries\//, 'industries'],
  [/^lexicon\/formulas\.json$/, 'formulas'],
  [/^lexicon\/traps\/.*Traps\.json$/, 'traps'],
  [/^lexicon\/traps\//, 'words'],
  [/^lexicon\/regions\/.*areas?.*\.json$/i, 'areas'],
  [/^lexicon\/regions\/.*alias.*\.json$/i, 'regionAliases'],
  [/^lexicon\/cues\/(?!deictics)/, 'cues'],
];

function listFilesWithSchema(): readonly (readonly [string, string])[] {
  return ['lexicon', 'lexicon/industries', 'lexicon/traps', 'lexicon/regions', 'lexicon/cues']
    .flatMap(listData)
    .flatMap((path) => {
      const match = SCHEMA_OF.find(([pattern]) => pattern.test(path));
      return match === undefined ? [] : [[path, match[1]] as const];
    });
}

function check(schema: string, value: unknown): readonly string[] {
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false });
  const isValid = ajv.compile(readData(`schema/${schema}.schema.json`) as AnySchema);
  return isValid(value) ? [] : (isValid.errors ?? []).map((e) => `${e.instancePath} ${e.message ?? ''}`);
}

describe('schemas of the lexicon', () => {
  it.each(listFilesWithSchema())('%s fits the schema %s', (path, schema) => {
    expect(check(schema, readData(path))).toEqual([]);
  });

  it.each([
    ['industries', { id: 'x', zh: '甲', en: 'X', glyph: '甲乙', family: 'life', industries: [] }],
    ['formulas', { composites: [{ alias: '风光储', ids: [] }], enumerations: {} }],
    ['traps', [{ text: '能源局', kind: 'office' }]],
    ['words', ['研究院', '研究院']],
    ['regionAliases', [{ text: '沪', region: '31', kind: 'abbreviation' }]],
    ['areas', [{ id: '东北', name: '东北', nameEn: 'Northeast', members: ['210000'], aliases: [] }]],
    [
      'cues',
      [
        {
          id: 'a',
          reason: 'b',
          words: ['c'],
          weight: 1,
          status: 'existing',
          examples: ['c'],
          counterExamples: [],
        },
      ],
    ],
  ])('the schema %s refuses a faulty file', (schema, value) => {
    expect(check(schema, value)).not.toEqual([]);
  });
});
