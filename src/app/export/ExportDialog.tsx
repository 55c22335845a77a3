import type { i18n } from 'i18next';
import { Suspense, useContext, useMemo } from 'react';
import { getI18n, I18nContext } from 'react-i18next';
import { Dialog } from '../ui/base/Dialog.tsx';
import { ErrorBoundary } from '../ui/base/ErrorBoundary.tsx';
import { LoadNotice } from '../ui/base/LoadNotice.tsx';
import { Tabs } from '../ui/base/Tabs.tsx';
import { closeExport, openExport } from '../ui/exportRequest.ts';
import { useT } from '../ui/i18n/useT.ts';
import { EXPORT_TABS, type ExportTabId } from './exportTabs.ts';
import { addExportTexts } from '../ui/i18n/exportTexts.ts';
import { useExportSubject } from './useExportSubject.ts';
import './exportDialog.css';

/** Everything that can be taken away: the view or slide as a picture, slides, data, an embedded page. */
export function ExportDialog({ tab }: { readonly tab: string }) {
  const context = useContext(I18nContext) as { readonly i18n?: i18n } | undefined;
  const texts = context?.i18n ?? getI18n();
  useMemo(() => addExportTexts(texts), [texts]);
  return <ExportWindow tab={EXPORT_TABS.find(({ id }) => id === tab)?.id ?? 'picture'} />;
}

function ExportWindow({ tab }: { readonly tab: ExportTabId }) {
  const t = useT('export');
  const subject = useExportSubject();
  return (
    <Dialog isOpen onClose={closeExport} title={t('title')} look="sheet">
      <div className="export">
        <Tabs
          label={t('title')}
          value={tab}
          onChange={openExport}
          items={EXPORT_TABS.map(({ id, component: Panel }) => ({
            id,
            label: t(`tab.${id}`),
            content: (
              <ErrorBoundary resetKey={id}>
                <Suspense fallback={<LoadNotice state={{ state: 'loading' }} />}>
                  <Panel subject={subject} />
                </Suspense>
              </ErrorBoundary>
            ),
          }))}
        />
      </div>
    </Dialog>
  );
}
