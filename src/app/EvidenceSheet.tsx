import { Suspense } from 'react';
import type { Figure } from '../core/model/index.ts';
import { useDataset, useFile } from './data/DataStoreProvider.tsx';
import type { Dataset } from './data/datasetFiles.ts';
import { claimsById, sourcesById } from './data/indexes.ts';
import { useAppStore } from './state/AppStoreProvider.tsx';
import { Dialog } from './ui/base/Dialog.tsx';
import { ErrorBoundary } from './ui/base/ErrorBoundary.tsx';
import { LoadNotice } from './ui/base/LoadNotice.tsx';
import { displayText } from './ui/displayText.ts';
import { useT } from './ui/i18n/useT.ts';
import { EvidencePanel } from './views.tsx';

/** The document reader, over whatever view it was opened from; the document's title stays in sight. */
export function EvidenceSheet() {
  const t = useT();
  const dataset = useDataset();
  const figures = useFile('figures');
  const claim = useAppStore((state) => state.claim);
  const openClaim = useAppStore((state) => state.openClaim);
  if (claim === null) return null;
  const title = titleOf(dataset, figures.state === 'ready' ? figures.value : [], claim);
  return (
    <Dialog
      isOpen
      onClose={() => openClaim(null)}
      title={title === undefined ? t('question.data') : displayText(title)}
      look="sheet"
      hideTitle={title === undefined}
    >
      <ErrorBoundary resetKey={claim}>
        <Suspense fallback={<LoadNotice state={{ state: 'loading' }} />}>
          <EvidencePanel />
        </Suspense>
      </ErrorBoundary>
    </Dialog>
  );
}

/** Title of a document, or of the one that a claim, struck out or not, or a figure stands in. */
function titleOf(dataset: Dataset, figures: readonly Figure[], id: string): string | undefined {
  const found =
    claimsById(dataset.claims).get(id) ??
    dataset.manifest.corrections?.rejected.find((one) => one.id === id) ??
    figures.find((one) => one.id === id);
  return sourcesById(dataset).get(found?.document ?? id)?.title;
}
