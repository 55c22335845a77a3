/** A line in the plane: x0, y0, x1, y1, … */
export type Line = Float64Array;

/** Douglas–Peucker: drops points that lie closer than `tolerance` to the line without them; ends stay. */
export function thinLine(line: Line, tolerance: number): Line {
  const count = line.length / 2;
  if (tolerance <= 0 || count <= 2) return line;
  const keep = new Uint8Array(count);
  keep[0] = keep[count - 1] = 1;
  const spans: [number, number][] = [[0, count - 1]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [from, to] = span;
    const { index, distance } = farthest(line, from, to);
    if (distance <= tolerance * tolerance) continue;
    keep[index] = 1;
    spans.push([from, index], [index, to]);
  }
  return line.filter((_, position) => keep[position >> 1] === 1);
}

/** The point between `from` and `to` that is farthest from their connection; `distance` is squared. */
function farthest(line: Line, from: number, to: number): { index: number; distance: number } {
  const ax = line[from * 2]!;
  const ay = line[from * 2 + 1]!;
  const dx = line[to * 2]! - ax;
  const dy = line[to * 2 + 1]! - ay;
  const length = dx * dx + dy * dy;
  let index = from;
  let distance = -1;
  for (let i = from + 1; i < to; i += 1) {
    const px = line[i * 2]! - ax;
    const py = line[i * 2 + 1]! - ay;
    const t = length === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / length));
    const away = (px - t * dx) ** 2 + (py - t * dy) ** 2;
    if (away > distance) {
      distance = away;
      index = i;
    }
  }
  return { index, distance };
}
