import { useT } from '../../ui/i18n/useT.ts';
import { cleanUrl } from '../../../readers/cleanDetails.ts';
import type { Edits } from '../ownDocument.ts';

const FIELDS = ['title', 'publisher', 'published', 'url'] as const;

interface SourceFieldsProps {
  readonly values: Edits;
  readonly onChange: (values: Edits) => void;
  /** What was found, shown where a field is empty. */
  readonly found?: Edits;
}

/** Title, publisher, date and address of a document. */
export function SourceFields({ values, onChange, found = {} }: SourceFieldsProps) {
  const t = useT('own');
  return (
    <div className="own-fields">
      {FIELDS.map((field) => (
        <label key={field} className="own-field">
          <span>{t(`pasteForm.${field}`)}</span>
          <input
            className="own-input"
            type={field === 'published' ? 'date' : 'text'}
            inputMode={field === 'url' ? 'url' : undefined}
            value={values[field] ?? ''}
            placeholder={found[field] || t('pasteForm.optional')}
            onChange={(event) => onChange({ ...values, [field]: event.target.value })}
          />
        </label>
      ))}
      {isBadUrl(values) ? (
        <p className="own-note" role="alert">
          {t('badUrl')}
        </p>
      ) : null}
    </div>
  );
}

/** An address that cannot be linked is not taken: it might be a script. */
export function isBadUrl({ url = '' }: Edits): boolean {
  return url.trim() !== '' && cleanUrl(url) === undefined;
}
