import { Map as MapLibre, setWorkerUrl, type GeoJSONSource } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { mesh } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import type { MapLevel } from '../../state/choices.ts';
import { codeOf } from '../../../core/plane/geometries.ts';
import { shapeOfAny, unitShapes } from '../geometry/unitShapes.ts';
import { unproject } from '../../../core/plane/projection.ts';
import type { MapModel } from '../model/useMapModel.ts';
import { changedPaints, type UnitPaint } from './glFeatureState.ts';
import type { MapPalette } from '../palette/mapPalette.ts';
import type { View } from '../svg/view.ts';
import { viewOf } from './glCamera.ts';
import { fillColour, glPalette, type GlPalette } from './glPalette.ts';
import { lineFeatures, neighbourFeatures, unitFeatures } from './glSources.ts';
import { glLayers, glStyle, NOTHING } from './glStyle.ts';
import { addTextures } from './glTextures.ts';

setWorkerUrl(workerUrl);

/** All that the WebGL map shows at one moment. */
export interface GlScene {
  readonly boundaries: Topology;
  readonly level: MapLevel;
  readonly model: MapModel;
  readonly palette: MapPalette;
  readonly members: readonly string[];
  readonly selected: string | null;
}

interface GlEvents {
  readonly onReady: () => void;
  readonly onLost: (reason: 'lost' | 'failed') => void;
  /** The camera has moved, and perhaps comes to rest. */
  readonly onCamera: (view: View, isAtRest: boolean) => void;
}

/** China with room for the southern islands' inset. */
const COUNTRY: [number, number, number, number] = [73.5, 17.5, 135.1, 53.6];

/**
 * Owns the MapLibre map: takes scenes and passes on only what changed. The camera is MapLibre's own.
 * After a lost context all feature-state is gone, so everything is painted again on `style.load`.
 */
export class GlView {
  private map: MapLibre | null = null;
  private painted = new Map<string, UnitPaint>();
  private shown: GlScene | null = null;
  /** Codes of the regions that are dotted. */
  private blank = '';
  /** Hue of the textures as they stand. */
  private hue = '';
  private isStyled = false;
  private clicked: string | null = null;

  constructor(
    private readonly element: HTMLElement,
    private scene: GlScene,
    events: GlEvents,
  ) {
    try {
      this.map = this.createMap(events);
    } catch {
      events.onLost('failed');
    }
  }

  private createMap({ onReady, onLost, onCamera }: GlEvents): MapLibre {
    const { boundaries, level, model, palette } = this.scene;
    const sources = {
      units: unitFeatures(boundaries, level),
      lines: lineFeatures(boundaries),
      neighbours: neighbourFeatures(boundaries),
    };
    const map = new MapLibre({
      container: this.element,
      style: glStyle(sources, glPalette(palette, model.subject)),
      bounds: COUNTRY,
      fitBoundsOptions: { padding: 12 },
      maxZoom: 9,
      fadeDuration: 0,
      renderWorldCopies: false,
      attributionControl: false,
      dragRotate: false,
      pitchWithRotate: false,
      keyboard: false,
      cooperativeGestures: false,
    });
    map.getCanvas().tabIndex = -1;
    map.touchZoomRotate.disableRotation();
    const tell = (isAtRest: boolean) => onCamera(viewOf(map), isAtRest);
    map.on('move', () => tell(false));
    map.on('moveend', () => tell(true));
    map.on('resize', () => tell(true));
    map.on('style.load', () => {
      this.isStyled = true;
      tell(true);
      this.painted.clear();
      this.blank = '';
      this.shown = null;
      this.show(this.scene);
    });
    map.once('idle', () =>
      map.queryRenderedFeatures({ layers: ['units'] }).length > 0 ? onReady() : onLost('failed'),
    );
    map.on('webglcontextlost', () => onLost('lost'));
    map.on('click', (event) => {
      this.clicked = this.unitAt(event.point.x, event.point.y);
    });
    return map;
  }

  /** Brings the map to a scene. */
  show(scene: GlScene): void {
    const { map, shown } = this;
    this.scene = scene;
    if (!map || !this.isStyled) return;
    const { boundaries, level, model, palette } = scene;
    const colours = glPalette(palette, model.subject);
    const isNewLook = shown?.palette !== palette || this.hue !== colours.family;
    if (isNewLook) this.restyle(map, colours);
    this.hue = colours.family;
    if (shown && shown.level !== level) this.changeLevel(map, boundaries, level);
    if (isNewLook || shown?.model !== model || shown.level !== level) this.paintMeasured(map, scene);
    if (shown?.members.join() !== scene.members.join())
      void source(map, 'area').setData(outline(boundaries, scene.members));
    if (shown && scene.selected !== shown.selected) this.reveal(map, scene);
    this.shown = scene;
  }

  private restyle(map: MapLibre, palette: GlPalette): void {
    addTextures(map, palette);
    for (const { id, paint } of glLayers(palette)) {
      for (const [name, value] of Object.entries(paint ?? {})) {
        if (typeof value === 'string') map.setPaintProperty(id, name as never, value as never);
      }
    }
  }

  private changeLevel(map: MapLibre, boundaries: Topology, level: MapLevel): void {
    map.removeFeatureState({ source: 'units' });
    this.painted.clear();
    void source(map, 'units').setData(unitFeatures(boundaries, level));
  }

  /** Dots the regions without a document; a filter leaves them as they are. */
  private dotBlank(map: MapLibre, { boundaries, level }: GlScene): void {
    const isBlank = (id: string) => this.painted.get(id)?.look === 'no-document';
    const blank = [...this.painted.keys()].filter(isBlank).join();
    if (blank === this.blank) return;
    this.blank = blank;
    void source(map, 'blank').setData(unitFeatures(boundaries, level, isBlank));
  }

  /** Leaves its duration as `map-change` in the browser's timeline, where the benchmark reads it. */
  private paintMeasured(map: MapLibre, scene: GlScene): void {
    const start = performance.now();
    this.paint(map, scene);
    performance.clearMeasures('map-change');
    performance.measure('map-change', { start, end: performance.now() });
  }

  private paint(map: MapLibre, scene: GlScene): void {
    const { boundaries, level, model, palette: colours } = scene;
    const palette = glPalette(colours, model.subject);
    const paints = new Map<string, UnitPaint>();
    for (const { id } of unitShapes(boundaries, level)) {
      const look = model.lookOf(id);
      paints.set(id, { look, colour: fillColour(look, palette) });
    }
    for (const [id, paint] of changedPaints(this.painted, paints)) setState(map, id, { ...paint });
    this.painted = paints;
    this.dotBlank(map, scene);
  }

  /** Moves to the chosen region if it is out of sight or tiny. */
  private reveal(map: MapLibre, { boundaries, selected }: GlScene): void {
    const shape = shapeOfAny(boundaries, selected);
    if (!shape) return;
    const { x0, y0, x1, y1 } = shape.box;
    const southWest = unproject([x0, y1]);
    const northEast = unproject([x1, y0]);
    const [a, b] = [map.project(southWest), map.project(northEast)];
    const { clientWidth, clientHeight } = this.element;
    const isInside = a.x > 0 && b.x < clientWidth && b.y > 0 && a.y < clientHeight;
    if (isInside && b.x - a.x > 36) return;
    map.fitBounds([southWest, northEast], {
      padding: Math.min(clientWidth, clientHeight) * 0.33,
      maxZoom: 7,
    });
  }

  unitAt(x: number, y: number): string | null {
    if (!this.map || !this.isStyled) return null;
    const [found] = this.map.queryRenderedFeatures([x, y], { layers: ['units'] });
    return typeof found?.properties['code'] === 'string' ? found.properties['code'] : null;
  }

  /** The region of the latest click, once; a drag is no click. */
  takeClick(): string | null {
    const id = this.clicked;
    this.clicked = null;
    return id;
  }

  zoomBy(factor: number): void {
    this.map?.zoomTo(this.map.getZoom() + Math.log2(factor));
  }

  reset(): void {
    this.map?.fitBounds(COUNTRY, { padding: 12 });
  }

  remove(): void {
    this.isStyled = false;
    this.map?.remove();
    this.map = null;
  }
}

function source(map: MapLibre, id: string): GeoJSONSource {
  return map.getSource(id) as GeoJSONSource;
}

function setState(map: MapLibre, id: string, state: Record<string, unknown>): void {
  if (/^\d{6}$/.test(id)) map.setFeatureState({ source: 'units', id: Number(id) }, state);
}

function outline(topology: Topology, members: readonly string[]): GeoJSON.GeoJSON {
  const collection = topology.objects['prefectures'];
  if (!collection || members.length === 0) return NOTHING;
  const inside = (geometry: never) => {
    const code = codeOf(geometry);
    return members.includes(code) || members.includes(`${code.slice(0, 2)}0000`);
  };
  return mesh(
    topology,
    collection as never,
    ((a: never, b: never) => (a === b ? inside(a) : inside(a) !== inside(b))) as never,
  );
}
