import { gated } from '../text/gatedPattern.ts';
import type { WordRule } from './wordRules.ts';

/** English words around an industry that the region does not do. */
export const ENGLISH_ATTRIBUTES: readonly WordRule[] = [
  // “the municipal big data bureau”, “an energy economist”: an office or a person.
  {
    behind: [
      gated(
        /^ (?:bureau|authority|administration|ministry|minister|association|commission|department|committee|economists?|experts?|professors?|analysts?|students?|graduates|university|college|academy|expo|forum|summit|conference)\b/,
      ),
      18,
    ],
  },
  // “polyester feedstock”: what something else is made of.
  { behind: [gated(/^ (?:feedstock|scarcity|shortages?)\b/), 12] },
  // “turns 20 million tons of crude oil a year into …”.
  {
    before: [gated(/\b(?:turn|convert|process)(?:s|es|ed|ing)? (?:about |nearly |some )?\d[^,;]{0,30}$/), 60],
    behind: [gated(/^[^,.;]{0,24} into /), 30],
  },
  // “turns coal into oil”, but not “turns tea into a business”.
  {
    before: [gated(/\bturn(?:s|ed|ing)? (?:[a-z-]+ )?$/), 24],
    behind: [
      gated(
        /^ into (?:oil|fuel|methanol|chemicals|olefins|plastics|fibres?|yarn|vinylon|gas|power|electricity|hydrogen|ammonia)\b/,
      ),
      18,
    ],
  },
  // “has run out of coal”, “a former coal town”.
  { before: [gated(/\b(?:r[au]n(?:ning)? out of|(?:has|have|had) exhausted its|former|once an?) $/), 24] },
  // “leasing finance for ships”, “demand for coal”: what others make, and where it is bought.
  {
    before: [
      gated(/\b(?:finance|financing|leasing|insurance|demand|appetite|breeding) for (?:[a-z-]+ ){0,2}$/),
      50,
    ],
  },
  // “hydrogen instead of chips”: what is not done; “carbon fibre goes into wind turbines”: what others make of it.
  {
    before: [
      gated(
        /\b(?:(?:rather than|instead of) [^,.;]{0,40}|(?:goes|(?:that|which) go|went) into [^.;]{0,60})$/,
      ),
      70,
    ],
  },
  // “once known for its mines,”: what is no longer done.
  {
    before: [
      gated(
        /\b(?:(?:once|formerly|previously) (?:better |best |only )?|better )(?:known|famous|famed|noted) (?:only |chiefly |mainly )?(?:for|as) [^.;,]*$/,
      ),
      70,
    ],
  },
  // “Steel for the halls will be bought from …”: what others make.
  {
    behind: [
      gated(
        /^(?: [a-z-]+){0,4} (?:be|is|are|was|were) (?:[a-z]+ )?(?:bought|purchased|sourced|imported|procured|ordered|obtained) (?:[a-z]+ )?from /,
      ),
      70,
    ],
  },
  // “buys most of its copper rod from …”.
  {
    before: [
      gated(
        /\b(?:buys?|bought|buying|purchas(?:es?|ed|ing)|import(?:s|ed|ing)?|sourc(?:es?|ed|ing)) (?:(?:its|their|the|all|most|some|much|more|of) ){0,3}(?:[a-z-]+ ){0,2}$/,
      ),
      60,
    ],
    behind: [gated(/^(?: [a-z-]+){0,3} from /), 44],
  },
  // “Its customers include offshore wind farms”: whom it sells to.
  {
    before: [
      gated(/\b(?:customers|clients|buyers|users) (?:include|included|are|were|range from) [^.;]{0,80}$/),
      110,
    ],
  },
  // “has no steel mills”, “no longer makes ordinary rebar”: what is not done.
  {
    before: [
      gated(
        /\b(?:(?:has|have|had|with|there is|there are) no|without (?:an?|any)|(?:do|does|did|can|could) not (?:make|build|grow|produce|have|mine|need)|no longer (?:makes?|builds?|grows?|produces?|mines?|depends? on|relies on|rely on)) (?!only|just|merely)(?:[a-z-]+ ){0,2}$/,
      ),
      60,
    ],
  },
];
