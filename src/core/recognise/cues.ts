import { MOOD, SPEAKER, STATUS, type CueReading } from '../lexicon/meaning.ts';
import { gated } from '../text/gatedPattern.ts';
import { unitsOf } from '../text/unitSet.ts';
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

interface Lists {
  status: readonly Cue[] | null;
  mood: readonly Cue[] | null;
}

/** Whether a rule, told by a word, is one that is looked for. */
export type CueTest = (rule: CueReading, word: string) => boolean;

const isAny: CueTest = () => true;

/** A text with the words of the lexicon in it. */
export interface Heard {
  readonly text: string;
  readonly hits: readonly Hit[];
}

const NUMBER_NEXT = gated(/^(?:到|了|至|约|近|全|近约)?(?:约|近|超)?[\d一二三四五六七八九十百千万亿两半]/);

const FUTURE_INDUSTRIES = '未来产业';
const JOINTS = unitsOf(/[、和与及]/);

/** 未来产业 as one item of a list (军民融合和未来产业) says nothing of the others; 等未来产业 does. */
const isListItem = (text: string, { start, end }: Hit): boolean =>
  end - start === FUTURE_INDUSTRIES.length &&
  JOINTS.hasAt(text, start - 1) &&
  text.startsWith(FUTURE_INDUSTRIES, start);

/** “The work plan for 2026 calls for …”: what a document calls for is planned, nobody's advice. */
const CALLS = gated(/^call(?:s|ed)? for$/);
const DOCUMENT_BEFORE = gated(
  /\b(?:report|plan|document|outline|guideline|blueprint|programme|program|strategy|roadmap|scheme)(?: (?:also|further|for 20\d\d|for this year|for the year|published|released)){0,2} $/,
);
const isCallOfDocument = (text: string, { start, end }: Hit): boolean =>
  CALLS.test(text, start, end) && DOCUMENT_BEFORE.test(text, Math.max(0, start - 50), start);

/** Whether a word means one of its rules where it stands. */
const holds = (text: string, hit: Hit, { needsNumber, kinds }: CueReading): boolean =>
  (!needsNumber || NUMBER_NEXT.test(text, hit.end, hit.end + 5)) &&
  ((kinds & SPEAKER) === 0 || !isCallOfDocument(text, hit));

const cueAt = (rule: CueReading, { meaning, start, end }: Hit): Cue => ({
  rule,
  word: meaning.text,
  start,
  end,
});

const NONE: Cue[] = [];

/**
 * The cues of one clause. They stay hits of words until somebody asks: the roles of its words settle most questions,
 * and what is the strongest cue is found without a list.
 */
export class ClauseCues {
  /** Lists that somebody has asked for. */
  private lists: Lists | null = null;

  /** `kinds` are those that its words have, or more; its first hit is the one numbered `firstHit`, or one behind that. */
  constructor(
    private readonly heard: Heard,
    readonly start: number,
    readonly end: number,
    private kinds = 0,
    private firstHit = 0,
  ) {}

  /** Tells the roles of its hits and the number of the first one. */
  hear(roles: number, firstHit: number): void {
    this.kinds = roles;
    this.firstHit = firstHit;
  }

  /** The cues of status, in order. */
  get statusCues(): readonly Cue[] {
    if ((this.kinds & STATUS) === 0) return NONE;
    const lists = this.asked();
    return (lists.status ??= this.listOf(STATUS));
  }

  /** The cues of mood, in order. */
  get moodCues(): readonly Cue[] {
    if ((this.kinds & MOOD) === 0) return NONE;
    const lists = this.asked();
    return (lists.mood ??= this.listOf(MOOD));
  }

  private asked(): Lists {
    return (this.lists ??= { status: null, mood: null });
  }

  /** Heaviest cue of a kind; among equals the nearest to `at`. */
  strongestCue(kind: number, at: number): Cue | null {
    const { text, hits } = this.heard;
    let best: Hit | null = null;
    let bestRule: CueReading | null = null;
    for (let i = this.hitFrom(this.firstHit, kind); i >= 0; i = this.hitFrom(i + 1, kind)) {
      const hit = hits[i]!;
      const rules = hit.meaning.cues!;
      for (let k = 0; k < rules.length; k++) {
        const rule = rules[k]!;
        if ((rule.kinds & kind) === 0 || !holds(text, hit, rule)) continue;
        const lead = bestRule === null ? 1 : rule.weight - bestRule.weight;
        if (lead < 0 || (lead === 0 && Math.abs(hit.start - at) >= Math.abs(best!.start - at))) continue;
        best = hit;
        bestRule = rule;
      }
    }
    return best && bestRule && cueAt(bestRule, best);
  }

  /** Heaviest cue of a kind, the first among equals. */
  heaviestCue(kind: number): Cue | null {
    return this.strongestCue(kind, 0);
  }

  /** First cue of a kind. */
  firstCue(kind: number): Cue | null {
    return this.findCue(kind, this.end, isAny);
  }

  /** First cue of a kind that begins before `until` and fits. */
  findCue(kind: number, until: number, fits: CueTest): Cue | null {
    const { text, hits } = this.heard;
    for (let i = this.hitFrom(this.firstHit, kind, until); i >= 0; i = this.hitFrom(i + 1, kind, until)) {
      const hit = hits[i]!;
      const rules = hit.meaning.cues!;
      for (let k = 0; k < rules.length; k++) {
        const rule = rules[k]!;
        if ((rule.kinds & kind) !== 0 && fits(rule, hit.meaning.text) && holds(text, hit, rule))
          return cueAt(rule, hit);
      }
    }
    return null;
  }

  /** Whether there is a cue of a kind. */
  hasCue(kind: number): boolean {
    return this.weighCues(kind) > 0;
  }

  /** Whether the strongest cue of a kind is the same wherever one asks from, for no other is as heavy. */
  isSettled(kind: number): boolean {
    return this.weighCues(kind) < 2;
  }

  /** How many cues of a kind are as heavy as the heaviest. */
  private weighCues(kind: number): number {
    const { text, hits } = this.heard;
    let count = 0;
    let most = 0;
    for (let i = this.hitFrom(this.firstHit, kind); i >= 0; i = this.hitFrom(i + 1, kind)) {
      const hit = hits[i]!;
      const rules = hit.meaning.cues!;
      for (let k = 0; k < rules.length; k++) {
        const rule = rules[k]!;
        if ((rule.kinds & kind) === 0 || (count > 0 && rule.weight < most) || !holds(text, hit, rule))
          continue;
        count = count > 0 && rule.weight === most ? count + 1 : 1;
        most = rule.weight;
      }
    }
    return count;
  }

  /** How many cues of a kind there are. */
  countCues(kind: number): number {
    const { text, hits } = this.heard;
    let count = 0;
    for (let i = this.hitFrom(this.firstHit, kind); i >= 0; i = this.hitFrom(i + 1, kind)) {
      const hit = hits[i]!;
      const rules = hit.meaning.cues!;
      for (let k = 0; k < rules.length; k++)
        if ((rules[k]!.kinds & kind) !== 0 && holds(text, hit, rules[k]!)) count++;
    }
    return count;
  }

  /** Number of the first hit from one on that begins before `until` and may be a cue of a kind; -1 where there is none. */
  private hitFrom(from: number, kind: number, until = this.end): number {
    if ((this.kinds & kind) === 0) return -1;
    const { text, hits } = this.heard;
    for (let i = from; i < hits.length && hits[i]!.start < until; i++)
      if ((hits[i]!.roles & kind) !== 0 && !isListItem(text, hits[i]!)) return i;
    return -1;
  }

  private listOf(kind: number): readonly Cue[] {
    let list: Cue[] = NONE;
    const { text, hits } = this.heard;
    for (let i = this.hitFrom(this.firstHit, kind); i >= 0; i = this.hitFrom(i + 1, kind)) {
      const hit = hits[i]!;
      for (const rule of hit.meaning.cues!)
        if ((rule.kinds & kind) !== 0 && holds(text, hit, rule)) list = withItem(list, cueAt(rule, hit));
    }
    return list;
  }
}
