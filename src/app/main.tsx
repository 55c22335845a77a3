import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { hasKeptCorrections } from './corrections/store/kept.ts';
import { createDataStore, loadFirstPicture } from './data/dataStore.ts';
import { createAppStore } from './state/appStore.ts';
import { startI18n } from './ui/i18n/createI18n.ts';
import { readAddress, syncWithAddress } from './state/urlSync.ts';
import './tokens.css';
import './base.css';

const root = document.getElementById('root');
if (!root) throw new Error('the page has no element #root');

const data = createDataStore();
loadFirstPicture(data);
if (hasKeptCorrections()) {
  void import('./corrections/store/useCorrections.ts').then(
    ({ startCorrections }) => startCorrections(data),
    () => undefined, // whatever shows a claim's correction loads it again, and says so where it cannot
  );
}

const store = createAppStore(readAddress(window.location));
syncWithAddress(store);

const place = createRoot(root);
void startI18n(store.getState().lang).then((i18n) => {
  place.render(
    <StrictMode>
      <App store={store} data={data} i18n={i18n} />
    </StrictMode>,
  );
});
