import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Correction } from '../../../core/corrections/correction.ts';
import {
  changeList,
  mergeCorrections,
  redoChange,
  startHistory,
  undoChange,
  withCorrection,
  type CorrectionHistory,
} from '../../../core/corrections/correctionList.ts';
import type { Outcome } from '../../../core/corrections/outcome.ts';
import { formatCorrections, parseCorrectionsText } from '../../../core/corrections/parseCorrections.ts';
import { CORRECTIONS_KEY } from './kept.ts';
import { HISTORY_KEY, historyText, readHistory } from './keptHistory.ts';

const NAME_KEY = 'chanyetu.corrections.name';

/** How far the corrections lie over the dataset. */
export type Applied =
  | { readonly state: 'waiting' }
  /** By id of the correction. */
  | { readonly state: 'done'; readonly outcomes: ReadonlyMap<string, Outcome> }
  | { readonly state: 'failed'; readonly file: string };

export interface CorrectionState extends CorrectionHistory {
  /** The name that the person asked to have remembered. */
  readonly name: string;
  /** Does the browser refuse to keep the list? */
  readonly isBlocked: boolean;
  readonly applied: Applied;
  readonly add: (correction: Correction) => void;
  /** Takes a file's corrections in beside those that are there. */
  readonly take: (corrections: readonly Correction[]) => void;
  readonly remove: (ids: readonly string[]) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Remembers a name; an empty one is forgotten. */
  readonly rememberName: (name: string) => void;
  readonly setApplied: (applied: Applied) => void;
}

export type CorrectionStore = StoreApi<CorrectionState>;

/**
 * The corrections of this browser. `session` keeps the steps that can be undone over a reload. Either storage may throw
 * at any touch, as blocked storage does.
 */
export function createCorrectionStore(storage: () => Storage, session?: () => Storage): CorrectionStore {
  const kept = read(storage, CORRECTIONS_KEY);
  const store = createStore<CorrectionState>()((set, get) => {
    const change = (list: readonly Correction[]) => set(changeList(historyOf(get()), list));
    return {
      ...readHistory(session && read(session, HISTORY_KEY), listIn(kept)),
      name: read(storage, NAME_KEY) ?? '',
      isBlocked: kept === undefined,
      applied: { state: 'waiting' },
      add: (correction) => change(withCorrection(get().list, correction)),
      take: (corrections) => change(mergeCorrections([get().list, corrections]).corrections),
      remove: (ids) => change(get().list.filter(({ id }) => !ids.includes(id))),
      undo: () => set(undoChange(historyOf(get()))),
      redo: () => set(redoChange(historyOf(get()))),
      rememberName: (name) => {
        set({ name });
        write(storage, NAME_KEY, name === '' ? null : name);
      },
      setApplied: (applied) => set({ applied }),
    };
  });
  store.subscribe((state, before) => {
    const { list, isBlocked } = state;
    if (list === before.list) return;
    if (session) write(session, HISTORY_KEY, historyText(state));
    const isRefused = !write(storage, CORRECTIONS_KEY, list.length === 0 ? null : formatCorrections(list));
    if (isRefused !== isBlocked) store.setState({ isBlocked: isRefused });
  });
  return store;
}

/** Takes over what another window of the page saved; undo steps of this window end there. */
export function followOtherWindows(store: CorrectionStore): () => void {
  const handleStorage = ({ key, newValue }: StorageEvent) => {
    if (key === CORRECTIONS_KEY) store.setState(startHistory(listIn(newValue)));
  };
  window.addEventListener('storage', handleStorage);
  return () => window.removeEventListener('storage', handleStorage);
}

function historyOf({ list, past, future }: CorrectionHistory): CorrectionHistory {
  return { list, past, future };
}

function listIn(text: string | null | undefined): readonly Correction[] {
  return text ? parseCorrectionsText(text).corrections : [];
}

/** Undefined where the browser does not allow it. */
function read(storage: () => Storage, key: string): string | null | undefined {
  try {
    return storage().getItem(key);
  } catch {
    return undefined;
  }
}

function write(storage: () => Storage, key: string, text: string | null): boolean {
  try {
    if (text === null) storage().removeItem(key);
    else storage().setItem(key, text);
    return true;
  } catch {
    return false;
  }
}
