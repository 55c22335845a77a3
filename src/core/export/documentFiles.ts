import { createExampleFinder } from '../analysis/exampleClaim.ts';
import {
  createHeadPacker,
  type Claim,
  type DocumentPart,
  type Figure,
  type PackedHeads,
  type SourceRecord,
} from '../model/index.ts';
import { annotation, openAnnotations } from './annotations.ts';
import { CLAIM_COLUMNS, joinClaims, rowNames, type NameSource } from './claimRows.ts';
import { csvHead, csvLine } from './csv.ts';
import { sourceRecord } from './pageRecords.ts';
import { openLines, type Write } from './writeJson.ts';

/** The files that grow with every document. */
export interface DocumentFiles {
  /** Documents come in the order of their ids. */
  add(part: DocumentPart): void;
  /** Ends the files; returns what the first picture needs of all documents. */
  close(): { readonly sources: readonly SourceRecord[]; readonly claimHeads: PackedHeads };
}

/** Starts the files of documents, claims and figures. Of a document that passed, its particulars and heads are kept. */
export function openDocumentFiles(named: Omit<NameSource, 'documents'>, write: Write): DocumentFiles {
  const put = (file: string) => (text: string) => write(file, text);
  const lists = {
    documents: openLines(put('documents.json')),
    sources: openLines(put('sources.json')),
    claims: openLines(put('claims.json')),
    figures: openLines(put('figures.json')),
    annotations: openAnnotations(put('annotations.jsonld')),
  };
  const table = put('claims.csv');
  const names = rowNames({ ...named, documents: [] });
  const sources: SourceRecord[] = [];
  const heads = createHeadPacker();
  const example = createExampleFinder();
  table(csvHead(CLAIM_COLUMNS));
  return {
    add: ({ document, ...part }) => {
      const record = sourceRecord(document);
      const claims = [...part.claims].sort(byPlace);
      sources.push(record);
      lists.documents.add(document);
      lists.sources.add(record);
      for (const claim of claims) {
        lists.claims.add(claim);
        heads.add(claim);
        example.add(claim);
      }
      for (const row of joinClaims(claims, { ...names, documents: new Map([[document.id, record]]) })) {
        table(csvLine(CLAIM_COLUMNS, row));
        lists.annotations.add(annotation(row));
      }
      for (const figure of [...part.figures].sort(byPlace)) lists.figures.add(figure);
    },
    close: () => {
      for (const list of Object.values(lists)) list.close();
      return { sources, claimHeads: heads.pack(example.best()) };
    },
  };
}

/** By place in the text; the same on every machine. */
function byPlace(a: Claim | Figure, b: Claim | Figure): number {
  return (
    a.evidence.start - b.evidence.start ||
    a.evidence.end - b.evidence.end ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}
