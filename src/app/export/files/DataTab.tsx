import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { slideChoices } from '../../picture/slideKind.ts';
import { useDataset, useFile, useReload } from '../../data/DataStoreProvider.tsx';
import { allReady } from '../../data/loadState.ts';
import { narrowedClaims } from '../../data/shownClaims.ts';
import { useAppStore } from '../../state/AppStoreProvider.tsx';
import { Button } from '../../ui/base/Button.tsx';
import { LoadNotice } from '../../ui/base/LoadNotice.tsx';
import { Segmented } from '../../ui/base/Segmented.tsx';
import { useT } from '../../ui/i18n/useT.ts';
import { fileName, saveFile } from '../../ui/saveFile.ts';
import type { ExportTabProps } from '../exportTabs.ts';
import { FILE_EXPORTERS, type FileExporter } from './exporters.ts';
import { ExportProgress } from './ExportProgress.tsx';
import {
  claimsOfView,
  orderOfEverything,
  orderOfShown,
  SCOPES,
  type ExportFiles,
  type ExportOrder,
  type Scope,
} from './exportOrder.ts';
import { useExportRun } from './useExportRun.ts';
import './files.css';

/** Data in every format, of what the view shows or of everything. */
export function DataTab({ subject }: ExportTabProps) {
  const dataset = useDataset();
  const reload = useReload();
  const figures = useFile('figures');
  const boundaries = useFile('boundaries');
  const files = useMemo(() => allReady({ figures, boundaries }), [figures, boundaries]);
  const all = useMemo(() => (files.state === 'ready' ? { dataset, ...files.value } : null), [dataset, files]);
  if (all) return <FormatMenu files={all} query={subject.query} />;
  const retry = () => [reload('figures'), reload('boundaries')];
  return files.state === 'ready' ? null : <LoadNotice state={files} onRetry={retry} />;
}

interface FormatMenuProps {
  readonly files: ExportFiles;
  readonly query: string;
}

function FormatMenu({ files, query }: FormatMenuProps) {
  const t = useT('export-files');
  const orders = useOrders(files, query);
  const [scope, setScope] = useState<Scope>('shown');
  const { run, start, cancel } = useExportRun();
  const order = orders[scope];
  const save = (exporter: FileExporter) =>
    start(t(`format.${exporter.id}.name`), async (job) => {
      const write = await exporter.load();
      const content = await write(order, job);
      job.signal.throwIfAborted();
      const file = fileName(`chanyetu-${t(`fileWord.${exporter.id}`)}-${order.created}`, exporter.extension);
      saveFile(content, file, exporter.mediaType);
      return file;
    });
  return (
    <div className="export-files">
      <Segmented
        label={t('scope.label')}
        value={scope}
        onChange={setScope}
        options={SCOPES.map((id) => ({ id, label: t(`scope.${id}`) }))}
      />
      <p className="export-extent">
        {t('extent', {
          claims: order.claims.length,
          figures: order.figures.length,
          documents: order.documents.length,
          regions: order.regions.length,
        })}
      </p>
      {order.claims.length === 0 ? <p className="export-hint">{t('nothing')}</p> : null}
      <ul className="export-formats">
        {FILE_EXPORTERS.map((exporter) => (
          <li key={exporter.id}>
            <Button disabled={order.claims.length === 0} onClick={() => save(exporter)}>
              {t(`format.${exporter.id}.name`)}
            </Button>
            <span>{t(`format.${exporter.id}.hint`)}</span>
          </li>
        ))}
      </ul>
      <ExportProgress run={run} onCancel={cancel} />
    </div>
  );
}

/** What each scope holds now. */
function useOrders(files: ExportFiles, query: string): Readonly<Record<Scope, ExportOrder>> {
  const lang = useAppStore((state) => state.lang);
  const narrowed = useStore(narrowedClaims, (state) => state.claims);
  return useMemo(() => {
    const circumstances = { lang, created: new Date().toISOString().slice(0, 10) };
    const claims = narrowed ?? claimsOfView(files.dataset, slideChoices(files.dataset, query));
    return {
      shown: orderOfShown(files, { claims, query }, circumstances),
      everything: orderOfEverything(files, circumstances),
    };
  }, [files, query, narrowed, lang]);
}
