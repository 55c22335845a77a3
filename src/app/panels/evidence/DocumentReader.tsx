import { useMemo } from 'react';
import type { Claim, Figure, SourceDocument } from '../../../core/model/index.ts';
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
import { usePassageName } from './usePassageName.ts';
import '../shared/panel.css';
import './reader.css';

interface DocumentReaderProps {
  readonly source: SourceDocument;
  readonly chosenId: string;
  /** All claims and figures of the document. */
  readonly claims: readonly Claim[];
  readonly figures: readonly Figure[];
  /** Claims of the document that a person struck out. */
  readonly rejected?: readonly Claim[];
}

/** A whole document with its passages marked, the chosen one emphasised and explained. */
export function DocumentReader({ source, chosenId, claims, figures, rejected }: DocumentReaderProps) {
  const t = useT('panels');
  const openClaim = useAppStore((state) => state.openClaim);
  const nameOf = usePassageName();
  const { passages, refused } = useMemo(
    () => passagesOf(source.text, claims, figures, rejected),
    [source.text, claims, figures, rejected],
  );
  const chosen = passages.find(({ id }) => id === chosenId) ?? null;
  const step = (by: 1 | -1) => {
    const next = neighbourPassage(passages, chosenId, by);
    if (next) openClaim(next.id);
  };
  useReaderShortcuts(step);
  const place = chosen ? passages.indexOf(chosen) + 1 : 0;
  return (
    <article className="reader">
      <ReaderHead source={source} />
      <div className="reader-bar">
        <PassageSteps place={place} count={passages.length} onStep={step} />
        {chosen ? <ChosenPassage passage={chosen} source={source} /> : <Refused />}
      </div>
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
      />
      <AddSelected source={source} />
    </article>
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
