import { createStore, type StoreApi } from 'zustand/vanilla';
import { DEFAULT_CHOICES, type Choices } from './choices.ts';
import { compareActions, type CompareActions } from './compareActions.ts';
import { filterActions, type FilterActions } from './filterActions.ts';
import { selectionActions, type SelectionActions } from './selectionActions.ts';
import { settingActions, type SettingActions } from './settingActions.ts';

/** What a person has chosen, and the ways to change it. User choices only: nothing derived, no map object. */
export interface AppState extends Choices, SelectionActions, FilterActions, CompareActions, SettingActions {
  /** Takes all choices at once, e.g. from the URL after Back. */
  readonly restore: (choices: Choices) => void;
}

export type AppStore = StoreApi<AppState>;
export type SetState = AppStore['setState'];

/** Makes a store of its own; each test and each embedded map has one. */
export function createAppStore(initial: Partial<Choices> = {}): AppStore {
  return createStore<AppState>()((set) => ({
    ...DEFAULT_CHOICES,
    ...initial,
    ...selectionActions(set),
    ...filterActions(set),
    ...compareActions(set),
    ...settingActions(set),
    restore: (choices) => set(choices),
  }));
}

/** The choices of a state, without its actions. */
export function choicesOf(state: AppState): Choices {
  const keys = Object.keys(DEFAULT_CHOICES) as (keyof Choices)[];
  return Object.fromEntries(keys.map((key) => [key, state[key]])) as unknown as Choices;
}
