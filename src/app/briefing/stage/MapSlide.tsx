import { useMemo, type ReactNode } from 'react';
import type { Topology } from 'topojson-specification';
import { useDataset, useFile, useReload } from '../../data/DataStoreProvider.tsx';
import { outlineOf } from '../../map/geometry/mapPaths.ts';
import { boxAround } from '../../../core/plane/box.ts';
import { unitShapes } from '../../map/geometry/unitShapes.ts';
import { useMapModel, useUnitIds, type MapModel } from '../../map/model/useMapModel.ts';
import { MapNote } from '../../map/parts/MapNote.tsx';
import { MapLayers } from '../../map/svg/MapLayers.tsx';
import { SouthSeaInset } from '../../map/svg/SouthSeaInset.tsx';
import { fitView, type Size } from '../../map/svg/view.ts';
import type { MapLevel } from '../../state/choices.ts';
import { pictureTexts } from '../../picture/pictureTexts.ts';
import { useAppStore } from '../../state/AppStoreProvider.tsx';
import { LoadNotice } from '../../ui/base/LoadNotice.tsx';
import { useT } from '../../ui/i18n/useT.ts';
import { SlideText } from './SlideText.tsx';
import type { SlideProps } from './Stage.tsx';
import { StageMultiples } from './StageMultiples.tsx';
import { StageRanks } from './StageRanks.tsx';
import type { StageMeasure } from './stageMeasure.ts';
import { StageTiles } from './StageTiles.tsx';
import { StageLegend } from './StageLegend.tsx';

/** The map is drawn at this size and scaled to the slide: 12 px of a label are 24 px at 1920 × 1080. */
const SIZE: Size = { width: 556, height: 424 };
/** Units of the slide in one of the map. */
const UNIT = 24 / 12;
const MARGIN = 6;
/** Room east of the country for the inset of the South China Sea, whose words take more of a narrow map. */
const INSET_SHARE = 0.1;

/** The map of a view with its legend, source, date and the note that it is a sketch. */
export function MapSlide({ slide, theme, measure }: SlideProps) {
  const basemap = useAppStore((state) => state.basemap);
  const own = useAppStore((state) => state.mapLevel);
  const level = basemap === 'tile' || basemap === 'multiples' ? 'province' : own;
  const filters = useAppStore((state) => state.filters);
  const model = useMapModel(useUnitIds(level), filters);
  const { subject } = model;
  const size = useMemo(() => mapSize(measure), [measure]);
  const isMultiple = basemap === 'multiples';
  const family = isMultiple || subject.kind === 'overview' ? undefined : subject.family;
  return (
    <div className="stage-map map-colours" data-family={family}>
      <div className="stage-drawing" data-basemap={basemap}>
        {basemap === 'tile' ? (
          <StageTiles model={model} isNarrow={measure.drawing !== null} />
        ) : basemap === 'table' ? (
          <StageRanks model={model} />
        ) : (
          <LoadedMap>
            {(boundaries) =>
              isMultiple ? (
                <StageMultiples {...{ boundaries, theme, measure }} label={slide.title} />
              ) : (
                <StillMap {...{ boundaries, level, model, size }} />
              )
            }
          </LoadedMap>
        )}
      </div>
      <div className="stage-words">
        <h2 className="stage-title">{slide.title}</h2>
        <SlideText text={slide.text} />
        {basemap === 'table' ? null : <StageLegend about={isMultiple ? 'multiples' : subject.kind} />}
      </div>
      {basemap === 'geo' || isMultiple ? <MapNote /> : <PlainNote isTile={basemap === 'tile'} />}
    </div>
  );
}

/** Tiles and tables have no boundaries to name. */
function PlainNote({ isTile }: { readonly isTile: boolean }) {
  const t = useT('map');
  const lang = useAppStore((state) => state.lang);
  const { counts, newestDocument } = useDataset().manifest;
  const date = newestDocument ?? t('note.undated');
  return (
    <p className="map-note">
      {t('note.source', { documents: counts.documents, date })}
      {isTile ? ` ${pictureTexts(lang)('note.tile')}` : null}
    </p>
  );
}

function LoadedMap({ children }: { readonly children: (boundaries: Topology) => ReactNode }) {
  const boundaries = useFile('boundaries');
  const reload = useReload();
  if (boundaries.state === 'ready') return children(boundaries.value);
  return <LoadNotice state={boundaries} onRetry={() => reload('boundaries')} />;
}

interface StillMapProps {
  readonly boundaries: Topology;
  readonly level: MapLevel;
  readonly model: MapModel;
  readonly size: Size;
}

function mapSize({ drawing }: StageMeasure): Size {
  if (drawing === null) return SIZE;
  const width = drawing.width / UNIT;
  return { width, height: (width * SIZE.height) / SIZE.width };
}

/** The map that does not move: one picture, scaled as a whole. */
function StillMap({ boundaries, level, model, size }: StillMapProps) {
  const { areas } = useDataset();
  const lang = useAppStore((state) => state.lang);
  const region = useAppStore((state) => state.region);
  const outline = useAppStore((state) => state.outline);
  const view = useMemo(() => {
    const box = boxAround(unitShapes(boundaries, 'province').map(({ box }) => box));
    const east = size === SIZE ? 0 : (box.x1 - box.x0) * INSET_SHARE;
    return fitView({ ...box, x1: box.x1 + east }, size, MARGIN);
  }, [boundaries, size]);
  const members = areas.find(({ id }) => id === outline)?.members ?? null;
  const area = useMemo(() => (members ? outlineOf(boundaries, members, 0.25) : null), [boundaries, members]);
  return (
    <>
      <svg className="stage-svg" viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true">
        <MapLayers
          {...{ boundaries, level, model, view, area, lang }}
          size={size}
          selected={region}
          hovered={null}
        />
      </svg>
      <SouthSeaInset boundaries={boundaries} model={model} />
    </>
  );
}
