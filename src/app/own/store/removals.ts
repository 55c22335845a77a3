import type { DataStore } from '../../data/dataStore.ts';
import { spokenAliasesOf } from '../../data/spokenAliases.ts';
import type { OwnDocument } from '../ownDocument.ts';
import type { KeepingDesk } from './keeping.ts';
import type { OwnFactsApi, Removal } from './ownState.ts';
import type { Shelf } from './shelf.ts';

/** Acts that can be undone, at most: what was removed stays in memory that long. */
const MOST_REMOVALS = 20;

/** Takes documents off the shelf and remembers them, so that a wrong click loses nothing. */
export interface Removals {
  readonly one: (id: string) => void;
  /** With the list of problems. */
  readonly all: () => void;
  /** What the last act removed, which is then no longer remembered. */
  readonly takeLast: () => Removal | undefined;
}

interface Parts {
  readonly data: DataStore;
  readonly shelf: Pick<Shelf, 'removeWhere'>;
  readonly keeping: Pick<KeepingDesk, 'forget' | 'remember'>;
  readonly facts: OwnFactsApi;
}

export function createRemovals({ data, shelf, keeping, facts }: Parts): Removals {
  const remove = (
    isGone: (document: OwnDocument) => boolean,
    more: Pick<Removal, 'problems' | 'unread'>,
  ): void => {
    const order = facts.getState().documents.map(({ document }) => document.id);
    const documents = shelf.removeWhere(isGone);
    if (documents.length + more.unread.length === 0) return;
    const removal = { documents, order, aliases: spokenAliasesOf(data).getState().aliases, ...more };
    facts.setState({ removals: [...facts.getState().removals, removal].slice(-MOST_REMOVALS) });
  };
  return {
    one: (id) => remove(({ document }) => document.id === id, { problems: [], unread: [] }),
    all: () => {
      remove(() => true, { problems: facts.getState().problems, unread: keeping.forget() });
      facts.setState({ problems: [], notice: null });
    },
    takeLast: () => {
      const { removals, problems } = facts.getState();
      const removal = removals.at(-1);
      if (!removal) return undefined;
      facts.setState({ removals: removals.slice(0, -1), problems: [...removal.problems, ...problems] });
      keeping.remember(removal.unread);
      return removal;
    },
  };
}
