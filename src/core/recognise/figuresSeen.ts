import type { FigureFinding } from './figureFinding.ts';
import { isEconomic } from './figuresLabel.ts';

/** Measures of which only the label tells what is counted. */
const isNamed = (measure: string): boolean =>
  measure === 'things' || measure === 'rank' || measure === 'percent';

const roundedOf = ({ magnitude }: FigureFinding): number => Math.round(magnitude * 1000);

/** Lower bits depend on higher ones too: a chain is chosen by the lowest. */
function mix(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, 0x01000193);
  return mixed ^ (mixed >>> 15);
}

/** Mixes in what tells most words apart: their length and their first and last unit. */
const mixWords = (hash: number, text: string, start: number, end: number): number =>
  mix(mix(mix(hash, end - start), text.charCodeAt(start)), text.charCodeAt(end - 1));

function mixUnits(hash: number, text: string): number {
  let mixed = hash;
  for (let at = 0; at < text.length; at++) mixed = mix(mixed, text.charCodeAt(at));
  return mixed;
}

/** A power of two; few documents have many more figures. */
const CHAINS = 16;

/** Figures of a document without repetitions and translations: the first that says a thing stands for all. */
export class SeenFigures {
  readonly figures: FigureFinding[] = [];
  /** By the lowest bits of a number made of all that tells figures apart: the number of the last such figure, or -1. */
  private readonly lasts: number[] = new Array<number>(CHAINS).fill(-1);
  /** By figure: the number of the one before it in its chain, or -1. */
  private readonly before: number[] = [];

  constructor(
    private readonly text: string,
    /** Whether the document says anything of industries; if not, only figures of those and economic measures count. */
    private readonly hasClaims: boolean,
  ) {}

  add(figure: FigureFinding): void {
    if (!this.hasClaims && figure.industry === null && !isEconomic(this.labelOf(figure))) return;
    const { before, figures, lasts } = this;
    const chain = this.hashOf(figure) & (CHAINS - 1);
    const last = lasts[chain]!;
    for (let i = last; i >= 0; i = before[i]!) if (this.areSame(figure, figures[i]!)) return;
    lasts[chain] = figures.length;
    before.push(last);
    figures.push(figure);
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
