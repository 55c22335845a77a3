import { describe, expect, it, vi } from 'vitest';
import { createPool } from '../../../src/app/own/worker/pool.ts';
import type { Batch, Order, Task } from '../../../src/app/own/worker/protocol.ts';
import type { ClerkEvents } from '../../../src/app/own/worker/startClerk.ts';
import type { RawOwn } from '../../../src/app/own/ownDocument.ts';
import { fileOf, rawDocument } from './samples.ts';

/** Workers that do what the test tells them. */
function office(processors = 2, practice: readonly RawOwn[] = []) {
  const clerks: { readonly events: ClerkEvents; readonly orders: Order[]; isStopped: boolean }[] = [];
  const batches: Batch[] = [];
  const onIdle = vi.fn();
  const onFailed = vi.fn();
  const pool = createPool({
    loadKnowledge: () => Promise.resolve({ lexicon: '{}', aliases: [] }),
    onBatches: (some) => batches.push(...some),
    onIdle,
    onFailed,
    processors,
    practice: () => practice,
    start: (events) => {
      const clerk = { events, orders: [] as Order[], isStopped: false };
      clerks.push(clerk);
      return { send: (order) => clerk.orders.push(order), stop: () => void (clerk.isStopped = true) };
    },
  });
  return { pool, clerks, batches, onIdle, onFailed };
}

const file = (name: string, bytes = 10): Task => ({
  kind: 'file',
  name,
  file: fileOf('x'.repeat(bytes), name),
});
const numbered = (tasks: readonly Task[]) => tasks.map((task, id) => ({ id, task }));
const given = (orders: readonly Order[]) =>
  orders.flatMap((order) => (order.kind === 'work' ? order.tasks.map(({ id }) => id) : []));
const doneWith = (task: number): Batch => ({ task, documents: [], diagnostics: [], done: 1 });
const rawOf = (id: string): RawOwn => ({ document: rawDocument(id, 'x'), edits: {} });
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('the pool of workers', () => {
  it('shares many files out, each to one worker, no more workers than processors', async () => {
    const { pool, clerks, onIdle } = office(2);
    const tasks = Array.from({ length: 20 }, (_, index) => file(`${index}.txt`, 300_000));
    pool.add(numbered(tasks));
    await settled();
    expect(clerks).toHaveLength(2);
    for (const { events } of clerks) events.onReport({ kind: 'learned', refused: [] });
    for (let round = 0; round < 20; round++) {
      for (const { events } of clerks) events.onReport({ kind: 'idle' });
    }
    expect(clerks.flatMap(({ orders }) => given(orders)).sort((a, b) => a - b)).toEqual(
      tasks.map((_, id) => id),
    );
    expect(onIdle).toHaveBeenCalled();
  });

  it('ends workers that have nothing to do, and starts one anew for the next task', async () => {
    const { pool, clerks } = office(1);
    pool.add(numbered([file('a.txt')]));
    await settled();
    clerks[0]?.events.onReport({ kind: 'learned', refused: [] });
    pool.rest();
    expect(clerks[0]?.isStopped).toBe(false);
    clerks[0]?.events.onReport({ kind: 'idle' });
    pool.rest();
    expect(clerks[0]?.isStopped).toBe(true);
    pool.add(numbered([file('b.txt')]));
    await settled();
    expect(clerks).toHaveLength(2);
  });

  it('starts another worker only where there is enough to read for it', async () => {
    const tasks = numbered(Array.from({ length: 20 }, (_, index) => file(`${index}.txt`, 100_000)));
    const two = office(2);
    two.pool.add(tasks);
    const four = office(4);
    four.pool.add(tasks);
    await settled();
    expect([two.clerks.length, four.clerks.length]).toEqual([1, 4]);
  });

  it('lets workers practise while there is nothing to do, and no longer', async () => {
    const { pool, clerks } = office(2, [rawOf('a'), rawOf('b')]);
    pool.warm();
    await settled();
    const [clerk] = clerks;
    clerk?.events.onReport({ kind: 'learned', refused: [] });
    pool.add(numbered([file('a.txt')]));
    clerk?.events.onReport({ kind: 'practised' });
    expect(clerk?.orders.map(({ kind }) => kind)).toEqual(['learn', 'practise', 'work']);
    clerk?.events.onReport({ kind: 'idle' });
    expect(clerk?.orders.map(({ kind }) => kind)).toEqual(['learn', 'practise', 'work', 'practise']);
    clerk?.events.onReport({ kind: 'practised' });
    expect(clerk?.orders).toHaveLength(4);
  });

  it('starts workers while the lexicon is still on its way', async () => {
    const start = vi.fn(() => ({ send: vi.fn(), stop: vi.fn() }));
    const never = new Promise<never>(() => undefined);
    const events = { onBatches: vi.fn(), onIdle: vi.fn(), onFailed: vi.fn() };
    const pool = createPool({ loadKnowledge: () => never, ...events, processors: 2, start });
    pool.warm();
    await settled();
    expect(start).toHaveBeenCalledTimes(1);
  });

  it('tells every worker of new words before it hands out more', async () => {
    const { pool, clerks } = office(2);
    pool.warm();
    await settled();
    clerks[0]?.events.onReport({ kind: 'learned', refused: [] });
    await pool.learnAnew();
    pool.add(numbered([file('a.txt')]));
    expect(clerks[0]?.orders.map(({ kind }) => kind)).toEqual(['learn', 'learn', 'work']);
  });

  it('starts one worker for one small file, and sends the lexicon first', async () => {
    const { pool, clerks } = office(4);
    pool.add(numbered([file('a.txt')]));
    await settled();
    clerks[0]?.events.onReport({ kind: 'learned', refused: [] });
    expect(clerks).toHaveLength(1);
    expect(clerks[0]?.orders.map(({ kind }) => kind)).toEqual(['learn', 'work']);
  });

  it('puts another worker in the place of one that broke: its file is told of, the rest goes on', async () => {
    const { pool, clerks, batches } = office(1);
    pool.add(numbered([file('bad.pdf'), file('good.txt')]));
    await settled();
    clerks[0]?.events.onReport({ kind: 'learned', refused: [] });
    clerks[0]?.events.onBroken('out of memory');
    await settled();
    expect(batches).toEqual([
      expect.objectContaining({
        task: 0,
        done: 1,
        diagnostics: [expect.objectContaining({ file: 'bad.pdf', ruleId: 'worker-broken' })],
      }),
    ]);
    clerks[1]?.events.onReport({ kind: 'learned', refused: [] });
    expect(given(clerks[1]?.orders ?? [])).toEqual([1]);
    expect(clerks[0]?.isStopped).toBe(true);
  });

  it('fails as a whole where no worker gets ready', async () => {
    const { pool, clerks, onFailed } = office(1);
    pool.add(numbered([file('a.txt')]));
    await settled();
    clerks[0]?.events.onBroken('not allowed');
    await settled();
    expect(onFailed).toHaveBeenCalledWith('not allowed');
    expect(clerks).toHaveLength(1);
  });

  it('stops everything at once and hears no more of it', async () => {
    const { pool, clerks, batches } = office(1);
    pool.add(numbered([file('a.txt')]));
    await settled();
    clerks[0]?.events.onReport({ kind: 'learned', refused: [] });
    pool.stop();
    clerks[0]?.events.onReport({ kind: 'batches', batches: [doneWith(0)] });
    expect(batches).toEqual([]);
    expect(clerks[0]?.isStopped).toBe(true);
  });
});
