/**
 * Logistic regression with an L1 penalty, by cyclic coordinate descent: most weights become zero, so what is left can
 * be read. Each step goes down by the bound ¼ on the curvature (Böhning and Lindsay 1988), so none ever overshoots;
 * soft thresholds as in Friedman, Hastie and Tibshirani (2010). Deterministic.
 */

/** A case to learn from, with the features that it has; one that it has twice is there twice. */
export interface FeatureCase {
  readonly features: readonly string[];
  readonly isRight: boolean;
  readonly weight: number;
  /** Cases of one document are learned from or predicted together, and count once for how widespread a feature is. */
  readonly document: number;
}

export interface LassoOptions {
  /** Strength of the penalty on the sum of all weights. */
  readonly penalty: number;
  /** Documents that a feature must be in. */
  readonly minDocuments: number;
  readonly rounds: number;
}

/** Features with their weights, without those of zero. */
export type FeatureWeights = ReadonlyMap<string, number>;

interface Column {
  readonly feature: string;
  readonly cases: Int32Array;
  readonly times: Float64Array;
}

/** The features that stand in enough documents, with the cases that have them. */
function columnsOf(cases: readonly FeatureCase[], minDocuments: number): Column[] {
  const times = new Map<string, Map<number, number>>();
  cases.forEach(({ features }, number) => {
    for (const feature of features) {
      let column = times.get(feature);
      if (!column) times.set(feature, (column = new Map<number, number>()));
      column.set(number, (column.get(number) ?? 0) + 1);
    }
  });
  const isWidespread = (column: ReadonlyMap<number, number>): boolean =>
    new Set([...column.keys()].map((number) => cases[number]!.document)).size >= minDocuments;
  return [...times]
    .filter(([, column]) => column.size >= minDocuments && isWidespread(column))
    .map(([feature, column]) => ({
      feature,
      cases: Int32Array.from(column.keys()),
      times: Float64Array.from(column.values()),
    }));
}

const chanceOf = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** Learns the weights of features. */
export function lasso(cases: readonly FeatureCase[], options: LassoOptions): FeatureWeights {
  const columns = columnsOf(cases, options.minDocuments);
  const weights = new Float64Array(columns.length);
  const curvatures = columns.map(({ cases: members, times }) =>
    members.reduce((sum, member, i) => sum + (cases[member]!.weight * times[i]! ** 2) / 4, 0),
  );
  const whole = cases.reduce((sum, { weight }) => sum + weight / 4, 0);
  const odds = new Float64Array(cases.length);
  /** Weighted difference between what is thought of a case and what is so. */
  const errors = new Float64Array(cases.length);
  const renew = (i: number): void => {
    const { weight, isRight } = cases[i]!;
    errors[i] = weight * (chanceOf(odds[i]!) - (isRight ? 1 : 0));
  };
  const stepColumn = (number: number): void => {
    const { cases: members, times } = columns[number]!;
    let slope = 0;
    for (let i = 0; i < members.length; i++) slope += errors[members[i]!]! * times[i]!;
    const curvature = curvatures[number]!;
    const before = weights[number]!;
    const aim = before - slope / curvature;
    const after = Math.sign(aim) * Math.max(0, Math.abs(aim) - options.penalty / curvature);
    if (after === before) return;
    weights[number] = after;
    for (let i = 0; i < members.length; i++) {
      odds[members[i]!]! += (after - before) * times[i]!;
      renew(members[i]!);
    }
  };
  const stepAll = (): void => {
    const step = errors.reduce((sum, error) => sum + error, 0) / whole;
    for (let i = 0; i < odds.length; i++) {
      odds[i]! -= step;
      renew(i);
    }
  };
  cases.forEach((_, i) => renew(i));
  for (let round = 0; round < options.rounds; round++) {
    stepAll();
    for (let number = 0; number < columns.length; number++) stepColumn(number);
  }
  return new Map(
    columns.flatMap(({ feature }, number) =>
      weights[number] === 0 ? [] : [[feature, weights[number]!] as const],
    ),
  );
}

/** What weights give to a case, without what all cases have in common. */
export const oddsOf = ({ features }: Pick<FeatureCase, 'features'>, weights: FeatureWeights): number =>
  features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0);

/** For each case what the weights give that were learned from the documents of the other folds. */
export function oddsUnseen(cases: readonly FeatureCase[], folds: number, options: LassoOptions): number[] {
  const odds = new Array<number>(cases.length);
  for (let fold = 0; fold < folds; fold++) {
    const weights = lasso(
      cases.filter(({ document }) => document % folds !== fold),
      options,
    );
    cases.forEach((one, i) => {
      if (one.document % folds === fold) odds[i] = oddsOf(one, weights);
    });
  }
  return odds;
}
