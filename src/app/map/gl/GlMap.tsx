import { useEffect, useRef, useState, type MouseEvent } from 'react';
import type { Topology } from 'topojson-specification';
import { useDataset } from '../../data/DataStoreProvider.tsx';
import type { MapLevel } from '../../state/choices.ts';
import { useAppStore } from '../../state/AppStoreProvider.tsx';
import { LiveRegion } from '../../ui/base/LiveRegion.tsx';
import { useT } from '../../ui/i18n/useT.ts';
import { unitShapes } from '../geometry/unitShapes.ts';
import type { MapModel } from '../model/useMapModel.ts';
import { HoverCard, type Hovered } from '../parts/HoverCard.tsx';
import { usePickRegion } from '../parts/usePickRegion.ts';
import { ZoomButtons } from '../parts/ZoomButtons.tsx';
import { useMapPalette } from '../palette/mapPalette.ts';
import { useAfterPaint } from '../../ui/useAfterPaint.ts';
import { SouthSeaInset } from '../svg/SouthSeaInset.tsx';
import type { Size, View } from '../svg/view.ts';
import { useMapKeyboard } from '../useMapKeyboard.ts';
import { GlOverlay, moveOverlay } from './GlOverlay.tsx';
import { GlView, type GlScene } from './glView.ts';
import './GlMap.css';

export interface GlMapProps {
  readonly boundaries: Topology;
  readonly level: MapLevel;
  readonly model: MapModel;
  readonly size: Size;
  readonly onReady: () => void;
  /** WebGL refused or was lost. */
  readonly onLost: (reason: 'lost' | 'failed') => void;
}

/** The map in WebGL: the same regions, looks, clicks and keys as the SVG map. */
export function GlMap({ boundaries, level, model, size, onReady, onLost }: GlMapProps) {
  const t = useT('map');
  const container = useRef<HTMLDivElement>(null);
  const view = useRef<GlView | null>(null);
  const [hovered, setHovered] = useState<Hovered | null>(null);
  const { areas } = useDataset();
  const lang = useAppStore((state) => state.lang);
  const region = useAppStore((state) => state.region);
  const outline = useAppStore((state) => state.outline);
  const palette = useMapPalette();
  const overlay = useRef<HTMLDivElement>(null);
  const [camera, setCamera] = useState<View | null>(null);
  const pickRegion = usePickRegion();
  const insetModel = useAfterPaint(model);
  const keyboard = useMapKeyboard(unitShapes(boundaries, level), model);
  const members = areas.find(({ id }) => id === outline)?.members ?? [];
  const scene: GlScene = {
    boundaries,
    level,
    model,
    palette,
    members,
    selected: region,
  };

  const latest = useRef({ scene, onReady, onLost });
  useEffect(() => {
    latest.current = { scene, onReady, onLost };
  });
  useEffect(() => {
    const element = container.current;
    if (!element) return;
    let placed: View | null = null;
    const made = new GlView(element, latest.current.scene, {
      onCamera: (now, isAtRest) => {
        if (isAtRest) setCamera((placed = now));
        else if (placed) moveOverlay(overlay.current, placed, now);
      },
      onReady: () => latest.current.onReady(),
      onLost: (reason) => latest.current.onLost(reason),
    });
    view.current = made;
    return () => made.remove();
  }, []);
  useEffect(() => view.current?.show(scene));

  const handleMove = (event: MouseEvent) => {
    const box = container.current?.getBoundingClientRect();
    if (!box) return;
    const [x, y] = [event.clientX - box.left, event.clientY - box.top];
    const id = view.current?.unitAt(x, y) ?? null;
    setHovered(id === null ? null : { id, x, y });
  };
  return (
    <>
      <div
        className="map-gl"
        role="application"
        aria-label={t('mapLabel')}
        aria-roledescription={t('mapRole')}
        tabIndex={0}
        onKeyDown={keyboard.handleKey}
        onBlur={keyboard.handleBlur}
        onMouseMove={handleMove}
        onMouseLeave={() => setHovered(null)}
        onClick={(event) => {
          const id = view.current?.takeClick() ?? null;
          if (id !== null) pickRegion(id, event);
        }}
      >
        <div ref={container} className="map-gl-canvas" />
        {camera === null ? null : (
          <GlOverlay
            {...{ boundaries, level, model, size, lang }}
            holder={overlay}
            view={camera}
            selected={region}
            hovered={keyboard.focused ?? hovered?.id ?? null}
          />
        )}
      </div>
      {hovered && !keyboard.focused ? (
        <HoverCard hovered={hovered} size={size} model={model} lang={lang} />
      ) : null}
      <SouthSeaInset boundaries={boundaries} model={insetModel} />
      <ZoomButtons onZoom={(factor) => view.current?.zoomBy(factor)} onReset={() => view.current?.reset()} />
      <LiveRegion text={keyboard.spoken} />
    </>
  );
}
