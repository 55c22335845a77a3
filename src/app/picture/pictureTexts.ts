import i18next from 'i18next';
import type { Lang } from '../state/choices.ts';
import { RESOURCES } from '../ui/i18n/resources.ts';
import type { Translate } from '../ui/i18n/useT.ts';
import { addExportTexts } from '../ui/i18n/exportTexts.ts';

const known = new Map<Lang, Translate>();

/** The texts of pictures in a language, whatever the page's own is: `t('map:legend.title')`; default `export-picture`. */
export function pictureTexts(lang: Lang): Translate {
  const found = known.get(lang) ?? makeTexts(lang);
  known.set(lang, found);
  return found;
}

function makeTexts(lang: Lang): Translate {
  const instance = i18next.createInstance();
  void instance.init({
    lng: lang,
    fallbackLng: 'zh',
    defaultNS: 'export-picture',
    resources: structuredClone(RESOURCES) as never,
    initAsync: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  addExportTexts(instance);
  return instance.getFixedT(lang, 'export-picture') as unknown as Translate;
}
