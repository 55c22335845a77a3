import { useTranslation } from 'react-i18next';

export type Translate = (key: string, values?: Readonly<Record<string, unknown>>) => string;

/** Texts of one namespace (`shell`, `map`, `panels` …): `const t = useT('map'); t('legend.title')`. */
export function useT(namespace = 'shell'): Translate {
  return useTranslation(namespace).t as unknown as Translate;
}
