import type { LexiconSource } from '../lexicon/source.ts';
import type { Dataset } from '../model/index.ts';
import type { RegionRecord, SourceRecord } from '../model/pageFiles.ts';

/** All provinces and prefectures, and the counties that a document speaks of; light enough for the first picture. */
export function regionRecords(dataset: Dataset, lexicon: LexiconSource): readonly RegionRecord[] {
  const documents = new Map(
    dataset.regions.features.map(({ properties }) => [properties.adcode, properties.documents]),
  );
  return lexicon.regions
    .filter(({ code, level }) => level !== 'county' || documents.has(code))
    .map(({ code, name, short, nameEn, level, parent, point }) => ({
      code,
      name,
      short,
      nameEn,
      level,
      parent,
      point,
      documents: documents.get(code) ?? [],
    }));
}

/** The documents without their texts, which load when a passage is opened. */
export function sourceRecords(dataset: Dataset): readonly SourceRecord[] {
  return dataset.documents.map(({ text: _text, blocks: _blocks, ...record }) => record);
}
