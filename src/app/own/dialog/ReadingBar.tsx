import { useStore } from 'zustand';
import { Button } from '../../ui/base/Button.tsx';
import { useT } from '../../ui/i18n/useT.ts';
import type { OwnStore } from '../store/ownState.ts';

/** How far reading is, and the way to stop it. */
export function ReadingBar({ store }: { readonly store: OwnStore }) {
  const t = useT('own');
  const progress = useStore(store, (state) => state.progress);
  if (!progress) return null;
  const text = t('reading', { done: Math.floor(progress.done), total: progress.total });
  return (
    <div className="own-reading">
      <label>
        <span>{text}</span>
        <progress value={progress.done} max={progress.total} />
      </label>
      <Button onClick={() => store.getState().cancel()}>{t('cancel')}</Button>
    </div>
  );
}
