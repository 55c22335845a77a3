import { zoomIdentity } from 'd3-zoom';
import { useEffect, useMemo, useRef, useState, type MouseEvent } from 'react';
import type { Topology } from 'topojson-specification';
import { SKETCH_TOLERANCE } from '../../../core/plane/sketch.ts';
import { useDataset } from '../../data/DataStoreProvider.tsx';
import type { MapLevel } from '../../state/choices.ts';
import { useAppStore } from '../../state/AppStoreProvider.tsx';
import { LiveRegion } from '../../ui/base/LiveRegion.tsx';
import { reportFirstPicture } from '../../ui/firstPicture.ts';
import { useAfterPaint } from '../../ui/useAfterPaint.ts';
import { useT } from '../../ui/i18n/useT.ts';
import { detailFor, outlineOf } from '../geometry/mapPaths.ts';
import { unitAtPoint } from '../geometry/unitAtPoint.ts';
import { boxAround, type Box } from '../../../core/plane/box.ts';
import { shapeOfAny, unitShapes } from '../geometry/unitShapes.ts';
import type { MapModel } from '../model/useMapModel.ts';
import { HoverCard, type Hovered } from '../parts/HoverCard.tsx';
import { SouthSeaInset } from '../svg/SouthSeaInset.tsx';
import type { Size } from '../svg/view.ts';
import { fitView, toPlane, toScreen, zoomedView } from '../svg/view.ts';
import { LiveLayers } from './LiveLayers.tsx';
import { useLevelByZoom } from './useLevelByZoom.ts';
import { useMapCamera } from './useMapCamera.ts';
import { useMapKeyboard } from '../useMapKeyboard.ts';
import { usePickRegion } from '../parts/usePickRegion.ts';
import { ZoomButtons } from '../parts/ZoomButtons.tsx';

interface LiveMapProps {
  readonly boundaries: Topology;
  readonly level: MapLevel;
  readonly model: MapModel;
  readonly size: Size;
  /** Called when the map is zoomed in further than a sketch is drawn for. */
  readonly onDetail: () => void;
}

/**
 * The map that every machine can draw, on canvases: pan and zoom, hover, click, and one Tab stop with arrow keys
 * between regions.
 */
export function LiveMap({ boundaries, level, model, size, onDetail }: LiveMapProps) {
  const t = useT('map');
  const stage = useRef<HTMLDivElement>(null);
  const layers = useRef<HTMLDivElement>(null);
  const { areas } = useDataset();
  const lang = useAppStore((state) => state.lang);
  const region = useAppStore((state) => state.region);
  const outline = useAppStore((state) => state.outline);
  const pickRegion = usePickRegion();
  const [hovered, setHovered] = useState<Hovered | null>(null);

  const shapes = unitShapes(boundaries, level);
  const { focused, spoken, handleKey, handleBlur } = useMapKeyboard(shapes, model);
  const base = useMemo(
    () => fitView(boxAround(unitShapes(boundaries, 'province').map(({ box }) => box)), size),
    [boundaries, size],
  );
  const camera = useMapCamera({ stage, layers, size });
  const view = useMemo(() => zoomedView(base, camera.settled), [base, camera.settled]);
  const members = areas.find(({ id }) => id === outline)?.members ?? null;
  const area = useMemo(() => (members ? outlineOf(boundaries, members, 0.25) : null), [boundaries, members]);
  useLevelByZoom(camera.settled.k);
  const wantsDetail = detailFor(view.k) < SKETCH_TOLERANCE;
  useEffect(() => {
    if (wantsDetail) onDetail();
  }, [wantsDetail, onDetail]);
  useEffect(reportFirstPicture, []);
  const insetModel = useAfterPaint(model);

  const { flyTo } = camera;
  const current = focused ?? region;
  const currentShape = shapeOfAny(boundaries, current);
  useEffect(() => {
    const target = currentShape && flightTo(currentShape.box, base, view, size);
    if (target) flyTo(target);
    // Only a new region starts a flight; moving the map by hand and finer boundaries must not.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [currentShape?.id, flyTo]);

  const locate = ({ clientX, clientY }: MouseEvent): Hovered | null => {
    const box = stage.current?.getBoundingClientRect();
    if (!box) return null;
    const [x, y] = [clientX - box.left, clientY - box.top];
    const id = unitAtPoint(boundaries, level, toPlane(view, [x, y]));
    return id === null ? null : { id, x, y };
  };
  return (
    <>
      <div
        ref={stage}
        className="map-stage"
        role="application"
        aria-label={t('mapLabel')}
        aria-roledescription={t('mapRole')}
        aria-describedby="map-help"
        tabIndex={0}
        onKeyDown={handleKey}
        onBlur={handleBlur}
        data-over={hovered !== null}
        onMouseMove={(event) => setHovered(locate(event))}
        onMouseLeave={() => setHovered(null)}
        onClick={(event) => {
          const found = locate(event);
          if (found) pickRegion(found.id, event);
        }}
      >
        <div ref={layers} className="map-layers">
          <LiveLayers
            {...{ boundaries, level, model, size, view, area, lang }}
            selected={region}
            hovered={focused ?? hovered?.id ?? null}
          />
        </div>
      </div>
      <p id="map-help" className="visually-hidden">
        {t('mapHelp')}
      </p>
      {hovered && !focused ? <HoverCard hovered={hovered} size={size} model={model} lang={lang} /> : null}
      <SouthSeaInset boundaries={boundaries} model={insetModel} />
      <ZoomButtons onZoom={camera.zoomBy} onReset={() => flyTo(zoomIdentity)} />
      <LiveRegion text={spoken} />
    </>
  );
}

/** Where to fly so that a region is well seen; null when it already is. */
function flightTo(box: Box, base: ReturnType<typeof fitView>, view: ReturnType<typeof fitView>, size: Size) {
  const [x0, y0] = toScreen(view, [box.x0, box.y0]);
  const [x1, y1] = toScreen(view, [box.x1, box.y1]);
  const isInside = x0 > -20 && y0 > -20 && x1 < size.width + 20 && y1 < size.height + 20;
  if (isInside && Math.max(x1 - x0, y1 - y0) > 36) return null;
  const wanted = fitView(box, size).k * 0.35;
  const k = Math.min(6, Math.max(1, wanted / base.k));
  const [cx, cy] = toScreen(base, [(box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2]);
  return zoomIdentity.translate(size.width / 2 - cx * k, size.height / 2 - cy * k).scale(k);
}
