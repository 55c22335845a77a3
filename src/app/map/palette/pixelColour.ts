/** A colour as a pixel of `ImageData` read as a 32-bit number: A, B, G, R from the highest byte down. */
export type Pixel = number;

/** A colour written `#rrggbb`; anything else is our mistake. */
export function pixelOf(colour: string): Pixel {
  const [, hex] = /^#([0-9a-f]{6})$/i.exec(colour) ?? [];
  if (hex === undefined) throw new Error(`not a colour of six hex digits: ${JSON.stringify(colour)}`);
  const rgb = parseInt(hex, 16);
  return toPixel(rgb >> 16, (rgb >> 8) & 255, rgb & 255);
}

/** `share` of the first colour over the second, as CSS mixes in sRGB. */
export function mixPixels(over: Pixel, under: Pixel, share: number): Pixel {
  const channel = (shift: number) =>
    Math.round(((over >>> shift) & 255) * share + ((under >>> shift) & 255) * (1 - share));
  return toPixel(channel(0), channel(8), channel(16));
}

const toPixel = (red: number, green: number, blue: number): Pixel =>
  ((255 << 24) | (blue << 16) | (green << 8) | red) >>> 0;
