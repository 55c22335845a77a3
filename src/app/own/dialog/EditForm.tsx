import { useState, type FormEvent } from 'react';
import { Button } from '../../ui/base/Button.tsx';
import { useT } from '../../ui/i18n/useT.ts';
import { editsOf } from '../intake/editsOf.ts';
import type { Edits, OwnDocument } from '../ownDocument.ts';
import type { OwnStore } from '../store/ownState.ts';
import { SheetForm } from './SheetForm.tsx';
import { isBadUrl, SourceFields } from './SourceFields.tsx';

interface EditFormProps {
  readonly document: OwnDocument;
  readonly store: OwnStore;
  readonly onDone: () => void;
}

/** What the user says of a document's source; the document is read again with it. */
export function EditForm({ document, store, onDone }: EditFormProps) {
  const t = useT('own');
  const [values, setValues] = useState<Edits>(document.edits);
  const { title, publisher, published, url } = document.findings.document;
  const found = { title, publisher: publisher ?? '', published: published ?? '', url: url ?? '' };
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (isBadUrl(values)) return;
    store.getState().edit(document.document.id, editsOf(values));
    onDone();
  };
  return (
    <SheetForm onSubmit={handleSubmit} onDone={onDone}>
      <SourceFields values={values} onChange={setValues} found={found} />
      <p className="own-hint">{t('editHint')}</p>
      <p className="own-buttons">
        <Button type="submit" look="accent">
          {t('save')}
        </Button>
        <Button look="quiet" onClick={onDone}>
          {t('dismiss')}
        </Button>
      </p>
    </SheetForm>
  );
}
