import { useStore } from 'zustand';
import { Button } from '../../ui/base/Button.tsx';
import { useT } from '../../ui/i18n/useT.ts';
import type { OwnStore } from '../store/ownState.ts';
import { focusStart, UNDO_REMOVAL } from './moveFocus.ts';

/** What was removed last, and the way to have it back. */
export function RemovalBar({ store }: { readonly store: OwnStore }) {
  const t = useT('own');
  const removal = useStore(store, (state) => state.removals.at(-1));
  if (!removal) return null;
  const { documents, unread } = removal;
  const count = documents.length + unread.length;
  const title = documents[0]?.findings.document.title;
  return (
    <div className="own-removal">
      <span role="status">{count === 1 && title ? t('removedOne', { title }) : t('removed', { count })}</span>
      <Button
        className={UNDO_REMOVAL}
        onClick={({ currentTarget }) => {
          focusStart(currentTarget);
          void store.getState().undoRemoval();
        }}
      >
        {t('undoRemoval')}
      </Button>
    </div>
  );
}
