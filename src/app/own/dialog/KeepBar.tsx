import { useState } from 'react';
import { useStore } from 'zustand';
import { reasonOf } from '../../../readers/reasonOf.ts';
import { useDataStore } from '../../data/DataStoreProvider.tsx';
import { useAppStore } from '../../state/AppStoreProvider.tsx';
import { Button } from '../../ui/base/Button.tsx';
import { useT } from '../../ui/i18n/useT.ts';
import type { OwnStore } from '../store/ownState.ts';
import { focusUndo } from './moveFocus.ts';

/** What becomes of the documents: shown alone, kept, taken away, forgotten. */
export function KeepBar({ store }: { readonly store: OwnStore }) {
  const t = useT('own');
  const keeping = useStore(store, (state) => state.keeping);
  const kept = useStore(store, (state) => state.kept);
  const isEmpty = useStore(store, (state) => state.documents.length === 0);
  return (
    <footer className="own-keep">
      <label className="own-switch">
        <input
          type="checkbox"
          checked={keeping === 'on'}
          onChange={(event) => void store.getState().setKeeping(event.target.checked)}
        />
        <span>{t('keep')}</span>
      </label>
      {keeping === 'blocked' ? (
        <p className="own-note" role="alert">
          {t('keepBlocked')}
        </p>
      ) : (
        <p className="own-hint">{kept === null ? t('keepHint') : t('kept', { count: kept })}</p>
      )}
      {isEmpty ? null : <Actions store={store} />}
    </footer>
  );
}

function Actions({ store }: { readonly store: OwnStore }) {
  const t = useT('own');
  const data = useDataStore();
  const origins = useAppStore((state) => state.filters.origins);
  const setFilters = useAppStore((state) => state.setFilters);
  const [failure, setFailure] = useState('');
  const isOnly = origins.length === 1 && origins[0] === 'own';
  const handleExport = async () => {
    setFailure('');
    try {
      const { exportOwn } = await import('../takeAway/exportOwn.ts');
      await exportOwn(store.getState().documents, data);
    } catch (error) {
      setFailure(t('exportFailed', { reason: reasonOf(error) }));
    }
  };
  return (
    <>
      <p className="own-buttons">
        <Button aria-pressed={isOnly} onClick={() => setFilters({ origins: isOnly ? [] : ['own'] })}>
          {t('only')}
        </Button>
        <Button onClick={() => void handleExport()}>{t('export')}</Button>
        <Button
          look="quiet"
          onClick={({ currentTarget }) => {
            const list = currentTarget.closest('.own');
            void store
              .getState()
              .removeAll()
              .then(() => focusUndo(list));
          }}
        >
          {t('removeAll')}
        </Button>
      </p>
      <p className="own-hint">{t('exportHint')}</p>
      {failure === '' ? null : (
        <p className="own-note" role="alert">
          {failure}
        </p>
      )}
    </>
  );
}
