import type { Claim } from '../../../core/model/index.ts';
import { claimsByDocument } from '../../data/indexes.ts';
import { useAppStore } from '../../state/AppStoreProvider.tsx';
import { useT } from '../../ui/i18n/useT.ts';
import { OwnMark } from '../../ui/marks/OwnMark.tsx';
import { displayText } from '../shared/displayText.ts';
import { PanelSection } from '../shared/PanelHead.tsx';
import { useNames } from '../shared/useNames.ts';

interface RegionDocumentsProps {
  readonly documents: readonly string[];
  /** All claims about the region. */
  readonly claims: readonly Claim[];
}

/** The documents that mention the region, newest first, with how much each says about it. */
export function RegionDocuments({ documents, claims }: RegionDocumentsProps) {
  const t = useT('panels');
  const shell = useT();
  const names = useNames();
  const openClaim = useAppStore((state) => state.openClaim);
  const byDocument = claimsByDocument(claims);
  const dateOf = (id: string) => names.source(id)?.published ?? '';
  const sorted = [...documents].sort((a, b) =>
    dateOf(a) < dateOf(b) ? 1 : dateOf(a) > dateOf(b) ? -1 : a < b ? -1 : 1,
  );
  return (
    <PanelSection title={t('region.documents')}>
      <ul className="row-list">
        {sorted.map((id) => {
          const source = names.source(id);
          const about = byDocument.get(id) ?? [];
          const first = about[0];
          const particulars = [
            source?.publisher ? displayText(source.publisher) : null,
            source?.published ?? t('undated'),
            source ? shell(`kind.${source.kind}`) : null,
            about.length > 0
              ? t('region.documentClaims', { count: about.length })
              : t('region.documentSilent'),
          ];
          return (
            <li key={id}>
              <button type="button" className="row-main" onClick={() => openClaim(first?.id ?? id)}>
                <span className="row-name">{names.title(id)}</span>
                <span className="row-more">
                  <OwnMark document={id} /> {particulars.filter(Boolean).join(' · ')}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </PanelSection>
  );
}
