import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { unproject } from '../../../../src/core/plane/projection.ts';
import { unitShapes } from '../../../../src/app/map/geometry/unitShapes.ts';
import { glShapes, mercator, viewOf } from '../../../../src/app/map/gl/glCamera.ts';
import { changedPaints } from '../../../../src/app/map/gl/glFeatureState.ts';
import { fillColour, glPalette, type GlPalette } from '../../../../src/app/map/gl/glPalette.ts';
import { lineFeatures, neighbourFeatures, unitFeatures } from '../../../../src/app/map/gl/glSources.ts';
import { glStyle } from '../../../../src/app/map/gl/glStyle.ts';
import { isSoftwareRenderer } from '../../../../src/app/map/gl/glSupport.ts';
import { toScreen } from '../../../../src/app/map/svg/view.ts';
import { BOUNDARIES } from '../fixture.ts';

const PALETTE: GlPalette = {
  land: '#ffffff',
  landOut: '#eeeeee',
  borderFine: '#dddddd',
  borderLand: '#cccccc',
  borderOut: '#bbbbbb',
  coast: '#aaaaaa',
  ink: '#000000',
  ink3: '#555555',
  accent: '#b3321f',
  dots: '#999999',
  onFamily: '#fefefe',
  families: { digital: '#4651d8', equipment: '#188069', energy: '#577008', life: '#9e4282' },
  family: '#577008',
  scale: ['#111111', '#222222', '#333333', '#444444', '#555555', '#666666'],
  scaleInk: ['#000001', '#000002', '#000003', '#000004', '#000005', '#000006'],
};

const SOURCES = {
  units: unitFeatures(BOUNDARIES, 'prefecture'),
  lines: lineFeatures(BOUNDARIES),
  neighbours: neighbourFeatures(BOUNDARIES),
};

describe('the style of the WebGL map', () => {
  it('passes the official validator', () => {
    expect(validateStyleMin(glStyle(SOURCES, PALETTE) as never)).toEqual([]);
  });

  it('would not pass with a fault', () => {
    const style = glStyle(SOURCES, { ...PALETTE, landOut: 'no colour' });
    expect(validateStyleMin(style as never)).not.toEqual([]);
  });

  it('names nothing on the network', () => {
    const { glyphs, sprite } = glStyle(SOURCES, PALETTE);
    expect([glyphs, sprite]).toEqual([undefined, undefined]);
    expect(JSON.stringify(glStyle(SOURCES, PALETTE))).not.toContain('http');
  });

  it('gives regions integer ids, as feature-state demands', () => {
    expect(SOURCES.units.features.map(({ id }) => id)).toEqual([150200, 150400, 340100, 110000]);
    expect(SOURCES.lines.features.map(({ properties }) => properties?.['kind'])).toEqual([
      'province',
      'coast',
      'dash',
    ]);
  });
});

describe('looks as colours', () => {
  it('follow the scale and the family', () => {
    expect(fillColour('scale-2', PALETTE)).toBe('#222222');
    expect(fillColour('existing', PALETTE)).toBe(PALETTE.family);
    expect(fillColour('planned', PALETTE)).toBe(PALETTE.land);
    const subject = { kind: 'cluster', id: 'new-drugs', family: 'life', glyph: '药' } as const;
    expect(fillColour('existing', glPalette(PALETTE, subject))).toBe('#9e4282');
  });
});

it('labels stand where the map draws their regions, at any camera', () => {
  const [zoom, dx, dy] = [3.2, -1800, -900];
  const camera = {
    project: (position: [number, number]) => {
      const [x, y] = mercator(position);
      return { x: x * zoom + dx, y: y * zoom + dy };
    },
  };
  const view = viewOf(camera);
  const baotou = glShapes(BOUNDARIES, 'prefecture')[0]!;
  const { point } = unitShapes(BOUNDARIES, 'prefecture')[0]!;
  const wanted = camera.project(unproject(point));
  const [x, y] = toScreen(view, baotou.point);
  expect([x, y].map(Math.round)).toEqual([wanted.x, wanted.y].map(Math.round));
  expect(baotou.box.x1).toBeGreaterThan(baotou.box.x0);
  expect(baotou.box.y1).toBeGreaterThan(baotou.box.y0);
});

it('only regions whose paint differs are painted again', () => {
  const paint = (colour: string) => ({ look: 'existing', colour }) as const;
  const before = new Map([
    ['1', paint('a')],
    ['2', paint('b')],
  ]);
  const after = new Map([
    ['1', paint('a')],
    ['2', paint('c')],
    ['3', paint('a')],
  ]);
  expect(changedPaints(before, after).map(([id]) => id)).toEqual(['2', '3']);
});

it.each([
  ['ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device), SwiftShader driver)', true],
  ['llvmpipe (LLVM 15.0.6, 256 bits)', true],
  ['Microsoft Basic Render Driver', true],
  ['ANGLE (NVIDIA GeForce RTX 3060)', false],
  ['Apple M2', false],
])('%s draws in software: %s', (name, isSoftware) => {
  expect(isSoftwareRenderer(name)).toBe(isSoftware);
});
