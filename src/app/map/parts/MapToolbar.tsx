import { memo, Suspense } from 'react';
import { BASEMAPS, MAP_LEVELS } from '../../state/choices.ts';
import { useAppStore } from '../../state/AppStoreProvider.tsx';
import { Segmented } from '../../ui/base/Segmented.tsx';
import { afterFirstPicture } from '../../ui/firstPicture.ts';
import { useT } from '../../ui/i18n/useT.ts';
import { lazyPart } from '../../ui/lazyPart.tsx';
import { CompareTray } from './CompareTray.tsx';

const OutlineMenu = lazyPart(
  async () => (await afterFirstPicture(() => import('./OutlineMenu.tsx'))).OutlineMenu,
);

/** Level, kind of map, and the outline of a composite area. */
export const MapToolbar = memo(function MapToolbar() {
  const t = useT('map');
  const basemap = useAppStore((state) => state.basemap);
  const mapLevel = useAppStore((state) => state.mapLevel);
  const setBasemap = useAppStore((state) => state.setBasemap);
  const setMapLevel = useAppStore((state) => state.setMapLevel);
  const hasLevels = basemap === 'geo' || basemap === 'table';
  return (
    <div className="map-toolbar">
      <Segmented
        label={t('basemap.label')}
        value={basemap}
        onChange={setBasemap}
        options={BASEMAPS.map((id) => ({ id, label: t(`basemap.${id}`) }))}
      />
      {hasLevels ? (
        <Segmented
          label={t('level.label')}
          value={mapLevel}
          onChange={setMapLevel}
          options={MAP_LEVELS.map((id) => ({ id, label: t(`level.${id}`) }))}
        />
      ) : null}
      {basemap === 'geo' ? (
        <Suspense>
          <OutlineMenu />
        </Suspense>
      ) : null}
      <CompareTray />
    </div>
  );
});
