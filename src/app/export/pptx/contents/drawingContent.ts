import { crowding } from '../../../../core/analysis/crowding.ts';
import type { Profile } from '../../../../core/analysis/profile.ts';
import { STATUS_WEIGHTS } from '../../../../core/analysis/similarity.ts';
import { overlapModel } from '../../../charts/overlap/layout.ts';
import { parseCompareOptions, type AllTab } from '../../../compare/compareOptions.ts';
import { allProfiles, orderedProfiles } from '../../../picture/compare/allProfiles.ts';
import { isSlope } from '../../../picture/compare/isSlope.ts';
import { orderedMatrix } from '../../../picture/compare/matrixPicture.ts';
import { amongText, nicheWords, scopeOf } from '../../../picture/compare/nichePicture.ts';
import { slopeRows } from '../../../picture/compare/slopePicture.ts';
import { clusterValues } from '../../../picture/map/multiplesPicture.ts';
import type { CellLines, ContentTable, SlideContent } from '../pageModel.ts';
import { hasSets } from '../../../picture/slideKind.ts';
import { plainText } from '../plainText.ts';
import type { SlideScene } from '../slideScene.ts';
import { compareContent } from './compareContent.ts';
import { statusSign, statusText, statusWords } from './parts.ts';
import { pictureContent } from './plainContents.ts';

/** The picture says the most of it; a long table would only be turned over. */
const MOST_PAGES = 2;

/** Small maps need the height of the page: more than a line of words goes on behind them. */
const ONE_LINE = 0.12;

/** A chart or small maps as a picture with the words above it; what it shows follows as a table, where it fits one. */
export function drawingContent(scene: SlideScene): SlideContent {
  if (hasSets(scene.choices)) return setsContent(scene);
  const found = tableOf(scene);
  const table = found === null ? null : { ...found, mostPages: MOST_PAGES };
  const isMultiple = scene.choices.basemap === 'multiples' && scene.choices.view !== 'compare';
  return { ...pictureContent(scene), table, ...(isMultiple ? { mostAbove: ONE_LINE } : {}) };
}

function setsContent(scene: SlideScene): SlideContent {
  const content = compareContent(scene);
  const table = content.table && { ...content.table, mostPages: MOST_PAGES };
  return { ...content, look: 'drawing', table };
}

const TABLES: Readonly<Record<AllTab, (scene: SlideScene) => ContentTable | null>> = {
  matrix: matrixTable,
  overlap: overlapTable,
  crowd: crowdTable,
  niche: nicheTable,
};

function tableOf(scene: SlideScene): ContentTable | null {
  const { choices } = scene;
  if (choices.view !== 'compare') return multiplesTable(scene);
  const { mode, tab } = parseCompareOptions(choices.compareOptions);
  if (mode === 'sets' && isSlope(choices)) return slopeTable(scene);
  return allProfiles(scene.view).length === 0 ? null : TABLES[tab](scene);
}

const cell = (text: string, isBold = false): CellLines => [[{ text: plainText(text), isBold }]];
const faint = (text: string): CellLines => [[{ text: plainText(text), tone: 'faint' }]];
const restText =
  ({ t }: SlideScene) =>
  (count: number) =>
    t('briefing:stage.moreRows', { count });

/** Most columns that can be read beside the names of the rows. */
const MOST_COLUMNS = 18;
const NAME_SHARE = 0.14;

/** Columns are headed by the one character of their cluster, which the first row spells out. */
function matrixTable(scene: SlideScene): ContentTable | null {
  const { names, t, lang } = scene;
  const { by } = parseCompareOptions(scene.choices.compareOptions);
  const { profiles, columns, at } = orderedMatrix(scene.view);
  if (columns.length > MOST_COLUMNS) return listTable(scene, profiles);
  const share = (1 - NAME_SHARE) / columns.length;
  const isCluster = by === 'cluster';
  return {
    caption: [
      statusWords(scene),
      ...(isCluster ? columns.map(({ cluster }) => `${cluster.glyph} ${cluster[lang]}`) : []),
    ].join('   '),
    columns: [
      { heading: t('compare:all.tableRegion'), share: NAME_SHARE },
      ...columns.map(({ id, cluster }) => ({
        heading: isCluster ? cluster.glyph : names.industry(id),
        share,
      })),
    ],
    rows: profiles.map(({ region }, row) => [
      cell(names.region(region), true),
      ...columns.map((_, column) => {
        const found = at(row, column);
        return found ? cell(statusSign(found.strongest)) : cell('');
      }),
    ]),
    restText: restText(scene),
  };
}

/** Regions with what they name, where columns would be too many. */
function listTable(scene: SlideScene, profiles: readonly Profile[]): ContentTable {
  const { names, t } = scene;
  return {
    caption: statusWords(scene),
    columns: [
      { heading: t('compare:all.tableRegion'), share: NAME_SHARE },
      { heading: t('compare:all.tableIndustries'), share: 1 - NAME_SHARE },
    ],
    rows: profiles.map(({ region, entries }) => [
      cell(names.region(region), true),
      cell(
        [...entries.values()]
          .map(({ industry, strongest }) => `${statusSign(strongest)} ${names.industry(industry)}`)
          .join('   '),
      ),
    ]),
    restText: restText(scene),
  };
}

/** Similarities in percent; beyond the columns that fit the picture alone must do. */
function overlapTable(scene: SlideScene): ContentTable | null {
  const { names, t } = scene;
  const { weighted } = parseCompareOptions(scene.choices.compareOptions);
  const profiles = orderedProfiles(scene.view, allProfiles(scene.view), MOST_COLUMNS);
  const overlap = overlapModel(profiles, weighted ? STATUS_WEIGHTS : null);
  const share = (1 - NAME_SHARE) / profiles.length;
  return {
    caption: t('compare:similarity.method'),
    columns: [
      { heading: '%', share: NAME_SHARE },
      ...profiles.map(({ region }) => ({ heading: plainText(names.region(region)), share })),
    ],
    rows: profiles.map(({ region }, row) => [
      cell(names.region(region), true),
      ...profiles.map((_, column) =>
        row === column ? faint('–') : cell(String(Math.round(overlap.at(row, column).score * 100))),
      ),
    ]),
    restText: restText(scene),
  };
}

function crowdTable(scene: SlideScene): ContentTable {
  const { names, t } = scene;
  const profiles = allProfiles(scene.view);
  return {
    caption: t('compare:crowd.note'),
    columns: [
      { heading: t('compare:table.industry'), share: 0.22 },
      { heading: t('export-files:pptx.regionCount'), share: 0.14 },
      { heading: t('compare:all.tableRegion'), share: 0.64 },
    ],
    rows: crowding(profiles).map(({ industry, members }) => [
      cell(names.industry(industry), true),
      cell(t('compare:crowd.share', { count: members.length, total: profiles.length })),
      cell(
        members
          .map(({ region, strongest }) => `${statusSign(strongest)} ${names.region(region)}`)
          .join('   '),
      ),
    ]),
    restText: restText(scene),
  };
}

function nicheTable(scene: SlideScene): ContentTable | null {
  const { names, t, view } = scene;
  const scope = scopeOf(scene.view);
  if (scope.niches.length === 0) return null;
  return {
    caption: t('compare:niche.note'),
    columns: [
      { heading: t('compare:niche.noneSays', { name: plainText(names.region(scope.region)) }), share: 0.34 },
      { heading: amongText(view, scope), share: 0.66 },
    ],
    rows: scope.niches.map((niche) => {
      const { who, within } = nicheWords(view, niche);
      return [
        cell(names.industry(niche.industry), true),
        [
          ...cell(`${who} (${t('compare:niche.count', { count: niche.neighbours.length })})`),
          ...(within === '' ? [] : faint(within)),
        ],
      ];
    }),
    restText: restText(scene),
  };
}

/** Each cluster with the provinces that name it. */
function multiplesTable(scene: SlideScene): ContentTable {
  const { names, t, view, dataset, lang } = scene;
  return {
    caption: statusWords(scene),
    columns: [
      { heading: t('compare:all.by.cluster'), share: 0.3 },
      { heading: t('export-files:pptx.regionCount'), share: 0.12 },
      { heading: t('compare:all.tableRegion'), share: 0.58 },
    ],
    rows: dataset.taxonomy.clusters.map((cluster) => {
      const values = [...clusterValues(view, cluster.id)];
      const places = values.map(([id, { statuses }]) => {
        const [first] = statuses;
        return `${first ? statusSign(first) : ''} ${names.region(id)}`;
      });
      return [
        cell(`${cluster.glyph} ${cluster[lang]}`, true),
        cell(String(values.length)),
        cell(places.join('   ')),
      ];
    }),
    restText: restText(scene),
  };
}

function slopeTable(scene: SlideScene): ContentTable {
  const { t, names, choices } = scene;
  const [before = '', after = ''] = choices.compared.map(names.region);
  const side = (entry: ReturnType<typeof slopeRows>[number]['before']): CellLines =>
    entry ? cell(statusText(scene, entry.strongest)) : faint(t('compare:table.notNamed'));
  return {
    caption: t('compare:slope.note'),
    columns: [
      { heading: t('compare:table.industry'), share: 0.34 },
      { heading: plainText(before), share: 0.22 },
      { heading: plainText(after), share: 0.22 },
      { heading: t('compare:slope.change'), share: 0.22 },
    ],
    rows: slopeRows(scene.view).map((row) => [
      cell(names.industry(row.industry), true),
      side(row.before),
      side(row.after),
      cell(t(`compare:slope.${row.change}`)),
    ]),
    restText: restText(scene),
  };
}
