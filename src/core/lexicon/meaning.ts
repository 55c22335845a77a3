import type { Speaker, Status } from '../model/index.ts';
import type { NameReading } from './regionNames.ts';
import type { CueRule, DeicticTarget } from './source.ts';

/** What a word can be, as bits of `Meaning.roles`: loops over hits skip by them what does not concern them. */
export const PLACE = 1;
export const INDUSTRY = 2;
export const CUE = 4;
export const POINTER = 8;
export const ENDING = 16;
export const TRAP = 32;

/** What a cue rule says, without its examples. All rules have all fields, so that reading them stays cheap. */
export interface CueReading {
  readonly id: string;
  /** What the rule decides before all else; null for a rule that only tells the role of a place. */
  readonly kind: 'speaker' | 'mood' | 'polarity' | 'status' | null;
  readonly weight: number;
  readonly status: Status | null;
  readonly mood: 'existing' | 'planned' | null;
  readonly polarity: CueRule['polarity'] | null;
  readonly speaker: Speaker | null;
  readonly isNational: boolean;
  readonly needsNumber: boolean;
  /** A place on this side of the words is not the subject. */
  readonly aside: 'before' | 'after' | null;
}

/** Everything one pattern of the automaton can mean. All meanings have all fields, see `CueReading`. */
export interface Meaning {
  readonly text: string;
  /** Bits of the roles above. */
  roles: number;
  /** Industry ids the words name; several for composites. */
  industries: readonly string[] | null;
  /** Names the industry only in context. */
  isWeak: boolean;
  isMetaphor: boolean;
  regions: readonly NameReading[] | null;
  joint: readonly string[] | null;
  cues: CueReading[] | null;
  deictic: DeicticTarget | null;
  isTrap: boolean;
  isOrganisationEnding: boolean;
  /** A place abroad. */
  isForeign: boolean;
  readonly isLatin: boolean;
}

export function createMeaning(text: string): Meaning {
  return {
    text,
    roles: 0,
    industries: null,
    isWeak: false,
    isMetaphor: false,
    regions: null,
    joint: null,
    cues: null,
    deictic: null,
    isTrap: false,
    isOrganisationEnding: false,
    isForeign: false,
    isLatin: /^[\x20-\x7e]+$/.test(text),
  };
}

/** Sets the roles once everything else is known. */
export function sealMeaning(meaning: Meaning): void {
  meaning.roles =
    (meaning.regions || meaning.joint ? PLACE : 0) |
    (meaning.industries ? INDUSTRY : 0) |
    (meaning.cues ? CUE : 0) |
    (meaning.deictic || meaning.isForeign ? POINTER : 0) |
    (meaning.isOrganisationEnding ? ENDING : 0) |
    (meaning.isTrap ? TRAP : 0);
}

function kindOf({ speaker, mood, polarity, status }: CueRule): CueReading['kind'] {
  if (speaker) return 'speaker';
  if (mood) return 'mood';
  if (polarity) return 'polarity';
  return status ? 'status' : null;
}

export function readCueRule(rule: CueRule): CueReading {
  return {
    id: rule.id,
    kind: kindOf(rule),
    weight: rule.weight,
    status: rule.status ?? null,
    mood: rule.mood ?? null,
    polarity: rule.polarity ?? null,
    speaker: rule.speaker ?? null,
    isNational: rule.national === true,
    needsNumber: rule.needsNumber === true,
    aside: rule.role === 'aside' ? (rule.side ?? null) : null,
  };
}
