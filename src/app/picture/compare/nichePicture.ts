import type { Niche } from '../../../core/analysis/niches.ts';
import { parseCompareOptions } from '../../compare/compareOptions.ts';
import { neighboursOf } from '../../compare/neighbours.ts';
import { nicheScope, type NicheScope } from '../../compare/nicheScope.ts';
import { clusterGlyph } from '../parts/clusterGlyph.ts';
import { aboveLegend } from '../parts/aboveLegend.ts';
import type { Area, PictureKind, Scene } from '../scene.ts';
import { el, part, type SvgElement } from '../svg/element.ts';
import { textWidth } from '../svg/measure.ts';
import { writeBlock, writeLine } from '../svg/write.ts';
import { allProfiles, claimsOfProfiles } from './allProfiles.ts';

/** 空白: what neighbours (or peers, or the chosen) name and no document names for one region. */
export const NICHE_PICTURE: PictureKind = {
  name: 'niche',
  title: (scene) => scene.t('compare:niche.title', { name: scene.naming.region(scopeOf(scene).region) }),
  lead: ({ t }) => t('desc.niche'),
  claims: (scene) => {
    const { profile, others } = scopeOf(scene);
    return claimsOfProfiles([profile, ...others]);
  },
  note: 'chart',
  draw: (scene, area) =>
    aboveLegend(scene, { rule: scene.t('compare:niche.note'), items: [] }, area, (room) => {
      const scope = scopeOf(scene);
      const nothing = nothingText(scene, scope);
      return {
        defs: [],
        elements: [nothing === '' ? drawNiches(scene, scope, room) : drawWords(scene, nothing, room)],
      };
    }),
};

type ScopeScene = Pick<Scene, 'choices' | 'claims' | 'context'>;

/** The region that the page looks at, and its gaps. Without boundaries no region has a neighbour. */
export function scopeOf(scene: ScopeScene): NicheScope {
  const { boundaries } = scene.context;
  const { niche, among } = parseCompareOptions(scene.choices.compareOptions);
  return nicheScope({
    niche,
    among,
    compared: scene.choices.compared,
    profiles: allProfiles(scene),
    claims: scene.claims,
    neighbours: boundaries === null ? new Map() : neighboursOf(boundaries),
  });
}

/** Against whom the gaps are gaps. */
export function amongText(
  { t, choices, naming }: Pick<Scene, 't' | 'choices' | 'naming'>,
  { others }: NicheScope,
): string {
  if (others.length === 0) return '';
  const { among } = parseCompareOptions(choices.compareOptions);
  return t('among', {
    who: t(`compare:niche.${among}`),
    names: others.map((one) => naming.region(one.region)).join(t('map:listComma')),
  });
}

/** Why there is no gap to show; '' where there are some. */
export function nothingText({ t, naming }: Pick<Scene, 't' | 'naming'>, scope: NicheScope): string {
  const name = naming.region(scope.region);
  if (scope.profile.claimCount === 0) return t('compare:niche.noDocument', { name });
  if (scope.others.length === 0) return t('compare:niche.noNeighbours');
  return scope.niches.length === 0 ? t('compare:niche.nothing', { name }) : '';
}

function drawWords({ palette }: Scene, text: string, { x, y, width }: Area): SvgElement {
  return part(
    'niches',
    [...writeBlock(text, { x, y: y + 10 }, { size: 15, fill: palette.ink2, width }).elements],
    {},
  );
}

/** Names of those who name an industry, and of the parts of the region that do. */
export function nicheWords(
  { t, naming }: Pick<Scene, 't' | 'naming'>,
  { neighbours, within }: Niche,
): { readonly who: string; readonly within: string } {
  const inside = [...new Set(within.map(({ region }) => naming.region(region)))];
  return {
    who: neighbours.map(({ region }) => naming.region(region)).join(' · '),
    within: inside.length === 0 ? '' : t('compare:niche.within', { names: inside.join(' · ') }),
  };
}

const GLYPH = 18;
const SIZE = 12;
const LEAST_ROW = 23;
const NAME_SHARE = 0.34;

/** A row an industry; a row is as high as its names need; what finds no room is counted. */
function drawNiches(scene: Scene, scope: NicheScope, area: Area): SvgElement {
  const { palette, t } = scene;
  const { niches } = scope;
  const head = nicheHead(scene, scope, area);
  const elements: SvgElement[] = [...head.elements];
  let y = area.y + head.height;
  let shown = 0;
  for (const niche of niches) {
    const row = nicheRow(scene, niche, { x: area.x, y, width: area.width });
    const isLast = shown === niches.length - 1;
    if (y + row.height + (isLast ? 0 : LEAST_ROW) > area.y + area.height) break;
    elements.push(...row.elements);
    y += row.height;
    shown += 1;
  }
  const rest = niches.length - shown;
  if (rest > 0)
    elements.push(
      writeLine(
        t('more.industries', { count: rest }),
        { x: area.x, y: y + 16 },
        { size: 11.5, fill: palette.ink3 },
      ),
    );
  return part('niches', elements);
}

/** Who is silent, and against whom. */
function nicheHead(scene: Scene, scope: NicheScope, { x, y, width }: Area) {
  const { palette, t, naming } = scene;
  const look = { size: SIZE, fill: palette.ink, weight: 600 };
  const first = writeBlock(
    t('compare:niche.noneSays', { name: naming.region(scope.region) }),
    { x, y },
    { ...look, width: width * NAME_SHARE - 16, most: 3 },
  );
  const second = writeBlock(
    amongText(scene, scope),
    { x: x + width * NAME_SHARE, y },
    { ...look, width: width * (1 - NAME_SHARE), most: 3 },
  );
  const height = Math.max(first.height, second.height) + 5;
  const line = el('line', {
    x1: x,
    x2: x + width,
    y1: y + height - 1,
    y2: y + height - 1,
    stroke: palette.hairlineStrong,
    'stroke-width': 1,
  });
  return { elements: [...first.elements, ...second.elements, line], height };
}

function nicheRow(
  scene: Scene,
  niche: Niche,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
): { readonly elements: readonly SvgElement[]; readonly height: number } {
  const { palette, t, naming } = scene;
  const count = t('compare:niche.count', { count: niche.neighbours.length });
  const countWidth = textWidth(count, SIZE) + 10;
  const nameWidth = width * NAME_SHARE - GLYPH - 16;
  const middle = y + LEAST_ROW / 2;
  const top = middle - SIZE * 0.78;
  const name = writeBlock(
    naming.industry(niche.industry),
    { x: x + GLYPH + 6, y: top },
    { size: SIZE, fill: palette.ink, width: nameWidth, most: 2 },
  );
  const words = nicheWords(scene, niche);
  const whoX = x + width * NAME_SHARE;
  const room = width * (1 - NAME_SHARE) - countWidth;
  const who = writeBlock(
    words.who,
    { x: whoX, y: top },
    { size: SIZE, fill: palette.ink2, width: room, most: 3 },
  );
  const inside = writeBlock(
    words.within,
    { x: whoX, y: top + who.height },
    { size: 11, fill: palette.ink3, width: room, most: 2 },
  );
  const height = Math.max(LEAST_ROW, name.height + 6, who.height + inside.height + 6);
  return {
    elements: [
      ...clusterGlyph(scene, niche.cluster, x, middle, GLYPH),
      ...name.elements,
      ...who.elements,
      ...inside.elements,
      writeLine(count, { x: x + width, y: middle + 4 }, { size: SIZE, fill: palette.ink, anchor: 'end' }),
      el('line', {
        x1: x,
        x2: x + width,
        y1: y + height - 0.5,
        y2: y + height - 0.5,
        stroke: palette.hairline,
        'stroke-width': 0.7,
      }),
    ],
    height,
  };
}
