import { useEffect, useState } from 'react';
import { Button } from '../ui/base/Button.tsx';
import { useT } from '../ui/i18n/useT.ts';
import { canBeKept, keepPage } from './keepPage.ts';
import { whenQuiet } from './quietMoment.ts';
import { useIsOnline } from './useIsOnline.ts';
import './pageNotices.css';

/** One line below the header: no network, or a newer version of the page waits for a word. */
export function PageNotices() {
  const t = useT('offline');
  const shell = useT();
  const isOnline = useIsOnline();
  const [takeOver, setTakeOver] = useState<(() => void) | null>(null);
  useEffect(() => {
    if (!import.meta.env.PROD || !canBeKept()) return;
    let stop = () => {};
    const callOff = whenQuiet(() => {
      stop = keepPage((accept) => setTakeOver(() => accept));
    });
    return () => {
      callOff();
      stop();
    };
  }, []);
  if (!isOnline) {
    return (
      <p className="page-notice" role="status" data-notice="offline">
        {shell('offline')}
      </p>
    );
  }
  if (takeOver === null) return null;
  return (
    <div className="page-notice" role="status" data-notice="update">
      <span>{t('newVersion')}</span>
      <Button look="quiet" onClick={takeOver}>
        {t('takeOver')}
      </Button>
      <Button look="quiet" onClick={() => setTakeOver(null)}>
        {t('later')}
      </Button>
    </div>
  );
}
