import { useCallback } from 'react';
import type { Deck } from '../../../core/briefing/deck.ts';
import { madeForMe } from '../../../core/briefing/madeForMe.ts';
import { useDataset } from '../../data/DataStoreProvider.tsx';
import { filterClaims } from '../../data/filterClaims.ts';
import { choicesOf } from '../../state/appStore.ts';
import { useAppStoreApi } from '../../state/AppStoreProvider.tsx';
import { useBriefNames } from '../useBriefNames.ts';
import { filterQuery } from './viewQuery.ts';

/** Makes a deck of what is chosen now: the compared regions, else the open one, under the filters. */
export function useMadeForMe(): () => Deck {
  const dataset = useDataset();
  const store = useAppStoreApi();
  const names = useBriefNames();
  return useCallback(() => {
    const choices = choicesOf(store.getState());
    const { compared, region, filters, lang } = choices;
    const own = region === null ? [] : [region];
    return madeForMe(
      {
        claims: filterClaims(dataset, filters),
        areas: dataset.areas,
        naming: names,
        titleOf: names.title,
      },
      { regions: compared.length > 0 ? compared : own, filters: filterQuery(choices) },
      lang,
    );
  }, [dataset, store, names]);
}
