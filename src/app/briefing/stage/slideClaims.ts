import { claimsOfSubject, parseSubject } from '../../../core/analysis/subject.ts';
import type { Claim } from '../../../core/model/index.ts';
import type { Dataset } from '../../data/datasetFiles.ts';
import { filterClaims } from '../../data/filterClaims.ts';
import type { Choices } from '../../state/choices.ts';

/** The claims that a slide is about: under its filters, of its regions where it names some. */
export function slideClaims(
  dataset: Dataset,
  { compared, filters }: Pick<Choices, 'compared' | 'filters'>,
): readonly Claim[] {
  const claims = filterClaims(dataset, filters);
  if (compared.length === 0) return claims;
  const found = compared.flatMap((key) => claimsOfSubject(parseSubject(key), claims, dataset.areas));
  return [...new Set(found)];
}
