import fs from 'node:fs';
import path from 'node:path';
import type { Rates } from './counts.ts';
import { ROOT } from './goldSets.ts';

/** The parts of `data/accuracy.json` that the method page of the docs repeats. */
export type AccuracyFile = Readonly<
  Record<
    string,
    {
      readonly documents: number;
      readonly pairs: Rates;
      readonly status: { readonly share: number | null };
      readonly traps: { readonly fallen: number; readonly total: number };
      readonly negative: { readonly withClaims: number; readonly total: number };
    }
  >
>;

export const METHOD_FILE = path.join(ROOT, 'docs/method.md');
const BLOCK = /<!-- accuracy -->[^]*<!-- \/accuracy -->/;

const ROWS = {
  seeds: 'the five seeds, read all the time',
  samples: 'synthetic samples, read all the time',
  read: 'own articles, read while rules were made',
  aside: '**own articles kept aside, never read for a rule**',
} as const;

/** The table of `docs/method.md`, made from the measured file. */
export function methodTable(accuracy: AccuracyFile): string {
  const rows = Object.entries(ROWS).flatMap(([id, name]) => {
    const set = accuracy[id];
    if (!set) return [];
    const { precision, recall, f1 } = set.pairs;
    const numbers = [precision, recall, f1, set.status.share].map(percent);
    const falls = [set.traps, { fallen: set.negative.withClaims, total: set.negative.total }];
    const ofs = falls.map(({ fallen, total }) => `${fallen} of ${total}`);
    return [`| ${[name, String(set.documents), ...numbers, ...ofs].join(' | ')} |`];
  });
  const head = [
    'articles',
    'number',
    'precision',
    'recall',
    'F1',
    'status right',
    'traps',
    'claims from nothing',
  ];
  return [`| ${head.join(' | ')} |`, `| ${head.map(() => '---').join(' | ')} |`, ...rows].join('\n');
}

/** `docs/method.md` with that table in its place. */
export function withMethodTable(page: string, accuracy: AccuracyFile): string {
  return page.replace(BLOCK, () => `<!-- accuracy -->\n\n${methodTable(accuracy)}\n\n<!-- /accuracy -->`);
}

export const readMethodPage = (): string => fs.readFileSync(METHOD_FILE, 'utf8');

const percent = (share: number | null): string => (share === null ? '–' : (share * 100).toFixed(1));
