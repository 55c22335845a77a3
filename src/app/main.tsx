import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { createDataStore, loadFirstPicture } from './data/dataStore.ts';
import { createAppStore } from './state/appStore.ts';
import { readAddress, syncWithAddress } from './state/urlSync.ts';
import './tokens.css';
import './base.css';

const root = document.getElementById('root');
if (!root) throw new Error('the page has no element #root');

const data = createDataStore();
loadFirstPicture(data);

const store = createAppStore(readAddress(window.location));
syncWithAddress(store);

createRoot(root).render(
  <StrictMode>
    <App store={store} data={data} />
  </StrictMode>,
);
