import { useStore } from 'zustand';
import { LiveRegion } from '../../ui/base/LiveRegion.tsx';
import { useT } from '../../ui/i18n/useT.ts';
import type { OwnStore } from '../store/ownState.ts';
import { AddBar } from './AddBar.tsx';
import { KeepBar } from './KeepBar.tsx';
import { OwnList } from './OwnList.tsx';
import { ProblemList } from './ProblemList.tsx';
import { ReadingBar } from './ReadingBar.tsx';
import { RemovalBar } from './RemovalBar.tsx';

/** Adding above, the documents with their problems below, keeping and taking away at the end. */
export function OwnPanel({ store }: { readonly store: OwnStore }) {
  const t = useT('own');
  const documents = useStore(store, (state) => state.documents);
  const notice = useStore(store, (state) => state.notice);
  const claims = documents.reduce((sum, { findings }) => sum + findings.claims.length, 0);
  const summary = documents.length === 0 ? t('none') : t('count', { documents: documents.length, claims });
  return (
    <div className="own">
      <p className="own-lead">{t('lead')}</p>
      <AddBar store={store} />
      <ReadingBar store={store} />
      {notice ? (
        <p className="own-note" role={notice.kind === 'failed' ? 'alert' : 'status'}>
          {t(notice.kind, { ...notice })}
        </p>
      ) : null}
      <ProblemList store={store} />
      <p className="own-count">{summary}</p>
      <LiveRegion text={summary} />
      <RemovalBar store={store} />
      <OwnList store={store} />
      <KeepBar store={store} />
    </div>
  );
}
