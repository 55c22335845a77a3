import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createClerk } from '../../../src/app/own/worker/clerk.ts';
import { packReport, unpackReport } from '../../../src/app/own/worker/packedReport.ts';
import type { Report } from '../../../src/app/own/worker/protocol.ts';
import { loadLexicon } from '../../../src/pipeline/loadLexicon.ts';
import { nodeEffects } from '../../../src/pipeline/effects.ts';
import { fileOf } from './samples.ts';

const FILES = ['s03-provinces-headings', 's08-daqing-bulletin', 's11-sanya-bilingual', 's22-wuhai-restraint'];

async function reportsOf(names: readonly string[]): Promise<readonly Report[]> {
  const reports: Report[] = [];
  const order = createClerk((report) => reports.push(report));
  const lexicon = JSON.stringify(loadLexicon('data', nodeEffects));
  await order({ kind: 'learn', knowledge: { lexicon, aliases: [] } });
  const tasks = names.map((name, id) => ({
    id,
    task: {
      kind: 'file' as const,
      name: `${name}.txt`,
      file: fileOf(readFileSync(`tests/quality/samples/${name}.txt`, 'utf8'), name),
    },
  }));
  await order({ kind: 'work', tasks });
  return reports;
}

describe('reports on their way from a worker to the page', () => {
  it('come out as they went in, with every claim, figure and quote', async () => {
    const reports = await reportsOf(FILES);
    const documents = reports.flatMap((report) =>
      report.kind === 'batches' ? report.batches.flatMap((batch) => batch.documents) : [],
    );
    expect(documents.flatMap(({ findings }) => findings.claims).length).toBeGreaterThan(40);
    expect(documents.flatMap(({ findings }) => findings.figures).length).toBeGreaterThan(10);
    for (const report of reports) {
      const arrived = unpackReport(structuredClone(packReport(report)));
      // With the order of fields, for files are written from them.
      expect(JSON.stringify(arrived)).toBe(JSON.stringify(report));
    }
  });
});
