import { useContext } from 'react';
import { getI18n, I18nContext } from 'react-i18next';
import type { i18n } from 'i18next';
import en from '../ui/i18n/en/corrections.json';
import zh from '../ui/i18n/zh/corrections.json';
import { useT, type Translate } from '../ui/i18n/useT.ts';

const NAMESPACE = 'corrections';

/** Texts of the corrections; they come with them and not with the page, whose first picture must not wait. */
export function useCorrectionT(): Translate {
  const context = useContext(I18nContext) as { readonly i18n?: i18n } | undefined;
  const instance = context?.i18n ?? getI18n();
  if (!instance.hasResourceBundle('zh', NAMESPACE)) {
    instance.addResourceBundle('zh', NAMESPACE, zh);
    instance.addResourceBundle('en', NAMESPACE, en);
  }
  return useT(NAMESPACE);
}
