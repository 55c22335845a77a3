import { useEffect, useMemo, useRef, useState } from 'react';
import type { SourceDocument } from '../../../core/model/index.ts';
import { useT } from '../../ui/i18n/useT.ts';
import { MarkedText } from './MarkedText.tsx';
import type { Passage } from './passages.ts';
import type { FoundMark } from './readoutFacts.ts';
import { coverText, runsOf, type BlockRun, type ReaderBlock } from './segments.ts';

interface DocumentTextProps {
  readonly source: SourceDocument;
  readonly passages: readonly Passage[];
  readonly chosen: Passage | null;
  readonly onChoose: (passage: Passage) => void;
  readonly found?: readonly FoundMark[];
}

/** The document in its own structure, as plain text nodes; the chosen passage is scrolled to. */
export function DocumentText({ source, chosen, ...marks }: DocumentTextProps) {
  const t = useT('panels');
  const place = useRef<HTMLDivElement>(null);
  const runs = useMemo(() => runsOf(coverText(source.text, source.blocks)), [source]);
  const chosenId = chosen?.id;
  useEffect(() => {
    if (chosenId === undefined) return;
    const target = place.current?.querySelector('[data-chosen="true"]');
    target?.scrollIntoView?.({ block: 'center' });
  }, [chosenId]);
  return (
    <div
      ref={place}
      className="document-text"
      lang={LANG_TAGS[source.language]}
      dir="ltr"
      aria-label={t('evidence.text')}
      role="region"
      tabIndex={0}
    >
      {runs.map((run) => (
        <Run key={run.blocks[0]?.start} run={run} text={source.text} chosen={chosen} {...marks} />
      ))}
    </div>
  );
}

const LANG_TAGS = { 'zh-Hans': 'zh-Hans', 'zh-Hant': 'zh-Hant', en: 'en', mixed: undefined } as const;

interface RunProps extends Pick<DocumentTextProps, 'passages' | 'chosen' | 'onChoose' | 'found'> {
  readonly run: BlockRun;
  readonly text: string;
}

function Run({ run, ...rest }: RunProps) {
  if (run.kind === 'boilerplate') return <Boilerplate run={run} {...rest} />;
  if (run.kind === 'list') {
    return (
      <ul className="document-list">
        {run.blocks.map((block) => (
          <li key={block.start}>
            <MarkedText span={block} {...rest} />
          </li>
        ))}
      </ul>
    );
  }
  return run.blocks.map((block) => <BlockText key={block.start} block={block} {...rest} />);
}

/** Site names, menus and the like: dimmed and folded, unless the chosen passage stands there. */
function Boilerplate({ run, chosen, ...rest }: RunProps) {
  const t = useT('panels');
  const holdsChosen =
    chosen !== null && run.blocks.some(({ start, end }) => chosen.start < end && chosen.end > start);
  const [isOpen, setIsOpen] = useState(false);
  const isShown = isOpen || holdsChosen;
  return (
    <div className="boilerplate">
      <button
        type="button"
        className="link-button"
        aria-expanded={isShown}
        onClick={() => setIsOpen(!isShown)}
      >
        {t(isShown ? 'evidence.hideBoilerplate' : 'evidence.showBoilerplate', { count: run.blocks.length })}
      </button>
      {isShown
        ? run.blocks.map((block) => (
            <p key={block.start}>
              <MarkedText span={block} chosen={chosen} {...rest} />
            </p>
          ))
        : null}
    </div>
  );
}

interface BlockTextProps extends Omit<RunProps, 'run'> {
  readonly block: ReaderBlock;
}

function BlockText({ block, ...rest }: BlockTextProps) {
  const content = <MarkedText span={block} {...rest} />;
  if (block.kind === 'title') return <h3 className="document-title">{content}</h3>;
  if (block.kind === 'heading') {
    return (
      <h4 className="document-heading" data-level={block.level ?? 1}>
        {content}
      </h4>
    );
  }
  return <p>{content}</p>;
}
