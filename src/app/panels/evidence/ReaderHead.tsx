import { webAddress } from '../../../core/export/citation.ts';
import type { SourceDocument } from '../../../core/model/index.ts';
import { useT } from '../../ui/i18n/useT.ts';
import { OwnMark } from '../../ui/marks/OwnMark.tsx';
import { displayText } from '../shared/displayText.ts';

/** Publisher, date and kind of the document; its title stands above, in the head of the sheet. */
export function ReaderHead({ source }: { readonly source: SourceDocument }) {
  const t = useT('panels');
  const shell = useT();
  const { id, publisher, published, url, kind, file } = source;
  const address = webAddress(url);
  return (
    <header className="reader-head">
      <p className="reader-particulars">
        <OwnMark document={id} />
        {publisher ? <span>{displayText(publisher)}</span> : null}
        <span>{published ?? t('undated')}</span>
        <span>{shell(`kind.${kind}`)}</span>
        {address ? (
          <a href={address} target="_blank" rel="noreferrer noopener">
            {t('evidence.source')}
          </a>
        ) : (
          <span title={displayText(file)}>{t('evidence.noAddress')}</span>
        )}
      </p>
    </header>
  );
}
