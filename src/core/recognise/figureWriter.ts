import type { Evidence, Figure, Span } from '../model/index.ts';
import { evidenceAt } from '../text/evidence.ts';
import type { WayBack } from '../text/offsetMap.ts';
import { unitsOf } from '../text/unitSet.ts';
import type { FigureFinding } from './figureFinding.ts';
import { KeyHash } from './hash.ts';

const SPACES = unitsOf(/\s/);

const HAN = unitsOf(/[\u4e00-\u9fff]/);

/** Whether the only blanks of some words are spaces that part them: most are, and need no second look. */
function isTidy(words: string): boolean {
  for (let at = 0; at < words.length; at++) {
    if (!SPACES.hasAt(words, at)) continue;
    const isParting = at > 0 && at + 1 < words.length && !SPACES.hasAt(words, at + 1);
    if (!isParting || words.charAt(at) !== ' ') return false;
    if (HAN.hasAt(words, at - 1) && HAN.hasAt(words, at + 1)) return false;
  }
  return true;
}

/** Words in one line; no blank where a line end parted Chinese. */
const labelText = (words: string): string =>
  isTidy(words)
    ? words
    : words
        .replace(/(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff])/g, '')
        .replace(/\s+/g, ' ')
        .trim();

/** Gives figures their keys, and their evidence in the source; those of one passage come one after the other and share it. */
export class FigureWriter {
  private readonly document: KeyHash;
  private readonly key = KeyHash.start();
  private passage: Span = { start: -1, end: -1 };
  private evidence: Evidence | null = null;

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
      evidence: this.evidenceOf(finding.passage),
    };
  }

  private evidenceOf(passage: Span): Evidence {
    const { start, end } = this.passage;
    if (this.evidence && passage.start === start && passage.end === end) return this.evidence;
    this.passage = passage;
    return (this.evidence = evidenceAt(this.input.text, this.back.of(passage)));
  }
}
