/** Rows that are open, as the option `open` keeps them: ids joined by dots, `*` for all. */
const ALL = '*';

export function isOpen(open: string | null, industry: string): boolean {
  return open === ALL || (open?.split('.').includes(industry) ?? false);
}

/** The option after a row was opened or closed; `all` are the rows in sight. */
export function toggleOpen(open: string | null, industry: string, all: readonly string[]): string | null {
  const now = open === ALL ? all : (open?.split('.') ?? []);
  const next = now.includes(industry) ? now.filter((id) => id !== industry) : [...now, industry];
  return next.length === 0 ? null : next.join('.');
}

export const OPEN_ALL = ALL;
