import type { MapBorders } from '../geometry/mapPaths.ts';
import type { MapPalette } from '../palette/mapPalette.ts';

interface BorderScene {
  readonly paths: MapBorders<Path2D>;
  readonly palette: MapPalette;
  /** Outline of a composite area. */
  readonly area: Path2D | null;
  /** Plane units per pixel. */
  readonly pixel: number;
}

/** Fine between prefectures, firmer between provinces, the coast firmest; then the line in the South China Sea. */
export function paintBorders(context: CanvasRenderingContext2D, scene: BorderScene): void {
  const { paths, palette, area, pixel } = scene;
  const stroke = (path: Path2D, colour: string, width: number) => {
    context.strokeStyle = colour;
    context.lineWidth = width * pixel;
    context.stroke(path);
  };
  context.lineJoin = 'round';
  stroke(paths.inner, palette.borderFine, 0.5);
  stroke(paths.provinces, palette.borderLand, 0.8);
  stroke(paths.outline, palette.coast, 1);
  stroke(paths.southChinaSea, palette.coast, 1.4);
  context.lineCap = 'round';
  if (area !== null) stroke(area, palette.ink, 2);
}
