import { compareSentence } from '../analysis/sentences.ts';
import type { ComparisonRow } from '../analysis/comparison.ts';
import { insideSentence, listOf, regionsOf, type Naming, type SentenceLang } from '../analysis/phrasing.ts';
import type { Profile, ProfileEntry } from '../analysis/profile.ts';
import { STATUSES, type Claim, type Status } from '../model/index.ts';
import type { CitedSentence } from './citedText.ts';

/** The claim that shows the strongest status of an entry. */
export function leadingClaim({ claims, strongest }: ProfileEntry): Claim {
  const found = claims.find(({ status }) => status === strongest) ?? claims[0];
  if (!found) throw new Error('an entry of a profile has no claim');
  return found;
}

/** `依据3份文件的45条引文。`, resting on one quote of each document. */
export function extentSentence(claims: readonly Claim[], lang: SentenceLang): CitedSentence {
  const firsts = firstOf(claims, ({ document }) => document);
  const text =
    lang === 'zh'
      ? `依据${firsts.length}份文件的${claims.length}条引文。`
      : `From ${plural(claims.length, 'quote', 'quotes')} in ${plural(firsts.length, 'document', 'documents')}.`;
  return { text, claims: firsts };
}

/** How many industries the documents name, resting on one quote of each. */
export function countSentence(claims: readonly Claim[], lang: SentenceLang): CitedSentence {
  const firsts = firstOf(claims, ({ industry }) => industry);
  const regions = new Set(claims.map(({ region }) => region)).size;
  const text =
    lang === 'zh'
      ? `${regions}个地区的文件共提到${firsts.length}个重点产业。`
      : `Documents on ${plural(regions, 'place', 'places')} name ${plural(firsts.length, 'industry', 'industries')} in all.`;
  return { text, claims: firsts };
}

const LEADS: Readonly<Record<SentenceLang, Readonly<Record<Status, string>>>> = {
  zh: { existing: '已有基础', planned: '规划发展', future: '前瞻布局', proposed: '他人建议' },
  en: {
    existing: 'Already there',
    planned: 'Planned',
    future: 'Looking ahead',
    proposed: 'Proposed by others',
  },
};

/** One sentence a status, strongest first, in the document's own order. */
export function profileSentences(profile: Profile, naming: Naming, lang: SentenceLang): CitedSentence[] {
  const entries = [...profile.entries.values()];
  return STATUSES.flatMap((status) => {
    const some = entries.filter(({ strongest }) => strongest === status);
    if (some.length === 0) return [];
    const names = some.map(({ industry }) => insideSentence(naming.industry(industry), lang));
    const text =
      lang === 'zh'
        ? `${LEADS.zh[status]}：${listOf(names, lang)}。`
        : `${LEADS.en[status]}: ${listOf(names, lang)}.`;
    return [{ text, claims: some.map(leadingClaim) }];
  });
}

/** The sentence of the comparison, resting on one quote of every cell that it speaks of. */
export function comparisonSentence(
  regions: readonly string[],
  rows: readonly ComparisonRow[],
  naming: Naming,
  lang: SentenceLang,
): CitedSentence {
  const cells = rows.flatMap((row) => row.cells.filter((cell) => cell !== null));
  return { text: compareSentence(regions, rows, naming, lang), claims: cells.map(leadingClaim) };
}

/** `包头与鄂尔多斯的重点产业`. */
export function coverTitle(regions: readonly string[], naming: Naming, lang: SentenceLang): string {
  if (regions.length === 0) return lang === 'zh' ? '各地的重点产业' : 'Industrial priorities of places';
  const who = regionsOf(regions.map(naming.region), lang);
  return lang === 'zh' ? `${who}的重点产业` : `Industrial priorities of ${who}`;
}

function firstOf(claims: readonly Claim[], key: (claim: Claim) => string): Claim[] {
  const seen = new Map<string, Claim>();
  for (const claim of claims) if (!seen.has(key(claim))) seen.set(key(claim), claim);
  return [...seen.values()];
}

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
