import type { Batch } from './worker/protocol.ts';

/** How far reading is. */
export interface Progress {
  /** Tasks of this run: files, pasted texts, documents of an earlier visit. */
  readonly total: number;
  /** Of them done, parts included. */
  readonly done: number;
}

/** Counts what is done of a run of tasks, by task. */
export class Tally {
  private readonly shares = new Map<number, number>();

  add(tasks: readonly number[]): void {
    for (const task of tasks) this.shares.set(task, 0);
  }

  take({ task, done }: Pick<Batch, 'task' | 'done'>): void {
    if (this.shares.has(task)) this.shares.set(task, done);
  }

  get progress(): Progress {
    let done = 0;
    for (const share of this.shares.values()) done += share;
    return { total: this.shares.size, done };
  }
}
