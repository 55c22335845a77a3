import type { Lang, ThemeChoice } from '../../state/choices.ts';

/** How a view is embedded in a page elsewhere. */
export interface EmbedOptions {
  /** Query of the view, without `?`. */
  readonly query: string;
  /** `100%` or CSS pixels. */
  readonly width: string;
  /** CSS pixels. */
  readonly height: number;
  readonly lang: Lang;
  readonly theme: ThemeChoice;
  /** Name of the data as it is now; null lets the embedded view follow the data. */
  readonly snapshot: string | null;
  /** What the address carries behind `#`; '' for nothing. */
  readonly fragment?: string;
}

/** Address of the trimmed page. `page` is the address of this one; its query and hash do not matter. */
export function embedAddress(
  page: string,
  { query, lang, theme, snapshot, fragment = '' }: EmbedOptions,
): string {
  const parts = [
    query,
    'embed=1',
    lang === 'zh' ? '' : `lang=${lang}`,
    theme === 'auto' ? '' : `theme=${theme}`,
    snapshot === null ? '' : `data=${snapshot}`,
  ];
  return `${page.replace(/[?#].*$/s, '')}?${parts.filter(Boolean).join('&')}${fragment === '' ? '' : `#${fragment}`}`;
}

/** The code to paste. Nothing in it can end an attribute. */
export function embedCode(address: string, title: string, { width, height }: EmbedOptions): string {
  const attributes = {
    src: address,
    title,
    width,
    height: String(height),
    style: 'border:0',
    loading: 'lazy',
    allow: 'fullscreen',
  };
  const text = Object.entries(attributes).map(([name, value]) => `${name}="${escapeAttribute(value)}"`);
  return `<iframe ${text.join(' ')}></iframe>`;
}

function escapeAttribute(value: string): string {
  return value.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
