import type { Diagnostic, SourceDocument } from '../model/index.ts';
import { folded } from './aliases.ts';

/** One place where a word that looks like an industry stands. */
export interface TermContext {
  readonly document: string;
  readonly title: string;
  /** The words before and after the term, in its sentence. */
  readonly before: string;
  readonly after: string;
}

/** A word that looks like an industry and is in no entry of the lexicon, with where it stands. */
export interface UnmappedTerm {
  readonly term: string;
  /** How often the term stands in the documents that have the remark. */
  readonly count: number;
  readonly documents: readonly string[];
  readonly contexts: readonly TermContext[];
}

type Remark = Pick<Diagnostic, 'ruleId' | 'file' | 'start' | 'end' | 'message'>;
type Source = Pick<SourceDocument, 'id' | 'file' | 'title' | 'text'>;

const RULE = 'unmapped-industry-term';
/** Most sentences given for a term, and UTF-16 units on each side of it. */
const MOST_CONTEXTS = 3;
const SIDE = 60;

/** The terms of the remarks, gathered over all documents: those of the most documents first. */
export function unmappedTerms(
  diagnostics: readonly Remark[],
  documents: readonly Source[],
): readonly UnmappedTerm[] {
  const byFile = new Map<string, Source[]>();
  for (const document of documents)
    byFile.set(document.file, [...(byFile.get(document.file) ?? []), document]);
  const found = new Map<string, { term: string; places: Map<Source, Remark> }>();
  for (const remark of diagnostics) {
    if (remark.ruleId !== RULE) continue;
    const source = (byFile.get(remark.file) ?? []).find((one) =>
      remark.message.includes(quoted(one, remark)),
    );
    if (!source) continue;
    const term = source.text.slice(remark.start, remark.end);
    const entry = found.get(folded(term)) ?? { term, places: new Map<Source, Remark>() };
    found.set(folded(term), entry);
    entry.places.set(source, remark);
  }
  return [...found.values()].map(gather).sort(byReach);
}

/** The remark quotes its term, so that of several documents of one file the right one is found. */
function quoted({ text }: Source, { start, end }: Remark): string {
  return `“${text.slice(start, end)}”`;
}

function gather({ term, places }: { term: string; places: ReadonlyMap<Source, Remark> }): UnmappedTerm {
  const sources = [...places.keys()];
  return {
    term,
    count: sources.reduce((sum, { text }) => sum + occurrences(text, term), 0),
    documents: sources.map(({ id }) => id),
    contexts: [...places].slice(0, MOST_CONTEXTS).map(([source, remark]) => contextOf(source, remark)),
  };
}

function contextOf({ id, title, text }: Source, { start, end }: Remark): TermContext {
  const before =
    text
      .slice(Math.max(0, start - SIDE), start)
      .split(/[。！？\n]/)
      .at(-1) ?? '';
  const after = text.slice(end, end + SIDE).split(/(?<=[。！？])|\n/)[0] ?? '';
  return { document: id, title, before, after };
}

function occurrences(text: string, term: string): number {
  return term === '' ? 0 : text.split(term).length - 1;
}

function byReach(a: UnmappedTerm, b: UnmappedTerm): number {
  return b.documents.length - a.documents.length || b.count - a.count || (a.term < b.term ? -1 : 1);
}
