import type { i18n } from 'i18next';

type Resource = Readonly<Record<string, unknown>>;

const files = import.meta.glob<Resource>('./{zh,en}/export*.json', {
  eager: true,
  import: 'default',
});

/**
 * Texts of the exports (`export.json`, `export-picture.json` …) by language and namespace. They come with the
 * export dialog and not with the page, whose first picture must not wait for them; a new file is found by itself.
 */
export const EXPORT_TEXTS: Readonly<Record<string, Readonly<Record<string, Resource>>>> = collect();

function collect() {
  const texts: Record<string, Record<string, Resource>> = {};
  for (const [path, resource] of Object.entries(files)) {
    const [, lang = '', namespace = ''] = /(\w+)\/([\w-]+)\.json$/.exec(path) ?? [];
    texts[lang] = { ...texts[lang], [namespace]: resource };
  }
  return texts;
}

/** Adds the texts of the exports to the page's; to be called before anything asks for them. */
export function addExportTexts(instance: i18n): void {
  for (const [lang, namespaces] of Object.entries(EXPORT_TEXTS)) {
    for (const [namespace, texts] of Object.entries(namespaces)) {
      if (!instance.hasResourceBundle(lang, namespace)) instance.addResourceBundle(lang, namespace, texts);
    }
  }
}
