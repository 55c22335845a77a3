import { EntryButton } from './EntryButton.tsx';
import { useT } from './ui/i18n/useT.ts';
import { expectOwn, openOwn } from './ui/ownRequest.ts';

/** Opens the list of the user's own documents, where more can be added. */
export function OwnEntry() {
  const t = useT();
  return (
    <EntryButton
      icon="M3.5 1.8h6l3 3v9.4h-9zM8 6.2v5M5.5 8.7h5"
      label={t('own.open')}
      onClick={openOwn}
      onNear={expectOwn}
    >
      <span className="own-entry-name">{t('own.open')}</span>
    </EntryButton>
  );
}
