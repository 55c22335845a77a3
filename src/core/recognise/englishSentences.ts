import { HAS_LATIN } from './clauses.ts';
import { placeTakenUp } from './endings.ts';
import { goesOn, isEnglishAt, ownGovernment } from './englishScope.ts';
import type { Clause, Recognised } from './scoped.ts';
import type { Voice } from './status.ts';
import type { Subject } from './subject.ts';

/** Where English sentences and their segments begin and end. */

/** Whom a sentence begins to speak of; `nextMention` is the number of a place not far behind it. */
export const openEnglish = (input: Recognised, nextMention: number, clause: Clause): Subject | null =>
  placeTakenUp(input, nextMention, clause) ?? ownGovernment(input.text, clause, input.focus);

/** “Anji county lives on chairs; its exports …”: a segment that goes on about whom the one before ended with. */
export const goesOnAbout = (text: string, clause: Clause, subject: Subject | null): boolean =>
  subject !== null && (clause.signs & HAS_LATIN) !== 0 && goesOn(text, clause);

/** Whether somebody speaks for one sentence only. */
export const endsWithSentence = (text: string, { isNational, isAdvice, cue }: Voice): boolean =>
  isNational || (isAdvice && isEnglishAt(text, cue.start));
