import { useEffect, useState } from 'react';
import { afterPaint } from './afterPaint.ts';

/**
 * The value as of the last frame: a change comes through once the frame that answers the click is on its way.
 * For parts that may follow a moment later, such as labels, which cost more than fills.
 */
export function useAfterPaint<T>(value: T): T {
  const [shown, setShown] = useState(value);
  useEffect(() => (shown === value ? undefined : afterPaint(() => setShown(value))), [shown, value]);
  return shown;
}
