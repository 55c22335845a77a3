import { shareOf, type Rates } from './counts.ts';
import type { Measurement } from './measure.ts';
import { summariseGroups, type Summary } from './summary.ts';

/** The table that the Method page shows: rounded, so that it does not change with every comma. */
export function accuracyTable({ sets, phenomena, figures }: Measurement): object {
  const groups = [...summariseGroups(sets)].filter(([, { documents }]) => documents > 0);
  const checked = phenomena.filter(({ state }) => state !== 'unchecked');
  return {
    note: 'Written by npm run score -- --write; what the sets are: tests/quality/README.md',
    ...Object.fromEntries(groups.map(([group, summary]) => [group, tableOf(summary)])),
    figures: { precision: round(shareOf(figures.right)), recall: round(shareOf(figures.found)) },
    phenomena: {
      all: phenomena.length,
      checked: checked.length,
      met: checked.filter(({ state }) => state === 'passed').length,
    },
  };
}

function tableOf({ documents, pairs, clusters, statements, status, traps, negative }: Summary): object {
  return {
    documents,
    pairs: roundRates(pairs),
    clusters: roundRates(clusters),
    statements: roundRates(statements),
    status: { share: round(status) },
    traps,
    negative,
  };
}

const round = (value: number | null): number | null =>
  value === null ? null : Math.round(value * 1000) / 1000;

const roundRates = ({ precision, recall, f1 }: Rates): Rates => ({
  precision: round(precision),
  recall: round(recall),
  f1: round(f1),
});
