import type { Lang } from '../state/choices.ts';
import { displayText } from '../ui/displayText.ts';
import type { Dataset } from './datasetFiles.ts';
import { industriesById, sourcesById } from './indexes.ts';
import { regionDirectory, regionLabel } from './regionDirectory.ts';

/** What the ids of a dataset are called in one language. */
export interface ItemNames {
  readonly region: (id: string, form?: 'short' | 'full') => string;
  readonly industry: (id: string) => string;
  /** Title of a document, fit to be shown. */
  readonly title: (document: string) => string;
}

/** An id that the dataset does not know is its own name. */
export function itemNames(dataset: Dataset, lang: Lang): ItemNames {
  const directory = regionDirectory(dataset);
  const industries = industriesById(dataset);
  const sources = sourcesById(dataset);
  return {
    region: (id, form = 'short') => regionLabel(directory, id, lang, form),
    industry: (id) => industries.get(id)?.[lang] ?? id,
    title: (id) => displayText(sources.get(id)?.title ?? id),
  };
}
