import { Suspense } from 'react';
import { useStore } from 'zustand';
import { WholeDataset } from './data/DataStoreProvider.tsx';
import { Button } from './ui/base/Button.tsx';
import { exportRequest, openExport } from './ui/exportRequest.ts';
import { useT } from './ui/i18n/useT.ts';
import { lazyView } from './ui/lazyPart.tsx';

const ExportDialog = lazyView(async () => (await import('./export/ExportDialog.tsx')).ExportDialog);

/** The one way out of every view: opens the export dialog, which loads when first asked for. */
export function ExportEntry() {
  const t = useT();
  const tab = useStore(exportRequest, (state) => state.tab);
  return (
    <>
      <Button look="quiet" className="export-button" aria-haspopup="dialog" onClick={() => openExport()}>
        <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
          <path
            d="M8 10V2M4.8 5L8 1.8 11.2 5M2.5 9v4.5h11V9"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.4"
          />
        </svg>
        {t('export')}
      </Button>
      {tab === null ? null : (
        <Suspense>
          <WholeDataset otherwise={() => null}>
            <ExportDialog tab={tab} />
          </WholeDataset>
        </Suspense>
      )}
    </>
  );
}
