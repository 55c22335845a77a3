/** What a hidden page waits instead, in milliseconds: it paints no frames. */
const HIDDEN_MS = 100;

/**
 * Calls back once the frame that shows the present state of the page is on its way. Returns the function that calls
 * it off.
 */
export function afterPaint(then: () => void): () => void {
  if (document.visibilityState === 'hidden') {
    const timer = setTimeout(then, HIDDEN_MS);
    return () => clearTimeout(timer);
  }
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(then);
  });
  return () => cancelAnimationFrame(frame);
}
