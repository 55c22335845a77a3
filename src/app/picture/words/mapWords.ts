import { clustersById, industriesById } from '../../data/indexes.ts';
import { filterClaims } from '../../data/filterClaims.ts';
import { activeFilters } from '../../data/optionCounts.ts';
import { mapFilters } from '../../map/model/mapSubject.ts';
import type { Scene } from '../scene.ts';

/** The question that the map answers. */
export function mapTitle({ t, choices, dataset, naming }: Scene): string {
  const { view, industry, filters } = choices;
  if (view === 'industry' && industry !== null && industriesById(dataset).has(industry)) {
    return t('shell:question.industryOf', { industry: naming.industry(industry) });
  }
  const chosen = [
    ...filters.industries.filter((id) => industriesById(dataset).has(id)).map(naming.industry),
    ...filters.clusters.filter((id) => clustersById(dataset).has(id)).map(naming.cluster),
  ];
  const [first = '', second] = chosen;
  if (chosen.length === 0 || chosen.length > 2) return t('shell:question.map');
  return t('shell:question.mapOf', {
    subject: second === undefined ? first : t('shell:sample', { first, second }),
  });
}

/** How much there is, in numbers. */
export function mapLead({ t, choices, dataset }: Scene): string {
  const claims = filterClaims(dataset, mapFilters(choices));
  const numbers = {
    documents: new Set(claims.map(({ document }) => document)).size,
    regions: new Set(claims.map(({ region }) => region)).size,
    industries: new Set(claims.map(({ industry }) => industry)).size,
    quotes: claims.length,
  };
  const isFiltered = activeFilters(choices.filters).length > 0 || choices.view === 'industry';
  return t(isFiltered ? 'map:leadFiltered' : 'lead', numbers);
}
