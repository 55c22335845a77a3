import type { AppStore } from './appStore.ts';
import type { Choices } from './choices.ts';
import { keepLate } from './lateChoices.ts';
import { formatChoices, parseChoices } from './urlCodec.ts';

/** Choices whose change is a step that Back undoes; the others only correct the address. */
const STEPS: readonly (keyof Choices)[] = ['view', 'region', 'industry', 'claim', 'basemap', 'deck'];

/** Is the page a file? Then the state stands in the hash, as `file:` addresses take no new query. */
export function usesHash(location: Location): boolean {
  return location.protocol === 'file:';
}

/** Block of a page in one file that says, as a JSON text, what it opens with where its address asks for nothing. */
export const PAGE_START = 'page-start';

/** The choices that the address asks for. */
export function readAddress(location: Location): Choices {
  if (!usesHash(location)) return parseChoices(location.search);
  return parseChoices(location.hash || (location.href.endsWith('#') ? '' : startOfPage()));
}

function startOfPage(): string {
  return String(JSON.parse(document.getElementById(PAGE_START)?.textContent ?? '""'));
}

/**
 * What only corrects the address waits this long, in milliseconds: the browser redraws its own bars for each change of
 * it, at the cost of the frame that answers the click.
 */
export const CORRECTION_MS = 200;

/**
 * Keeps address and store in step, both ways. Returns the function that ends it.
 * A change of place (view, region, passage …) makes a history entry at once, a change of filter replaces it a moment
 * later, and before the page is left or out of sight.
 */
export function syncWithAddress(store: AppStore, win: Window = window): () => void {
  /** The choices that the address does not tell yet. */
  let waiting: Choices | null = null;
  let timer = 0;
  const forget = () => {
    win.clearTimeout(timer);
    waiting = null;
  };
  const correct = () => {
    const choices = waiting;
    forget();
    if (choices && !isTold(choices, win.location))
      win.history.replaceState(null, '', addressOf(choices, win.location));
  };
  const stop = store.subscribe((state, before) => {
    const isElsewhere = STEPS.some((key) => state[key] !== before[key]);
    const isStep = isElsewhere && !isNextPassage(state, before);
    if (isStep) correct();
    forget();
    if (isStep && !isTold(state, win.location))
      win.history.pushState(null, '', addressOf(state, win.location));
    waiting = state;
    if (isElsewhere) correct();
    else timer = win.setTimeout(correct, CORRECTION_MS);
  });
  const handleBack = () => {
    forget();
    store.getState().restore(readAddress(win.location));
  };
  const handleLeave = () => {
    const before = win.location.href;
    correct();
    keepLate(before, win.location.href, win);
  };
  // A page out of sight may be thrown away without another word, and is opened again at its address.
  const handleSight = () => {
    if (win.document.visibilityState === 'hidden') correct();
  };
  win.addEventListener('popstate', handleBack);
  win.addEventListener('pagehide', handleLeave);
  win.document.addEventListener('visibilitychange', handleSight);
  return () => {
    forget();
    stop();
    win.removeEventListener('popstate', handleBack);
    win.removeEventListener('pagehide', handleLeave);
    win.document.removeEventListener('visibilitychange', handleSight);
  };
}

function isTold(choices: Choices, location: Location): boolean {
  return formatChoices(readAddress(location)) === formatChoices(choices);
}

/** From passage to passage is no step: Back leads out of the reader, however many were read. */
function isNextPassage(state: Choices, before: Choices): boolean {
  const others = STEPS.filter((key) => key !== 'claim');
  return state.claim !== null && before.claim !== null && others.every((key) => state[key] === before[key]);
}

function addressOf(choices: Choices, location: Location): string {
  const text = formatChoices(choices);
  if (usesHash(location)) return `#${text}`;
  return `${location.pathname}${text ? `?${text}` : ''}${location.hash}`;
}
