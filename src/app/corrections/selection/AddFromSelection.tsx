import { useEffect, useRef, useState } from 'react';
import { evidenceAt } from '../../../core/text/evidence.ts';
import type { SourceDocument, Span } from '../../../core/model/index.ts';
import { Button } from '../../ui/base/Button.tsx';
import { Dialog } from '../../ui/base/Dialog.tsx';
import { CorrectionForm } from '../form/CorrectionForm.tsx';
import { useCorrectionT } from '../useCorrectionT.ts';
import { selectedSpan } from './selectedSpan.ts';
import { SentenceChooser } from './SentenceChooser.tsx';
import '../corrections.css';

/** Longest passage that becomes a claim, in UTF-16 units: more is no quote. */
const MOST = 600;

/** Stands at the foot of the document: the way to add what the program missed, by selecting it or sentence by sentence. */
export function AddFromSelection({ source }: { readonly source: SourceDocument }) {
  const t = useCorrectionT();
  const place = useRef<HTMLDivElement>(null);
  const [span, setSpan] = useState<Span | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => {
    const listen = () => {
      const text = place.current?.parentElement?.querySelector('.document-text');
      const selection = document.getSelection();
      if (!text || !selection?.anchorNode || !text.contains(selection.anchorNode)) return;
      setSpan(selectedSpan(text, selection, source.text));
    };
    document.addEventListener('selectionchange', listen);
    return () => document.removeEventListener('selectionchange', listen);
  }, [source.text]);
  const close = () => setIsOpen(false);
  const count = span ? span.end - span.start : 0;
  const isFit = span !== null && count <= MOST;
  const findText = () => place.current?.parentElement?.querySelector('.document-text');
  return (
    <div ref={place} className="selection-bar">
      <SentenceChooser key={source.id} source={source} findText={findText} onTake={() => setIsOpen(isFit)} />
      {span && !isFit ? <p>{t('add.tooLong', { most: MOST })}</p> : null}
      {isFit ? (
        <>
          <p aria-live="polite">{t('add.selected', { count })}</p>
          <Button
            look="accent"
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => setIsOpen(true)}
          >
            {t('add.open')}
          </Button>
          <Dialog isOpen={isOpen} onClose={close} title={t('form.addTitle')} isForm>
            <CorrectionForm
              subject={{ source, anchor: evidenceAt(source.text, span), said: null }}
              kinds={['add-claim']}
              onDone={() => {
                close();
                setSpan(null);
              }}
            />
          </Dialog>
        </>
      ) : null}
    </div>
  );
}
