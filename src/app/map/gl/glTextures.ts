import type { Map as GlMap } from 'maplibre-gl';
import type { GlPalette } from './glPalette.ts';

const SIZE = 16;

/** Hatch and dots as images; drawn again when theme or hue changes. */
export function addTextures(map: GlMap, palette: GlPalette): void {
  put(map, 'planned', (context) => {
    context.globalAlpha = 0.22;
    context.fillStyle = palette.family;
    context.fillRect(0, 0, SIZE, SIZE);
    context.globalAlpha = 1;
    context.strokeStyle = palette.family;
    context.lineWidth = 5.6;
    for (const shift of [-SIZE, 0, SIZE]) {
      context.beginPath();
      context.moveTo(shift - 4, SIZE + 4);
      context.lineTo(shift + SIZE + 4, -4);
      context.stroke();
    }
  });
  put(map, 'no-document', (context) => {
    context.fillStyle = palette.dots;
    context.globalAlpha = 0.6;
    for (const [x, y] of [
      [4, 4],
      [12, 12],
    ] as const) {
      context.beginPath();
      context.arc(x, y, 1.4, 0, 7);
      context.fill();
    }
  });
}

function put(map: GlMap, name: string, draw: (context: CanvasRenderingContext2D) => void): void {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = SIZE;
  const context = canvas.getContext('2d');
  if (!context) return;
  draw(context);
  const image = context.getImageData(0, 0, SIZE, SIZE);
  if (map.hasImage(name)) map.updateImage(name, image);
  else map.addImage(name, image, { pixelRatio: 2 });
}
