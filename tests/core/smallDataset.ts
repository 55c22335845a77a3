import type { Claim, Dataset } from '../../src/core/model/index.ts';

const TEXT = '包头将发展氢能。';

/** A sound dataset of one document and one claim. */
export function smallDataset(changes: Partial<Dataset> = {}): Dataset {
  return {
    manifest: {
      schemaVersion: 1,
      taxonomyVersion: 'abc',
      newestDocument: '2024-03-06',
      counts: { documents: 1, claims: 1, figures: 0, regions: 1, diagnostics: 0 },
      inputs: [{ file: 'a.txt', sha256: 'a'.repeat(64), claims: 1 }],
      boundaries: { source: 's', licence: 'l', vintage: 'v', note: 'n' },
    },
    documents: [
      {
        id: 'a',
        file: 'a.txt',
        title: '包头, "新"能源',
        publisher: null,
        published: '2024-03-06',
        url: 'https://example.org/a',
        language: 'zh-Hans',
        kind: 'news',
        region: '150200',
        sha256: 'a'.repeat(64),
        text: TEXT,
        blocks: [{ kind: 'paragraph', start: 0, end: 8 }],
      },
    ],
    claims: [smallClaim()],
    figures: [],
    regions: {
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          id: '150200',
          geometry: { type: 'Point', coordinates: [109.8, 40.6] },
          properties: {
            adcode: '150200',
            name: '包头市',
            nameEn: 'Baotou',
            level: 'prefecture',
            parent: '150000',
            documents: ['a'],
            clusters: { 'new-energy': { existing: 0, planned: 1, future: 0, proposed: 0 } },
            industries: ['hydrogen'],
          },
        },
      ],
    },
    areas: [{ id: 'area:东北', name: '东北', nameEn: 'Northeast', members: ['210000'] }],
    taxonomy: {
      version: 'abc',
      clusters: [
        {
          id: 'new-energy',
          zh: '新能源',
          en: 'New energy',
          glyph: '氢',
          family: 'energy',
          industries: [
            {
              id: 'hydrogen',
              zh: '氢能',
              en: 'Hydrogen',
              umbrella: false,
              sei2018: [],
              futureDirection: null,
            },
          ],
        },
      ],
    },
    diagnostics: [],
    ...changes,
  };
}

export function smallClaim(changes: Partial<Claim> = {}): Claim {
  return {
    id: 'c1',
    document: 'a',
    region: '150200',
    industry: 'hydrogen',
    cluster: 'new-energy',
    status: 'planned',
    evidence: { start: 5, end: 7, exact: '氢能', prefix: '将发展', suffix: '。' },
    statusCue: { rule: 'plan', start: 2, end: 3 },
    regionReading: { kind: 'named', start: 0, end: 2 },
    speaker: 'government',
    date: '2024-03-06',
    ...changes,
  };
}
