import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';

type Resource = Readonly<Record<string, unknown>>;

/** Texts of the exports come with the export dialog: see export/exportTexts.ts. */
const files = import.meta.glob<Resource>(['./{zh,en}/*.json', '!./{zh,en}/export*.json'], {
  eager: true,
  import: 'default',
});

/** Texts by language and namespace; a namespace is one file, named after the part of the page that owns it. */
export const RESOURCES: Readonly<Record<string, Readonly<Record<string, Resource>>>> = collect();

function collect() {
  const resources: Record<string, Record<string, Resource>> = {};
  for (const [path, texts] of Object.entries(files)) {
    const [, lang = '', namespace = ''] = /^\.\/(\w+)\/(\w+)\.json$/.exec(path) ?? [];
    resources[lang] = { ...resources[lang], [namespace]: texts };
  }
  return resources;
}

/** Texts of the page; `lang` is the one to start with. */
export function createI18n(lang: string): i18n {
  const instance = i18next.createInstance();
  void instance.use(initReactI18next).init({
    lng: lang,
    fallbackLng: 'zh',
    ns: Object.keys(RESOURCES['zh'] ?? {}),
    defaultNS: 'shell',
    resources: RESOURCES as never,
    initAsync: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  return instance;
}
