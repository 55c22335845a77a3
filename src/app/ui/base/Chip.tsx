import type { ReactNode } from 'react';
import './Chip.css';

interface ChipProps {
  readonly isPressed: boolean;
  readonly onToggle: () => void;
  /** What stands behind the option as things are. */
  readonly count?: number;
  /** Glyph or status mark in front. */
  readonly mark?: ReactNode;
  readonly hint?: string;
  readonly children: ReactNode;
}

/** A choice that can be on or off, with its count. */
export function Chip({ isPressed, onToggle, count, mark, hint, children }: ChipProps) {
  const isEmpty = count === 0 && !isPressed;
  return (
    <button
      type="button"
      className="chip"
      aria-pressed={isPressed}
      data-empty={isEmpty}
      title={hint}
      onClick={onToggle}
    >
      {mark}
      <span className="chip-name">{children}</span>
      {count === undefined ? null : <span className="chip-count">{count}</span>}
    </button>
  );
}
