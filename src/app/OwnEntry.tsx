import { Button } from './ui/base/Button.tsx';
import { useT } from './ui/i18n/useT.ts';
import { openOwn } from './ui/ownRequest.ts';

/** Opens the list of the user's own documents, where more can be added. */
export function OwnEntry() {
  const t = useT();
  return (
    <Button
      look="quiet"
      className="export-button"
      aria-label={t('own.open')}
      title={t('own.open')}
      aria-haspopup="dialog"
      onClick={openOwn}
    >
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <path
          d="M3.5 1.8h6l3 3v9.4h-9zM8 6.2v5M5.5 8.7h5"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.4"
        />
      </svg>
      <span className="own-entry-name">{t('own.open')}</span>
    </Button>
  );
}
