import type { Block, Claim, Diagnostic, Figure, SourceDocument, Span } from '../model/index.ts';
import { findUrl } from '../text/metadata.ts';
import { WayBack } from '../text/offsetMap.ts';
import type { Line } from '../text/structure.ts';
import { ClaimWriter } from './claimWriter.ts';
import type { FigureFinding } from './figureFinding.ts';
import { FigureWriter } from './figureWriter.ts';
import type { Finding } from './finding.ts';
import type { Mention } from './mentions.ts';
import type { Page } from './page.ts';
import type { Recognised } from './scoped.ts';
import { unmappedDiagnostic } from './unmapped.ts';

/** A region named in a document; offsets in UTF-16 units of its text. */
export interface RegionMention extends Span {
  readonly region: string;
}

export interface Extraction {
  readonly document: Omit<SourceDocument, 'sha256'>;
  readonly claims: readonly Claim[];
  readonly figures: readonly Figure[];
  readonly mentions: readonly RegionMention[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What a document says, in offsets of its matching text. */
interface Read {
  readonly claims: readonly Finding[];
  readonly figures: readonly FigureFinding[];
  readonly unmapped: readonly Span[];
}

/** Puts what was read into offsets of the source, with its evidence. */
export function writeExtraction(page: Page, { mentions, focus }: Recognised, read: Read): Extraction {
  const { input, mapped, title, publisher, published, kind } = page;
  const back = new WayBack(mapped, input.text);
  const claims = new ClaimWriter(input, back, published);
  const figures = new FigureWriter(input, back);
  return {
    document: {
      id: input.id,
      file: input.file,
      title,
      publisher,
      published,
      url: input.url ?? findUrl(input.text),
      language: mapped.language,
      kind,
      region: focus?.regions[0] ?? null,
      text: input.text,
      blocks: toBlocks(page.lines, back),
    },
    claims: read.claims.map((finding) => claims.write(finding)),
    figures: read.figures.map((figure) => figures.write(figure)),
    mentions: toRegionMentions(mentions, back),
    diagnostics: read.unmapped.map((span) => unmappedDiagnostic(input.text, input.file, back.of(span))),
  };
}

function toBlocks(lines: readonly Line[], back: WayBack): Block[] {
  return lines.map((line) => {
    const { start, end } = back.of(line);
    const { kind, level } = line;
    return kind === 'heading' ? { start, end, kind, level } : { start, end, kind };
  });
}

function toRegionMentions(mentions: readonly Mention[], back: WayBack): RegionMention[] {
  const found: RegionMention[] = [];
  for (const mention of mentions) {
    const { start, end } = back.of(mention);
    for (const region of mention.regions) found.push({ region, start, end });
  }
  return found;
}
