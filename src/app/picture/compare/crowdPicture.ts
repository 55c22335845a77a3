import { cooccurring } from '../../../core/analysis/cooccurrence.ts';
import { crowding, type Crowd, type Firsts } from '../../../core/analysis/crowding.ts';
import { regionsOf } from '../../../core/analysis/phrasing.ts';
import type { Profile } from '../../../core/analysis/profile.ts';
import { crowdSentence } from '../../../core/analysis/sentences.ts';
import { parseCompareOptions } from '../../compare/compareOptions.ts';
import { aboveLegend } from '../parts/aboveLegend.ts';
import { clusterGlyph } from '../parts/clusterGlyph.ts';
import { markItems } from '../parts/legend.ts';
import { statusMark } from '../parts/statusMark.ts';
import type { Area, PictureKind, Scene } from '../scene.ts';
import { el, part, type SvgElement } from '../svg/element.ts';
import { shorten, textWidth } from '../svg/measure.ts';
import { writeBlock, writeLine } from '../svg/write.ts';
import { allProfiles, claimsOfProfiles } from './allProfiles.ts';

/** 扎堆: industries by the number of regions that name them; of the chosen one its regions, and who came first. */
export const CROWD_PICTURE: PictureKind = {
  name: 'crowd',
  title: ({ t }) => t('compare:crowd.title'),
  lead: (scene) => {
    const profiles = allProfiles(scene);
    const chosen = chosenCrowd(scene, crowding(profiles));
    return chosen ? crowdSentence(chosen, profiles.length, scene.naming, scene.lang) : '';
  },
  claims: (scene) => claimsOfProfiles(allProfiles(scene)),
  note: 'chart',
  draw: (scene, area) =>
    aboveLegend(scene, { rule: scene.t('compare:crowd.note'), items: markItems(scene) }, area, (room) => {
      const profiles = allProfiles(scene);
      const crowds = crowding(profiles);
      const chosen = chosenCrowd(scene, crowds);
      const [list, detail] = halves(room);
      return {
        defs: [],
        elements: [
          drawCrowds(scene, crowds, { chosen, total: profiles.length }, list),
          ...(chosen ? [drawDetail(scene, chosen, profiles, detail)] : []),
        ],
      };
    }),
};

/** The industry that the page looks at: the chosen one, else the one that most regions name. */
export function chosenCrowd(
  { choices }: Pick<Scene, 'choices'>,
  crowds: readonly Crowd[],
): Crowd | undefined {
  const { crowd } = parseCompareOptions(choices.compareOptions);
  return crowds.find(({ industry }) => industry === crowd) ?? crowds[0];
}

/** List and detail: beside each other in a wide room, below each other in a narrow one. */
function halves(room: Area): readonly [Area, Area] {
  const gap = 28;
  if (room.width >= 620) {
    const width = room.width * 0.46 - gap / 2;
    return [
      { ...room, width },
      { ...room, x: room.x + width + gap, width: room.width - width - gap },
    ];
  }
  const height = room.height * 0.45;
  return [
    { ...room, height },
    { ...room, y: room.y + height + 14, height: room.height - height - 14 },
  ];
}

const ROW = 22;
const GLYPH = 18;
/** Shares of the width of the list. */
const NAME_SHARE = 0.48;

function drawCrowds(
  scene: Scene,
  crowds: readonly Crowd[],
  { chosen, total }: { readonly chosen: Crowd | undefined; readonly total: number },
  area: Area,
): SvgElement {
  const { palette, t, naming } = scene;
  const places = Math.floor(area.height / ROW);
  const isCut = crowds.length > places;
  const shown = crowds.slice(0, Math.max(1, isCut ? places - 1 : places));
  const most = crowds[0]?.members.length ?? 1;
  const counts = shown.map(({ members }) => t('compare:crowd.share', { count: members.length, total }));
  const countWidth = Math.max(...counts.map((count) => textWidth(count, 11.5)));
  const barStart = area.x + area.width * NAME_SHARE;
  const barRoom = Math.max(10, area.x + area.width - countWidth - 8 - barStart);
  return part('crowds', [
    ...shown.flatMap((crowd, index) => {
      const middle = area.y + index * ROW + ROW / 2;
      const isChosen = crowd === chosen;
      const name = shorten(
        naming.industry(crowd.industry),
        12,
        area.width * NAME_SHARE - GLYPH - 14,
        isChosen,
      );
      const look = { size: 12, fill: palette.ink, ...(isChosen ? { weight: 600 } : {}) };
      return [
        ...clusterGlyph(scene, crowd.cluster, area.x, middle, GLYPH),
        writeLine(name, { x: area.x + GLYPH + 6, y: middle + 4 }, look),
        el('rect', {
          x: barStart,
          y: middle - 6,
          width: (crowd.members.length / most) * barRoom,
          height: 12,
          fill: isChosen ? palette.scale[4] : palette.scale[2],
          'data-part': 'bar',
        }),
        writeLine(
          counts[index] ?? '',
          { x: area.x + area.width, y: middle + 4 },
          { size: 11.5, fill: palette.ink2, anchor: 'end' },
        ),
      ];
    }),
    ...(isCut
      ? [
          writeLine(
            t('more.industries', { count: crowds.length - shown.length }),
            { x: area.x, y: area.y + shown.length * ROW + 15 },
            { size: 11.5, fill: palette.ink3 },
          ),
        ]
      : []),
  ]);
}

function drawDetail(scene: Scene, crowd: Crowd, profiles: readonly Profile[], area: Area): SvgElement {
  const { palette, t, naming } = scene;
  const { x, width } = area;
  const elements: SvgElement[] = [];
  let y = area.y;
  const write = (text: string, look: { size: number; fill: string; weight?: number; most?: number }) => {
    const block = writeBlock(text, { x, y }, { ...look, width });
    elements.push(...block.elements);
    y += block.height;
  };
  write(t('compare:crowd.who', { name: naming.industry(crowd.industry) }), {
    size: 14,
    fill: palette.ink,
    weight: 600,
    most: 2,
  });
  y += 2;
  for (const fact of factsOf(scene, crowd, profiles)) write(fact, { size: 12, fill: palette.ink2, most: 2 });
  y += 6;
  let shown = 0;
  for (const member of crowd.members) {
    const isLast = shown === crowd.members.length - 1;
    const block = memberBlock(scene, member.first, { x, y, width });
    if (y + block.height + (isLast ? 0 : ROW) > area.y + area.height) break;
    elements.push(...block.elements);
    y += block.height + 5;
    shown += 1;
  }
  const rest = crowd.members.length - shown;
  if (rest > 0)
    elements.push(
      writeLine(t('more.regions', { count: rest }), { x, y: y + 13 }, { size: 11.5, fill: palette.ink3 }),
    );
  return part('crowd', elements);
}

/** Who came first, who first called it a future industry, and what goes with it. */
export function factsOf(
  scene: Pick<Scene, 't' | 'naming' | 'lang'>,
  crowd: Crowd,
  profiles: readonly Profile[],
): string[] {
  const { t, naming } = scene;
  const companions = cooccurring(crowd.industry, profiles, { limit: 5, minRegions: 2 });
  const fact = (name: string, value: string) => t('fact', { name, value });
  return [
    fact(t('compare:crowd.first'), firstText(scene, crowd.first, t('compare:crowd.undated'))),
    fact(t('compare:crowd.firstFuture'), firstText(scene, crowd.firstFuture, t('compare:crowd.noFuture'))),
    ...(companions.length === 0
      ? []
      : [
          fact(
            t('compare:crowd.with'),
            companions
              .map(({ industry, regions }) => `${naming.industry(industry)} ${regions.length}`)
              .join(' · '),
          ),
        ]),
  ];
}

function firstText(
  { t, naming, lang }: Pick<Scene, 't' | 'naming' | 'lang'>,
  firsts: Firsts | null,
  none: string,
): string {
  if (!firsts) return none;
  const names = regionsOf(
    firsts.claims.map((claim) => naming.region(claim.region)),
    lang,
  );
  return `${names} (${firsts.date}${firsts.claims.length > 1 ? ` · ${t('compare:crowd.sameDay')}` : ''})`;
}

/** A region, its status and its whole quote with the date of the document. */
function memberBlock(
  { palette, naming, t }: Scene,
  { region, status, evidence, document }: Crowd['members'][number]['first'],
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
) {
  const name = naming.region(region);
  const nameWidth = textWidth(name, 12, true) + 8;
  const word = `${t(`shell:status.${status}`)} · ${naming.shortDocument(document)}`;
  const quote = writeBlock(
    evidence.exact.trim(),
    { x, y: y + 17 },
    { size: 11.5, fill: palette.ink2, width },
  );
  return {
    elements: [
      writeLine(name, { x, y: y + 12 }, { size: 12, fill: palette.ink, weight: 600 }),
      statusMark(status, x + nameWidth + 6, y + 8, 12, palette.ink),
      writeLine(
        shorten(word, 11, width - nameWidth - 18),
        { x: x + nameWidth + 16, y: y + 12 },
        { size: 11, fill: palette.ink3 },
      ),
      ...quote.elements,
    ],
    height: 17 + quote.height,
  };
}
