import type { Size, View } from '../svg/view.ts';

/** The part of the plane that a canvas shows, in device pixels. */
export interface Frame {
  /** Device pixels. */
  readonly width: number;
  readonly height: number;
  /** CSS pixels drawn beyond each side, so that a drag shows land and not an edge. */
  readonly margin: number;
  /** Device pixels per CSS pixel. */
  readonly density: number;
  /** Plane → device pixels. */
  readonly view: View;
}

/** The frame of a map of a size in CSS pixels. */
export function frameOf({ width, height }: Size, { k, x, y }: View, margin: number, density: number): Frame {
  return {
    width: Math.round((width + 2 * margin) * density),
    height: Math.round((height + 2 * margin) * density),
    margin,
    density,
    view: { k: k * density, x: (x + margin) * density, y: (y + margin) * density },
  };
}

/** A canvas is emptied and made anew when it is given a size, so only another size is. */
export function fitCanvas(canvas: HTMLCanvasElement, { width, height, margin, density }: Frame): void {
  if (canvas.width === width && canvas.height === height) return;
  canvas.width = width;
  canvas.height = height;
  canvas.style.width = `${width / density}px`;
  canvas.style.height = `${height / density}px`;
  canvas.style.inset = `${-margin}px auto auto ${-margin}px`;
}

/** Empties the canvas and lets what follows draw in plane units. */
export function drawInPlane(context: CanvasRenderingContext2D, { width, height, view }: Frame): void {
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, width, height);
  context.setTransform(view.k, 0, 0, view.k, view.x, view.y);
}
