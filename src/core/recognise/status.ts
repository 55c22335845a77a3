import type { Speaker, Status } from '../model/index.ts';
import { FUTURE, MOOD, POLARITY, SPEAKER, STATUS, type CueReading } from '../lexicon/meaning.ts';
import type { Cue, CueTest } from './cues.ts';
import type { Clause } from './scoped.ts';

/** The status that something is said to have. */
export interface StatusReading {
  readonly status: Status;
  readonly cue: Cue | null;
  /** Neither words nor a heading nor a number tell it. */
  readonly isDefault: boolean;
}

/** 推动检验检测机构集聚, 支持平台落地: what is urged is not done yet. */
const URGED = new Set(['existing-done', 'existing-growth']);
const isUrgeable = ({ status, id }: CueReading): boolean => status === 'existing' && URGED.has(id);

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
const isUrge: CueTest = ({ status }, word) => status === 'planned' && URGES.has(word);

/** A status that a cue tells. */
export const toldBy = (cue: Cue, status: Status): StatusReading => ({
  status,
  cue,
  isDefault: false,
});

/** What the surroundings of a clause say, weakest last. */
export interface StatusContext {
  /** Mood carried from the clauses before in the same sentence. */
  readonly mood: Cue | null;
  /** Content cue of the clause before in the same segment. */
  readonly before: Cue | null;
  /** Content cues of the clause behind in the same segment. */
  readonly behind: Clause | null;
  /** The clause behind takes up the industries of this one: 它们, 这些, 两者. */
  readonly isTakenUp: boolean;
  /** The passage lists tasks: what it says is done is meant to be done. */
  readonly isPlanSection: boolean;
  /** From headings, lead-ins and the kind of document. */
  readonly fallback: StatusReading | null;
  /** The heaviest cue of status in the clause itself; among equals the nearest to `at`. */
  strongestStatus(at: number): Cue | null;
  /** … of mood. */
  strongestMood(at: number): Cue | null;
}

function withMood(content: Cue, mood: Cue | null, isOwnMood: boolean): StatusReading {
  const status = content.rule.status!;
  if (!mood || status === 'future' || status === 'proposed') return toldBy(content, status);
  if (mood.rule.mood === 'planned' && status === 'existing' && mood.rule.weight >= content.rule.weight) {
    return toldBy(mood, 'planned');
  }
  if (isOwnMood && mood.rule.mood === 'existing' && status === 'planned' && mood.rule.weight > 6)
    return toldBy(mood, 'existing');
  return toldBy(content, status);
}

/** 力争上半年投产: an aim, although 上半年 by itself is past. */
const AIMS = new Set(['力争', '争取', '确保', '努力', '力促', '将', '拟', '计划', '预计', '有望']);
const isAim: CueTest = (_, word) => AIMS.has(word);
const HALVES = new Set(['上半年', '前三季度', '一季度', '全年']);

function moodOf(cues: Clause, mood: Cue | null): Cue | null {
  if (!mood || !HALVES.has(mood.word)) return mood;
  return cues.findCue(MOOD, mood.start, isAim) ?? mood;
}

/** Cues this light (有, 是) say something only where nothing else does. */
const WEAK = 2.5;

/** Decides the status of an industry named at `at` in a clause with the given cues, or null where nothing says. */
export function decideStatus(cues: Clause, at: number, context: StatusContext): StatusReading | null {
  const ownMood = moodOf(cues, context.strongestMood(at));
  const own = context.strongestStatus(at);
  const content = own && own.rule.weight > WEAK ? own : null;
  const { behind } = context;
  const behindFuture = behind?.firstCue(FUTURE);
  if (behindFuture && (content?.rule.status !== 'existing' || context.isTakenUp))
    return toldBy(behindFuture, 'future');
  const mood = ownMood ?? context.mood;
  const urged = content && isUrgeable(content.rule) ? cues.findCue(STATUS, content.start, isUrge) : null;
  if (urged) return withMood(urged, mood, ownMood !== null);
  if (content && !mood && context.isPlanSection && content.rule.status === 'existing') {
    return toldBy(content, 'planned');
  }
  if (content) return withMood(content, mood, ownMood !== null);
  if (behind) {
    const content = behind.strongestCue(STATUS, at);
    if (content && (content.rule.status !== 'planned' || !context.before)) {
      return withMood(content, behind.strongestCue(MOOD, at) ?? mood, true);
    }
  }
  const moodBehind = !own && !mood && behind ? behind.strongestCue(MOOD, at) : null;
  if (moodBehind?.rule.mood === 'planned') return toldBy(moodBehind, 'planned');
  // 主攻旱作，现在有智慧农业企业四十家: 有 by itself says little, 现在有 enough.
  if (own && ownMood?.rule.mood === 'existing') return toldBy(ownMood, 'existing');
  if (context.before) return withMood(context.before, mood, ownMood !== null);
  if (ownMood) return toldBy(ownMood, ownMood.rule.mood!);
  if (context.fallback) return context.fallback;
  if (own) return withMood(own, mood, ownMood !== null);
  return mood && toldBy(mood, mood.rule.mood!);
}

/** A cue of restraint or refusal that reaches an industry of the clause. */
export function findRestraint(cues: Clause): Cue | null {
  return cues.heaviestCue(POLARITY);
}

/** Who speaks, and with what words that is told. */
export interface Voice {
  readonly speaker: Speaker;
  readonly cue: Cue;
  readonly isAdvice: boolean;
  readonly isNational: boolean;
}

/** Who speaks, as far as the clause says. */
export function findSpeaker(cues: Clause): Voice | null {
  const cue = cues.heaviestCue(SPEAKER);
  if (!cue) return null;
  return {
    speaker: cue.rule.speaker!,
    cue,
    isAdvice: cue.rule.status === 'proposed',
    isNational: cue.rule.isNational,
  };
}
