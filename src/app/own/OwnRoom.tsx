import type { i18n } from 'i18next';
import { useContext, useEffect, useMemo } from 'react';
import { getI18n, I18nContext } from 'react-i18next';
import { useStore } from 'zustand';
import { useDataStore } from '../data/DataStoreProvider.tsx';
import { closeOwn, ownRequest } from '../ui/ownRequest.ts';
import { Dialog } from '../ui/base/Dialog.tsx';
import { useT } from '../ui/i18n/useT.ts';
import { followAliases } from './aliases/followAliases.ts';
import { ownStoreOf } from './attend.ts';
import { OwnPanel } from './dialog/OwnPanel.tsx';
import { isKept } from './keep/isKept.ts';
import { addOwnTexts } from './ownTexts.ts';
import type { OwnStore } from './store/ownState.ts';
import './own.css';

/** The user's own documents: the overlay that takes drops, the list of them, and what was kept. */
export function OwnRoom() {
  const context = useContext(I18nContext) as { readonly i18n?: i18n } | undefined;
  const texts = context?.i18n ?? getI18n();
  useMemo(() => addOwnTexts(texts), [texts]);
  const data = useDataStore();
  const store = ownStoreOf(data);
  const { isOpen, isDragging } = useStore(ownRequest);
  useEffect(() => followAliases({ data, own: store }), [data, store]);
  useEffect(() => {
    if (isKept()) void store.getState().restore();
  }, [store]);
  return (
    <>
      {isDragging ? <DropOverlay /> : null}
      {isOpen ? <OwnWindow store={store} /> : null}
    </>
  );
}

function DropOverlay() {
  const t = useT('own');
  return (
    <div className="own-drop" role="status">
      <p>{t('drop')}</p>
    </div>
  );
}

function OwnWindow({ store }: { readonly store: OwnStore }) {
  const t = useT('own');
  return (
    <Dialog isOpen onClose={closeOwn} title={t('title')} look="sheet">
      <OwnPanel store={store} />
    </Dialog>
  );
}
