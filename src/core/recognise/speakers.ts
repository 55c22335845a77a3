import type { Span } from '../model/index.ts';
import { gated } from '../text/gatedPattern.ts';
import type { Line } from '../text/structure.ts';
import { unitsOf } from '../text/unitSet.ts';
import type { LinePlaces } from './lineSubjects.ts';
import { subjectOf, type Subject } from './subject.ts';

/** 魏某某（沂水县县长）：…: in the record of a talk, the office of who speaks tells of whom he speaks. */

/** UTF-16 units before the colon at most. */
const LONGEST_LABEL = 32;
const COLONS = unitsOf(/[：:]/);
const STOPS = unitsOf(/[，。；、“”]/);
const BRACKETS = unitsOf(/[（(]/);
const BRACKET_ENDS = unitsOf(/[）)]/);

/** What stands between the place and the colon: the office of somebody who speaks for it. */
const OFFICE = gated(
  /^[^，。；]{0,12}(?:委|[市县区旗州盟镇乡局厅院会场站]长|书记|主任|专员|负责人|负责同志|政府|局|代表)[^，。；]{0,8}$/,
);
/** 丁某某代表（日照，港口工人）：… a delegate speaks for where he was sent from. */
const DELEGATE = gated(/(?:代表|委员)$/);
const SENT_FROM = gated(/^(?:代表团|团)?(?:[，、,·][^）)]{0,14})?[）)]\**$/);

const NAME = gated(/^[^\d，。；：:（(]{2,5}$|^[^\d，。；：:（(]{2,24}(?:回应|表示|插话|补充|追问)$/);

/** Offset of the colon that ends the label of who speaks; -1 where the line has none. */
function endOfLabel(text: string, { start, end }: Line): number {
  const most = Math.min(start + LONGEST_LABEL, end - 2);
  let isBracketed = false;
  for (let at = start + 2; at <= most; at++) {
    if (COLONS.hasAt(text, at)) return at;
    if (BRACKETS.hasAt(text, at)) isBracketed = true;
    else if (BRACKET_ENDS.hasAt(text, at)) isBracketed = false;
    else if (!isBracketed && STOPS.hasAt(text, at)) return -1;
  }
  return -1;
}

/** Who speaks in the lines of a document, and of whom. */
export class Speakers {
  private readonly byName = new Map<string, Subject>();
  private isSpeaking = false;

  /** Whom the speaker of a line speaks for; null where somebody else takes over; undefined where nobody does. */
  read({ text, mentions, line, from }: LinePlaces): Subject | null | undefined {
    if (line.kind !== 'paragraph') return undefined;
    const place = mentions[from];
    const mayName =
      place !== undefined &&
      place.start < line.start + LONGEST_LABEL &&
      BRACKETS.hasAt(text, place.start - 1);
    if (!mayName && !this.isSpeaking) return undefined;
    const colon = endOfLabel(text, line);
    if (colon < 0) return undefined;
    const open = bracketIn(text, line.start, colon);
    const isOffice =
      place !== undefined &&
      open > line.start &&
      place.start === open + 1 &&
      speaksFor(text, open, place, colon);
    const name = text.slice(line.start, open > line.start ? open : colon).trim();
    if (isOffice) {
      const subject = subjectOf(place.regions, 'heading', place.start, place.end);
      this.byName.set(name, subject);
      this.isSpeaking = true;
      return subject;
    }
    if (!this.isSpeaking || !NAME.test(name, 0, name.length)) return undefined;
    return this.byName.get(name) ?? null;
  }
}

/** Whether the words in the bracket behind a name make him speak for their place. */
const speaksFor = (text: string, open: number, place: Span, colon: number): boolean =>
  OFFICE.test(text, place.end, colon) ||
  (DELEGATE.test(text, open - 2, open) && SENT_FROM.test(text, place.end, colon));

function bracketIn(text: string, start: number, end: number): number {
  for (let at = start; at < end; at++) if (BRACKETS.hasAt(text, at)) return at;
  return -1;
}
