import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createI18n } from '../../../src/app/ui/i18n/createI18n.ts';
import { RESOURCES } from '../../../src/app/ui/i18n/resources.ts';
import { shortCluster } from '../../../src/app/ui/i18n/shortCluster.ts';
import type { Translate } from '../../../src/app/ui/i18n/useT.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../../data/lexicon/industries');
const CLUSTERS = fs
  .readdirSync(FOLDER)
  .map(
    (file) =>
      JSON.parse(fs.readFileSync(path.join(FOLDER, file), 'utf8')) as Record<'id' | 'zh' | 'en', string>,
  );

const translate = (lang: 'zh' | 'en') =>
  createI18n(lang, RESOURCES).getFixedT(lang, 'map') as unknown as Translate;

/** Letters that fit a small map's three lines on a slide. */
const MOST_LETTERS = 30;

describe('the short name of a cluster', () => {
  it('is short in English, for every cluster of the lexicon', () => {
    const t = translate('en');
    const names = CLUSTERS.map((cluster) => shortCluster(t, cluster, cluster.en));
    expect(names).toHaveLength(18);
    expect(names.filter((name) => name.length > MOST_LETTERS)).toEqual([]);
    expect(CLUSTERS.filter(({ en }) => en.length > MOST_LETTERS)).not.toEqual([]);
  });

  it('is the whole name in Chinese', () => {
    const t = translate('zh');
    for (const cluster of CLUSTERS) expect(shortCluster(t, cluster, cluster.zh)).toBe(cluster.zh);
  });

  it('is the given name where nobody shortened it', () => {
    expect(shortCluster(translate('en'), { id: 'of-another-lexicon' }, 'A name')).toBe('A name');
  });
});
