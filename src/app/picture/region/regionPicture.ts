import type { Profile } from '../../../core/analysis/profile.ts';
import { claimsOfSubject, parseSubject, profileOfSubject } from '../../../core/analysis/subject.ts';
import { namesOf } from '../../panels/shared/useNames.ts';
import { drawLegend, markItems } from '../parts/legend.ts';
import type { Area, PictureKind, Scene } from '../scene.ts';
import { el } from '../svg/element.ts';
import { drawComposition, familyTextures } from './composition.ts';
import { drawDotColumns } from './dotColumns.ts';
import { drawFigures } from './figures.ts';

/** What a region puts first: its industries and their statuses, how they gather, and its figures. */
export const REGION_PICTURE: PictureKind = {
  name: 'region',
  title: (scene) => scene.t('shell:question.regionOf', { region: regionName(scene) }),
  lead: (scene) => {
    const { documents, claimCount, entries, newest } = regionProfile(scene);
    return scene.t('panels:region.lead', {
      documents: documents.length,
      claims: claimCount,
      industries: entries.size,
      newest: newest ?? scene.t('map:note.undated'),
    });
  },
  claims: (scene) => claimsOfSubject(parseSubject(regionKey(scene)), scene.claims, scene.dataset.areas),
  note: 'chart',
  draw: (scene, area) => {
    const profile = regionProfile(scene);
    const legend = drawLegend(scene, scene.t('rule.region'), markItems(scene), {
      x: area.x,
      y: 0,
      width: area.width,
    });
    const room: Area = { ...area, height: area.height - legend.height - 8 };
    const side = Math.min(400, Math.max(280, room.width * 0.32));
    const isWide = room.width >= 620;
    const main: Area = isWide ? { ...room, width: room.width - side - 32 } : room;
    const beside: Area = { ...room, x: room.x + room.width - side, width: side };
    const composition = drawComposition(scene, profile, beside);
    const below: Area = {
      ...beside,
      y: beside.y + composition.height + 14,
      height: beside.height - composition.height - 14,
    };
    const { region } = parseSubject(regionKey(scene));
    const figures = scene.context.figures.filter((figure) => figure.region === region);
    return {
      defs: familyTextures(scene),
      elements: [
        drawDotColumns(scene, profile, main),
        ...(isWide ? [...composition.elements, drawFigures(scene, figures, below)] : []),
        el(
          'g',
          { transform: `translate(0 ${(area.y + area.height - legend.height).toFixed(1)})` },
          legend.elements,
        ),
      ],
    };
  },
};

/** The region, or the region in one of its documents where the slide names that among the compared. */
function regionKey({ choices }: Scene): string {
  const region = choices.region ?? '';
  return choices.compared.find((key) => key.includes('@') && parseSubject(key).region === region) ?? region;
}

export function regionProfile(scene: Scene): Profile {
  return profileOfSubject(parseSubject(regionKey(scene)), scene.claims, scene.dataset.areas);
}

function regionName(scene: Scene): string {
  return namesOf(scene.dataset, scene.lang).region(scene.choices.region ?? '');
}
