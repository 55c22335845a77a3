import { useMemo } from 'react';
import type { Evidence } from '../../../core/model/index.ts';
import { useFile } from '../../data/DataStoreProvider.tsx';
import { useT } from '../../ui/i18n/useT.ts';
import { isVerbatim } from '../evidence/passages.ts';
import './quote.css';

interface VerifiedMarkProps {
  readonly evidence: Evidence;
  /** Id of the document. */
  readonly document: string;
}

/** 原文一致, once the document itself has been compared; until then it does not claim so. */
export function VerifiedMark({ evidence, document }: VerifiedMarkProps) {
  const t = useT('panels');
  const documents = useFile('documents');
  const state = useMemo(() => {
    if (documents.state !== 'ready') return documents.state === 'failed' ? 'unchecked' : 'checking';
    const source = documents.value.find(({ id }) => id === document);
    if (!source) return 'unchecked';
    return isVerbatim(source.text, evidence) ? 'verified' : 'differs';
  }, [documents, document, evidence]);
  return (
    <span className="verified-mark" data-verified={state} title={t(`verified.${state}Hint`)}>
      {t(`verified.${state}`)}
    </span>
  );
}
