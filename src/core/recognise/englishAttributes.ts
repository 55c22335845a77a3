import { gated } from '../text/gatedPattern.ts';
import { ClausePattern } from './clausePattern.ts';
import type { WordRule } from './wordRules.ts';

/** English words around an industry that the region does not do. */
export const ENGLISH_ATTRIBUTES: readonly WordRule[] = [
  // “the municipal big data bureau”: an office.
  {
    behind: [
      gated(/^ (?:bureau|authority|administration|ministry|association|commission|department|committee)\b/),
      18,
    ],
  },
  // “hydrogen instead of chips”: what is not done; “carbon fibre goes into wind turbines”: what others make of it.
  {
    within: new ClausePattern(/rather than|instead of|(?:goes|go|went) into/),
    before: [gated(/\b(?:(?:rather than|instead of) [^,.;]{0,40}|(?:goes|go|went) into [^.;]{0,60})$/), 70],
  },
  // “once known for its mines,”: what is no longer done.
  {
    within: new ClausePattern(/known|famous|famed|noted/),
    before: [
      gated(
        /\b(?:(?:once|formerly|previously) (?:better |best |only )?|better )(?:known|famous|famed|noted) (?:only |chiefly |mainly )?(?:for|as) [^.;,]*$/,
      ),
      70,
    ],
  },
];
