import { webAddress } from '../../../core/export/citation.ts';
import { useDataset } from '../../data/DataStoreProvider.tsx';
import { claimsByDocument } from '../../data/indexes.ts';
import { useAppStore } from '../../state/AppStoreProvider.tsx';
import { Button } from '../../ui/base/Button.tsx';
import { useT } from '../../ui/i18n/useT.ts';
import { OwnMark } from '../../ui/marks/OwnMark.tsx';
import { openOwn } from '../../ui/ownRequest.ts';
import { displayText } from '../shared/displayText.ts';
import { PanelSection } from '../shared/PanelHead.tsx';
import { useNames } from '../shared/useNames.ts';

/** Documents at first; the rest on request, so that a large folder does not swamp the page. */
const MOST_DOCUMENTS = 200;

/** The documents themselves, newest first. */
export function DocumentSection() {
  const t = useT('panels');
  const shell = useT();
  const names = useNames();
  const { sources, claims } = useDataset();
  const openClaim = useAppStore((state) => state.openClaim);
  const byDocument = claimsByDocument(claims);
  const sorted = [...sources].sort(
    (a, b) => (b.published ?? '').localeCompare(a.published ?? '', 'en') || (a.id < b.id ? -1 : 1),
  );
  return (
    <PanelSection title={t('data.documents')} note={t('data.documentsNote')}>
      <p className="button-row">
        <Button onClick={openOwn}>{shell('own.open')}</Button>
      </p>
      <ul className="row-list">
        {sorted.slice(0, MOST_DOCUMENTS).map((source) => {
          const about = byDocument.get(source.id) ?? [];
          const [first] = [...about].sort((a, b) => a.evidence.start - b.evidence.start);
          const address = webAddress(source.url);
          return (
            <li key={source.id} className="document-row">
              <button
                type="button"
                className="link-button row-name"
                onClick={() => openClaim(first?.id ?? source.id)}
              >
                {names.title(source.id)}
              </button>
              <span className="row-more">
                <OwnMark document={source.id} />{' '}
                {[
                  source.publisher ? displayText(source.publisher) : null,
                  source.published ?? t('undated'),
                  shell(`kind.${source.kind}`),
                  source.region ? names.region(source.region) : null,
                  t('coverage.claims', { count: about.length }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
                {address ? (
                  <>
                    {' · '}
                    <a href={address} target="_blank" rel="noreferrer noopener">
                      {t('evidence.source')}
                    </a>
                  </>
                ) : null}
              </span>
            </li>
          );
        })}
      </ul>
      {sorted.length > MOST_DOCUMENTS ? (
        <p className="panel-note">{t('data.documentsMore', { count: sorted.length - MOST_DOCUMENTS })}</p>
      ) : null}
    </PanelSection>
  );
}
