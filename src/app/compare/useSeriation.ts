import { useEffect, useState } from 'react';
import { seriationSteps, type Distance } from '../../core/analysis/seriation.ts';

/** Longest stretch of work between two pictures, in milliseconds. */
const SLICE = 12;

interface Result {
  readonly distance: Distance;
  readonly order: readonly number[];
}

/**
 * An order by similarity, worked out in short slices so that the page stays awake; null meanwhile.
 * Keep `distance` the same object while it means the same (useMemo).
 */
export function useSeriation(size: number, distance: Distance): readonly number[] | null {
  const [result, setResult] = useState<Result | null>(null);
  useEffect(() => {
    const steps = seriationSteps(size, distance);
    let timer = 0;
    const work = () => {
      const end = performance.now() + SLICE;
      for (let step = steps.next(); ; step = steps.next()) {
        if (step.done) {
          setResult({ distance, order: step.value });
          return;
        }
        if (performance.now() > end) break;
      }
      timer = window.setTimeout(work, 0);
    };
    timer = window.setTimeout(work, 0);
    return () => window.clearTimeout(timer);
  }, [size, distance]);
  // An order of no items, made while another order was chosen, is none of these.
  const isOfThese = result?.distance === distance && result.order.length === size;
  return isOfThese ? result.order : null;
}
