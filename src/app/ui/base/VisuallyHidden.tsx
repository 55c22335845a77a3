import type { ReactNode } from 'react';

/** Text for readers of the page that are not eyes. */
export function VisuallyHidden({ children }: { readonly children: ReactNode }) {
  return <span className="visually-hidden">{children}</span>;
}
