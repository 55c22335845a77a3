import type { Dataset } from '../data/datasetFiles.ts';
import { regionDirectory } from '../data/regionDirectory.ts';
import { resolveRegion } from '../data/resolveRegion.ts';
import type { Choices } from '../state/choices.ts';
import { parseChoices } from '../state/urlCodec.ts';

/** What a slide draws; `text` is the comparison of all places, which exports give as words. */
export type SlideKind = 'cover' | 'map' | 'region' | 'compare' | 'evidence' | 'sources' | 'text';

/** The state of the view that a slide shows; regions may be written as names. */
export function slideChoices(dataset: Dataset, query: string): Choices {
  const choices = parseChoices(query);
  const directory = regionDirectory(dataset);
  const idOf = (asked: string) => (asked.includes('@') ? asked : (resolveRegion(directory, asked) ?? asked));
  return {
    ...choices,
    region: choices.region === null ? null : idOf(choices.region),
    compared: choices.compared.map(idOf),
  };
}

export function slideKind({ view, region, compared }: Choices): SlideKind {
  if (view === 'region') return region === null ? 'map' : 'region';
  if (view === 'compare') return compared.length > 1 ? 'compare' : 'text';
  return KINDS[view];
}

const KINDS = {
  map: 'map',
  industry: 'map',
  brief: 'cover',
  data: 'evidence',
  method: 'sources',
} as const;
