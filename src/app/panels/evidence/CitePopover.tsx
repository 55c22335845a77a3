import { useId, useState } from 'react';
import { CITATION_FORMATS, formatCitation, type CitationFormat } from '../../../core/export/citation.ts';
import type { SourceDocument } from '../../../core/model/index.ts';
import { Button } from '../../ui/base/Button.tsx';
import { LiveRegion } from '../../ui/base/LiveRegion.tsx';
import { Popover } from '../../ui/base/Popover.tsx';
import { Segmented } from '../../ui/base/Segmented.tsx';
import { useT } from '../../ui/i18n/useT.ts';
import { displayText } from '../shared/displayText.ts';
import { copyText } from './copyText.ts';

interface CitePopoverProps {
  readonly source: SourceDocument;
  readonly quote: string;
}

/** Copies the quote with its citation; the text stands there to copy by hand as well. */
export function CitePopover({ source, quote }: CitePopoverProps) {
  const t = useT('panels');
  return (
    <Popover label={t('cite.title')} trigger={<Button>{t('cite.open')}</Button>}>
      <CiteForm source={source} quote={quote} />
    </Popover>
  );
}

function CiteForm({ source, quote }: CitePopoverProps) {
  const t = useT('panels');
  const id = useId();
  const [format, setFormat] = useState<CitationFormat>('plain');
  const [result, setResult] = useState<'copied' | 'refused' | null>(null);
  const [accessed] = useState(today);
  const text = displayText(formatCitation({ document: source, quote, accessed }, format));
  const copy = async () => setResult((await copyText(text)) ? 'copied' : 'refused');
  return (
    <div className="cite">
      <Segmented
        label={t('cite.format')}
        value={format}
        options={CITATION_FORMATS.map((one) => ({ id: one, label: t(`cite.name.${one}`) }))}
        onChange={(next) => {
          setFormat(next);
          setResult(null);
        }}
      />
      <label className="visually-hidden" htmlFor={id}>
        {t('cite.text')}
      </label>
      <textarea id={id} className="cite-text" readOnly rows={7} value={text} />
      <p className="button-row">
        <Button look="accent" onClick={() => void copy()}>
          {t('cite.copy')}
        </Button>
        {result ? <span>{t(`cite.${result}`)}</span> : null}
      </p>
      <LiveRegion text={result ? t(`cite.${result}`) : ''} />
    </div>
  );
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
