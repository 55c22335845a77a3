import type { Family } from '../../../core/model/index.ts';
import type { Dataset } from '../../data/datasetFiles.ts';
import { clustersById, industriesById } from '../../data/indexes.ts';
import type { Choices, Filters } from '../../state/choices.ts';

/**
 * What the map is about: all chosen clusters as one scale, or a single cluster or industry in its own hue
 * with the status as texture. Never two hues at once.
 */
export type MapSubject =
  | { readonly kind: 'overview' }
  | {
      readonly kind: 'cluster' | 'industry';
      readonly id: string;
      readonly family: Family;
      readonly glyph: string;
    };

/** Value of `data-family` where the colours of a subject apply. */
export function familyOf(subject: MapSubject): Family | undefined {
  return subject.kind === 'overview' ? undefined : subject.family;
}

export type SubjectChoices = Pick<Choices, 'view' | 'industry' | 'filters'>;

/** The subject under the choices as they stand. */
export function mapSubject(dataset: Dataset, { view, industry, filters }: SubjectChoices): MapSubject {
  if (view === 'industry' && industry !== null) return industrySubject(dataset, industry);
  const [only, ...others] = [...filters.clusters, ...filters.industries];
  if (only === undefined || others.length > 0) return { kind: 'overview' };
  if (filters.industries.length > 0) return industrySubject(dataset, only);
  const cluster = clustersById(dataset).get(only);
  return cluster
    ? { kind: 'cluster', id: only, family: cluster.family, glyph: cluster.glyph }
    : { kind: 'overview' };
}

function industrySubject(dataset: Dataset, id: string): MapSubject {
  const cluster = industriesById(dataset).get(id)?.cluster;
  return cluster
    ? { kind: 'industry', id, family: cluster.family, glyph: cluster.glyph }
    : { kind: 'overview' };
}

/** In the Industry view the map shows that industry, whatever clusters are chosen elsewhere. */
export function mapFilters({ view, industry, filters }: SubjectChoices): Filters {
  if (view !== 'industry' || industry === null) return filters;
  return { ...filters, clusters: [], industries: [industry], match: 'any' };
}
