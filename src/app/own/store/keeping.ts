import type { Keeper } from '../keep/keeper.ts';
import type { RawOwn } from '../ownDocument.ts';
import type { OwnFactsApi } from './ownState.ts';

/** Whether documents outlast the visit, and which. */
export interface KeepingDesk {
  /** Makes what is kept what is shown, where the user wants any to be kept. */
  readonly sync: () => Promise<void>;
  readonly set: (isOn: boolean) => Promise<void>;
  /** What an earlier visit kept, once; empty after that. */
  readonly load: () => Promise<readonly RawOwn[]>;
  /** A kept document was read again. */
  readonly found: (id: string) => void;
  /** The user wants none of them any more, read again or not. Returns those that were not. */
  readonly forget: () => readonly RawOwn[];
  /** The user wants them after all. */
  readonly remember: (raws: readonly RawOwn[]) => void;
}

export function createKeepingDesk(openStorage: () => Promise<Keeper>, facts: OwnFactsApi): KeepingDesk {
  let keeper: Keeper | undefined;
  let isLoaded = false;
  /** Kept documents that have not been read again yet: a stop must not forget them. */
  const unread = new Map<string, RawOwn>();

  const sync = async (): Promise<void> => {
    const { keeping, documents } = facts.getState();
    if (keeping !== 'on' || !keeper) return;
    try {
      const shown = documents.map(({ document, edits }) => ({ document, edits }));
      const all = [...shown, ...unread.values()];
      await keeper.sync(all);
      facts.setState({ kept: all.length });
    } catch {
      facts.setState({ keeping: 'blocked', kept: null });
    }
  };

  return {
    sync,
    set: async (isOn) => {
      facts.setState({ keeping: isOn ? 'on' : 'off', kept: null });
      try {
        keeper ??= await openStorage();
        if (!isOn) await keeper.clear();
      } catch {
        facts.setState({ keeping: 'blocked' });
      }
      await sync();
    },
    load: async () => {
      if (isLoaded) return [];
      isLoaded = true;
      try {
        keeper ??= await openStorage();
        const raws = await keeper.load();
        for (const raw of raws) unread.set(raw.document.id, raw);
        facts.setState({ keeping: 'on' });
        return raws;
      } catch {
        facts.setState({ keeping: 'blocked' });
        return [];
      }
    },
    found: (id) => void unread.delete(id),
    forget: () => {
      const forgotten = [...unread.values()];
      unread.clear();
      return forgotten;
    },
    remember: (raws) => {
      const shown = new Set(facts.getState().documents.map(({ document }) => document.id));
      for (const raw of raws) if (!shown.has(raw.document.id)) unread.set(raw.document.id, raw);
    },
  };
}
