import { useDataset } from '../../data/DataStoreProvider.tsx';
import { originOf } from '../../data/indexes.ts';
import { useT } from '../i18n/useT.ts';
import './marks.css';

/** Says that a document is the user's own; nothing for those that the page came with. */
export function OwnMark({ document }: { readonly document: string }) {
  const t = useT();
  const dataset = useDataset();
  if (originOf(dataset, document) === 'shipped') return null;
  return (
    <span className="own-mark" title={t('own.hint')}>
      {t('own.mark')}
    </span>
  );
}
