import type { DocumentKind } from '../model/index.ts';
import type { Lexicon } from '../lexicon/compile.ts';
import type { FigureFinding } from './figureFinding.ts';
import { isEconomic, isIdleCount, isThreshold } from './figuresLabel.ts';
import { FigureReader } from './figuresLine.ts';
import { SeenFigures } from './figuresSeen.ts';
import { TaskSections } from './figuresTarget.ts';
import { baseYear, defaultYear } from './figuresYear.ts';
import { MAY_COUNT, readQuantities, type Quantity } from './quantity.ts';
import type { Clause, ScopedLine } from './scoped.ts';

/** What the figures of a document depend on beside its lines. */
export interface FigureContext {
  readonly kind: DocumentKind;
  readonly title: string;
  readonly published: string | null;
  /** Whether the document says anything of industries; if not, only economic measures count. */
  readonly hasClaims: boolean;
}

const NONE: readonly Quantity[] = [];

/** The quantities of a clause that may be figures. */
function quantitiesOf(text: string, clause: Clause): readonly Quantity[] {
  if ((clause.signs & MAY_COUNT) === 0 || clause.isQuestion) return NONE;
  const found = readQuantities(text, clause);
  for (let i = 0; i < found.length; i++)
    if (isNoFigure(text, found[i]!)) return found.filter((quantity) => !isNoFigure(text, quantity));
  return found;
}

const isNoFigure = (text: string, quantity: Quantity): boolean =>
  isIdleCount(text, quantity) || isThreshold(text, quantity);

/**
 * Figures of the scoped lines of a document: what its clauses state in numbers about a region. Titles are left out, since
 * the text says it again.
 */
export function findFigures(
  lexicon: Lexicon,
  text: string,
  lines: readonly ScopedLine[],
  { kind, title, published, hasClaims }: FigureContext,
): FigureFinding[] {
  const frame = { lexicon, text, base: baseYear(published, title), fallbackYear: defaultYear(kind, title) };
  const sections = new TaskSections(kind, text);
  const seen = new SeenFigures(text);
  const take = (figure: FigureFinding): void => {
    if (hasClaims || figure.industry !== null || isEconomic(text.slice(figure.label.start, figure.label.end)))
      seen.add(figure);
  };
  const reader = new FigureReader(frame, take);
  for (const { line, clauses } of lines) {
    sections.enter(line);
    if (line.kind === 'title') continue;
    let isEntered = false;
    for (let i = 0; i < clauses.length; i++) {
      const quantities = quantitiesOf(text, clauses[i]!);
      if (quantities.length === 0) continue;
      if (!isEntered) reader.enterLine(line.start, clauses, sections.isTask);
      isEntered = true;
      reader.readClause(i, quantities);
    }
  }
  return seen.figures;
}
