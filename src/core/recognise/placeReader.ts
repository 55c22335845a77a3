import type { Hierarchy } from '../lexicon/hierarchy.ts';
import { isArea } from '../lexicon/hierarchy.ts';
import type { DeicticTarget } from '../lexicon/source.ts';
import { gated } from '../text/gatedPattern.ts';
import { rangesOf } from '../text/unitSet.ts';
import type { Account } from './account.ts';
import { signOfRanges } from './clausePattern.ts';
import { resolveDeictic } from './deictics.ts';
import { placeNearest } from './endings.ts';
import { isSecondOfTwo } from './englishAsides.ts';
import {
  beginsSaying,
  hasVerbBehind,
  isEnglishAt,
  isKindOfUnit,
  isTakenOver,
  opensWhere,
} from './englishScope.ts';
import type { EventReader } from './events.ts';
import { FORESIGHT, mayFollow, type ForesightedSpan } from './foresight.ts';
import { isInitial } from './initial.ts';
import { firstOfGroup, lastOfGroup, regionsOf } from './lineSubjects.ts';
import type { Mention } from './mentions.ts';
import { isNationInName } from './nation.ts';
import { roleOfPlace, type PlaceRole } from './places.ts';
import type { Recognised } from './scoped.ts';
import { holdAmongThem, isUnit, subjectOf, type Subject, type SubjectContext } from './subject.ts';
import { isYardstick } from './yardsticks.ts';
import { homeOfZone, isForeignZone, isInnerZone, readNamedZone } from './zones.ts';

/** 世界级, 国际一流: a rank to reach, not the world. */
const RANK_AFTER = gated(/^(?:级|一流|领先|先进|知名|水平)/);
/** 全国那么多老人, 全国各地客商: who comes, not whom is spoken of. */
const PEOPLE_AFTER = gated(
  /^(?:各地|多地|不少|许多|很多|那么多|这么多)?[^，。；的]{0,6}的?(?:游客|旅客|老人|客商|顾客|消费者|买家|观众|网友|患者|学子|球迷|采购商|经销商|粉丝|食客|果商)/,
);
/** 主会场: the region that it lies in is spoken of wherever it is named again. */
export const MAIN_VENUE = '主会场';
const VENUE_NEXT = gated(/^[^。；\n]*?主会场/);
const MAY_BE_VENUE = signOfRanges(rangesOf(/主/));

const isBeforeVenue = (text: string, clause: ForesightedSpan, end: number): boolean =>
  mayFollow(clause, MAY_BE_VENUE, end) && VENUE_NEXT.test(text, end, end + FORESIGHT);

/** 上个月县里把…, 墙外市里要…: whoever does something, wherever the clause begins. */
const DOES = gated(/^(?:今年|明年|去年|正|已|还|也|又)?(?:要|将|打算|准备|计划|把|提出|决定|支持|鼓励|谋划)/);

/** 那里, 那是座: what lies elsewhere is spoken of in its own sentence. */
const THAT = '那'.charCodeAt(0);

/** Further in, the nation is not what a clause speaks of; in UTF-16 units. */
const NATION_REACH = 6;

const NATIONAL_AREA = /振兴|座谈会|考察|调研/;

const isUnitWord = (target: DeicticTarget): boolean =>
  target === 'county' || target === 'prefecture' || target === 'province';

const contextWith = ({ heading, focus, named, majority }: Account, carried: Subject): SubjectContext => ({
  carried,
  heading,
  focus,
  named,
  majority,
});

/** Reads whom a place or a deictic word of a clause makes it speak of. */
export class PlaceReader {
  /** What the place that was read last does in its clause. */
  role: PlaceRole = 'aside';

  constructor(
    private readonly hierarchy: Hierarchy,
    private readonly input: Recognised,
    private readonly events: EventReader,
    private readonly account: Account,
  ) {}

  /** The subject that the event read last makes, null where it makes none; `role` then tells what it does. */
  read(clause: ForesightedSpan, isNational: boolean, inSentence: Subject | null): Subject | null {
    const { mention, deictic } = this.events;
    if (mention) return this.readPlace(clause, mention, isNational, inSentence);
    const isFar = deictic === 'world' || this.input.text.charCodeAt(this.events.start) === THAT;
    this.role = isFar ? 'initial' : 'head';
    return this.readDeictic(clause, deictic!, inSentence);
  }

  private readPlace(
    clause: ForesightedSpan,
    mention: Mention,
    isNational: boolean,
    inSentence: Subject | null,
  ): Subject | null {
    const { text, hits, mentions } = this.input;
    const { hierarchy, account, events } = this;
    const { end, isZone } = mention;
    if (isKindOfUnit(text, mention)) {
      this.role = 'aside';
      return null;
    }
    const { place } = events;
    const first = place < 0 ? -1 : firstOfGroup(mentions, place);
    const { start } = first < 0 ? mention : mentions[first]!;
    const last = place < 0 ? mention : mentions[lastOfGroup(mentions, place)]!;
    const named = roleOfPlace(text, clause, hits, events.hit, start, last.end);
    const role = named === 'aside' && opensWhere(text, mention) ? 'inner' : named;
    this.role = role;
    const regions = first === place ? mention.regions : regionsOf(mentions, first, place);
    if (isBeforeVenue(text, clause, end)) account.venue = subjectOf(regions, 'named', start, end);
    if (role === 'aside' || (isNational && !this.isNationalArea(mention))) return null;
    const region = regions[0]!;
    if (isZone && role !== 'head' && inSentence && isForeignZone(hierarchy, region, inSentence)) return null;
    if (role === 'inner') {
      const current = inSentence ?? account.standing();
      if (
        (isArea(region) && isUnit(current)) ||
        (holdAmongThem(hierarchy, mention.regions, current) && !isTakenOver(text, mention))
      )
        return null;
    } else if (role === 'head' && isZone && isInnerZone(hierarchy, mention, account.whole()))
      this.role = 'initial';
    const of = isZone
      ? homeOfZone(hierarchy, regions, [inSentence, account.carried, account.whole()])
      : regions;
    const subject = subjectOf(of, 'named', start, end);
    account.named.note(subject, regions, role === 'inner');
    return subject;
  }

  /** 东北振兴座谈会: an area that the country speaks of. */
  private isNationalArea({ regions, end }: Mention): boolean {
    return isArea(regions[0]!) && NATIONAL_AREA.test(this.input.text.slice(end, end + 10));
  }

  private readDeictic(
    clause: ForesightedSpan,
    target: DeicticTarget,
    inSentence: Subject | null,
  ): Subject | null {
    const { text } = this.input;
    const { start, end } = this.events;
    if (target === 'zone') {
      const { heading, focus } = this.account;
      return readNamedZone(this.input, clause, this.events, { inSentence, whole: heading ?? focus });
    }
    if (target === 'each') return null;
    // Most stand further in.
    const isSaid = beginsSaying(text, clause, start);
    if (target === 'nation' && !isSaid && start - clause.start > NATION_REACH) return null;
    if (
      !isSaid &&
      !isInitial(text, clause, start) &&
      !(target === 'latter' && isSecondOfTwo(text, start)) &&
      !(isUnitWord(target) && (hasVerbBehind(text, this.events) || DOES.test(text, end, end + 6)))
    )
      return null;
    if (target === 'world' && RANK_AFTER.test(text, end, end + 2)) return null;
    if (target === 'nation' && this.isNationByTheWay()) return null;
    if (isYardstick(text, clause, start, end)) return null;
    const regions = this.regionsOf(clause, target, inSentence);
    if (!regions) return null;
    const isDistant = target === 'nation' || target === 'world';
    return subjectOf(regions, isDistant ? 'named' : 'deictic', start, end);
  }

  /** 全国各地客商, 中国模具之乡: the nation is not what is spoken of. */
  private isNationByTheWay(): boolean {
    const { text } = this.input;
    const { end } = this.events;
    return PEOPLE_AFTER.test(text, end, end + 16) || isNationInName(text, this.events);
  }

  private regionsOf(
    clause: ForesightedSpan,
    target: DeicticTarget,
    inSentence: Subject | null,
  ): readonly string[] | null {
    const { start, end, nextMention } = this.events;
    const named =
      target === 'subject' ? placeNearest(this.input, nextMention, clause, this.events, inSentence) : null;
    const context = this.isOfSentence(target, inSentence)
      ? contextWith(this.account, inSentence!)
      : this.account;
    return named ?? resolveDeictic(target, this.input.text.slice(start, end), this.hierarchy, context);
  }

  /** “In nearby Zhuzhou a plant has started, and the city says …”: the city that the sentence itself has named. */
  private isOfSentence(target: DeicticTarget, inSentence: Subject | null): boolean {
    const { text } = this.input;
    const { start } = this.events;
    if (!isUnitWord(target) || !isUnit(inSentence) || !isEnglishAt(text, start)) return false;
    const { kind, end } = inSentence!.reading;
    return kind === 'named' && end < start && !text.slice(end, start).includes('. ');
  }
}
