import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import type { SourceDocument } from '../../../core/model/index.ts';
import { Button } from '../../ui/base/Button.tsx';
import { LiveRegion } from '../../ui/base/LiveRegion.tsx';
import { displayText } from '../../ui/displayText.ts';
import { useCorrectionT } from '../useCorrectionT.ts';
import { afterKey, sentenceAt, sentencesOf, spanOfRange, type SentenceRange } from './sentences.ts';
import { selectSpan } from './selectSpan.ts';

interface SentenceChooserProps {
  readonly source: SourceDocument;
  /** The shown text of the document. */
  readonly findText: () => Element | null | undefined;
  /** What is chosen becomes a claim. */
  readonly onTake: () => void;
}

/** The way to a passage without a pointer: arrows go from sentence to sentence, with Shift they take more in. */
export function SentenceChooser({ source, findText, onTake }: SentenceChooserProps) {
  const t = useCorrectionT();
  const [range, setRange] = useState<SentenceRange | null>(null);
  const field = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const sentences = sentencesOf(source.text, source.blocks);
  const isChoosing = range !== null;
  useEffect(() => (isChoosing ? field.current?.focus() : undefined), [isChoosing]);

  const choose = (next: SentenceRange) => {
    setRange(next);
    const place = findText();
    const span = spanOfRange(sentences, next);
    if (place && span) selectSpan(place, span, source.text);
  };
  const begin = () => {
    const chosen = findText()?.querySelector<HTMLElement>('[data-chosen="true"] [data-from]');
    const at = sentenceAt(sentences, Number(chosen?.dataset['from'] ?? 0));
    choose({ anchor: at, head: at });
  };
  const end = () => {
    setRange(null);
    document.getSelection()?.removeAllRanges();
    queueMicrotask(() => opener.current?.focus());
  };
  const handleKey = (event: KeyboardEvent) => {
    if (!range) return;
    const next = afterKey(range, event, sentences.length);
    const act = next ? () => choose(next) : { Enter: onTake, Escape: end }[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };

  if (!range) {
    return (
      <Button ref={opener} look="quiet" disabled={sentences.length === 0} onClick={begin}>
        {t('add.bySentence')}
      </Button>
    );
  }
  const span = spanOfRange(sentences, range);
  return (
    <Field
      place={field}
      label={t('add.sentenceKeys')}
      position={t('add.sentence', { place: range.head + 1, count: sentences.length })}
      text={span ? displayText(source.text.slice(span.start, span.end)) : ''}
      onKeyDown={handleKey}
    />
  );
}

interface FieldProps {
  readonly place: RefObject<HTMLDivElement | null>;
  readonly label: string;
  readonly position: string;
  readonly text: string;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Takes the keys and says what is chosen. */
function Field({ place, label, position, text, onKeyDown }: FieldProps) {
  return (
    <div
      ref={place}
      className="sentence-chooser"
      role="application"
      tabIndex={0}
      aria-label={label}
      onKeyDown={onKeyDown}
    >
      <span>{position}</span> <span className="correct-hint">{label}</span>
      <LiveRegion text={`${position} ${text}`} />
    </div>
  );
}
