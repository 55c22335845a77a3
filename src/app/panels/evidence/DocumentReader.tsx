import { useMemo, useState } from 'react';
import type { Claim, Figure, SourceDocument } from '../../../core/model/index.ts';
import { useFile } from '../../data/DataStoreProvider.tsx';
import { useAppStore } from '../../state/AppStoreProvider.tsx';
import { EmptyState } from '../../ui/base/EmptyState.tsx';
import { LiveRegion } from '../../ui/base/LiveRegion.tsx';
import { useT } from '../../ui/i18n/useT.ts';
import { useShortcut } from '../../ui/shortcuts/useShortcut.ts';
import { AddSelected } from '../shared/correctionParts.tsx';
import { ChosenPassage } from './ChosenPassage.tsx';
import { DocumentText } from './DocumentText.tsx';
import { passagesOf, neighbourPassage, type Passage } from './passages.ts';
import { PassageSteps } from './PassageSteps.tsx';
import { ReaderHead } from './ReaderHead.tsx';
import { foundMarks, missedTerms } from './readoutFacts.ts';
import { ReadoutSection } from './ReadoutSection.tsx';
import { usePassageName } from './usePassageName.ts';
import { useReadout } from './useReadout.ts';
import '../shared/panel.css';
import './reader.css';

interface DocumentReaderProps {
  readonly source: SourceDocument;
  /** A claim or figure; the document's own id where none is chosen. */
  readonly chosenId: string;
  /** All claims and figures of the document. */
  readonly claims: readonly Claim[];
  readonly figures: readonly Figure[];
  /** Claims of the document that a person struck out. */
  readonly rejected?: readonly Claim[];
}

/** A whole document with its passages marked, the chosen one emphasised and explained. */
export function DocumentReader({ source, chosenId, claims, figures, rejected = [] }: DocumentReaderProps) {
  const t = useT('panels');
  const openClaim = useAppStore((state) => state.openClaim);
  const nameOf = usePassageName();
  const { passages, refused } = useMemo(
    () => passagesOf(source.text, claims, figures, rejected),
    [source.text, claims, figures, rejected],
  );
  const chosen = passages.find(({ id }) => id === chosenId) ?? null;
  const isWhole = chosenId === source.id;
  const [isReadOut, setReadOut] = useState(isWhole && claims.length === 0);
  const answer = useReadout(source, isReadOut);
  const terms = useMissedTerms(source, isReadOut);
  const found = useMemo(
    () =>
      isReadOut && answer.state === 'ready' ? foundMarks(source.text, answer.readout, terms) : undefined,
    [isReadOut, answer, source.text, terms],
  );
  const step = (by: 1 | -1) => {
    const next = neighbourPassage(passages, chosenId, by);
    if (next) openClaim(next.id);
  };
  useReaderShortcuts(step);
  const place = chosen ? passages.indexOf(chosen) + 1 : 0;
  return (
    <article className="reader">
      <ReaderHead source={source} />
      {isWhole && passages.length === 0 ? null : (
        <div className="reader-bar">
          <PassageSteps place={place} count={passages.length} onStep={step} />
          {chosen ? <ChosenPassage passage={chosen} source={source} /> : isWhole ? null : <Refused />}
        </div>
      )}
      <ReadoutSection
        source={source}
        claims={claims.length}
        rejected={rejected.length}
        answer={answer}
        terms={terms}
        isOpen={isReadOut}
        onToggle={setReadOut}
      />
      <LiveRegion
        text={chosen ? t('evidence.at', { place, count: passages.length, name: nameOf(chosen) }) : ''}
      />
      {refused.length > 0 ? (
        <p className="panel-note">{t('evidence.refused', { count: refused.length })}</p>
      ) : null}
      <DocumentText
        source={source}
        passages={passages}
        chosen={chosen}
        onChoose={(passage: Passage) => openClaim(passage.id)}
        {...(found ? { found } : {})}
      />
      <AddSelected source={source} />
    </article>
  );
}

function useMissedTerms(source: SourceDocument, isWanted: boolean): readonly string[] {
  const diagnostics = useFile('diagnostics', isWanted);
  return useMemo(
    () => (diagnostics.state === 'ready' ? missedTerms(source, diagnostics.value) : []),
    [source, diagnostics],
  );
}

function useReaderShortcuts(step: (by: 1 | -1) => void): void {
  useShortcut('n', () => step(1));
  useShortcut('p', () => step(-1));
  useShortcut('ArrowRight', () => step(1));
  useShortcut('ArrowLeft', () => step(-1));
}

/** The chosen quote is not what the text says: nothing is highlighted in its place. */
function Refused() {
  const t = useT('panels');
  return (
    <EmptyState name="quote-differs" title={t('evidence.differsTitle')}>
      <p>{t('evidence.differsBody')}</p>
    </EmptyState>
  );
}
