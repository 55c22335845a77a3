import { Dialog as Base } from '@base-ui/react/dialog';
import { useRef, type ReactNode } from 'react';
import { useT } from '../i18n/useT.ts';
import './Dialog.css';

interface DialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly title: string;
  /** `sheet` slides in from the right and takes the height; on a phone it takes the lower part. */
  readonly look?: 'window' | 'sheet';
  readonly hideTitle?: boolean;
  /** The window is a form: its first field has the focus when it opens, unless a finger opened it. */
  readonly isForm?: boolean;
  readonly children: ReactNode;
}

/** Of radio buttons the chosen one, as with the Tab key. */
const FIRST_FIELD = 'input:not([type="radio"]), input:checked, textarea, select';

/** A modal dialog: focus stays inside, Esc and a click outside close it, focus returns after. */
export function Dialog({
  isOpen,
  onClose,
  title,
  look = 'window',
  hideTitle = false,
  isForm = false,
  children,
}: DialogProps) {
  const t = useT();
  const body = useRef<HTMLDivElement>(null);
  // A finger would bring up the keyboard over half of the form.
  const findField = (opening: string) =>
    (opening !== 'touch' && body.current?.querySelector<HTMLElement>(FIRST_FIELD)) || true;
  return (
    <Base.Root open={isOpen} onOpenChange={(open) => (open ? undefined : onClose())}>
      <Base.Portal>
        <Base.Backdrop className="dialog-backdrop" />
        <Base.Popup className={`dialog dialog-${look}`} initialFocus={isForm ? findField : true}>
          <header className={hideTitle ? 'dialog-head dialog-head-bare' : 'dialog-head'}>
            <Base.Title className={hideTitle ? 'visually-hidden' : 'dialog-title'}>{title}</Base.Title>
            <Base.Close className="button button-quiet dialog-close" aria-label={t('close')}>
              <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
                <path d="M3 3l10 10M13 3L3 13" stroke="currentColor" strokeWidth="1.5" fill="none" />
              </svg>
            </Base.Close>
          </header>
          <div ref={body} className="dialog-body">
            {children}
          </div>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
