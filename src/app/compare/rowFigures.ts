import type { Figure } from '../../core/model/index.ts';
import { parseSubject } from '../../core/analysis/subject.ts';

/** Figures of like unit, one list a column. */
export interface FigureGroup {
  readonly unit: string;
  readonly columns: readonly (readonly Figure[])[];
}

/**
 * Figures about an industry in each compared subject, like units together. Units that more columns have come
 * first, so that what can be compared stands on top.
 */
export function figureGroups(
  figures: readonly Figure[],
  subjects: readonly string[],
  industry: string,
): FigureGroup[] {
  const about = figures.filter((figure) => figure.industry === industry);
  const columns = subjects.map((key) => {
    const { region, document } = parseSubject(key);
    return about.filter((one) => one.region === region && (document === null || one.document === document));
  });
  const units = [...new Set(columns.flat().map(({ unit }) => unit))];
  const groups = units.map((unit) => ({
    unit,
    columns: columns.map((list) => list.filter((figure) => figure.unit === unit)),
  }));
  const filled = (group: FigureGroup) => group.columns.filter((list) => list.length > 0).length;
  return groups.sort((a, b) => filled(b) - filled(a));
}
