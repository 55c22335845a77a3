import type { Diagnostic, Span } from '../model/index.ts';
import type { ScopedLine } from './scoped.ts';
import { ItemReader } from './unmappedItems.ts';
import type { Known } from './unmappedKnown.ts';
import { NameReader } from './unmappedNames.ts';

/** Words that look like an industry and are in no entry of the lexicon, for those who keep it; in order, each once. */
export function findUnmapped(text: string, lines: readonly ScopedLine[], known: Known): Span[] {
  const found: Span[] = [];
  const names = new NameReader(text, known, found);
  const items = new ItemReader(text, known, found);
  let comma = text.indexOf(', ');
  for (let i = 0; i < lines.length; i++) {
    const { line } = lines[i]!;
    if (comma >= 0 && comma < line.start) comma = text.indexOf(', ', line.start);
    names.readLine(line);
    items.readLine(line, comma >= 0 && comma < line.end);
  }
  return found.length < 2 ? found : eachOnce(text, found);
}

/** The spans in order, each of their words once. */
function eachOnce(text: string, found: readonly Span[]): Span[] {
  const byWord = new Map<string, Span>();
  for (const span of found) {
    const word = text.slice(span.start, span.end);
    if (!byWord.has(word)) byWord.set(word, span);
  }
  return [...byWord.values()].sort((a, b) => a.start - b.start || a.end - b.end);
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
