import { mapModel, unitIds } from '../../../map/model/useMapModel.ts';
import { rankedUnits } from '../../../map/overview/rankedUnits.ts';
import type { ContentTable } from '../pageModel.ts';
import { plainText } from '../plainText.ts';
import type { SlideScene } from '../slideScene.ts';
import { statusText } from './parts.ts';

/** The map as a table: the places in its order; null where there are none. */
export function rankTable(scene: SlideScene): ContentTable | null {
  const { choices, dataset, names, t } = scene;
  const model = mapModel(dataset, unitIds(dataset, choices.mapLevel), choices);
  const units = rankedUnits(model.values.values(), model.subject);
  if (units.length === 0) return null;
  return {
    columns: [
      { heading: t('map:table.region'), share: 0.28 },
      { heading: t('map:table.clusters'), share: 0.14 },
      { heading: t('map:table.industries'), share: 0.14 },
      { heading: t('map:table.statuses'), share: 0.44 },
    ],
    rows: units.map(({ id, clusters, industries, statuses }) => [
      [[{ text: plainText(names.region(id)), isBold: true }]],
      [[{ text: String(clusters) }]],
      [[{ text: String(industries) }]],
      [[{ text: statuses.map((status) => statusText(scene, status)).join('   ') }]],
    ]),
    restText: (count) => t('briefing:stage.moreRows', { count }),
  };
}
