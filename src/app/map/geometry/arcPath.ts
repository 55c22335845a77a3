import type { Rings } from '../../../core/plane/geometries.ts';
import type { Line } from '../../../core/plane/thinLine.ts';

/** What takes a path point by point: a `Path2D`, or the text of SVG path data. */
export interface PathSink {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  closePath(): void;
}

/** Walks rings or lines, each point once where two arcs meet. */
export function traceRings(rings: Rings, arcs: readonly Line[], sink: PathSink, isClosed = true): void {
  for (const ring of rings) {
    let isFirst = true;
    for (const arc of ring) {
      const line = arcs[arc < 0 ? ~arc : arc];
      if (!line) continue;
      const count = line.length / 2;
      for (let step = isFirst ? 0 : 1; step < count; step += 1) {
        const at = (arc < 0 ? count - 1 - step : step) * 2;
        if (isFirst) sink.moveTo(line[at]!, line[at + 1]!);
        else sink.lineTo(line[at]!, line[at + 1]!);
        isFirst = false;
      }
    }
    if (isClosed) sink.closePath();
  }
}

/** SVG path data, to a hundredth of a plane unit. */
export function pathOfRings(rings: Rings, arcs: readonly Line[], isClosed = true): string {
  const round = (value: number) => Math.round(value * 100) / 100;
  let path = '';
  const sink: PathSink = {
    moveTo: (x, y) => (path += `M${round(x)} ${round(y)}`),
    lineTo: (x, y) => (path += `L${round(x)} ${round(y)}`),
    closePath: () => (path += 'Z'),
  };
  traceRings(rings, arcs, sink, isClosed);
  return path;
}
