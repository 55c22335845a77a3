import type { Speaker, Status } from '../model/index.ts';
import type { IndustryInfo } from './industryInfo.ts';
import type { NameReading } from './regionNames.ts';
import type { CueRule, DeicticTarget } from './source.ts';

/** What a word can be, as bits of `Meaning.roles`: loops over hits skip by them what does not concern them. */
export const PLACE = 1;
export const INDUSTRY = 2;
export const CUE = 4;
export const POINTER = 8;
export const ENDING = 16;
export const TRAP = 32;
/** A cue that tells who speaks. */
export const SPEAKER = 64;

/** What a cue rule says, without its examples. All rules have all fields, so that reading them stays cheap. */
export interface CueReading {
  readonly id: string;
  /** Bits of what the rule decides before all else: `SPEAKER`, `MOOD`, `POLARITY` or `STATUS`, maybe with `FUTURE`; 0 for a rule that only tells the role of a place. */
  readonly kinds: number;
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

/** Further bits of `Meaning.roles`, which loops do not ask for. */
const WEAK = 128;
const METAPHOR = 256;
const FOREIGN = 512;
/** Written in printable ASCII. */
export const LATIN = 1024;

/** Kinds of cues, as bits of `Meaning.roles`, of `CueReading.kinds` and of what is asked of a clause. */
export const STATUS = 2048;
export const MOOD = 4096;
export const POLARITY = 8192;
/** A cue of status that tells of what lies further ahead. */
export const FUTURE = 16384;

/** A place that only a row of such, or the unit before it, makes readable: 沪. */
export const LETTER = 32768;

/** Not of a meaning but of a hit: inside the name of an organisation or a person, neither region nor industry counts. */
export const MASKED = 65536;

/** Above all of these stands the number of the rules that the word tells (`CueSets`). */
export const RULES_SHIFT = 17;

/** Everything one pattern of the automaton can mean. There are tens of thousands, hence bits instead of fields. */
export class Meaning {
  /** Bits of the roles above, and of others. */
  roles: number;
  /** Industries the words name; several for composites. */
  industries: readonly IndustryInfo[] | null = null;
  regions: readonly NameReading[] | null = null;
  joint: readonly string[] | null = null;
  cues: CueReading[] | null = null;
  deictic: DeicticTarget | null = null;

  constructor(readonly text: string) {
    this.roles = isPrintableAscii(text) ? LATIN : 0;
  }

  /** Names the industry only in context. */
  get isWeak(): boolean {
    return (this.roles & WEAK) !== 0;
  }

  get isMetaphor(): boolean {
    return (this.roles & METAPHOR) !== 0;
  }

  get isTrap(): boolean {
    return (this.roles & TRAP) !== 0;
  }

  get isOrganisationEnding(): boolean {
    return (this.roles & ENDING) !== 0;
  }

  get isLatin(): boolean {
    return (this.roles & LATIN) !== 0;
  }

  /** Says that the words name an industry, or some; `isWeak` only in context. */
  nameIndustries(named: readonly IndustryInfo[], { isWeak = false, isMetaphor = false } = {}): void {
    this.industries = named;
    this.roles = (this.roles & ~WEAK) | (isWeak ? WEAK : 0) | (isMetaphor ? METAPHOR : 0);
  }

  /** Says that the words mean something else than what is inside them: a place abroad, if they are `isForeign`. */
  setTrap(isForeign: boolean): void {
    this.roles |= TRAP | (isForeign ? FOREIGN : 0);
  }

  setOrganisationEnding(): void {
    this.roles |= ENDING;
  }

  /** Sets the roles that follow from the rest, once all of it is known. */
  seal(): void {
    if (this.regions || this.joint) this.roles |= PLACE;
    if (this.regions?.length === 1 && this.regions[0]!.form === 'letter' && !this.joint) this.roles |= LETTER;
    if (this.industries) this.roles |= INDUSTRY;
    if (this.cues) this.roles |= this.cues.reduce((roles, { kinds }) => roles | kinds, CUE);
    if (this.deictic || (this.roles & FOREIGN) !== 0) this.roles |= POINTER;
  }
}

function isPrintableAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x20 || unit > 0x7e) return false;
  }
  return text !== '';
}

function kindsOf({ speaker, mood, polarity, status }: CueRule): number {
  if (speaker) return SPEAKER;
  if (mood) return MOOD;
  if (polarity) return POLARITY;
  if (!status) return 0;
  return status === 'future' ? STATUS | FUTURE : STATUS;
}

export function readCueRule(rule: CueRule): CueReading {
  return {
    id: rule.id,
    kinds: kindsOf(rule),
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
