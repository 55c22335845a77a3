/** Choices that the address did not tell yet when the page was left: a reload asks for the address as it was before. */
const KEY = 'chanyetu.late';
/** Milliseconds between leaving and coming back, at most: a reload, and no visit later. */
const RELOAD_MS = 60_000;

interface Late {
  /** Address that the reload asks for, and the one that tells the choices. */
  readonly before: string;
  readonly after: string;
  readonly at: number;
}

/** Remembers, as the page is left, that its address has just become `after`. */
export function keepLate(before: string, after: string, win: Window = window): void {
  if (before === after) return;
  try {
    win.sessionStorage.setItem(KEY, JSON.stringify({ before, after, at: Date.now() } satisfies Late));
  } catch {
    // Storage is blocked: a click in the last moment before a reload is lost.
  }
}

/** After a reload: puts the address right with what was chosen in the last moment before it. */
export function recallLate(win: Window = window): void {
  const [visit] = win.performance.getEntriesByType?.('navigation') ?? [];
  if ((visit as PerformanceNavigationTiming | undefined)?.type !== 'reload') return;
  try {
    const late = JSON.parse(win.sessionStorage.getItem(KEY) ?? 'null') as Partial<Late> | null;
    win.sessionStorage.removeItem(KEY);
    if (late?.before !== win.location.href || Date.now() - (late.at ?? 0) > RELOAD_MS) return;
    win.history.replaceState(null, '', late.after);
  } catch {
    // Storage is blocked, or holds something else: the address stands as it is.
  }
}
