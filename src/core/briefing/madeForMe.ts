import { compareProfiles } from '../analysis/comparison.ts';
import type { Naming, SentenceLang } from '../analysis/phrasing.ts';
import { profileOfSubject, parseSubject } from '../analysis/subject.ts';
import type { Profile } from '../analysis/profile.ts';
import type { AreaEntry, Claim } from '../model/index.ts';
import { citedText, type CitedSentence } from './citedText.ts';
import { addSlide, emptyDeck, type Deck, type Slide } from './deck.ts';
import {
  comparisonSentence,
  countSentence,
  coverTitle,
  extentSentence,
  leadingClaim,
  profileSentences,
} from './madeSentences.ts';

/** What a deck is made from. */
export interface BriefingData {
  /** Those that pass the filters. */
  readonly claims: readonly Claim[];
  readonly areas: readonly AreaEntry[];
  readonly naming: Naming;
  readonly titleOf: (document: string) => string;
}

/** What a person has chosen when the deck is made. */
export interface BriefingSelection {
  /** Subject keys as in Compare; when empty, the two that name most clusters are taken. */
  readonly regions: readonly string[];
  /** Query of the filters, without `?`; '' for none. */
  readonly filters: string;
}

/** Most regions with a slide of their own. */
export const MOST_REGIONS = 6;
/** Quotes on the slide of evidence. */
export const MOST_QUOTES = 4;

const TITLES = {
  zh: {
    map: '哪些地方把哪些产业列为重点？',
    profile: (name: string) => `${name}优先发展什么？`,
    compare: '这几个地区有什么不同？',
    evidence: '原文怎么说？',
    sources: '资料与方法',
  },
  en: {
    map: 'Which places put which industries first?',
    profile: (name: string) => `What does ${name} put first?`,
    compare: 'How do these places differ?',
    evidence: 'What do the documents say?',
    sources: 'Sources and method',
  },
} as const;

const METHOD = {
  zh: '标签由程序按公开规则从原文读出，每条结论附引文，引文与原文逐字核对。',
  en: 'The labels are read from the documents by published rules; every finding has its quote, checked against the text.',
} as const;

const CHOSEN = {
  zh: '未选定地区，取涉及产业集群最多的两个地区。',
  en: 'No places were chosen; these two name the most industrial clusters.',
} as const;

/** A whole deck from a selection: cover, map, each region, comparison, evidence, sources and method. */
export function madeForMe(data: BriefingData, selection: BriefingSelection, lang: SentenceLang): Deck {
  const regions = (selection.regions.length > 0 ? selection.regions : widestRegions(data.claims)).slice(
    0,
    MOST_REGIONS,
  );
  const profiles = regions
    .map((key) => profileOfSubject(parseSubject(key), data.claims, data.areas))
    .filter(({ entries }) => entries.size > 0);
  const shown = profiles.map(({ region }) => region);
  const about = profiles.flatMap(claimsOf);
  const words = TITLES[lang];
  const slide = slideMaker(data, selection.filters);
  const chosen = selection.regions.length > 0 ? '' : CHOSEN[lang];
  const members = `cmp=${shown.join(',')}`;

  const slides = [
    slide('view=brief', coverTitle(shown, data.naming, lang), [extentSentence(about, lang)], chosen),
    slide('', words.map, [countSentence(data.claims, lang)]),
    ...profiles.map((profile) => profileSlide(slide, profile, data.naming, lang)),
    ...(profiles.length > 1
      ? [
          slide(`view=compare&${members}`, words.compare, [
            comparisonSentence(shown, compareProfiles(profiles), data.naming, lang),
          ]),
        ]
      : []),
    slide(`view=data&${members}`, words.evidence, evidenceSentences(profiles, data.naming, lang)),
    slide(`view=method&${members}`, words.sources, [
      extentSentence(about, lang),
      { text: METHOD[lang], claims: [] },
    ]),
  ];
  return slides.reduce((deck, one) => addSlide(deck, one), emptyDeck(coverTitle(shown, data.naming, lang)));
}

type MakeSlide = (
  query: string,
  title: string,
  sentences: readonly CitedSentence[],
  notes?: string,
) => Omit<Slide, 'id'>;

function slideMaker({ titleOf }: BriefingData, filters: string): MakeSlide {
  return (query, title, sentences, notes = '') => ({
    query: [query, filters].filter(Boolean).join('&'),
    title,
    notes,
    ...citedText(sentences, titleOf),
  });
}

/** An area or a document of a region has no page of its own: its slide is a comparison of one. */
function profileSlide(slide: MakeSlide, profile: Profile, naming: Naming, lang: SentenceLang) {
  const { region, document } = parseSubject(profile.region);
  const query =
    document === null ? `view=region&r=${region}` : `view=region&r=${region}&cmp=${profile.region}`;
  return slide(
    query,
    TITLES[lang].profile(naming.region(profile.region)),
    profileSentences(profile, naming, lang),
  );
}

/** Quotes of every region in turn, first what is furthest along; each sentence is the quote itself. */
function evidenceSentences(
  profiles: readonly Profile[],
  naming: Naming,
  lang: SentenceLang,
): CitedSentence[] {
  const each = Math.max(1, Math.floor(MOST_QUOTES / Math.max(1, profiles.length)));
  const seen = new Set<string>();
  const sentences: CitedSentence[] = [];
  for (const profile of profiles.slice(0, MOST_QUOTES)) {
    const own = [...profile.entries.values()].map(leadingClaim).filter(({ document, evidence }) => {
      const place = `${document} ${evidence.start}`;
      return seen.has(place) ? false : seen.add(place);
    });
    for (const claim of own.slice(0, each)) {
      const place = naming.region(profile.region);
      const what = naming.industry(claim.industry);
      const status = naming.status(claim.status);
      const text = lang === 'zh' ? `${place} · ${what}（${status}）` : `${place} · ${what} (${status})`;
      sentences.push({ text, claims: [claim] });
    }
  }
  return sentences;
}

/** The two regions with most clusters, by code where equal; areas and the country are no regions here. */
function widestRegions(claims: readonly Claim[]): string[] {
  const clusters = new Map<string, Set<string>>();
  for (const { region, cluster } of claims) {
    if (/^\d{6}$/.test(region)) clusters.set(region, (clusters.get(region) ?? new Set()).add(cluster));
  }
  const sorted = [...clusters].sort(([a, x], [b, y]) => y.size - x.size || (a < b ? -1 : 1));
  return sorted.slice(0, 2).map(([region]) => region);
}

function claimsOf(profile: Profile): Claim[] {
  return [...profile.entries.values()].flatMap(({ claims }) => claims);
}
