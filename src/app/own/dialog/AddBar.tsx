import { useRef, useState, type ChangeEvent } from 'react';
import { Button } from '../../ui/base/Button.tsx';
import { useT } from '../../ui/i18n/useT.ts';
import { chosenFiles, intakeOf } from '../intake/filesOf.ts';
import type { OwnStore } from '../store/ownState.ts';
import { PasteForm } from './PasteForm.tsx';

/** React knows no property for choosing folders; the attribute is the same in all browsers that can. */
const FOLDER = { webkitdirectory: '' };

/** Three ways in: files, a folder, pasted text. (Dropping works anywhere on the page.) */
export function AddBar({ store }: { readonly store: OwnStore }) {
  const t = useT('own');
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const paste = useRef<HTMLButtonElement>(null);
  const [isPasting, setIsPasting] = useState(false);
  const handleChosen = async ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const chosen = chosenFiles(currentTarget.files ?? []);
    // So that the same file can be chosen again.
    currentTarget.value = '';
    const { tasks, problems } = await intakeOf(chosen);
    store.getState().addFiles(tasks, problems);
  };
  const handlePasted = () => {
    setIsPasting(false);
    paste.current?.focus();
  };
  return (
    <div className="own-add">
      <p className="own-buttons">
        <Button look="accent" onClick={() => files.current?.click()}>
          {t('chooseFiles')}
        </Button>
        <Button onClick={() => folder.current?.click()}>{t('chooseFolder')}</Button>
        <Button ref={paste} aria-expanded={isPasting} onClick={() => setIsPasting(!isPasting)}>
          {t('paste')}
        </Button>
      </p>
      <input
        ref={files}
        type="file"
        multiple
        hidden
        data-own="files"
        onChange={(event) => void handleChosen(event)}
      />
      <input
        ref={folder}
        type="file"
        multiple
        hidden
        data-own="folder"
        {...FOLDER}
        onChange={(event) => void handleChosen(event)}
      />
      {isPasting ? <PasteForm store={store} onDone={handlePasted} /> : null}
      <p className="own-hint">{t('formats')}</p>
    </div>
  );
}
