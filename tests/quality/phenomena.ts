import type { Extraction } from '../../src/core/recognise/extractor.ts';
import type { Share } from './counts.ts';
import {
  figuresIn,
  isFigure,
  unmet,
  unmetGold,
  type ExpectedFigure,
  type Expectation,
} from './expectations.ts';
import type { GoldDocument } from './goldSets.ts';

/** A hard place of the seeds, as a person described it. */
export interface Phenomenon {
  readonly n: number;
  readonly seed: string;
  readonly start: number;
  readonly end: number;
  readonly category: string;
  readonly quote: string;
  readonly why: string;
  readonly expect: string;
}

export interface PhenomenonResult {
  readonly n: number;
  readonly category: string;
  /** `unchecked`: its expectation is not one that a program can check. */
  readonly state: 'passed' | 'failed' | 'unchecked';
  /** Names of what was not met. */
  readonly unmet: readonly string[];
}

/** Demands by the number of their phenomenon. */
export type Expectations = Readonly<Record<string, Expectation>>;

interface Place {
  readonly phenomenon: Phenomenon;
  readonly extraction: Extraction;
}

export function checkPhenomenon(
  { phenomenon, extraction }: Place,
  expectation: Expectation | undefined,
  gold: GoldDocument,
): PhenomenonResult {
  const { n, category } = phenomenon;
  const byGold = unmetGold(gold, { extraction, passage: phenomenon });
  const isChecked = expectation ? expectation.unchecked === undefined : byGold.isChecked;
  if (!isChecked) return { n, category, state: 'unchecked', unmet: [] };
  const problems = [...(expectation ? unmet(expectation, extraction, phenomenon) : []), ...byGold.unmet];
  return { n, category, state: problems.length === 0 ? 'passed' : 'failed', unmet: problems };
}

export interface FigureScore {
  /** Expected figures that were found. */
  readonly found: Share;
  /** Figures given of these passages that were expected. */
  readonly right: Share;
}

/** The quantities of the passages whose quantities are listed. */
export function scoreFigures(places: readonly Place[], expectations: Expectations): FigureScore {
  let [found, expectedCount, right, given] = [0, 0, 0, 0];
  for (const { phenomenon, extraction } of places) {
    const expected: readonly ExpectedFigure[] | undefined = expectations[phenomenon.n]?.figures;
    if (!expected) continue;
    const figures = figuresIn(extraction, phenomenon);
    found += expected.filter((one) => figures.some((figure) => isFigure(figure, one))).length;
    right += figures.filter((figure) => expected.some((one) => isFigure(figure, one))).length;
    expectedCount += expected.length;
    given += figures.length;
  }
  return { found: { right: found, total: expectedCount }, right: { right, total: given } };
}
