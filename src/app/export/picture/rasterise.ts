import type { Picture } from '../../picture/pictureTypes.ts';

/** Sides longer than this are refused by some browsers, in px. */
const LONGEST_SIDE = 16_384;

/** The picture as PNG, drawn by the browser itself; throws where it cannot be drawn so large. */
export async function rasterise({ svg, width, height }: Picture, scale: number): Promise<Blob> {
  const size = { width: Math.round(width * scale), height: Math.round(height * scale) };
  if (Math.max(size.width, size.height) > LONGEST_SIDE) throw new Error(`${size.width} × ${size.height} px`);
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image(size.width, size.height);
    image.src = url;
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), size);
    const pen = canvas.getContext('2d');
    if (!pen) throw new Error('canvas');
    pen.drawImage(image, 0, 0, size.width, size.height);
    return await blobOf(canvas);
  } finally {
    URL.revokeObjectURL(url);
  }
}

function blobOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    const done = (blob: Blob | null) =>
      blob ? resolve(blob) : reject(new Error(`${canvas.width} × ${canvas.height} px`));
    canvas.toBlob(done, 'image/png');
  });
}

export type CopyResult =
  { readonly kind: 'copied' | 'missing' } | { readonly kind: 'refused'; readonly reason: string };

/** Puts the picture on the clipboard, where the browser lets it. */
export async function copyPicture(picture: Picture, scale: number): Promise<CopyResult> {
  if (typeof ClipboardItem === 'undefined' || !navigator.clipboard?.write) return { kind: 'missing' };
  try {
    // The promise itself: Safari allows writing only while the click is being answered.
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': rasterise(picture, scale) })]);
    return { kind: 'copied' };
  } catch (error) {
    return { kind: 'refused', reason: error instanceof Error ? error.message : String(error) };
  }
}
