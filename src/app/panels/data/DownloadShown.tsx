import { useEffect } from 'react';
import type { Claim } from '../../../core/model/index.ts';
import { narrowClaims } from '../../data/shownClaims.ts';
import { Button } from '../../ui/base/Button.tsx';
import { openExport } from '../../ui/exportRequest.ts';
import { useT } from '../../ui/i18n/useT.ts';

interface DownloadShownProps {
  /** What the table shows where its own filters narrow it; null where only the page's filters do. */
  readonly narrowed: readonly Claim[] | null;
}

/** The way to the formats in which the rows can be taken away. */
export function DownloadShown({ narrowed }: DownloadShownProps) {
  const t = useT('panels');
  useEffect(() => (narrowed === null ? undefined : narrowClaims(narrowed)), [narrowed]);
  return (
    <Button aria-haspopup="dialog" onClick={() => openExport('data')}>
      {t('data.download')}
    </Button>
  );
}
