import type { Diagnostic, Span } from '../model/index.ts';
import type { ScopedText } from './scoped.ts';
import { ItemReader } from './unmappedItems.ts';
import { ReadLines, type Known } from './unmappedKnown.ts';
import { NameReader } from './unmappedNames.ts';

/** Words that look like an industry and are in no entry of the lexicon, for those who keep it; in order, each once. */
export function findUnmapped(text: string, { lines }: ScopedText, known: Known): Span[] {
  const found: Span[] = [];
  const read = new ReadLines(lines);
  new ItemReader(text, read, known, found).read();
  new NameReader(text, read, known, found).read();
  return found.length < 2 ? found : eachOnce(text, found);
}

/** The spans in order, each of their words once. */
function eachOnce(text: string, found: Span[]): Span[] {
  const byWord = new Map<string, Span>();
  for (const span of found.sort((a, b) => a.start - b.start || a.end - b.end)) {
    const word = text.slice(span.start, span.end);
    if (!byWord.has(word)) byWord.set(word, span);
  }
  return [...byWord.values()];
}

/** The remark about such a word in the document's own offsets. */
export function unmappedDiagnostic(source: string, file: string, { start, end }: Span): Diagnostic {
  const term = source.slice(start, end);
  return {
    ruleId: 'unmapped-industry-term',
    severity: 'info',
    file,
    start,
    end,
    message: `“${term}” looks like an industry and is in no entry of the lexicon`,
  };
}
