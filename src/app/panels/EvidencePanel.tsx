import { useMemo } from 'react';
import type { Claim, Figure, SourceDocument } from '../../core/model/index.ts';
import { useDataset, useFile, useReload } from '../data/DataStoreProvider.tsx';
import { claimsByDocument, claimsById, sourcesById } from '../data/indexes.ts';
import { useAppStore } from '../state/AppStoreProvider.tsx';
import { EmptyState } from '../ui/base/EmptyState.tsx';
import { LoadNotice } from '../ui/base/LoadNotice.tsx';
import { useT } from '../ui/i18n/useT.ts';
import { DocumentReader } from './evidence/DocumentReader.tsx';

/** The passage that `ev=` names, in its whole document: a claim's, or a figure's; or a document without any. */
export function EvidencePanel() {
  const t = useT('panels');
  const id = useAppStore((state) => state.claim);
  const dataset = useDataset();
  const { claims, manifest } = dataset;
  const claim =
    id === null
      ? undefined
      : (claimsById(claims).get(id) ?? manifest.corrections?.rejected.find((one) => one.id === id));
  const figures = useFile('figures');
  const figure = figures.state === 'ready' ? figures.value.find((one) => one.id === id) : undefined;
  if (id === null) return null;
  const whole = sourcesById(dataset).has(id) ? { id, document: id } : undefined;
  const chosen = claim ?? figure ?? whole;
  if (chosen)
    return <EvidenceOf chosen={chosen} figures={figures.state === 'ready' ? figures.value : NONE} />;
  if (figures.state === 'loading') return <LoadNotice state={figures} />;
  return (
    <EmptyState name="unknown-claim" title={t('evidence.unknownTitle')}>
      <p>{t('evidence.unknownBody', { id })}</p>
    </EmptyState>
  );
}

const NONE: readonly Figure[] = [];
const NO_CLAIMS: readonly Claim[] = [];

interface EvidenceOfProps {
  readonly chosen: Pick<Claim | Figure, 'id' | 'document'>;
  readonly figures: readonly Figure[];
}

function EvidenceOf({ chosen, figures }: EvidenceOfProps) {
  const t = useT('panels');
  const reload = useReload();
  const documents = useFile('documents');
  const { claims, manifest } = useDataset();
  const source = useMemo(() => sourceOf(documents, chosen.document), [documents, chosen.document]);
  const passagesIn = useMemo(
    () => figures.filter(({ document }) => document === chosen.document),
    [figures, chosen.document],
  );
  if (documents.state !== 'ready')
    return <LoadNotice state={documents} onRetry={() => reload('documents')} />;
  if (!source) {
    return (
      <EmptyState name="no-document-text" title={t('evidence.missingTitle')}>
        <p>{t('evidence.missingBody', { document: chosen.document })}</p>
      </EmptyState>
    );
  }
  return (
    <DocumentReader
      key={source.id}
      source={source}
      chosenId={chosen.id}
      claims={claimsByDocument(claims).get(source.id) ?? []}
      figures={passagesIn}
      rejected={claimsByDocument(manifest.corrections?.rejected ?? NO_CLAIMS).get(source.id) ?? NO_CLAIMS}
    />
  );
}

function sourceOf(
  documents: ReturnType<typeof useFile<'documents'>>,
  id: string,
): SourceDocument | undefined {
  return documents.state === 'ready' ? documents.value.find((document) => document.id === id) : undefined;
}
