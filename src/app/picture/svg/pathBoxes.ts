/** A box by its corners, in whatever units it was measured. */
export interface Corners {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** Boxes of the lines of path data (`M x y L x y …`), one a line, in its own units. */
export function pathBoxes(data: string): Corners[] {
  return data
    .split('M')
    .slice(1)
    .map((line) => {
      const numbers = numbersOf(line);
      const xs = numbers.filter((_, index) => index % 2 === 0);
      const ys = numbers.filter((_, index) => index % 2 === 1);
      return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
    });
}

export function numbersOf(text: string): number[] {
  return (text.match(/-?\d+(?:\.\d+)?(?:e-?\d+)?/g) ?? []).map(Number);
}
