import { signOf } from '../../../core/analysis/duplicates.ts';
import type { RegionEntry } from '../../../core/model/index.ts';
import type { Extraction, Extractor } from '../../../core/recognise/extractor.ts';
import { cleanLine } from '../../../readers/cleanDetails.ts';
import { titleOf } from '../../../readers/titleOf.ts';
import { withEdits, type OwnDocument, type OwnFindings, type RawOwn } from '../ownDocument.ts';

/** Extracts one document. Titles are made fit to be shown: a line without control or direction characters. */
export function understand(
  raw: RawOwn,
  extractor: Pick<Extractor, 'extract'>,
  counties: ReadonlyMap<string, RegionEntry>,
): OwnDocument {
  const document = withEdits(raw);
  const findings = findingsOf(extractor.extract(document), document.title, counties);
  return { ...raw, findings, sign: signOf(raw.document.text) };
}

function findingsOf(
  { mentions, ...extraction }: Extraction,
  givenTitle: string | undefined,
  counties: ReadonlyMap<string, RegionEntry>,
): OwnFindings {
  const { claims, figures } = extraction;
  const { text: _text, ...document } = extraction.document;
  const named = [...mentions, ...claims, ...figures].map(({ region }) => region);
  const regions = [...new Set([...named, document.region ?? ''])].filter((id) => /^\d{6}$/.test(id)).sort();
  return {
    ...extraction,
    document: {
      ...document,
      title: titleOf(extraction.document, givenTitle),
      publisher: document.publisher === null ? null : cleanLine(document.publisher) || null,
    },
    regions,
    counties: regions.flatMap((code) => counties.get(code) ?? []),
  };
}

/** The counties of a lexicon by code. */
export function countiesOf(regions: readonly RegionEntry[]): ReadonlyMap<string, RegionEntry> {
  return new Map(regions.filter(({ level }) => level === 'county').map((entry) => [entry.code, entry]));
}
