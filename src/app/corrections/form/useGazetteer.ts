import { useEffect, useState } from 'react';
import { loadGazetteer, type Gazetteer } from '../../data/gazetteer.ts';

/** All units of the country; undefined until they are there, `failed` where the page cannot get them. */
export function useGazetteer(): Gazetteer | undefined | 'failed' {
  const [gazetteer, setGazetteer] = useState<Gazetteer | 'failed'>();
  useEffect(() => {
    let isCurrent = true;
    loadGazetteer().then(
      (found) => (isCurrent ? setGazetteer(found) : undefined),
      () => (isCurrent ? setGazetteer('failed') : undefined),
    );
    return () => {
      isCurrent = false;
    };
  }, []);
  return gazetteer;
}
