import type { DocumentKind, Level, Speaker, Status } from '../../core/model/index.ts';
import { NO_FILTERS, type Check, type Filters, type Origin } from './choices.ts';
import type { SetState } from './appStore.ts';

/** Filters whose value is a list, with the type of one entry. */
export interface ListFilters {
  readonly clusters: string;
  readonly industries: string;
  readonly statuses: Status;
  readonly levels: Level;
  readonly kinds: DocumentKind;
  readonly origins: Origin;
  readonly speakers: Speaker;
  readonly checks: Check;
}

/** Which claims count. */
export interface FilterActions {
  /** Adds an entry to a list filter, or takes it out. */
  readonly toggleFilter: <K extends keyof ListFilters>(key: K, value: ListFilters[K]) => void;
  readonly setFilters: (patch: Partial<Filters>) => void;
  /** Lifts one filter, or all of them. */
  readonly clearFilters: (key?: keyof Filters) => void;
}

export function filterActions(set: SetState): FilterActions {
  const patch = (change: Partial<Filters>) => set(({ filters }) => ({ filters: { ...filters, ...change } }));
  return {
    toggleFilter: (key, value) =>
      set(({ filters }) => ({ filters: { ...filters, [key]: toggled(filters[key], value) } })),
    setFilters: patch,
    clearFilters: (key) => (key ? patch({ [key]: NO_FILTERS[key] }) : set({ filters: NO_FILTERS })),
  };
}

function toggled(values: readonly string[], value: string): string[] {
  return values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
}
