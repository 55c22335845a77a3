import { median, printTable } from '../measure.ts';
import type { GlWork } from './glWork.ts';
import type { Visit } from './measurePage.ts';
import type { Weight } from './transfer.ts';

type Row = readonly (string | number)[];

/** Ours, ECharts, the ratio, and the limit that the ratio is held against. */
export function printVisits(ours: readonly Visit[], rival: readonly Visit[]): void {
  const row = (name: string, limit: string, read: (visits: readonly Visit[]) => number): Row => {
    const [a, b] = [read(ours), read(rival)];
    return [name, a, b, b === 0 ? '–' : (a / b).toFixed(2), limit];
  };
  const clicks = (visits: readonly Visit[]) => visits.flatMap(({ filter }) => filter);
  printTable('Ours beside Apache ECharts 6', [
    ['', 'ours', 'ECharts', 'ratio', 'limit'],
    row('first picture, median ms', '≤ 0.8', (visits) => median(visits.map((one) => one.firstPicture))),
    row('first picture, p95 ms', '', (visits) =>
      percentile(
        visits.map((one) => one.firstPicture),
        0.95,
      ),
    ),
    row('filter, input to paint, median ms', '≤ 0.4', (visits) => median(clicks(visits))),
    row('filter, input to paint, p95 ms', '', (visits) => percentile(clicks(visits), 0.95)),
    row('pan, frames a second', '≥ 1.3', (visits) => median(visits.map(({ pan }) => pan))),
    row('script memory, MB', '', (visits) => median(visits.map(({ heap }) => heap))),
    row('longest task after load, median ms', '', (visits) => median(visits.map(({ longest }) => longest))),
    row('longest task after load, worst ms', 'ours ≤ 200', (visits) =>
      Math.max(...visits.map(({ longest }) => longest)),
    ),
  ]);
  console.log(`clicks counted: ${clicks(ours).length} and ${clicks(rival).length}`);
}

export function printBytes({
  shipped,
  ours,
  rival,
}: Readonly<Record<'shipped' | 'ours' | 'rival', Weight>>): void {
  const row = (name: string, { code, data }: Weight, limit: string): Row => [
    name,
    code,
    data,
    code + data,
    limit,
  ];
  printTable('Compressed kB up to the first picture', [
    ['', 'code', 'data', 'all', 'limit'],
    row('ours as shipped', shipped, '≤ 350'),
    row('ours, synthetic claims', ours, ''),
    row('ECharts, synthetic claims', rival, ''),
  ]);
}

export function printGlWork(works: readonly GlWork[]): void {
  printTable('MapLibre forced: main thread, ms a change', [
    ['', 'median', 'worst', 'limit'],
    [
      'handing over what changed',
      median(works.map(({ call }) => call)),
      Math.max(...works.map(({ call }) => call)),
      '',
    ],
    [
      'with the frames it draws',
      median(works.map(({ total }) => total)),
      Math.max(...works.map(({ total }) => total)),
      '≤ 30',
    ],
  ]);
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? NaN;
}
