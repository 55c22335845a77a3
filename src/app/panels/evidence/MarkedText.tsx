import type { Claim, Span } from '../../../core/model/index.ts';
import { statusRank } from '../../../core/analysis/statusOrder.ts';
import { displayText } from '../shared/displayText.ts';
import { useNames } from '../shared/useNames.ts';
import type { Passage } from './passages.ts';
import type { FoundMark } from './readoutFacts.ts';
import { segmentsOf, type Segment } from './segments.ts';
import { usePassageName } from './usePassageName.ts';

interface MarkedTextProps {
  readonly text: string;
  readonly span: Span;
  readonly passages: readonly Passage[];
  readonly chosen: Passage | null;
  readonly onChoose: (passage: Passage) => void;
  /** Words that were recognised, or missed, while somebody looks at that. */
  readonly found?: readonly FoundMark[];
}

type Mark = Passage | WhyMark | FoundMark;

/** The words that decided region or status of the chosen claim. */
interface WhyMark extends Span {
  readonly id: string;
  readonly why: 'region' | 'cue';
}

/** A stretch of the document: passages underlined by cluster and status, a badge at the end of each. */
export function MarkedText({ text, span, passages, chosen, onChoose, found = [] }: MarkedTextProps) {
  const marks: readonly Mark[] = [...passages, ...whyMarks(chosen?.claim ?? null), ...found];
  return segmentsOf(span, marks).map((segment) => (
    <SegmentText key={segment.start} text={text} segment={segment} chosen={chosen} onChoose={onChoose} />
  ));
}

function whyMarks(claim: Claim | null): WhyMark[] {
  if (!claim) return [];
  const { regionReading, statusCue } = claim;
  const region: WhyMark = { ...spanOf(regionReading), id: 'why-region', why: 'region' };
  const isWholeQuote = regionReading.end - regionReading.start >= claim.evidence.exact.length;
  const cue: WhyMark[] = statusCue ? [{ ...spanOf(statusCue), id: 'why-cue', why: 'cue' }] : [];
  return isWholeQuote ? cue : [region, ...cue];
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

const isPassage = (mark: Mark): mark is Passage => !('why' in mark);

interface SegmentTextProps extends Pick<MarkedTextProps, 'text' | 'chosen' | 'onChoose'> {
  readonly segment: Segment<Mark>;
}

function SegmentText({ text, segment, chosen, onChoose }: SegmentTextProps) {
  const names = useNames();
  const shown = displayText(text.slice(segment.start, segment.end));
  const passages = segment.marks.filter(isPassage);
  const why = segment.marks.find((mark) => !isPassage(mark));
  const words = (
    <span
      className={why && 'why' in why ? `why-${why.why}` : undefined}
      data-from={segment.start}
      data-to={segment.end}
    >
      {shown}
    </span>
  );
  if (passages.length === 0) return words;
  const isChosen = chosen !== null && passages.includes(chosen);
  const leading = isChosen ? chosen : strongestOf(passages);
  const { family, status } = looksOf(leading, names.clusterOf);
  return (
    <>
      <mark
        className="passage"
        data-family={family}
        data-status={status}
        data-chosen={isChosen}
        data-layers={passages.length}
        data-rejected={leading?.isRejected === true}
      >
        {words}
      </mark>
      {segment.endings.filter(isPassage).map((passage) => (
        <PassageBadge key={passage.id} passage={passage} isChosen={passage === chosen} onChoose={onChoose} />
      ))}
    </>
  );
}

function looksOf(passage: Passage | undefined, clusterOf: ReturnType<typeof useNames>['clusterOf']) {
  const claim = passage?.claim;
  return {
    family: claim ? clusterOf(claim.cluster)?.family : undefined,
    status: claim?.status ?? 'existing',
  };
}

function strongestOf(passages: readonly Passage[]): Passage | undefined {
  const rank = ({ claim, isRejected }: Passage) => (claim && !isRejected ? statusRank(claim.status) : 9);
  return [...passages].sort((a, b) => rank(a) - rank(b))[0];
}

interface PassageBadgeProps {
  readonly passage: Passage;
  readonly isChosen: boolean;
  readonly onChoose: (passage: Passage) => void;
}

/** Stands at the end of a passage: its cluster's glyph; chooses it. Where passages overlap, each keeps its own. */
function PassageBadge({ passage, isChosen, onChoose }: PassageBadgeProps) {
  const names = useNames();
  const nameOf = usePassageName();
  const cluster = passage.claim ? names.clusterOf(passage.claim.cluster) : undefined;
  return (
    <button
      type="button"
      className="passage-badge"
      data-family={cluster?.family}
      data-status={passage.claim?.status}
      data-rejected={passage.isRejected === true}
      aria-pressed={isChosen}
      aria-label={nameOf(passage)}
      title={nameOf(passage)}
      onClick={() => onChoose(passage)}
    >
      <span>{cluster?.glyph ?? '#'}</span>
    </button>
  );
}
