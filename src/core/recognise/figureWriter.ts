import type { Figure } from '../model/index.ts';
import { evidenceAt } from '../text/evidence.ts';
import type { MappedText } from '../text/offsetMap.ts';
import { unitsOf } from '../text/unitSet.ts';
import type { FigureFinding } from './figures.ts';
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

/** Gives a figure its key, and its evidence in the source. */
export function writeFigure(
  finding: FigureFinding,
  input: { readonly id: string; readonly text: string },
  mapped: MappedText,
): Figure {
  const { region, industry, value, unit, bound, kind, year } = finding;
  const number = mapped.toSource(finding.at, finding.at + 1);
  const label = mapped.toSource(finding.label.start, finding.label.end);
  const id = KeyHash.start().add('figure').addField(input.id).addField(region);
  id.addField(String(number.start)).addField(String(value)).addField(unit);
  return {
    id: id.toString(),
    document: input.id,
    region,
    industry,
    label: labelText(input.text.slice(label.start, label.end)),
    value,
    unit,
    bound,
    kind,
    year,
    evidence: evidenceAt(input.text, mapped.toSource(finding.passage.start, finding.passage.end)),
  };
}
