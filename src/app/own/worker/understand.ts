import { signOf } from '../../../core/analysis/duplicates.ts';
import type { Diagnostic, RegionEntry } from '../../../core/model/index.ts';
import { extractEach } from '../../../core/recognise/extractEach.ts';
import type { Extraction, Extractor } from '../../../core/recognise/extractor.ts';
import { cleanLine } from '../../../readers/cleanDetails.ts';
import { aboutFile } from '../../../readers/reader.ts';
import { reasonOf } from '../../../readers/reasonOf.ts';
import { titleOf } from '../../../readers/titleOf.ts';
import { withEdits, type OwnDocument, type OwnFindings, type RawOwn } from '../ownDocument.ts';

/** What a worker extracts with: the counties of the lexicon go out with the documents that name them. */
export interface Understanding {
  readonly extractor: Pick<Extractor, 'extract' | 'extractAll'>;
  readonly counties: ReadonlyMap<string, RegionEntry>;
}

/**
 * Extracts documents, in their order; where the extraction fails, a remark stands in the place of the document. Titles are
 * made fit to be shown: a line without control or direction characters.
 */
export function understandAll(
  raws: readonly RawOwn[],
  { extractor, counties }: Understanding,
): (OwnDocument | Diagnostic)[] {
  const inputs = raws.map(withEdits);
  return extractEach(extractor, inputs).map((outcome, i) => {
    const raw = raws[i]!;
    if ('reason' in outcome) {
      return aboutFile(raw.document.file, 'extraction-failed', reasonOf(outcome.reason), 'error');
    }
    const findings = findingsOf(outcome.extraction, inputs[i]!.title, counties);
    return { ...raw, findings, sign: signOf(raw.document.text) };
  });
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
