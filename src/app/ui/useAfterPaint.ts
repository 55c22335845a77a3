import { useEffect, useState } from 'react';

/**
 * The value as of the last frame: a change comes through once the frame that answers the click is on its way.
 * For parts that may follow a moment later, such as labels, which cost more than fills.
 */
export function useAfterPaint<T>(value: T): T {
  const [shown, setShown] = useState(value);
  useEffect(() => {
    if (shown === value) return;
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => setShown(value));
    });
    return () => cancelAnimationFrame(frame);
  }, [shown, value]);
  return shown;
}
