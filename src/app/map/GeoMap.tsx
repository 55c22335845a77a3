import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import type { Topology } from 'topojson-specification';
import { useReload } from '../data/DataStoreProvider.tsx';
import type { MapLevel } from '../state/choices.ts';
import { useAppStore } from '../state/AppStoreProvider.tsx';
import { LoadNotice } from '../ui/base/LoadNotice.tsx';
import { useT } from '../ui/i18n/useT.ts';
import { GlBoundary } from './gl/GlBoundary.tsx';
import { useGlEngine } from './gl/useGlEngine.ts';
import type { MapModel } from './model/useMapModel.ts';
import { LiveMap } from './live/LiveMap.tsx';
import type { Size } from './svg/view.ts';
import { useMapBoundaries } from './useMapBoundaries.ts';

const GlMap = lazy(async () => ({ default: (await import('./gl/GlMap.tsx')).GlMap }));

interface GeoMapProps {
  readonly level: MapLevel;
  readonly model: MapModel;
  readonly size: Size;
}

/** The geographic map, once its boundaries are there. */
export function GeoMap(props: GeoMapProps) {
  const [wantsDetail, setWantsDetail] = useState(false);
  const { shown, whole } = useMapBoundaries(wantsDetail);
  const reload = useReload();
  const wantDetail = useCallback(() => setWantsDetail(true), []);
  if (shown.state !== 'ready') return <LoadNotice state={shown} onRetry={() => reload('boundaries')} />;
  return <DrawnMap {...props} boundaries={shown.value} whole={whole} onDetail={wantDetail} />;
}

interface DrawnMapProps extends GeoMapProps {
  readonly boundaries: Topology;
  /** In full detail, once there. */
  readonly whole: Topology | null;
  /** Asks for full detail. */
  readonly onDetail: () => void;
}

/** Canvas until WebGL has drawn its first picture, and again when WebGL is lost. */
function DrawnMap({ whole, onDetail, ...props }: DrawnMapProps) {
  const t = useT('map');
  const { isWanted, notice, giveUp } = useGlEngine(useAppStore((state) => state.gl));
  const [isReady, setIsReady] = useState(false);
  const isGl = isWanted && isReady;
  useEffect(() => {
    if (isWanted) onDetail();
  }, [isWanted, onDetail]);
  return (
    <div className="map-drawn" data-engine={isGl ? 'gl' : 'canvas'}>
      {isGl ? null : <LiveMap {...props} onDetail={onDetail} />}
      {isWanted && whole !== null ? (
        <GlBoundary onFailed={giveUp}>
          <Suspense>
            <div className={isReady ? 'gl-holder' : 'gl-holder gl-waiting'}>
              <GlMap {...props} boundaries={whole} onReady={() => setIsReady(true)} onLost={giveUp} />
            </div>
          </Suspense>
        </GlBoundary>
      ) : null}
      {notice === null ? null : (
        <p className="map-notice" role="status" data-state={`gl-${notice}`}>
          {t(`gl.${notice}`)}
        </p>
      )}
    </div>
  );
}
