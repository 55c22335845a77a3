import { useEffect, useSyncExternalStore } from 'react';
import type { ThemeChoice } from '../../state/choices.ts';

export type Theme = 'light' | 'dark';

const QUERY = '(prefers-color-scheme: dark)';

function subscribe(notify: () => void): () => void {
  const media = window.matchMedia?.(QUERY);
  media?.addEventListener('change', notify);
  return () => media?.removeEventListener('change', notify);
}

const systemTheme = (): Theme => (window.matchMedia?.(QUERY).matches ? 'dark' : 'light');

/** The theme in force: the chosen one, or the system's where the choice is `auto`. */
export function useTheme(choice: ThemeChoice): Theme {
  const system = useSyncExternalStore(subscribe, systemTheme, () => 'light' as const);
  return choice === 'auto' ? system : choice;
}

/** Puts theme and language on the document, where CSS and readers of the page find them. */
export function useDocumentAttributes(theme: Theme, lang: string, title: string): void {
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
    document.documentElement.lang = lang === 'zh' ? 'zh-CN' : lang;
    document.title = title;
  }, [theme, lang, title]);
}
