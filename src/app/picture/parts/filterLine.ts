import { NO_FILTERS, type Filters } from '../../state/choices.ts';
import { activeFilters } from '../../data/optionCounts.ts';
import type { Scene } from '../scene.ts';

type Wording = (scene: Scene, filters: Filters) => string;

const listed =
  (group: string, key: 'statuses' | 'levels' | 'kinds' | 'origins' | 'speakers' | 'checks'): Wording =>
  ({ t }, filters) =>
    filters[key].map((id) => t(`shell:${group}.${id}`)).join(t('map:listComma'));

const WORDS: Readonly<Record<Exclude<keyof Filters, 'match'>, Wording>> = {
  clusters: ({ naming, t }, { clusters }) => clusters.map(naming.cluster).join(t('map:listComma')),
  industries: ({ naming, t }, { industries }) => industries.map(naming.industry).join(t('map:listComma')),
  statuses: listed('status', 'statuses'),
  levels: listed('level', 'levels'),
  kinds: listed('kind', 'kinds'),
  origins: listed('origin', 'origins'),
  from: (_, { from }) => from ?? '',
  to: (_, { to }) => to ?? '',
  speakers: listed('speaker', 'speakers'),
  checks: listed('check', 'checks'),
  text: (_, { text }) => text,
};

/** Which filters a picture is made under, in words; '' without any. A picture that hides them would mislead. */
export function filterLine(scene: Scene): string {
  const { filters } = scene.choices;
  const isAll = filters.match === 'all' && filters.clusters.length + filters.industries.length > 1;
  const parts = activeFilters(filters).flatMap((key) =>
    key === 'match'
      ? []
      : [
          scene.t('filter.one', {
            name: scene.t(`panels:filter.name.${key}`),
            value: WORDS[key](scene, filters),
          }),
        ],
  );
  if (filters === NO_FILTERS || parts.length === 0) return '';
  if (isAll) parts.push(scene.t('map:filter.match.all'));
  return scene.t('filter.all', { list: parts.join(scene.t('source.comma')) });
}
