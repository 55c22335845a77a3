import { useFile, useReload } from '../data/DataStoreProvider.tsx';
import type { MapLevel } from '../state/choices.ts';
import { LoadNotice } from '../ui/base/LoadNotice.tsx';
import type { MapModel } from './model/useMapModel.ts';
import { SvgMap } from './svg/SvgMap.tsx';
import type { Size } from './svg/view.ts';

interface GeoMapProps {
  readonly level: MapLevel;
  readonly model: MapModel;
  readonly size: Size;
}

/** The geographic map: SVG at first and wherever WebGL is software, MapLibre where it is hardware. */
export function GeoMap({ level, model, size }: GeoMapProps) {
  const boundaries = useFile('boundaries');
  const reload = useReload();
  if (boundaries.state !== 'ready')
    return <LoadNotice state={boundaries} onRetry={() => reload('boundaries')} />;
  return <SvgMap boundaries={boundaries.value} level={level} model={model} size={size} />;
}
