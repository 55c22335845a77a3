import { memo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { cleanLine } from '../../../readers/cleanDetails.ts';
import { useAppStore } from '../../state/AppStoreProvider.tsx';
import { Button } from '../../ui/base/Button.tsx';
import { useT } from '../../ui/i18n/useT.ts';
import { closeOwn } from '../../ui/ownRequest.ts';
import type { OwnDocument } from '../ownDocument.ts';
import type { OwnStore } from '../store/ownState.ts';
import { EditForm } from './EditForm.tsx';
import { focusBesideRow } from './moveFocus.ts';

interface OwnRowProps {
  readonly document: OwnDocument;
  readonly store: OwnStore;
}

/** One document: what it is, what was found in it, and what can be done with it. */
export const OwnRow = memo(function OwnRow({ document, store }: OwnRowProps) {
  const t = useT('own');
  const [isEditing, setIsEditing] = useState(false);
  const edit = useRef<HTMLButtonElement>(null);
  const handleEdited = () => {
    flushSync(() => setIsEditing(false));
    edit.current?.focus();
  };
  const openClaim = useAppStore((state) => state.openClaim);
  const { findings } = document;
  const { id } = document.document;
  const { title } = findings.document;
  const first = findings.claims[0];
  const open = () => {
    closeOwn();
    openClaim(first?.id ?? id);
  };
  return (
    <li className="own-row" data-document={id}>
      <p className="own-row-title">{title}</p>
      <p className="own-row-facts">
        <Facts document={document} />
      </p>
      {isEditing ? (
        <EditForm document={document} store={store} onDone={handleEdited} />
      ) : (
        <p className="own-buttons">
          <Button look="quiet" aria-label={t(first ? 'openOf' : 'openWhyOf', { title })} onClick={open}>
            {t(first ? 'open' : 'openWhy')}
          </Button>
          <Button
            ref={edit}
            look="quiet"
            aria-label={t('editOf', { title })}
            onClick={() => setIsEditing(true)}
          >
            {t('edit')}
          </Button>
          <Button
            look="quiet"
            aria-label={t('removeOf', { title })}
            onClick={({ currentTarget }) => {
              focusBesideRow(currentTarget);
              store.getState().remove(id);
            }}
          >
            {t('remove')}
          </Button>
        </p>
      )}
    </li>
  );
});

function Facts({ document: { document, findings } }: { readonly document: OwnDocument }) {
  const t = useT('own');
  const { publisher, published } = findings.document;
  const count = findings.claims.length;
  const encoding = document.encoding?.toUpperCase();
  const facts = [
    // A pasted text has no file; the name that it is exported by would say its first line once more.
    document.format === 'pasted' ? '' : cleanLine(document.file),
    [t(`format.${document.format}`), encoding].filter(Boolean).join(' '),
    publisher,
    published ?? t('undated'),
    count > 0 ? t('claims', { count }) : t('noClaims'),
  ];
  return facts.filter(Boolean).map((fact, index) => <span key={index}>{fact}</span>);
}
