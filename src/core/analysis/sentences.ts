import type { ComparisonRow } from './comparison.ts';
import type { Crowd, Firsts } from './crowding.ts';
import {
  insideSentence,
  listOf,
  regionsOf,
  sentenceCase,
  type Naming,
  type SentenceLang,
} from './phrasing.ts';
import type { Change, SlopeRow } from './slope.ts';

/** Sums up 2–6 compared regions in one sentence; empty when fewer than two. */
export function compareSentence(
  regions: readonly string[],
  rows: readonly ComparisonRow[],
  naming: Naming,
  lang: SentenceLang,
): string {
  if (regions.length < 2) return '';
  const everyone = rows.filter((row) => row.members.length === regions.length);
  const clauses = [
    sharedClause(regions, everyone, naming, lang),
    everyone.length === 0 && regions.length > 2 ? widestClause(regions, rows, naming, lang) : '',
    onlyClause(regions, rows, naming, lang),
    statusClause(regions, everyone, naming, lang),
  ];
  return finish(clauses, lang);
}

function sharedClause(
  regions: readonly string[],
  shared: readonly ComparisonRow[],
  naming: Naming,
  lang: SentenceLang,
): string {
  const who = regionsOf(regions.map(naming.region), lang);
  const what = industriesOf(shared, naming, lang);
  if (shared.length === 0) {
    return lang === 'zh'
      ? `没有文件显示${who}有共同的产业`
      : `no document shows an industry that ${who} share`;
  }
  const isPriority = shared.every((row) => row.cells.every((cell) => cell?.strongest !== 'proposed'));
  if (lang === 'zh') return isPriority ? `${who}都把${what}列为重点` : `${who}都提到${what}`;
  const all = regions.length === 2 ? `both ${who}` : `${who} all`;
  if (!isPriority) return `${all} mention ${what}`;
  return `${all} list ${what} as ${shared.length === 1 ? 'a priority' : 'priorities'}`;
}

/** Without a common industry: the largest group of regions that share one, and what they share. */
function widestClause(
  regions: readonly string[],
  rows: readonly ComparisonRow[],
  naming: Naming,
  lang: SentenceLang,
): string {
  const most = Math.max(0, ...rows.map((row) => row.members.length));
  const [widest] = rows.filter((row) => row.members.length === most);
  if (!widest || most < 2) return '';
  const same = rows.filter((row) => row.members.join() === widest.members.join());
  const who = regionsOf(namesAt(regions, widest.members, naming), lang);
  const what = industriesOf(same, naming, lang);
  if (lang === 'zh') return `${who}都提到${what}`;
  return `${who} ${most === 2 ? 'both' : 'all'} mention ${what}`;
}

/** With two or three regions the industries are named, with more only counted. */
function onlyClause(
  regions: readonly string[],
  rows: readonly ComparisonRow[],
  naming: Naming,
  lang: SentenceLang,
): string {
  const parts = regions.flatMap((region, index) => {
    const own = rows.filter((row) => row.difference === 'only' && row.members[0] === index);
    if (own.length === 0) return [];
    const name = naming.region(region);
    if (regions.length <= 3) {
      const what = industriesOf(own, naming, lang);
      return [lang === 'zh' ? `只有${name}提到${what}` : `only ${name} mentions ${what}`];
    }
    return [lang === 'zh' ? `${name}${own.length}项` : `${name} with ${own.length}`];
  });
  if (parts.length === 0) return '';
  if (regions.length <= 3) return parts.join(lang === 'zh' ? '，' : ', ');
  return lang === 'zh' ? `只有一地提到的：${parts.join('、')}` : `named by one alone: ${parts.join(', ')}`;
}

/** One example of a shared industry at different stages. */
function statusClause(
  regions: readonly string[],
  shared: readonly ComparisonRow[],
  naming: Naming,
  lang: SentenceLang,
): string {
  const [example] = shared.filter((row) => row.difference === 'status');
  if (!example || regions.length > 3) return '';
  const name = insideSentence(naming.industry(example.industry), lang);
  const stages = example.cells.map((cell, index) => {
    const status = cell ? naming.status(cell.strongest) : '';
    const region = naming.region(regions[index] ?? '');
    return lang === 'zh' ? `${region}是“${status}”` : `“${status}” in ${region}`;
  });
  return lang === 'zh' ? `${name}在${stages.join('，在')}` : `${name} is ${stages.join(', ')}`;
}

/** `扎堆`: which industry most regions name, and who first called it a future industry. */
export function crowdSentence(crowd: Crowd, total: number, naming: Naming, lang: SentenceLang): string {
  const name = insideSentence(naming.industry(crowd.industry), lang);
  const count = crowd.members.length;
  const lead =
    lang === 'zh'
      ? `${total}个地区中有${count}个提到${name}`
      : `${count} of ${total} regions ${count === 1 ? 'names' : 'name'} ${name}`;
  return finish([lead, futureClause(crowd.firstFuture, naming, lang)], lang);
}

function futureClause(firsts: Firsts | null, naming: Naming, lang: SentenceLang): string {
  if (!firsts) return lang === 'zh' ? '没有文件称之为未来产业' : 'no document calls it a future industry';
  const names = firsts.claims.map((claim) => naming.region(claim.region));
  const who = listRegions(names, lang);
  if (lang === 'zh') {
    return `最早称之为未来产业的是${who}（${firsts.date}${names.length > 1 ? '，同日' : ''}）`;
  }
  return `first to call it a future industry: ${who} (${firsts.date}${names.length > 1 ? ', same date' : ''})`;
}

function listRegions(names: readonly string[], lang: SentenceLang): string {
  if (names.length <= 4) return regionsOf(names, lang);
  const shown = names.slice(0, 3);
  return lang === 'zh'
    ? `${shown.join('、')}等${names.length}地`
    : `${shown.join(', ')} and ${names.length - 3} more`;
}

const CHANGE_WORDS: Readonly<Record<SentenceLang, Readonly<Record<Change, string>>>> = {
  zh: {
    new: '新提到',
    raised: '阶段提升的有',
    kept: '继续提到',
    lowered: '阶段降低的有',
    advised: '只见于建议的有',
    unmentioned: '未再提到',
  },
  en: {
    new: 'newly named',
    raised: 'raised',
    kept: 'kept',
    lowered: 'lowered',
    advised: 'only advised',
    unmentioned: 'no longer mentioned',
  },
};

/** Sums up what changed between two documents of one region. `from` and `to` name the documents (a date or a title). */
export function slopeSentence(
  { from, to }: { readonly from: string; readonly to: string },
  rows: readonly SlopeRow[],
  naming: Naming,
  lang: SentenceLang,
): string {
  const order: readonly Change[] = ['new', 'raised', 'lowered', 'kept', 'advised', 'unmentioned'];
  const clauses = order.flatMap((change) => {
    const some = rows.filter((row) => row.change === change);
    if (some.length === 0) return [];
    const what = industriesOf(some, naming, lang);
    return [lang === 'zh' ? `${CHANGE_WORDS.zh[change]}${what}` : `${CHANGE_WORDS.en[change]}: ${what}`];
  });
  if (clauses.length === 0)
    return lang === 'zh' ? '两份文件都没有提到产业。' : 'Neither document names an industry.';
  const lead = lang === 'zh' ? `与${from}相比，${to}` : `compared with ${from}, ${to} – `;
  const [first = '', ...rest] = clauses;
  return finish([`${lead}${first}`, ...rest], lang);
}

function industriesOf(
  rows: readonly { readonly industry: string }[],
  naming: Naming,
  lang: SentenceLang,
): string {
  return listOf(
    rows.map((row) => insideSentence(naming.industry(row.industry), lang)),
    lang,
  );
}

function namesAt(regions: readonly string[], indices: readonly number[], naming: Naming): string[] {
  return indices.map((index) => naming.region(regions[index] ?? ''));
}

function finish(clauses: readonly string[], lang: SentenceLang): string {
  const text = clauses.filter(Boolean).join(lang === 'zh' ? '；' : '; ');
  return lang === 'zh' ? `${text}。` : `${sentenceCase(text)}.`;
}
