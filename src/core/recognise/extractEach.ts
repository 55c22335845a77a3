import type { Extraction, ExtractionInput, Extractor } from './extractor.ts';

/** What came of one document: what was found in it, or why it could not be read. */
export type Outcome =
  | { readonly extraction: Extraction }
  /** Whatever was thrown: a bug in the extraction. */
  | { readonly reason: unknown };

/** Extracts documents together, in their order. Where that fails each is asked alone, so that only the guilty one is lost. */
export function extractEach(
  extractor: Pick<Extractor, 'extract' | 'extractAll'>,
  inputs: readonly ExtractionInput[],
): Outcome[] {
  try {
    return extractor.extractAll(inputs).map((extraction) => ({ extraction }));
  } catch {
    return inputs.map((input) => extractAlone(extractor, input));
  }
}

/** Extracts one document; never throws. */
function extractAlone(extractor: Pick<Extractor, 'extract'>, input: ExtractionInput): Outcome {
  try {
    return { extraction: extractor.extract(input) };
  } catch (reason) {
    return { reason };
  }
}
