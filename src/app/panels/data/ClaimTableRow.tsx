import { memo } from 'react';
import { useAppStore } from '../../state/AppStoreProvider.tsx';
import { useT } from '../../ui/i18n/useT.ts';
import { ClusterGlyph } from '../../ui/marks/ClusterGlyph.tsx';
import { OwnMark } from '../../ui/marks/OwnMark.tsx';
import { StatusMark } from '../../ui/marks/StatusMark.tsx';
import { displayText } from '../shared/displayText.ts';
import type { TableRow } from './tableRows.ts';

interface ClaimTableRowProps {
  readonly row: TableRow;
  /** From 0, in the sorted order. */
  readonly index: number;
  /** CSS pixels from the top of the table; null on paper, where rows follow each other. */
  readonly place: { readonly top: number; readonly height: number } | null;
}

/** One claim; the quote opens its document, the region and the industry their views. */
export const ClaimTableRow = memo(function ClaimTableRow({ row, index, place }: ClaimTableRowProps) {
  const t = useT('panels');
  const shell = useT();
  const openClaim = useAppStore((state) => state.openClaim);
  const openRegion = useAppStore((state) => state.openRegion);
  const openIndustry = useAppStore((state) => state.openIndustry);
  const { claim, region, industry, cluster, title } = row;
  return (
    <div className="claim-row" role="row" aria-rowindex={index + 2} style={place ? { height: place.height, transform: `translateY(${place.top}px)` } : undefined}>
      <div role="cell" className="claim-cell claim-cell-region">
        <button type="button" className="link-button" onClick={() => openRegion(claim.region)}>
          {region}
        </button>
      </div>
      <div role="cell" className="claim-cell claim-cell-industry">
        {cluster ? <ClusterGlyph cluster={cluster} size={16} /> : null}
        <button type="button" className="link-button" onClick={() => openIndustry(claim.industry)}>
          {industry}
        </button>
      </div>
      <div role="cell" className="claim-cell claim-cell-status">
        <StatusMark status={claim.status} withWord />
      </div>
      <div role="cell" className="claim-cell claim-cell-quote">
        <button type="button" className="claim-quote" onClick={() => openClaim(claim.id)}>
          {displayText(claim.evidence.exact)}
        </button>
      </div>
      <div role="cell" className="claim-cell claim-cell-document" title={title}>
        <span className="claim-clamp">
          <OwnMark document={claim.document} /> {title}
        </span>
      </div>
      <div role="cell" className="claim-cell claim-cell-date">
        {claim.date ?? t('undated')}
      </div>
      <div role="cell" className="claim-cell claim-cell-speaker">
        {shell(`speaker.${claim.speaker}`)}
      </div>
    </div>
  );
});
