import type { Status } from '../../../core/model/index.ts';
import { useT } from '../i18n/useT.ts';
import './marks.css';

interface StatusMarkProps {
  readonly status: Status;
  /** With the word beside it; without, the word is there for screen readers only. */
  readonly withWord?: boolean;
  readonly size?: number;
}

/** ● existing, ◐ planned, ○ future, △ proposed: a shape and a texture, never a hue, always with the word. */
export function StatusMark({ status, withWord = false, size = 14 }: StatusMarkProps) {
  const t = useT();
  return (
    <span className="status-mark" data-status={status}>
      <svg viewBox="0 0 14 14" width={size} height={size} aria-hidden="true">
        {SHAPES[status]}
      </svg>
      <span className={withWord ? 'status-word' : 'visually-hidden'}>{t(`status.${status}`)}</span>
    </span>
  );
}

const stroke = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.4 } as const;

const SHAPES = {
  existing: <circle cx="7" cy="7" r="5.2" fill="currentColor" />,
  planned: (
    <>
      <circle cx="7" cy="7" r="5" {...stroke} />
      <path d="M7 2a5 5 0 0 0 0 10z" fill="currentColor" />
    </>
  ),
  future: <circle cx="7" cy="7" r="5" {...stroke} strokeDasharray="2.6 1.7" />,
  proposed: (
    <path
      d="M7 2L12.4 11.5H1.6z"
      {...stroke}
      strokeDasharray="0.2 2.2"
      strokeLinecap="round"
      strokeWidth={1.8}
    />
  ),
} as const;
