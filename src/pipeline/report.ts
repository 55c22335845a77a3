import type { Diagnostic, Manifest } from '../core/model/index.ts';
import type { Effects } from './effects.ts';
import type { FileOutcome } from './readDocuments.ts';

type Printer = Pick<Effects, 'print'>;

/** One line for each file, or part of one, that was not taken in, or about which there is something to say. */
export function printLeftAside(diagnostics: readonly Diagnostic[], effects: Printer): void {
  for (const { file, ruleId, severity, message } of diagnostics) {
    effects.print(`${severity === 'info' ? 'note' : 'left'}  ${file}  ${ruleId}: ${message}`);
  }
}

interface Summary {
  readonly folder: string;
  readonly counts: Manifest['counts'];
  /** Rule → how many remarks there are. */
  readonly rules: ReadonlyMap<string, number>;
}

/** What was written, in numbers, and the remarks by kind. */
export function printSummary({ folder, counts, rules }: Summary, effects: Printer): void {
  effects.print(
    `wrote ${folder}: ${counts.documents} documents, ${counts.claims} claims, ${counts.figures} figures, ` +
      `${counts.regions} regions, ${counts.diagnostics} diagnostics`,
  );
  for (const line of countLines(rules)) effects.print(`      ${line}`);
  if (counts.documents === 0) effects.print('      no document could be read: the dataset is empty');
}

/** A table: for each format how many files were read or left aside, and the reasons. Files of no format come last. */
export function printOutcomes(outcomes: readonly FileOutcome[], effects: Printer): void {
  if (outcomes.length === 0) return;
  const formats = [...new Set(outcomes.map(({ format }) => format))].sort(byName);
  const rows = formats.map((format) =>
    outcomeRow(
      format ?? 'other',
      outcomes.filter((outcome) => outcome.format === format),
    ),
  );
  if (formats.length > 1) rows.push(outcomeRow('all', outcomes));
  for (const line of alignColumns([['format', 'files', 'read', 'documents', 'left', 'why'], ...rows])) {
    effects.print(`      ${line}`);
  }
}

function outcomeRow(name: string, outcomes: readonly FileOutcome[]): readonly string[] {
  const read = outcomes.filter(({ documents }) => documents > 0).length;
  const documents = outcomes.reduce((sum, outcome) => sum + outcome.documents, 0);
  const why = countLines(countNames(outcomes.flatMap(({ problems }) => problems))).join(', ');
  return [name, ...[outcomes.length, read, documents, outcomes.length - read].map(String), why];
}

function countNames(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** `too-large: 2`, by name. */
function countLines(counts: ReadonlyMap<string, number>): readonly string[] {
  return [...counts].sort(([a], [b]) => byName(a, b)).map(([name, count]) => `${name}: ${count}`);
}

/** Numbers stand to the right, the first and the last column to the left. */
function alignColumns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows.map((row) =>
    row
      .map((cell, i) => {
        const width = widths[i] ?? 0;
        return i === 0 || i === row.length - 1 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  ')
      .trimEnd(),
  );
}

function byName(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}
