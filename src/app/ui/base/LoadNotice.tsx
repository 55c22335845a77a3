import { useT } from '../i18n/useT.ts';
import { EmptyState } from './EmptyState.tsx';
import { Button } from './Button.tsx';

interface LoadNoticeProps {
  readonly state:
    | { readonly state: 'loading' }
    | { readonly state: 'failed'; readonly file: string; readonly reason: string };
  readonly onRetry?: () => void;
}

/** What stands in the place of a panel whose file is on its way or failed. */
export function LoadNotice({ state, onRetry }: LoadNoticeProps) {
  const t = useT();
  if (state.state === 'loading') return <EmptyState name="loading" title={t('loading')} />;
  const { file, reason } = state;
  return (
    <EmptyState name="failed" title={t('failed.title')}>
      <p>{t('failed.body', { file, reason })}</p>
      {onRetry ? <Button onClick={onRetry}>{t('retry')}</Button> : null}
    </EmptyState>
  );
}
