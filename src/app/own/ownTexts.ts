import type { i18n } from 'i18next';
import en from '../ui/i18n/en/own.json' with { type: 'json' };
import zh from '../ui/i18n/zh/own.json' with { type: 'json' };

/** Texts of this room by language; they come with the room, for the first picture must not wait for them. */
export const OWN_TEXTS = { zh, en };

/** Adds them to the page's; to be called before anything asks for them. */
export function addOwnTexts(instance: i18n): void {
  for (const [lang, texts] of Object.entries(OWN_TEXTS)) {
    if (!instance.hasResourceBundle(lang, 'own')) instance.addResourceBundle(lang, 'own', texts);
  }
}
