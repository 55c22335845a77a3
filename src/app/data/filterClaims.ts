import { levelOfCode } from '../../core/analysis/codes.ts';
import type { Claim } from '../../core/model/index.ts';
import type { Filters } from '../state/choices.ts';
import { checkOf } from './checkOf.ts';
import type { Dataset } from './datasetFiles.ts';
import { originOf, sourcesById } from './indexes.ts';
import { memoizeByObject } from './memoizeByObject.ts';

type Test = (claim: Claim) => boolean;

const known = memoizeByObject((_dataset: Dataset) => new WeakMap<Filters, readonly Claim[]>());

/**
 * The claims that pass all filters, in the order of the dataset; the dataset's own list when none is set.
 * The same filters object gives the same list: map, list and counts ask in the same moment.
 */
export function filterClaims(dataset: Dataset, filters: Filters): readonly Claim[] {
  const claims = known(dataset).get(filters) ?? passing(dataset, filters);
  known(dataset).set(filters, claims);
  return claims;
}

function passing(dataset: Dataset, filters: Filters): readonly Claim[] {
  const tests = testsOf(dataset, filters);
  const passed = tests.length === 0 ? dataset.claims : dataset.claims.filter((claim) => tests.every((test) => test(claim)));
  return filters.match === 'all' ? withAllChosen(passed, filters) : passed;
}

function testsOf(dataset: Dataset, filters: Filters): Test[] {
  const { clusters, industries, statuses, levels, kinds, origins, from, to, speakers, checks, text } = filters;
  const tests: Test[] = [];
  if (clusters.length > 0 || industries.length > 0) {
    const wanted = new Set([...clusters, ...industries]);
    tests.push(({ cluster, industry }) => wanted.has(cluster) || wanted.has(industry));
  }
  if (statuses.length > 0) tests.push(({ status }) => statuses.includes(status));
  if (levels.length > 0) tests.push(({ region }) => levels.includes(levelOfCode(region) ?? 'province'));
  if (kinds.length > 0) {
    const sources = sourcesById(dataset);
    tests.push(({ document }) => kinds.includes(sources.get(document)?.kind ?? 'other'));
  }
  if (origins.length > 0) tests.push(({ document }) => origins.includes(originOf(dataset, document)));
  if (from !== null) tests.push(({ date }) => date !== null && date >= from);
  if (to !== null) tests.push(({ date }) => date !== null && date.slice(0, to.length) <= to);
  if (speakers.length > 0) tests.push(({ speaker }) => speakers.includes(speaker));
  if (checks.length > 0) tests.push((claim) => checks.includes(checkOf(claim)));
  const words = text.trim().toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length > 0) {
    tests.push(({ evidence }) => {
      const quote = evidence.exact.toLowerCase();
      return words.every((word) => quote.includes(word));
    });
  }
  return tests;
}

/** Of these claims, those of regions that have every chosen cluster and industry. */
function withAllChosen(claims: readonly Claim[], { clusters, industries }: Filters): readonly Claim[] {
  const wanted = [...clusters, ...industries];
  if (wanted.length < 2) return claims;
  const found = new Map<string, Set<string>>();
  for (const { region, cluster, industry } of claims) {
    const has = found.get(region) ?? new Set();
    found.set(region, has.add(cluster).add(industry));
  }
  return claims.filter(({ region }) => wanted.every((id) => found.get(region)?.has(id)));
}
