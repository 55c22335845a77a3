import { describe, expect, it } from 'vitest';
import { createClerk } from '../../../src/app/own/worker/clerk.ts';
import type { Batch, Report, Task } from '../../../src/app/own/worker/protocol.ts';
import { fileOf, LEXICON_TEXT, PLAN, rawDocument } from './samples.ts';

async function perform(tasks: readonly Task[]): Promise<readonly Report[]> {
  const reports: Report[] = [];
  const order = createClerk((report) => reports.push(report));
  await order({ kind: 'learn', knowledge: { lexicon: LEXICON_TEXT, aliases: [] } });
  await order({ kind: 'work', tasks: tasks.map((task, id) => ({ id, task })) });
  return reports;
}

const batches = (reports: readonly Report[]): Batch[] =>
  reports.flatMap((one) => (one.kind === 'batches' ? one.batches : []));

describe('the clerk in the worker', () => {
  it('is ready, gives what each file holds, then says that it is idle', async () => {
    const reports = await perform([{ kind: 'file', name: 'plan.txt', file: fileOf(PLAN) }]);
    expect(reports.map(({ kind }) => kind)).toEqual(['learned', 'batches', 'idle']);
    const [document] = batches(reports)[0]?.documents ?? [];
    expect(document?.document).toMatchObject({ id: 'plan', encoding: 'utf-8', format: 'text' });
    expect(document?.findings.document).toMatchObject({ title: '包头市规划', published: '2024-03-05' });
    expect(document?.findings.claims.map(({ region, industry }) => `${region} ${industry}`)).toEqual([
      '150200 hydrogen',
      '150221 wind',
    ]);
    expect(document?.findings.regions).toEqual(['150200', '150221']);
    expect(document?.findings.counties.map(({ code }) => code)).toEqual(['150221']);
  });

  it('tells of each file that it cannot read, and reads the others', async () => {
    const reports = await perform([
      { kind: 'file', name: 'empty.txt', file: fileOf('') },
      { kind: 'file', name: '../out.txt', file: fileOf(PLAN) },
      { kind: 'file', name: 'what.exe', file: fileOf('MZ') },
      { kind: 'file', name: 'bad.zip', file: fileOf('no archive') },
      { kind: 'file', name: 'plan.txt', file: fileOf(PLAN) },
    ]);
    const told = batches(reports).map(({ diagnostics, documents }) => [
      diagnostics[0]?.ruleId,
      documents.length,
    ]);
    expect(told).toEqual([
      ['empty-file', 0],
      ['unsafe-name', 0],
      ['unknown-format', 0],
      ['damaged-archive', 0],
      [undefined, 1],
    ]);
    expect(batches(reports).every(({ done }) => done === 1)).toBe(true);
  });

  it('hands over a file with many documents in small batches', async () => {
    const rows = Array.from({ length: 30 }, (_, row) => ({ title: `第${row}篇`, text: `${PLAN}第${row}行` }));
    const found = batches(
      await perform([{ kind: 'file', name: 'many.json', file: fileOf(JSON.stringify(rows)) }]),
    );
    expect(found.map(({ documents }) => documents.length)).toEqual([12, 12, 6]);
    expect(found.map(({ done }) => done)).toEqual([12 / 30, 24 / 30, 1]);
  });

  it('gives each of many files its own documents, in the order of the files', async () => {
    const rows = Array.from({ length: 5 }, (_, row) => ({ title: `第${row}篇`, text: `${PLAN}第${row}行` }));
    const files = Array.from({ length: 9 }, (_, i): Task => {
      if (i === 4) return { kind: 'file', name: 'rows.json', file: fileOf(JSON.stringify(rows)) };
      return { kind: 'file', name: `${i}.txt`, file: fileOf(i === 2 ? '' : `${PLAN}${i}`) };
    });
    const found = batches(await perform(files));
    expect(
      found.map(({ task, documents }) => `${task}: ${documents.map(({ document }) => document.id)}`),
    ).toEqual([
      '0: 0',
      '1: 1',
      '2: ',
      '3: 3',
      '4: rows#1,rows#2,rows#3,rows#4,rows#5',
      ...['5: 5', '6: 6', '7: 7', '8: 8'],
    ]);
    expect(
      found.every(({ documents }) => documents.every(({ findings }) => findings.claims.length === 2)),
    ).toBe(true);
  });

  it('lets the user’s word win over what the text says, and shows no character that is not seen', async () => {
    const document = rawDocument('a', `包头\u202E市规划\n\n${PLAN}`);
    const raw = { document, edits: { publisher: '某报', published: '2020-01-01' } };
    const [found] = batches(await perform([{ kind: 'document', raw }]))[0]?.documents ?? [];
    expect(found?.findings.document).toMatchObject({
      publisher: '某报',
      published: '2020-01-01',
      title: '包头市规划',
    });
    expect(found?.findings.claims[0]?.date).toBe('2020-01-01');
    expect(found?.edits).toEqual(raw.edits);
  });

  it('refuses to work before it knows the lexicon', async () => {
    await expect(createClerk(() => undefined)({ kind: 'work', tasks: [] })).rejects.toThrow('lexicon');
  });
});
