import type { Cluster, Industry } from '../../src/core/model/index.ts';
import type { SourceRecord } from '../../src/app/data/datasetFiles.ts';

/** An industry of a test's taxonomy. */
export const industry = (id: string, zh: string, en: string): Industry => ({
  id,
  zh,
  en,
  umbrella: false,
  sei2018: [],
  futureDirection: null,
});

/** The cluster of new energy with the industries that a test needs. */
export const newEnergy = (...industries: Industry[]): Cluster => ({
  id: 'new-energy',
  zh: '新能源',
  en: 'New energy',
  glyph: '能',
  family: 'energy',
  industries,
});

/** The cluster of new materials with the industries that a test needs. */
export const newMaterials = (...industries: Industry[]): Cluster => ({
  id: 'new-materials',
  zh: '新材料',
  en: 'New materials',
  glyph: '材',
  family: 'energy',
  industries,
});

/** A news article, of which nothing is said but what is given. */
export const source = (
  id: string,
  published: string | null,
  part: Partial<SourceRecord> = {},
): SourceRecord => ({
  id,
  file: `${id}.txt`,
  title: `文件${id}`,
  publisher: null,
  published,
  url: null,
  language: 'zh-Hans',
  kind: 'news',
  region: null,
  sha256: '',
  ...part,
});
