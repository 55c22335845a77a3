import { collectTexts, type Namespace } from './collectTexts.ts';

/** Texts of the page in Chinese; every language falls back on it. Exports, own documents and corrections bring theirs along. */
export const ZH = collectTexts(
  import.meta.glob<Namespace>(
    ['./zh/*.json', '!./zh/export*.json', '!./zh/own.json', '!./zh/corrections.json'],
    {
      eager: true,
      import: 'default',
    },
  ),
);
