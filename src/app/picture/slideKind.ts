import { parseCompareOptions, UPSET_FROM } from '../compare/compareOptions.ts';
import type { Dataset } from '../data/datasetFiles.ts';
import { regionDirectory } from '../data/regionDirectory.ts';
import { resolveRegion } from '../data/resolveRegion.ts';
import type { Choices } from '../state/choices.ts';
import { parseChoices } from '../state/urlCodec.ts';
import { isSlope } from './compare/isSlope.ts';

/** What a slide draws; `drawing` is a chart as the renderer of pictures draws it. */
export type SlideKind = 'cover' | 'map' | 'drawing' | 'region' | 'compare' | 'evidence' | 'sources';

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

export function slideKind(choices: Choices): SlideKind {
  const { view, region } = choices;
  if (view === 'region' && region !== null) return 'region';
  if (view === 'compare') return isTable(choices) && !hasSets(choices) ? 'compare' : 'drawing';
  return view === 'region' ? 'map' : KINDS[view];
}

/** Two and more places side by side are a table; two documents of one place, and all places at once, are drawn. */
function isTable(choices: Choices): boolean {
  const { mode } = parseCompareOptions(choices.compareOptions);
  return mode === 'sets' && choices.compared.length > 1 && !isSlope(choices);
}

/** Are there so many places that their shared sets are drawn, with the table behind them? */
export function hasSets(choices: Choices): boolean {
  return choices.view === 'compare' && isTable(choices) && choices.compared.length >= UPSET_FROM;
}

const KINDS = {
  map: 'map',
  industry: 'map',
  brief: 'cover',
  data: 'evidence',
  method: 'sources',
} as const;
