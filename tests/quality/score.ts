/**
 * `npm run score`: precision, recall and F1 against hand-made annotations. `--write` renews `data/accuracy.json`, which
 * the Method page shows, and `knownMisses.json`; `--misses SET` lists what is missing or wrong in one set.
 */
import fs from 'node:fs';
import path from 'node:path';
import { accuracyTable } from './accuracyTable.ts';
import { ROOT } from './goldSets.ts';
import { KNOWN_MISSES_FILE, missLine, missesToKnow } from './knownMisses.ts';
import { measure, type Measurement } from './measure.ts';
import { printScore } from './printScore.ts';

function write(measurement: Measurement): void {
  const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;
  const lines = missesToKnow(measurement.sets).map((miss) => ` ${JSON.stringify(miss)}`);
  fs.writeFileSync(KNOWN_MISSES_FILE, `[\n${lines.join(',\n')}\n]\n`);
  fs.writeFileSync(path.join(ROOT, 'data/accuracy.json'), json(accuracyTable(measurement)));
}

function run(argv: readonly string[]): number {
  const [option, name] = argv;
  const measurement = measure();
  if (option === '--misses') {
    const set = measurement.sets.find((one) => one.name === name && one.group !== 'aside');
    if (set) for (const { misses } of set.documents) for (const miss of misses) console.log(missLine(miss));
    else console.error(`no set ${name ?? '(none)'} whose misses are shown`);
    return set ? 0 : 2;
  }
  if (option !== undefined && option !== '--write') {
    console.error('usage: npm run score [-- --write | --misses SET]');
    return 2;
  }
  console.log(printScore(measurement));
  if (option === '--write') write(measurement);
  return 0;
}

process.exitCode = run(process.argv.slice(2));
