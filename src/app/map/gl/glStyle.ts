import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { GlPalette } from './glPalette.ts';
import type { GlSources } from './glSources.ts';

/** Names of images that `addTextures` puts into the map. */
export const TEXTURES = ['planned', 'no-document'] as const;

const STILL = { duration: 0, delay: 0 } as const;

/** 1 on regions of a look, else 0: textures are layers of their own, switched by feature-state. */
const whereLook = (look: string) => ['case', ['==', ['feature-state', 'look'], look], 1, 0] as never;
const whereState = (state: string) => ['case', ['boolean', ['feature-state', state], false], 1, 0] as never;

/**
 * The style of the WebGL map: a pure function of data and theme. No glyphs (labels lie over it, `GlLabels.tsx`),
 * no sprite, no address on the network. The sea is the background of the page.
 */
export function glStyle(sources: GlSources, palette: GlPalette): StyleSpecification {
  return {
    version: 8,
    transition: STILL,
    sources: {
      units: { type: 'geojson', data: sources.units, tolerance: 0.375, buffer: 16 },
      lines: { type: 'geojson', data: sources.lines },
      neighbours: { type: 'geojson', data: sources.neighbours },
      area: { type: 'geojson', data: { type: 'FeatureCollection', features: [] } },
    },
    layers: glLayers(palette),
  };
}

/** Layers from the ground up. */
export function glLayers(palette: GlPalette): LayerSpecification[] {
  const line = { type: 'line', layout: { 'line-join': 'round', 'line-cap': 'round' } } as const;
  const kind = (name: string) => ['==', ['get', 'kind'], name] as never;
  return [
    {
      id: 'neighbours',
      type: 'fill',
      source: 'neighbours',
      paint: { 'fill-color': palette.landOut, 'fill-outline-color': palette.borderOut },
    },
    {
      id: 'units',
      type: 'fill',
      source: 'units',
      paint: {
        'fill-color': ['coalesce', ['feature-state', 'colour'], palette.land] as never,
        'fill-antialias': false,
      },
    },
    ...TEXTURES.map((texture): LayerSpecification => ({
      id: `texture-${texture}`,
      type: 'fill',
      source: 'units',
      paint: { 'fill-pattern': texture, 'fill-opacity': whereLook(texture), 'fill-antialias': false },
    })),
    {
      ...line,
      id: 'borders',
      source: 'units',
      paint: { 'line-color': palette.borderFine, 'line-width': 0.6 },
    },
    {
      ...line,
      id: 'provinces',
      source: 'lines',
      filter: kind('province'),
      paint: { 'line-color': palette.borderLand, 'line-width': 0.9 },
    },
    {
      ...line,
      id: 'coast',
      source: 'lines',
      filter: kind('coast'),
      paint: { 'line-color': palette.coast, 'line-width': 1 },
    },
    {
      ...line,
      id: 'dash',
      source: 'lines',
      filter: kind('dash'),
      paint: { 'line-color': palette.coast, 'line-width': 1.6 },
    },
    {
      ...line,
      id: 'hollow-future',
      source: 'units',
      paint: {
        'line-color': palette.family,
        'line-width': 1.8,
        'line-dasharray': [3, 2],
        'line-opacity': whereLook('future'),
      },
    },
    {
      ...line,
      id: 'hollow-proposed',
      source: 'units',
      paint: {
        'line-color': palette.family,
        'line-width': 2.2,
        'line-dasharray': [0.1, 1.8],
        'line-opacity': whereLook('proposed'),
      },
    },
    { ...line, id: 'area', source: 'area', paint: { 'line-color': palette.ink, 'line-width': 2.2 } },
    {
      ...line,
      id: 'hovered',
      source: 'units',
      paint: { 'line-color': palette.ink, 'line-width': 1.8, 'line-opacity': whereState('hovered') },
    },
    {
      ...line,
      id: 'selected',
      source: 'units',
      paint: { 'line-color': palette.accent, 'line-width': 2.6, 'line-opacity': whereState('selected') },
    },
  ];
}
