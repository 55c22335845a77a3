import { useState, type FormEvent } from 'react';
import { Button } from '../../ui/base/Button.tsx';
import { useT } from '../../ui/i18n/useT.ts';
import { editsOf } from '../intake/editsOf.ts';
import { pastedDocument } from '../intake/pastedDocument.ts';
import type { Edits } from '../ownDocument.ts';
import type { OwnStore } from '../store/ownState.ts';
import { SheetForm } from './SheetForm.tsx';
import { isBadUrl, SourceFields } from './SourceFields.tsx';

interface PasteFormProps {
  readonly store: OwnStore;
  readonly onDone: () => void;
}

/** A text from the clipboard, with where it comes from. */
export function PasteForm({ store, onDone }: PasteFormProps) {
  const t = useT('own');
  const [text, setText] = useState('');
  const [source, setSource] = useState<Edits>({});
  const [isEmpty, setIsEmpty] = useState(false);
  const handleSubmit = async (event: FormEvent) => {
    event.preventDefault();
    setIsEmpty(text.trim() === '');
    if (text.trim() === '' || isBadUrl(source)) return;
    const document = await pastedDocument(text, source.title ?? '');
    store.getState().addText(document, editsOf(source));
    onDone();
  };
  return (
    <SheetForm onSubmit={(event) => void handleSubmit(event)} onDone={onDone}>
      <label className="own-field">
        <span>{t('pasteForm.text')}</span>
        <textarea
          className="own-input"
          rows={7}
          value={text}
          aria-invalid={isEmpty}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      {isEmpty ? (
        <p className="own-note" role="alert">
          {t('pasteForm.empty')}
        </p>
      ) : null}
      <SourceFields values={source} onChange={setSource} />
      <p className="own-buttons">
        <Button type="submit" look="accent">
          {t('pasteForm.submit')}
        </Button>
        <Button look="quiet" onClick={onDone}>
          {t('pasteForm.cancel')}
        </Button>
      </p>
    </SheetForm>
  );
}
