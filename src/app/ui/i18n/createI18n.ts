import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Lang } from '../../state/choices.ts';
import type { Texts } from './collectTexts.ts';
import { ZH } from './zh.ts';

/** Languages that are fetched when somebody wants them. */
const FURTHER: Readonly<Partial<Record<Lang, () => Promise<Texts>>>> = {
  en: async () => (await import('./en.ts')).EN,
};

/** Texts of the page; `lang` is the one to start with, `resources` what is at hand. */
export function createI18n(lang: string, resources: Readonly<Record<string, Texts>> = { zh: ZH }): i18n {
  const instance = i18next.createInstance();
  void instance.use(initReactI18next).init({
    lng: lang,
    fallbackLng: 'zh',
    ns: Object.keys(ZH),
    defaultNS: 'shell',
    resources: resources as never,
    initAsync: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  return instance;
}

/** The texts to start with in a language: fetched first, so that nobody sees the other one for a moment. */
export async function startI18n(lang: Lang): Promise<i18n> {
  const instance = createI18n('zh');
  await changeLanguage(instance, lang);
  return instance;
}

/** Changes the language once its texts are here; where they cannot be fetched the page stays as it is. */
export async function changeLanguage(instance: i18n, lang: Lang): Promise<void> {
  if (lang === instance.language) return;
  try {
    const texts = instance.hasResourceBundle(lang, 'shell') ? {} : ((await FURTHER[lang]?.()) ?? {});
    for (const [namespace, words] of Object.entries(texts)) {
      instance.addResourceBundle(lang, namespace, words);
    }
    await instance.changeLanguage(lang);
  } catch {
    window.addEventListener('online', () => void changeLanguage(instance, lang), { once: true });
  }
}
