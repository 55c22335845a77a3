import { Suspense, useEffect, useRef, type CSSProperties } from 'react';
import type { Basemap } from '../state/choices.ts';
import { useAppStore } from '../state/AppStoreProvider.tsx';
import { LoadNotice } from '../ui/base/LoadNotice.tsx';
import { reportFirstPicture } from '../ui/firstPicture.ts';
import { useT } from '../ui/i18n/useT.ts';
import { GeoMap } from './GeoMap.tsx';
import { familyOf } from './model/mapSubject.ts';
import { useMapModel, useUnitIds } from './model/useMapModel.ts';
import { Legend } from './parts/Legend.tsx';
import { MapNote } from './parts/MapNote.tsx';
import { MapToolbar } from './parts/MapToolbar.tsx';
import { useAfterPaint } from '../ui/useAfterPaint.ts';
import { lazyView } from '../ui/lazyPart.tsx';
import { useElementSize } from './svg/useElementSize.ts';
import type { Size } from './svg/view.ts';
import './MapStage.css';

const TileGrid = lazyView(async () => (await import('./tile/TileGrid.tsx')).TileGrid);
const MapTable = lazyView(async () => (await import('./table/MapTable.tsx')).MapTable);
const SmallMultiples = lazyView(async () => (await import('./multiples/SmallMultiples.tsx')).SmallMultiples);

/** The left side of the page: toolbar, the chosen kind of map, legend and note. */
export function MapStage() {
  const t = useT('map');
  const frame = useRef<HTMLDivElement>(null);
  const size = useElementSize(frame);
  const basemap = useAppStore((state) => state.basemap);
  const mapLevel = useAppStore((state) => state.mapLevel);
  const isGeo = basemap === 'geo';
  useEffect(() => {
    if (!isGeo) reportFirstPicture();
  }, [isGeo]);
  const level = basemap === 'tile' || basemap === 'multiples' ? 'province' : mapLevel;
  const model = useMapModel(
    useUnitIds(level),
    useAppStore((state) => state.filters),
  );
  /** The map's fills have it at once; legend, and restyling all around them, may wait for the next frame. */
  const subject = useAfterPaint(model.subject);
  return (
    <section
      className="map map-colours"
      aria-label={t('title')}
      data-family={familyOf(isGeo ? subject : model.subject)}
    >
      <MapToolbar />
      <div className="map-frame" data-basemap={basemap} ref={frame} style={sizeForPaper(size)}>
        <Suspense fallback={<LoadNotice state={{ state: 'loading' }} />}>
          {size === null ? null : <Content basemap={basemap} level={level} model={model} size={size} />}
        </Suspense>
      </div>
      <footer className="map-foot">
        {basemap === 'table' ? null : (
          <Legend about={basemap === 'multiples' ? 'multiples' : subject.kind} level={level} />
        )}
        <MapNote />
      </footer>
    </section>
  );
}

/** As numbers, so that the style for paper can tell how much smaller the map as drawn must become. */
function sizeForPaper(size: Size | null): CSSProperties | undefined {
  return size === null
    ? undefined
    : ({ '--map-width': size.width, '--map-height': size.height } as CSSProperties);
}

type ContentProps = Parameters<typeof GeoMap>[0] & { readonly basemap: Basemap };

function Content({ basemap, ...rest }: ContentProps) {
  if (basemap === 'tile') return <TileGrid model={rest.model} />;
  if (basemap === 'table') return <MapTable model={rest.model} />;
  if (basemap === 'multiples') return <SmallMultiples />;
  return <GeoMap {...rest} />;
}
