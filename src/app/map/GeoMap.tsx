import { lazy, Suspense, useState } from 'react';
import type { Topology } from 'topojson-specification';
import { useFile, useReload } from '../data/DataStoreProvider.tsx';
import type { MapLevel } from '../state/choices.ts';
import { useAppStore } from '../state/AppStoreProvider.tsx';
import { LoadNotice } from '../ui/base/LoadNotice.tsx';
import { useT } from '../ui/i18n/useT.ts';
import { GlBoundary } from './gl/GlBoundary.tsx';
import { useGlEngine } from './gl/useGlEngine.ts';
import type { MapModel } from './model/useMapModel.ts';
import { LiveMap } from './live/LiveMap.tsx';
import type { Size } from './svg/view.ts';

const GlMap = lazy(async () => ({ default: (await import('./gl/GlMap.tsx')).GlMap }));

interface GeoMapProps {
  readonly level: MapLevel;
  readonly model: MapModel;
  readonly size: Size;
}

/** The geographic map, once its boundaries are there. */
export function GeoMap(props: GeoMapProps) {
  const boundaries = useFile('boundaries');
  const reload = useReload();
  if (boundaries.state !== 'ready')
    return <LoadNotice state={boundaries} onRetry={() => reload('boundaries')} />;
  return <DrawnMap {...props} boundaries={boundaries.value} />;
}

/** Canvas until WebGL has drawn its first picture, and again when WebGL is lost. */
function DrawnMap(props: GeoMapProps & { readonly boundaries: Topology }) {
  const t = useT('map');
  const { isWanted, notice, giveUp } = useGlEngine(useAppStore((state) => state.gl));
  const [isReady, setIsReady] = useState(false);
  const isGl = isWanted && isReady;
  return (
    <div className="map-drawn" data-engine={isGl ? 'gl' : 'canvas'}>
      {isGl ? null : <LiveMap {...props} />}
      {isWanted ? (
        <GlBoundary onFailed={giveUp}>
          <Suspense>
            <div className={isReady ? 'gl-holder' : 'gl-holder gl-waiting'}>
              <GlMap {...props} onReady={() => setIsReady(true)} onLost={giveUp} />
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
