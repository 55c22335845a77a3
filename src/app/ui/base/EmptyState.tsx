import type { ReactNode } from 'react';
import './EmptyState.css';

interface EmptyStateProps {
  /** Name of the state for tests and styles: `loading`, `no-document`, `no-priority`, `filter-empty`, `failed` … */
  readonly name: string;
  readonly title: string;
  readonly children?: ReactNode;
}

/** Says why there is nothing here, and what to do about it. */
export function EmptyState({ name, title, children }: EmptyStateProps) {
  return (
    <div className="empty-state" data-state={name} role={name === 'failed' ? 'alert' : undefined}>
      <p className="empty-state-title">{title}</p>
      {children}
    </div>
  );
}
