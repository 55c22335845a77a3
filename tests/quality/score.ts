/** `npm run score [-- --misses]`: how well the extraction does against the hand-made annotations. */
import { projectExtractor, scoreSet, SETS, type Scored } from './gold.ts';
import { differences, measure, pairKey, statusAccuracy } from './measure.ts';

const percent = (value: number): string => `${(value * 100).toFixed(1)} %`.padStart(8);
const extractor = projectExtractor();
const clusterOf = new Map([...extractor.lexicon.industries].map(([id, { cluster }]) => [id, cluster]));

for (const name of Object.keys(SETS)) {
  const documents = scoreSet(name, extractor);
  console.log(`\n${name.padEnd(34)} precision  recall      F1  status`);
  for (const document of documents) printRow(`  ${document.doc}`, [document]);
  printRow('all', documents);
  const clusters = measure(
    documents,
    ({ region, industry }) => `${region} ${clusterOf.get(industry) ?? industry}`,
  );
  console.log(
    `clusters`.padEnd(34),
    percent(clusters.precision),
    percent(clusters.recall),
    percent(clusters.f1),
  );
  if (process.argv.includes('--misses')) documents.forEach(printMisses);
}

function printRow(name: string, documents: readonly Scored[]): void {
  const { precision, recall, f1 } = measure(documents, pairKey);
  console.log(
    name.padEnd(34),
    percent(precision),
    percent(recall),
    percent(f1),
    percent(statusAccuracy(documents)),
  );
}

function printMisses(document: Scored): void {
  const { missing, extra } = differences(document);
  console.log(`\n${document.doc}\n  missing: ${missing.join(', ')}\n  extra:   ${extra.join(', ')}`);
}
