/**
 * `npm run score`: precision, recall and F1 against hand-made annotations. `--write` renews `data/accuracy.json`, which
 * the Method page shows, its table in `docs/method.md` and `knownMisses.json`; `--misses SET` lists what is missing or wrong in one set;
 * `--learn` renews the trees by which doubtful readings are left out.
 */
import fs from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { accuracyTable } from './accuracyTable.ts';
import { ROOT } from './goldSets.ts';
import { KNOWN_MISSES_FILE, missLine, missesToKnow } from './knownMisses.ts';
import { collectReadings, learnTrust, printTrust, TRUST_FILE } from './learnTrust.ts';
import { lexiconSource, measure, type Measurement } from './measure.ts';
import { METHOD_FILE, readMethodPage, withMethodTable, type AccuracyFile } from './methodTable.ts';
import { printScore } from './printScore.ts';

async function write(measurement: Measurement): Promise<void> {
  const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;
  const lines = missesToKnow(measurement.sets).map((miss) => ` ${JSON.stringify(miss)}`);
  fs.writeFileSync(KNOWN_MISSES_FILE, `[\n${lines.join(',\n')}\n]\n`);
  const table = accuracyTable(measurement);
  fs.writeFileSync(path.join(ROOT, 'data/accuracy.json'), json(table));
  const page = withMethodTable(readMethodPage(), table as AccuracyFile);
  const style = await resolveConfig(METHOD_FILE);
  fs.writeFileSync(METHOD_FILE, await format(page, { ...style, filepath: METHOD_FILE }));
}

async function run(argv: readonly string[]): Promise<number> {
  const [option, name] = argv;
  if (option === '--learn') {
    fs.writeFileSync(TRUST_FILE, printTrust(learnTrust(collectReadings(lexiconSource()))));
    console.log('data/lexicon/trust.json is renewed; run once more with --write');
    return 0;
  }
  const measurement = measure();
  if (option === '--misses') {
    const set = measurement.sets.find((one) => one.name === name && one.group !== 'aside');
    if (set) for (const { misses } of set.documents) for (const miss of misses) console.log(missLine(miss));
    else console.error(`no set ${name ?? '(none)'} whose misses are shown`);
    return set ? 0 : 2;
  }
  if (option !== undefined && option !== '--write') {
    console.error('usage: npm run score [-- --write | --learn | --misses SET]');
    return 2;
  }
  console.log(printScore(measurement));
  if (option === '--write') await write(measurement);
  return 0;
}

process.exitCode = await run(process.argv.slice(2));
