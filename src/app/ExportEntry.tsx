import { Suspense } from 'react';
import { useStore } from 'zustand';
import { WholeDataset } from './data/DataStoreProvider.tsx';
import { EntryButton } from './EntryButton.tsx';
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
      <EntryButton icon="M8 10V2M4.8 5L8 1.8 11.2 5M2.5 9v4.5h11V9" onClick={() => openExport()}>
        {t('export')}
      </EntryButton>
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
