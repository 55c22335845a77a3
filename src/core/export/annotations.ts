import type { ClaimRow } from './claimRows.ts';
import { STATUS_NAMES } from './claimRows.ts';
import { openListIn, textOf, type OpenLines, type Put } from './writeJson.ts';

/** One claim as a W3C Web Annotation: the quote is the target, what is claimed is the body. */
export function annotation(row: ClaimRow): Record<string, unknown> {
  const { claim, document, regionName, industry } = row;
  const { exact, prefix, suffix, start, end } = claim.evidence;
  return {
    id: `urn:chanyetu:claim:${claim.id}`,
    type: 'Annotation',
    motivation: 'classifying',
    body: [
      classifying(`urn:chanyetu:region:${claim.region}`, regionName),
      classifying(`urn:chanyetu:industry:${claim.industry}`, industry.zh),
      classifying(`urn:chanyetu:status:${claim.status}`, STATUS_NAMES[claim.status]),
    ],
    target: {
      source: document.url ?? `urn:chanyetu:document:${encodeURIComponent(document.id)}`,
      selector: [
        { type: 'TextQuoteSelector', exact, prefix, suffix },
        { type: 'TextPositionSelector', start, end },
      ],
    },
  };
}

/** `annotations.jsonld`: all claims as an annotation page, one annotation per line. */
export function annotationsJsonld(rows: readonly ClaimRow[]): string {
  return textOf((put) => {
    const page = openAnnotations(put);
    for (const row of rows) page.add(annotation(row));
    page.close();
  });
}

/** The same, one annotation after the other. */
export function openAnnotations(put: Put): OpenLines {
  const head = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'urn:chanyetu:annotations',
    type: 'AnnotationPage',
  };
  return openListIn(put, head, 'items');
}

function classifying(id: string, value: string): Record<string, unknown> {
  return {
    type: 'SpecificResource',
    source: id,
    purpose: 'classifying',
    'schema:name': value,
  };
}
