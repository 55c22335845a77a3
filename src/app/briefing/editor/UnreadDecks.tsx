import { useState } from 'react';
import { Button } from '../../ui/base/Button.tsx';
import { fileName, saveFile } from '../../ui/saveFile.ts';
import { useT } from '../../ui/i18n/useT.ts';
import { useDecks } from '../decks/useDecks.ts';

/** Says that the browser holds decks that cannot be read, hands them out, and only then lets them go. */
export function UnreadDecks() {
  const t = useT('briefing');
  const unread = useDecks((state) => state.unread);
  const dropUnread = useDecks((state) => state.dropUnread);
  const [isSaved, setIsSaved] = useState(false);
  if (unread.length === 0) return null;
  const save = () => {
    const text = `${JSON.stringify(unread, null, 2)}\n`;
    saveFile(text, fileName(t('unread.file'), 'json'), 'application/json');
    setIsSaved(true);
  };
  return (
    <div className="brief-warning" role="status">
      <p>{t('unread.body', { count: unread.length })}</p>
      <p className="brief-acts">
        <Button onClick={save}>{t('unread.save')}</Button>
        {isSaved ? (
          <Button look="quiet" onClick={dropUnread}>
            {t('unread.drop')}
          </Button>
        ) : null}
      </p>
    </div>
  );
}
