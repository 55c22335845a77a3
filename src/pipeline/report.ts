import type { Dataset, Diagnostic } from '../core/model/index.ts';
import type { Effects } from './effects.ts';

type Printer = Pick<Effects, 'print'>;

/** One line for each file, or part of one, that was not taken in. */
export function printLeftAside(diagnostics: readonly Diagnostic[], effects: Printer): void {
  for (const { file, ruleId, message } of diagnostics) {
    effects.print(`left  ${file}  ${ruleId}: ${message}`);
  }
}

/** What was written, in numbers, and the remarks by kind. */
export function printSummary(dataset: Dataset, folder: string, effects: Printer): void {
  const { counts } = dataset.manifest;
  effects.print(
    `wrote ${folder}: ${counts.documents} documents, ${counts.claims} claims, ${counts.figures} figures, ` +
      `${counts.regions} regions, ${counts.diagnostics} diagnostics`,
  );
  const kinds = new Map<string, number>();
  for (const { ruleId } of dataset.diagnostics) kinds.set(ruleId, (kinds.get(ruleId) ?? 0) + 1);
  for (const [ruleId, count] of [...kinds].sort()) effects.print(`      ${ruleId}: ${count}`);
  if (counts.documents === 0) effects.print('      no document could be read: the dataset is empty');
}
