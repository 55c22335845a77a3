import { Tally, type Progress } from '../progress.ts';
import type { Pool } from '../worker/pool.ts';
import type { Batch, Task } from '../worker/protocol.ts';
import type { OwnFactsApi } from './ownState.ts';

/** What is being read, and how far that is. A run lasts from the first order to the last answer. */
export interface Reading {
  /** `isAnew`: the tasks give documents that are shown already. */
  readonly order: (tasks: readonly Task[], isAnew?: boolean) => void;
  /** Counts a batch. */
  readonly count: (batch: Batch) => void;
  readonly isAnew: (task: number) => boolean;
  readonly progress: () => Progress;
  readonly isRunning: () => boolean;
  /** Everything that was ordered is answered. */
  readonly isDone: () => boolean;
  /** Ends the run. */
  readonly end: () => void;
}

export function createReading(add: Pool['add'], facts: OwnFactsApi): Reading {
  let nextTask = 0;
  let tally = new Tally();
  const anew = new Set<number>();
  const isRunning = (): boolean => facts.getState().progress !== null;
  return {
    order: (tasks, isAnew = false) => {
      if (tasks.length === 0) return;
      const numbered = tasks.map((task) => ({ id: nextTask++, task }));
      if (!isRunning()) tally = new Tally();
      tally.add(numbered.map(({ id }) => id));
      if (isAnew) for (const { id } of numbered) anew.add(id);
      facts.setState({ progress: tally.progress, notice: null });
      add(numbered);
    },
    count: (batch) => tally.take(batch),
    isAnew: (task) => anew.has(task),
    progress: () => tally.progress,
    isRunning,
    isDone: () => isRunning() && tally.progress.done >= tally.progress.total,
    end: () => {
      anew.clear();
      facts.setState({ progress: null });
    },
  };
}
