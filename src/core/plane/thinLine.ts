/** A line in the plane: x0, y0, x1, y1, … */
export type Line = Float64Array;

/** Douglas–Peucker: drops points that lie closer than `tolerance` to the line without them; ends stay. */
export function thinLine(line: Line, tolerance: number): Line {
  const count = line.length / 2;
  if (tolerance <= 0 || count <= 2) return line;
  const keep = new Uint8Array(count);
  keep[0] = keep[count - 1] = 1;
  let kept = 2;
  /** Ends of the spans still to be looked at, two numbers each. */
  const spans = [0, count - 1];
  while (spans.length > 0) {
    const to = spans.pop()!;
    const from = spans.pop()!;
    const index = farthest(line, { from, to, least: tolerance * tolerance });
    if (index < 0) continue;
    keep[index] = 1;
    kept += 1;
    spans.push(from, index, index, to);
  }
  return pointsKept(line, keep, kept);
}

function pointsKept(line: Line, keep: Uint8Array, count: number): Line {
  const thinned = new Float64Array(count * 2);
  let at = 0;
  for (let point = 0; point < keep.length; point += 1) {
    if (keep[point] === 0) continue;
    thinned[at++] = line[point * 2]!;
    thinned[at++] = line[point * 2 + 1]!;
  }
  return thinned;
}

interface Span {
  readonly from: number;
  readonly to: number;
  /** Squared distance that counts. */
  readonly least: number;
}

/** The point between `from` and `to` that is farthest from their connection; −1 where none is far enough. */
function farthest(line: Line, { from, to, least }: Span): number {
  const ax = line[from * 2]!;
  const ay = line[from * 2 + 1]!;
  const dx = line[to * 2]! - ax;
  const dy = line[to * 2 + 1]! - ay;
  const length = dx * dx + dy * dy;
  let index = -1;
  let distance = least;
  for (let i = from + 1; i < to; i += 1) {
    const px = line[i * 2]! - ax;
    const py = line[i * 2 + 1]! - ay;
    const along = length === 0 ? 0 : (px * dx + py * dy) / length;
    const t = along < 0 ? 0 : along > 1 ? 1 : along;
    const [offX, offY] = [px - t * dx, py - t * dy];
    const away = offX * offX + offY * offY;
    if (away > distance) {
      distance = away;
      index = i;
    }
  }
  return index;
}
