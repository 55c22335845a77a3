import type { FigureFinding } from './figures.ts';

/** Measures of which only the label tells what is counted. */
const isNamed = (measure: string): boolean =>
  measure === 'things' || measure === 'rank' || measure === 'percent';

const roundedOf = ({ magnitude }: FigureFinding): number => Math.round(magnitude * 1000);

const mix = (hash: number, value: number): number => Math.imul(hash ^ value, 0x01000193);

/** Mixes in what tells most words apart: their length and their first and last unit. */
const mixWords = (hash: number, text: string, start: number, end: number): number =>
  mix(mix(mix(hash, end - start), text.charCodeAt(start)), text.charCodeAt(end - 1));

function mixUnits(hash: number, text: string): number {
  let mixed = hash;
  for (let at = 0; at < text.length; at++) mixed = mix(mixed, text.charCodeAt(at));
  return mixed;
}

/** Figures of a document without repetitions and translations: the first that says a thing stands for all. */
export class SeenFigures {
  /** By a number made of all that tells figures apart; where it is taken by another, by the next that is free. */
  private readonly byHash = new Map<number, FigureFinding>();
  readonly figures: FigureFinding[] = [];

  constructor(private readonly text: string) {}

  add(figure: FigureFinding): void {
    let hash = this.hashOf(figure);
    for (let other = this.byHash.get(hash); other !== undefined; other = this.byHash.get(hash)) {
      if (this.areSame(figure, other)) return;
      hash = (hash + 1) | 0;
    }
    this.byHash.set(hash, figure);
    this.figures.push(figure);
  }

  private hashOf(figure: FigureFinding): number {
    const { region, measure, kind, label } = figure;
    let hash = mix(mixUnits(0, region), roundedOf(figure));
    hash = mixWords(mix(hash, kind.charCodeAt(0)), measure, 0, measure.length);
    return isNamed(measure) ? mixWords(hash, this.text, label.start, label.end) : hash;
  }

  private areSame(a: FigureFinding, b: FigureFinding): boolean {
    if (a.region !== b.region || a.measure !== b.measure || a.kind !== b.kind) return false;
    if (roundedOf(a) !== roundedOf(b)) return false;
    return !isNamed(a.measure) || this.labelOf(a) === this.labelOf(b);
  }

  private labelOf({ label }: FigureFinding): string {
    return this.text.slice(label.start, label.end);
  }
}
