import { Workbox } from 'workbox-window';

/** Least time between two looks for a new version, in milliseconds. */
const LOOK_EVERY = 60 * 60 * 1000;

/** The part of `Workbox` that is used here; tests bring their own. */
export type PageKeeper = Pick<Workbox, 'addEventListener' | 'register' | 'update' | 'messageSkipWaiting'>;

/** Can a service worker keep this page? Only where it is served, and safely. */
export function canBeKept(win: Window = window): boolean {
  return win.location.protocol.startsWith('http') && 'serviceWorker' in win.navigator;
}

/**
 * Lets the service worker keep the whole page for use without a network, and says when a newer version waits.
 * `onUpdate` gets the function that takes it over and opens the page anew. Returns what ends the looking.
 */
export function keepPage(
  onUpdate: (takeOver: () => void) => void,
  keeper: PageKeeper = new Workbox('./sw.js', { scope: './' }),
  reload: () => void = () => window.location.reload(),
): () => void {
  let isWanted = false;
  keeper.addEventListener('controlling', () => isWanted && reload());
  keeper.addEventListener('waiting', () =>
    onUpdate(() => {
      isWanted = true;
      keeper.messageSkipWaiting();
    }),
  );
  // Without it (private window, blocked) the page works as before.
  keeper.register().catch(() => undefined);
  let looked = Date.now();
  const look = () => {
    if (document.visibilityState !== 'visible' || Date.now() - looked < LOOK_EVERY) return;
    looked = Date.now();
    keeper.update().catch(() => undefined);
  };
  document.addEventListener('visibilitychange', look);
  return () => document.removeEventListener('visibilitychange', look);
}
