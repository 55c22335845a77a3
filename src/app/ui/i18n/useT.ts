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

/**
 * Texts that refer to no other text and have one form for all numbers are looked up once and filled without i18next,
 * whose plural rules alone cost a hundredth of the first picture.
 */
function translator(instance: i18n, lang: string, namespace: string): Translate {
  const lookUp = instance.getFixedT(lang, namespace) as unknown as Translate;
  const texts = new Map<string, string | null>();
  return (key, values) => {
    let text = texts.get(key);
    if (text === undefined) texts.set(key, (text = plainText(instance, [lang, namespace], key)));
    if (text === null) return lookUp(key, values);
    return values ? filled(text, values) : text;
  };
}

const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** A text of the language itself that refers to no other, whose values stand there as they are; else null. */
function plainText(instance: i18n, [lang, namespace]: readonly [string, string], key: string): string | null {
  const [path = '', other] = key.split(':').reverse();
  const read = (at: string): unknown => instance.getResource(lang, other ?? namespace, at);
  const text = read(path);
  if (typeof text !== 'string' || /\$t\(|\{\{(?!\w+\}\})/.test(text)) return null;
  return FORMS.some((form) => read(`${path}_${form}`) !== undefined) ? null : text;
}

const filled = (text: string, values: Readonly<Record<string, unknown>>): string =>
  text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
