import { useState } from 'react';
import { useStore } from 'zustand';
import { Button } from '../../ui/base/Button.tsx';
import { useT } from '../../ui/i18n/useT.ts';
import type { OwnStore } from '../store/ownState.ts';
import { OwnRow } from './OwnRow.tsx';

/** Documents at first, and with each click on “more”. */
const PAGE = 50;

/** The user's documents, the newest arrival first. */
export function OwnList({ store }: { readonly store: OwnStore }) {
  const t = useT('own');
  const documents = useStore(store, (state) => state.documents);
  const [shown, setShown] = useState(PAGE);
  const hidden = documents.length - shown;
  return (
    <>
      <ul className="own-list">
        {documents
          .slice(-shown)
          .reverse()
          .map((document) => (
            <OwnRow key={document.document.id} document={document} store={store} />
          ))}
      </ul>
      {hidden > 0 ? (
        <Button onClick={() => setShown(shown + PAGE)}>{t('more', { count: Math.min(hidden, PAGE) })}</Button>
      ) : null}
    </>
  );
}
