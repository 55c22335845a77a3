import type { AppStore } from './appStore.ts';
import { choicesOf } from './appStore.ts';
import type { Choices } from './choices.ts';
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
 * Keeps address and store in step, both ways. Returns the function that ends it.
 * A change of place (view, region, passage …) makes a history entry, a change of filter replaces it.
 */
export function syncWithAddress(store: AppStore, win: Window = window): () => void {
  const stop = store.subscribe((state, before) => {
    const next = addressOf(choicesOf(state), win.location);
    if (next === addressOf(choicesOf(before), win.location)) return;
    if (formatChoices(readAddress(win.location)) === formatChoices(choicesOf(state))) return;
    const isStep = STEPS.some((key) => state[key] !== before[key]) && !isNextPassage(state, before);
    if (isStep) win.history.pushState(null, '', next);
    else win.history.replaceState(null, '', next);
  });
  const handleBack = () => store.getState().restore(readAddress(win.location));
  win.addEventListener('popstate', handleBack);
  return () => {
    stop();
    win.removeEventListener('popstate', handleBack);
  };
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
