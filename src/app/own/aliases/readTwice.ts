import type { AliasRefusal } from '../../../core/corrections/aliases.ts';
import type { OwnFindings, RawOwn } from '../ownDocument.ts';
import type { Knowledge, Order, Report } from '../worker/protocol.ts';
import { startClerk, type StartClerk } from '../worker/startClerk.ts';

/** What is found in the same documents without and with the words that people named. */
export interface ReadTwice {
  readonly before: readonly OwnFindings[];
  readonly after: readonly OwnFindings[];
  /** Words that the lexicon did not take in. */
  readonly refused: readonly AliasRefusal[];
}

/** Reads documents twice in a worker of their own; only the difference is a word's doing. Throws where it breaks. */
export function readTwice(
  raws: readonly RawOwn[],
  knowledge: Knowledge,
  { start = startClerk, signal }: { readonly start?: StartClerk; readonly signal: AbortSignal },
): Promise<ReadTwice> {
  const tasks = raws.map((raw, id) => ({ id, task: { kind: 'document', raw } as const }));
  const orders: readonly Order[] = [
    { kind: 'learn', knowledge: { ...knowledge, aliases: [] } },
    { kind: 'work', tasks },
    { kind: 'learn', knowledge },
    { kind: 'work', tasks },
  ];
  return new Promise((resolve, reject) => {
    const found: { before: OwnFindings[]; after: OwnFindings[] } = { before: [], after: [] };
    let refused: readonly AliasRefusal[] = [];
    let rounds = 0;
    const hear = (report: Report): void => {
      if (report.kind === 'learned') refused = report.refused;
      if (report.kind === 'batches') {
        const findings = report.batches.flatMap(({ documents }) => documents.map((one) => one.findings));
        (rounds === 0 ? found.before : found.after).push(...findings);
      }
      if (report.kind === 'idle' && ++rounds === 2) {
        clerk.stop();
        resolve({ ...found, refused });
      }
    };
    const clerk = start({
      onReport: hear,
      onBroken: (reason) => {
        clerk.stop();
        reject(new Error(reason));
      },
    });
    signal.addEventListener('abort', () => clerk.stop());
    for (const order of orders) clerk.send(order);
  });
}
