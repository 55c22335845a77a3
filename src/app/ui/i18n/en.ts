import { collectTexts, type Namespace } from './collectTexts.ts';

/** Texts of the page in English; fetched when it is wanted. Exports, own documents and corrections bring theirs along. */
export const EN = collectTexts(
  import.meta.glob<Namespace>(
    ['./en/*.json', '!./en/export*.json', '!./en/own.json', '!./en/corrections.json'],
    {
      eager: true,
      import: 'default',
    },
  ),
);
