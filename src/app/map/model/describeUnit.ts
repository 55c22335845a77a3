import { regionLabel } from '../../data/regionDirectory.ts';
import type { Translate } from '../../ui/i18n/useT.ts';
import type { MapModel } from './useMapModel.ts';

/** Name and value of a region in words: for the hover card, the live region and accessible names. */
export function describeUnit(
  model: MapModel,
  id: string,
  lang: string,
  t: Translate,
): { name: string; value: string } {
  const name = regionLabel(model.directory, id, lang, 'full');
  const value = model.values.get(id);
  const look = model.lookOf(id);
  if (look === 'no-document') return { name, value: t('legend.noDocument') };
  if (!value) return { name, value: t('legend.noMention') };
  if (model.subject.kind === 'overview') {
    return { name, value: t('value.overview', { clusters: value.clusters, industries: value.industries }) };
  }
  const statuses = value.statuses.map((status) => t(`shell:status.${status}`)).join(t('listComma'));
  if (model.subject.kind === 'cluster')
    return { name, value: t('value.cluster', { count: value.industries, statuses }) };
  return { name, value: statuses };
}
