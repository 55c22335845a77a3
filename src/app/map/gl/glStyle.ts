import type { FeatureCollection } from 'geojson';
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { GlPalette } from './glPalette.ts';
import type { GlSources } from './glSources.ts';

/** A source that is filled later. */
export const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] };

const STILL = { duration: 0, delay: 0 } as const;

/** 1 on regions of a look, else 0: a texture is a layer of its own, switched by feature-state. */
const whereLook = (look: string) => ['case', ['==', ['feature-state', 'look'], look], 1, 0] as never;

/**
 * The style of the WebGL map: a pure function of data and theme. No glyphs, highlights and dashes (they lie
 * over it, `GlOverlay.tsx`), no sprite, no address on the network. The sea is the background of the page. At a change of
 * feature-state MapLibre works out every layer of a source that reads one: so only two do, and what no filter changes
 * (regions without a document) is a source of its own.
 */
export function glStyle(sources: GlSources, palette: GlPalette): StyleSpecification {
  return {
    version: 8,
    transition: STILL,
    sources: {
      units: { type: 'geojson', data: sources.units, tolerance: 0.375, buffer: 16 },
      lines: { type: 'geojson', data: sources.lines },
      neighbours: { type: 'geojson', data: sources.neighbours },
      blank: { type: 'geojson', data: NOTHING, tolerance: 0.375, buffer: 16 },
      area: { type: 'geojson', data: NOTHING },
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
    {
      id: 'texture-planned',
      type: 'fill',
      source: 'units',
      paint: { 'fill-pattern': 'planned', 'fill-opacity': whereLook('planned'), 'fill-antialias': false },
    },
    {
      id: 'texture-no-document',
      type: 'fill',
      source: 'blank',
      paint: { 'fill-pattern': 'no-document', 'fill-antialias': false },
    },
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
    { ...line, id: 'area', source: 'area', paint: { 'line-color': palette.ink, 'line-width': 2.2 } },
  ];
}
