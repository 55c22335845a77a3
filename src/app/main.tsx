import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { hasKeptCorrections } from './corrections/store/kept.ts';
import { createDataStore, loadFirstPicture } from './data/dataStore.ts';
import { createAppStore } from './state/appStore.ts';
import { afterFirstPicture } from './ui/firstPicture.ts';
import { startI18n } from './ui/i18n/createI18n.ts';
import { recallLate } from './state/lateChoices.ts';
import { readAddress, syncWithAddress } from './state/urlSync.ts';
import './tokens.css';
import './base.css';

const root = document.getElementById('root');
if (!root) throw new Error('the page has no element #root');

recallLate();
const store = createAppStore(readAddress(window.location));
syncWithAddress(store);

const data = createDataStore();
const { view, claim, embed, filters } = store.getState();
loadFirstPicture(
  data,
  view !== 'map' || claim !== null || embed || filters.text !== '' || filters.checks.length > 0,
);
void afterFirstPicture(async () => data.getState().load('claims'));
if (hasKeptCorrections()) {
  void import('./corrections/store/useCorrections.ts').then(
    ({ startCorrections }) => startCorrections(data),
    () => undefined, // whatever shows a claim's correction loads it again, and says so where it cannot
  );
}

const place = createRoot(root);
void startI18n(store.getState().lang).then((i18n) => {
  place.render(
    <StrictMode>
      <App store={store} data={data} i18n={i18n} />
    </StrictMode>,
  );
});
