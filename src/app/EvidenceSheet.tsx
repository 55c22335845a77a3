import { Suspense } from 'react';
import { useAppStore } from './state/AppStoreProvider.tsx';
import { Dialog } from './ui/base/Dialog.tsx';
import { ErrorBoundary } from './ui/base/ErrorBoundary.tsx';
import { LoadNotice } from './ui/base/LoadNotice.tsx';
import { useT } from './ui/i18n/useT.ts';
import { EvidencePanel } from './views.tsx';

/** The document reader, over whatever view it was opened from. */
export function EvidenceSheet() {
  const t = useT();
  const claim = useAppStore((state) => state.claim);
  const openClaim = useAppStore((state) => state.openClaim);
  if (claim === null) return null;
  return (
    <Dialog isOpen onClose={() => openClaim(null)} title={t('question.data')} look="sheet" hideTitle>
      <ErrorBoundary resetKey={claim}>
        <Suspense fallback={<LoadNotice state={{ state: 'loading' }} />}>
          <EvidencePanel />
        </Suspense>
      </ErrorBoundary>
    </Dialog>
  );
}
