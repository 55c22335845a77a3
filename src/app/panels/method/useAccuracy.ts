import { useEffect, useState } from 'react';
import { dataText } from '../../data/fetchFile.ts';
import { measuresOf, reportsOf, type Measure, type SetReport } from './accuracy.ts';

/** `missing`: nobody has run the measurement on this dataset, or its file cannot be read. */
export type AccuracyState =
  | { readonly state: 'loading' }
  | { readonly state: 'missing' }
  | {
      readonly state: 'ready';
      readonly measures: readonly Measure[];
      readonly reports: readonly SetReport[];
    };

/** Reads `accuracy.json` from the page itself or from beside the dataset. */
async function readAccuracy(): Promise<unknown> {
  return JSON.parse(await dataText('accuracy')) as unknown;
}

/** The measured accuracy, where `npm run score` has written it. */
export function useAccuracy(): AccuracyState {
  const [state, setState] = useState<AccuracyState>({ state: 'loading' });
  useEffect(() => {
    let isCurrent = true;
    const put = (next: AccuracyState) => isCurrent && setState(next);
    readAccuracy().then(
      (value) => {
        const measures = measuresOf(value);
        put(
          measures.length > 0
            ? { state: 'ready', measures, reports: reportsOf(value) }
            : { state: 'missing' },
        );
      },
      () => put({ state: 'missing' }),
    );
    return () => {
      isCurrent = false;
    };
  }, []);
  return state;
}
