import type { DocumentKind } from '../model/index.ts';
import type { SignedSpan } from './clausePattern.ts';
import { CountingClauses } from './counting.ts';
import type { FigureFinding } from './figureFinding.ts';
import { isIdleCount, isThreshold } from './figuresLabel.ts';
import { FigureReader } from './figuresLine.ts';
import { SeenFigures } from './figuresSeen.ts';
import { TaskSections } from './figuresTarget.ts';
import { baseYear, defaultYear } from './figuresYear.ts';
import { readQuantities, type Quantity } from './quantity.ts';
import type { ScopedText } from './scoped.ts';

/** What the figures of a document depend on beside its lines. */
export interface FigureContext {
  readonly kind: DocumentKind;
  readonly title: string;
  readonly published: string | null;
  /** Whether the document says anything of industries; if not, only economic measures count. */
  readonly hasClaims: boolean;
}

/** The quantities of a clause that may be figures. */
function quantitiesOf(text: string, clause: SignedSpan): readonly Quantity[] {
  const found = readQuantities(text, clause);
  for (let i = 0; i < found.length; i++) if (isNoFigure(text, found[i]!)) return withoutIdle(text, found);
  return found;
}

const withoutIdle = (text: string, found: readonly Quantity[]): readonly Quantity[] =>
  found.filter((quantity) => !isNoFigure(text, quantity));

const isNoFigure = (text: string, quantity: Quantity): boolean =>
  isIdleCount(text, quantity) || isThreshold(text, quantity);

/**
 * Figures of the scoped lines of a document: what its clauses state in numbers about a region. Titles are left out, since
 * the text says it again.
 */
export function findFigures(
  text: string,
  { lines, counting }: ScopedText,
  { kind, title, published, hasClaims }: FigureContext,
): FigureFinding[] {
  const frame = { text, base: baseYear(published, title), fallbackYear: defaultYear(kind, title) };
  const sections = new TaskSections(kind, text, lines);
  const seen = new SeenFigures(text, hasClaims);
  const reader = new FigureReader(frame, seen);
  const clauses = new CountingClauses(counting);
  let entered = -1;
  while (clauses.next()) {
    const quantities = quantitiesOf(text, clauses);
    if (quantities.length === 0) continue;
    if (clauses.line !== entered) reader.enterLine(lines[clauses.line]!, sections.isTask(clauses.line));
    entered = clauses.line;
    reader.readClause(clauses.clause, quantities);
  }
  return seen.figures;
}
