import type { ReactNode } from 'react';
import { Button } from './ui/base/Button.tsx';

interface EntryButtonProps {
  /** SVG path data on a square of 16. */
  readonly icon: string;
  /** Said where the words beside the icon have no room. */
  readonly label?: string;
  readonly onClick: () => void;
  /** The pointer or the focus has come to it: a click may follow. */
  readonly onNear?: () => void;
  readonly children: ReactNode;
}

/** A button of the header that opens a dialog: an icon and its words. */
export function EntryButton({ icon, label, onClick, onNear, children }: EntryButtonProps) {
  return (
    <Button
      look="quiet"
      className="export-button"
      aria-label={label}
      title={label}
      aria-haspopup="dialog"
      onClick={onClick}
      onPointerEnter={onNear}
      onFocus={onNear}
    >
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <path d={icon} fill="none" stroke="currentColor" strokeWidth="1.4" />
      </svg>
      {children}
    </Button>
  );
}
