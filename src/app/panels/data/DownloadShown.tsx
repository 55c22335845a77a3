import { Button } from '../../ui/base/Button.tsx';
import { useT } from '../../ui/i18n/useT.ts';
import { useNames } from '../shared/useNames.ts';
import { saveText, shownCsv, shownJson } from './downloads.ts';
import type { TableRow } from './tableRows.ts';

/** Takes away the rows that are shown. */
export function DownloadShown({ rows }: { readonly rows: readonly TableRow[] }) {
  const t = useT('panels');
  const names = useNames();
  const isEmpty = rows.length === 0;
  return (
    <p className="button-row">
      <Button
        disabled={isEmpty}
        onClick={() => saveText(shownCsv(rows, names), 'chanyetu-claims.csv', 'text/csv;charset=utf-8')}
      >
        {t('data.downloadCsv')}
      </Button>
      <Button
        disabled={isEmpty}
        onClick={() => saveText(shownJson(rows, names), 'chanyetu-claims.json', 'application/json')}
      >
        {t('data.downloadJson')}
      </Button>
    </p>
  );
}
