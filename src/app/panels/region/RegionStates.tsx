import { useAppStore } from '../../state/AppStoreProvider.tsx';
import { Button } from '../../ui/base/Button.tsx';
import { EmptyState } from '../../ui/base/EmptyState.tsx';
import { useT } from '../../ui/i18n/useT.ts';

/** 无资料: nothing was read about the region, which says nothing about its plans. */
export function NoDocument({ hasBelow }: { readonly hasBelow: boolean }) {
  const t = useT('panels');
  const setView = useAppStore((state) => state.setView);
  return (
    <EmptyState name="no-document" title={t('region.noDocumentTitle')}>
      <p>{t('region.noDocumentBody')}</p>
      {hasBelow ? <p>{t('region.onlyBelow')}</p> : null}
      <Button onClick={() => setView('data')}>{t('region.toCoverage')}</Button>
    </EmptyState>
  );
}

/** Documents mention the region, and the program found no priority in them. */
export function NoPriority({ documents }: { readonly documents: number }) {
  const t = useT('panels');
  return (
    <EmptyState name="no-priority" title={t('region.noPriorityTitle')}>
      <p>{t('region.noPriorityBody', { count: documents })}</p>
    </EmptyState>
  );
}
