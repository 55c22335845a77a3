import type { LexiconSource } from '../lexicon/source.ts';
import type { RegionFeature, SourceDocument } from '../model/index.ts';
import type { RegionRecord, SourceRecord } from '../model/pageFiles.ts';

/** All provinces and prefectures, and the counties that a document speaks of; light enough for the first picture. */
export function regionRecords(
  features: readonly RegionFeature[],
  lexicon: LexiconSource,
): readonly RegionRecord[] {
  const documents = new Map(features.map(({ properties }) => [properties.adcode, properties.documents]));
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

/** A document without its text, which loads when a passage is opened. */
export function sourceRecord({ text: _text, blocks: _blocks, ...record }: SourceDocument): SourceRecord {
  return record;
}
