import { ratesOf, shareOf, sumCounts, type Rates } from './counts.ts';
import type { Measurement, SetScore } from './measure.ts';
import { summarise, type Summary } from './summary.ts';

const HEAD = 'P     R     F1';
const TITLE = `${''.padEnd(30)} docs  pairs ${HEAD}  clusters ${HEAD}  with status ${HEAD}  status  traps    negative  inexact`;

/** The whole report as text. Of the articles kept aside it tells sums only. */
export function printScore(measurement: Measurement): string {
  const { sets } = measurement;
  const groups = sets.filter(({ group }) => group === 'read');
  const allRead = { name: 'read, together', documents: groups.flatMap(({ documents }) => documents) };
  return [
    'By set',
    TITLE,
    ...sets.filter(({ group }) => group !== 'read').map((set) => row(set.name, summarise(set.documents))),
    row(allRead.name, summarise(allRead.documents)),
    row('a second person', summarise(measurement.agreement)),
    '',
    'Naive baselines (pairs)',
    ...sets.flatMap(baselineRows),
    '',
    'By document',
    TITLE,
    ...sets.filter(({ group }) => group !== 'aside').flatMap(documentRows),
    '',
    ...phenomenonRows(measurement),
  ].join('\n');
}

const percent = (value: number | null): string => (value === null ? '  –  ' : value.toFixed(3));
const rates = ({ precision, recall, f1 }: Rates): string => [precision, recall, f1].map(percent).join(' ');

function row(name: string, summary: Summary): string {
  const { documents, pairs, clusters, statements, status, traps, negative, inexactQuotes } = summary;
  return [
    name.padEnd(30),
    String(documents).padStart(4),
    `      ${rates(pairs)}`,
    `        ${rates(clusters)}`,
    `           ${rates(statements)}`,
    percent(status),
    `${traps.fallen} / ${traps.total}`.padStart(8),
    `${negative.withClaims} / ${negative.total}`.padStart(7),
    String(inexactQuotes).padStart(8),
  ].join(' ');
}

function documentRows({ name, documents }: SetScore): readonly string[] {
  return [
    row(`■ ${name}`, summarise(documents)),
    ...documents.map((document) => row(`  ${document.doc.slice(0, 28)}`, summarise([document]))),
  ];
}

function baselineRows({ name, group, baselines }: SetScore): readonly string[] {
  if (group === 'read') return [];
  return Object.entries(baselines).map(([baseline, documents]) => {
    const counts = sumCounts(documents.map(({ pairs }) => pairs));
    return `${`${name}: ${baseline}`.padEnd(30)} ${rates(ratesOf(counts))}`;
  });
}

function phenomenonRows({ phenomena, figures }: Measurement): readonly string[] {
  const inState = (state: string) => phenomena.filter((one) => one.state === state);
  const [passed, failed, unchecked] = ['passed', 'failed', 'unchecked'].map(inState);
  const kinds = [...new Set(phenomena.map(({ category }) => kindOf(category)))];
  return [
    `By phenomenon: ${phenomena.length}, a program can check ${phenomena.length - unchecked!.length}, met ${passed!.length}`,
    ...kinds.map((kind) => {
      const own = phenomena.filter((one) => kindOf(one.category) === kind && one.state !== 'unchecked');
      return `  ${kind.padEnd(20)} ${own.filter(({ state }) => state === 'passed').length} / ${own.length}`;
    }),
    ...failed!.map(({ n, category, unmet }) => `  not met: #${n} ${category}: ${unmet.join(', ')}`),
    `  not checked: ${unchecked!.map(({ n }) => `#${n}`).join(' ')}`,
    '',
    `Figures of these places: ${figures.found.right} of ${figures.found.total} expected ones found (${percent(
      shareOf(figures.found),
    )}), ${figures.right.right} of ${figures.right.total} given are right (${percent(shareOf(figures.right))})`,
  ];
}

const kindOf = (category: string): string => category.split(':')[0] ?? category;
