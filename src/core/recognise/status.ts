import type { Speaker, Status, StatusCue } from '../model/index.ts';
import { CUE, type CueReading } from '../lexicon/meaning.ts';
import { gated } from '../text/gatedPattern.ts';
import { unitsOf } from '../text/unitSet.ts';
import type { Clause } from './clauses.ts';
import type { Hit } from './hits.ts';
import { withItem } from './smallLists.ts';

/** A cue rule at its place in the text. */
export interface Cue {
  readonly rule: CueReading;
  /** The words, in matching form. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** The cues of one clause, sorted out. */
export interface ClauseCues {
  readonly status: readonly Cue[];
  readonly mood: readonly Cue[];
  readonly polarity: readonly Cue[];
  readonly speaker: readonly Cue[];
}

export interface StatusReading {
  readonly status: Status;
  readonly cue: StatusCue | null;
}

const NUMBER_NEXT = gated(/^(?:到|了|至|约|近|全|近约)?(?:约|近|超)?[\d一二三四五六七八九十百千万亿两半]/);

/** 未来产业 as one item of a list (军民融合和未来产业) says nothing of the others; 等未来产业 does. */
const isListItem = (text: string, { start, end }: Hit): boolean =>
  end - start === FUTURE.length && JOINTS.hasAt(text, start - 1) && text.startsWith(FUTURE, start);

/** “The work plan for 2026 calls for …”: what a document calls for is planned, nobody's advice. */
const CALLS = /^call(?:s|ed)? for$/;
const DOCUMENT_BEFORE = gated(
  /\b(?:report|plan|document|outline|guideline|blueprint|programme|program|strategy|roadmap|scheme)(?: (?:also|further|for 20\d\d|for this year|for the year|published|released)){0,2} $/,
);
const isCallOfDocument = (text: string, { start, meaning }: Hit): boolean =>
  CALLS.test(meaning.text) && DOCUMENT_BEFORE.test(text, Math.max(0, start - 50), start);

const FUTURE = '未来产业';
const JOINTS = unitsOf(/[、和与及]/);

const NONE: Cue[] = [];
const NO_CUES: ClauseCues = { status: NONE, mood: NONE, polarity: NONE, speaker: NONE };

/** The cues of a clause whose hits have the roles `roles` and begin with the one numbered `from`. */
export function cuesOf(heard: Heard, roles: number, from: number, end: number): ClauseCues {
  return (roles & CUE) === 0 ? NO_CUES : new HeardCues(heard, from, end);
}

interface Heard {
  readonly text: string;
  readonly hits: readonly Hit[];
}

/** Cues that are sorted out when they are first asked for: of most clauses nobody asks. */
class HeardCues implements ClauseCues {
  private sorted: ClauseCues | null = null;

  constructor(
    private readonly heard: Heard,
    private readonly from: number,
    private readonly end: number,
  ) {}

  private get all(): ClauseCues {
    return (this.sorted ??= readCues(this.heard, this.from, this.end));
  }

  get status(): readonly Cue[] {
    return this.all.status;
  }

  get mood(): readonly Cue[] {
    return this.all.mood;
  }

  get polarity(): readonly Cue[] {
    return this.all.polarity;
  }

  get speaker(): readonly Cue[] {
    return this.all.speaker;
  }
}

/** Reads the cues of a clause from its hits, of which `from` is the first. */
function readCues({ text, hits }: Heard, from: number, end: number): ClauseCues {
  let [status, mood, polarity, speaker] = [NONE, NONE, NONE, NONE];
  for (let i = from; i < hits.length && hits[i]!.start < end; i++) {
    const hit = hits[i]!;
    if ((hit.roles & CUE) === 0 || isListItem(text, hit)) continue;
    const rules = hit.meaning.cues!;
    for (let k = 0; k < rules.length; k++) {
      const rule = rules[k]!;
      const { kind } = rule;
      if (kind === null || (rule.needsNumber && !NUMBER_NEXT.test(text, hit.end, hit.end + 5))) continue;
      if (kind === 'speaker' && isCallOfDocument(text, hit)) continue;
      const cue = { rule, word: hit.meaning.text, start: hit.start, end: hit.end };
      if (kind === 'status') status = withItem(status, cue);
      else if (kind === 'mood') mood = withItem(mood, cue);
      else if (kind === 'polarity') polarity = withItem(polarity, cue);
      else speaker = withItem(speaker, cue);
    }
  }
  const isSilent = status === NONE && mood === NONE && polarity === NONE && speaker === NONE;
  return isSilent ? NO_CUES : { status, mood, polarity, speaker };
}

/** 推动检验检测机构集聚, 支持平台落地: what is urged is not done yet. */
const URGED = new Set(['existing-done', 'existing-growth']);

const urgeBefore = (cues: readonly Cue[], done: Cue): Cue | null =>
  cues.find(({ rule, word, start }) => rule.status === 'planned' && URGES.has(word) && start < done.start) ??
  null;

const URGES = new Set([
  '推动',
  '推进',
  '支持',
  '促进',
  '加快',
  '加速',
  '鼓励',
  '引导',
  '重点支持',
  '全力推动',
  '全力推进',
]);

/** Heaviest cue; among equals the nearest to `at`. */
function strongest(cues: readonly Cue[], at: number): Cue | null {
  let best: Cue | null = null;
  for (const cue of cues) {
    if (!best || cue.rule.weight > best.rule.weight) best = cue;
    else if (cue.rule.weight === best.rule.weight && Math.abs(cue.start - at) < Math.abs(best.start - at))
      best = cue;
  }
  return best;
}

const asCue = (cue: Cue): StatusCue => ({ rule: cue.rule.id, start: cue.start, end: cue.end });

/** What the surroundings of a clause say, weakest last. */
export interface StatusContext {
  /** Mood carried from the clauses before in the same sentence. */
  readonly mood: Cue | null;
  /** Content cue of the clause before in the same segment. */
  readonly before: Cue | null;
  /** Content cues of the clause behind in the same segment. */
  readonly behind: ClauseCues | null;
  /** The clause behind takes up the industries of this one: 它们, 这些, 两者. */
  readonly isTakenUp: boolean;
  /** The passage lists tasks: what it says is done is meant to be done. */
  readonly isPlanSection: boolean;
  /** From headings, lead-ins and the kind of document. */
  readonly fallback: StatusReading | null;
}

function withMood(content: Cue, mood: Cue | null, isOwnMood: boolean): StatusReading {
  const status = content.rule.status!;
  if (!mood || status === 'future' || status === 'proposed') return { status, cue: asCue(content) };
  if (mood.rule.mood === 'planned' && status === 'existing' && mood.rule.weight >= content.rule.weight) {
    return { status: 'planned', cue: asCue(mood) };
  }
  if (isOwnMood && mood.rule.mood === 'existing' && status === 'planned' && mood.rule.weight > 6)
    return { status: 'existing', cue: asCue(mood) };
  return { status, cue: asCue(content) };
}

/** Cues this light (有, 是) say something only where nothing else does. */
const WEAK = 2.5;

/** Decides the status of an industry named at `at` in a clause with the given cues, or null where nothing says. */
export function decideStatus(cues: ClauseCues, at: number, context: StatusContext): StatusReading | null {
  const ownMood = strongest(cues.mood, at);
  const own = strongest(cues.status, at);
  const content = own && own.rule.weight > WEAK ? own : null;
  const behindFuture = context.behind?.status.find(({ rule }) => rule.status === 'future');
  if (behindFuture && (content?.rule.status !== 'existing' || context.isTakenUp))
    return { status: 'future', cue: asCue(behindFuture) };
  const mood = ownMood ?? context.mood;
  const urged = content && URGED.has(content.rule.id) ? urgeBefore(cues.status, content) : null;
  if (urged) return withMood(urged, mood, ownMood !== null);
  if (content && !mood && context.isPlanSection && content.rule.status === 'existing') {
    return { status: 'planned', cue: asCue(content) };
  }
  if (content) return withMood(content, mood, ownMood !== null);
  if (context.behind) {
    const behind = strongest(context.behind.status, at);
    if (behind && (behind.rule.status !== 'planned' || !context.before)) {
      return withMood(behind, strongest(context.behind.mood, at) ?? mood, true);
    }
  }
  const moodBehind = !own && !mood && context.behind ? strongest(context.behind.mood, at) : null;
  if (moodBehind?.rule.mood === 'planned') return { status: 'planned', cue: asCue(moodBehind) };
  if (context.before) return withMood(context.before, mood, ownMood !== null);
  if (ownMood) return { status: ownMood.rule.mood!, cue: asCue(ownMood) };
  if (context.fallback) return context.fallback;
  if (own) return withMood(own, mood, ownMood !== null);
  return mood ? { status: mood.rule.mood!, cue: asCue(mood) } : null;
}

/** A cue of restraint or refusal that reaches an industry of the clause. */
export function findRestraint(cues: ClauseCues): Cue | null {
  return strongest(cues.polarity, 0);
}

/** Who speaks, as far as the clause says. */
export function findSpeaker(
  cues: ClauseCues,
): { speaker: Speaker; cue: Cue; isAdvice: boolean; isNational: boolean } | null {
  const cue = strongest(cues.speaker, 0);
  if (!cue) return null;
  return {
    speaker: cue.rule.speaker!,
    cue,
    isAdvice: cue.rule.status === 'proposed',
    isNational: cue.rule.isNational,
  };
}

export type { Clause };
