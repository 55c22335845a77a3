import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { createDataStore } from '../../../src/app/data/dataStore.ts';
import { DataStoreProvider, DatasetProvider } from '../../../src/app/data/DataStoreProvider.tsx';
import type { Dataset, DatasetFiles } from '../../../src/app/data/datasetFiles.ts';
import { createAppStore, type AppStore } from '../../../src/app/state/appStore.ts';
import { AppStoreProvider } from '../../../src/app/state/AppStoreProvider.tsx';
import { LaterFilters } from '../../../src/app/state/LaterFilters.tsx';
import type { Choices } from '../../../src/app/state/choices.ts';
import { createI18n } from '../../../src/app/ui/i18n/createI18n.ts';
import { RESOURCES } from '../../../src/app/ui/i18n/resources.ts';
import { DATASET, DOCUMENTS, FIGURES } from './fixture.ts';

interface ShowOptions {
  readonly choices?: Partial<Choices>;
  readonly dataset?: Dataset;
  /** Files beside the dataset; one that is absent fails to load. */
  readonly files?: Partial<DatasetFiles>;
}

/** Puts a panel on the page with the fixture's data, and gives the store of choices. */
export function show(
  panel: ReactNode,
  { choices = {}, dataset = DATASET, files }: ShowOptions = {},
): AppStore {
  const store = createAppStore(choices);
  const data = createDataStore((name) => Promise.reject(new Error(`${name} is not in this test`)), {
    ...dataset,
    ...(files ?? { documents: DOCUMENTS, figures: FIGURES, diagnostics: [] }),
  });
  render(
    <I18nextProvider i18n={createI18n(store.getState().lang, RESOURCES)}>
      <AppStoreProvider store={store}>
        <LaterFilters>
          <DataStoreProvider store={data}>
            <DatasetProvider dataset={dataset}>{panel}</DatasetProvider>
          </DataStoreProvider>
        </LaterFilters>
      </AppStoreProvider>
    </I18nextProvider>,
  );
  return store;
}
