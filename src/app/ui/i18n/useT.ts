import type { i18n } from 'i18next';
import { useContext, useSyncExternalStore } from 'react';
import { getI18n, I18nContext } from 'react-i18next';

export type Translate = (key: string, values?: Readonly<Record<string, unknown>>) => string;

/**
 * Texts of one namespace (`shell`, `map`, `panels` …): `const t = useT('map'); t('legend.title')`.
 * The same function for all components of a language and namespace: a list of marks asks hundreds of times.
 */
export function useT(namespace = 'shell'): Translate {
  const context = useContext(I18nContext) as { readonly i18n?: i18n } | undefined;
  const texts = textsOf(context?.i18n ?? getI18n());
  return texts.in(useSyncExternalStore(texts.subscribe, texts.language), namespace);
}

interface Texts {
  readonly subscribe: (listener: () => void) => () => void;
  readonly language: () => string;
  readonly in: (lang: string, namespace: string) => Translate;
}

const known = new WeakMap<i18n, Texts>();

function textsOf(instance: i18n): Texts {
  const texts = known.get(instance) ?? makeTexts(instance);
  known.set(instance, texts);
  return texts;
}

function makeTexts(instance: i18n): Texts {
  const translators = new Map<string, Translate>();
  return {
    subscribe: (listener) => {
      instance.on('languageChanged', listener);
      return () => instance.off('languageChanged', listener);
    },
    language: () => instance.language,
    in: (lang, namespace) => {
      const key = `${lang} ${namespace}`;
      const translate = translators.get(key) ?? translator(instance, lang, namespace);
      translators.set(key, translate);
      return translate;
    },
  };
}

/** Words without values are looked up once, and without i18next where they stand there as they are. */
function translator(instance: i18n, lang: string, namespace: string): Translate {
  const lookUp = instance.getFixedT(lang, namespace) as unknown as Translate;
  const words = new Map<string, string>();
  return (key, values) => {
    if (values) return lookUp(key, values);
    const word = words.get(key) ?? plainText(instance, [lang, namespace], key) ?? lookUp(key);
    words.set(key, word);
    return word;
  };
}

/** A text of the language itself that refers to no other and holds no values. */
function plainText(
  instance: i18n,
  [lang, namespace]: readonly [string, string],
  key: string,
): string | undefined {
  const [path = '', other] = key.split(':').reverse();
  const text: unknown = instance.getResource(lang, other ?? namespace, path);
  return typeof text === 'string' && !/\{\{|\$t\(/.test(text) ? text : undefined;
}
