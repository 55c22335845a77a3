/** How long nobody may have touched the page before it is kept, in milliseconds. */
const QUIET_MS = 15_000;

const TOUCHES = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;

/**
 * Calls once, when work in the background disturbs nobody: nobody has touched the page for a while and the browser is
 * idle, or the page is out of sight. Keeping the page fetches all of it, which must not slow the clicks of somebody who
 * has just arrived. Returns what calls it off.
 */
export function whenQuiet(then: () => void, doc: Document = document): () => void {
  let timer = 0;
  let isOver = false;
  const stop = () => {
    isOver = true;
    clearTimeout(timer);
    for (const type of TOUCHES) doc.removeEventListener(type, wait, true);
    doc.removeEventListener('visibilitychange', look);
  };
  const go = () => {
    if (isOver) return;
    stop();
    then();
  };
  const whenIdle = () => (typeof requestIdleCallback === 'function' ? requestIdleCallback(go) : go());
  const wait = () => {
    clearTimeout(timer);
    timer = window.setTimeout(whenIdle, QUIET_MS);
  };
  const look = () => doc.visibilityState === 'hidden' && go();
  for (const type of TOUCHES) doc.addEventListener(type, wait, { capture: true, passive: true });
  doc.addEventListener('visibilitychange', look);
  wait();
  look();
  return stop;
}
