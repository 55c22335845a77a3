import type { Naming } from '../../core/analysis/phrasing.ts';
import { commonRegion, parseSubject } from '../../core/analysis/subject.ts';
import type { Dataset } from '../data/datasetFiles.ts';
import { clustersById, industriesById, sourcesById } from '../data/indexes.ts';
import { regionDirectory, regionLabel } from '../data/regionDirectory.ts';
import type { Lang } from '../state/choices.ts';
import type { Translate } from '../ui/i18n/useT.ts';

/** All names that Compare needs, in the language of the page. */
export interface CompareNaming extends Naming {
  readonly cluster: (id: string) => string;
  /** Date and title of a document. */
  readonly document: (id: string) => string;
  /** The shortest text that tells one document of a region from another: its date, else its title. */
  readonly shortDocument: (id: string) => string;
}

/**
 * Names for a set of compared subjects. Where two subjects are the same region in different documents, the
 * document's date (or title) is part of the name.
 */
export function compareNaming(
  dataset: Dataset,
  lang: Lang,
  t: Translate,
  subjects: readonly string[] = [],
): CompareNaming {
  const directory = regionDirectory(dataset);
  const industries = industriesById(dataset);
  const clusters = clustersById(dataset);
  const sources = sourcesById(dataset);
  const isOneRegion = commonRegion(subjects.map(parseSubject)) !== null;
  const shortDocument = (id: string) => sources.get(id)?.published ?? shortened(sources.get(id)?.title ?? id);
  const region = (key: string) => {
    const { region: id, document } = parseSubject(key);
    const name = regionLabel(directory, id, lang);
    if (document === null) return name;
    if (isOneRegion) return shortDocument(document);
    return `${name} (${shortDocument(document)})`;
  };
  return {
    region,
    industry: (id) => (industries.get(id)?.[lang] ?? id).replace(UMBRELLA, ''),
    cluster: (id) => clusters.get(id)?.[lang] ?? id,
    status: (status) => t(`status.${status}`),
    document: (id) => {
      const source = sources.get(id);
      return [source?.published, source?.title ?? id].filter(Boolean).join(' ');
    },
    shortDocument,
  };
}

/** The taxonomy marks general entries in English; a reader needs only the name. */
const UMBRELLA = / \(umbrella\)$/;

/** Most letters of an undated document's title in a column head. */
const TITLE_LENGTH = 14;

function shortened(title: string): string {
  const letters = [...title];
  return letters.length > TITLE_LENGTH ? `${letters.slice(0, TITLE_LENGTH - 1).join('')}…` : title;
}
