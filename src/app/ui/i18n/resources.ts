import type { Texts } from './collectTexts.ts';
import { EN } from './en.ts';
import { ZH } from './zh.ts';

/** All languages at once: for pictures and tests, not for the first picture. */
export const RESOURCES: Readonly<Record<string, Texts>> = { zh: ZH, en: EN };
