import { Dialog } from '../base/Dialog.tsx';
import { useT } from '../i18n/useT.ts';
import './KeysDialog.css';

const KEYS = [
  ['/', 'search'],
  ['↑ ↓ ← →', 'arrows'],
  ['Enter', 'enter'],
  ['Esc', 'back'],
  ['c', 'compare'],
  ['a', 'addView'],
  ['n p', 'passages'],
  ['← → Space Home End', 'slides'],
  ['f b n', 'present'],
  ['?', 'help'],
] as const;

/** The list of keys, on `?`. */
export function KeysDialog({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const t = useT();
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t('keys.title')}>
      <dl className="keys">
        {KEYS.map(([key, name]) => (
          <div key={name}>
            <dt>
              {key.split(' ').map((one) => (
                <kbd key={one}>{one}</kbd>
              ))}
            </dt>
            <dd>{t(`keys.${name}`)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
