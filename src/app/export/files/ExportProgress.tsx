import { Button } from '../../ui/base/Button.tsx';
import { useT } from '../../ui/i18n/useT.ts';
import type { ExportRun } from './useExportRun.ts';

interface ExportProgressProps {
  readonly run: ExportRun;
  readonly onCancel: () => void;
}

/** How far the export is, with a way to stop it; afterwards what became of it. */
export function ExportProgress({ run, onCancel }: ExportProgressProps) {
  const t = useT('export-files');
  const percent = run.state === 'running' ? Math.round(run.share * 100) : 0;
  return (
    <div className="export-progress" data-state={run.state}>
      {run.state === 'running' ? (
        <>
          <label>
            {t('run.running', { name: run.name, percent })}
            <progress max={100} value={percent} />
          </label>
          <Button onClick={onCancel}>{t('run.cancel')}</Button>
        </>
      ) : null}
      <p role="status">
        {run.state === 'done' ? t('run.done', { file: run.file }) : null}
        {run.state === 'cancelled' ? t('run.cancelled', { name: run.name }) : null}
      </p>
      {run.state === 'failed' ? (
        <p role="alert" className="export-failed">
          {t('run.failed', { name: run.name, reason: run.reason })}
        </p>
      ) : null}
    </div>
  );
}
