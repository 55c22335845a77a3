import type { Figure } from '../model/index.ts';
import { evidenceAt } from '../text/evidence.ts';
import type { WayBack } from '../text/offsetMap.ts';
import { unitsOf } from '../text/unitSet.ts';
import type { FigureFinding } from './figureFinding.ts';
import { KeyHash } from './hash.ts';

const SPACES = unitsOf(/\s/);

/** Words in one line; no blank where a line end parted Chinese. */
const labelText = (words: string): string =>
  !SPACES.hasWithin(words, 0, words.length)
    ? words
    : words
        .replace(/(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff])/g, '')
        .replace(/\s+/g, ' ')
        .trim();

/** Gives figures their keys, and their evidence in the source. */
export class FigureWriter {
  private readonly document: KeyHash;
  private readonly key = KeyHash.start();

  constructor(
    private readonly input: { readonly id: string; readonly text: string },
    private readonly back: WayBack,
  ) {
    this.document = KeyHash.start().add('figure').addField(input.id);
  }

  write(finding: FigureFinding): Figure {
    const { region, industry, value, unit, bound, kind, year } = finding;
    const { id, text } = this.input;
    const label = this.back.of(finding.label);
    const { key } = this;
    key.from(this.document).addField(region).addNumber(this.back.startOf(finding.at));
    key.addField(String(value)).addField(unit);
    return {
      id: key.toString(),
      document: id,
      region,
      industry,
      label: labelText(text.slice(label.start, label.end)),
      value,
      unit,
      bound,
      kind,
      year,
      evidence: evidenceAt(text, this.back.of(finding.passage)),
    };
  }
}
