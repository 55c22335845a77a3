import { reasonOf } from '../readers/reasonOf.ts';
import { CliError } from './cliError.ts';
import type { Effects } from './effects.ts';
import type { Staging } from './staging.ts';

/** Begins a dataset's folder; where the disk fails, an operator's mistake is told that names folder and reason. */
export function stageDataset(folder: string, effects: Pick<Effects, 'stage'>): Staging {
  const told = <T>(act: () => T): T => {
    try {
      return act();
    } catch (error) {
      throw new CliError(`cannot write the dataset to ${folder}: ${reasonOf(error)}`);
    }
  };
  const staging = told(() => effects.stage(folder));
  return {
    hold: (text) => told(() => staging.hold(text)),
    recall: (held) => told(() => staging.recall(held)),
    write: (file, content) => told(() => staging.write(file, content)),
    commit: () => told(() => staging.commit()),
    discard: () => staging.discard(),
  };
}
