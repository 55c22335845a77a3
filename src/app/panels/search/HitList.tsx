import { useEffect, useRef } from 'react';
import { useDataset } from '../../data/DataStoreProvider.tsx';
import { claimsById, claimsByRegion } from '../../data/indexes.ts';
import { regionPath } from '../../data/regionDirectory.ts';
import { useT } from '../../ui/i18n/useT.ts';
import { OwnMark } from '../../ui/marks/OwnMark.tsx';
import { ClusterGlyph } from '../../ui/marks/ClusterGlyph.tsx';
import { displayText } from '../shared/displayText.ts';
import { useNames } from '../shared/useNames.ts';
import type { Hit } from './searchIndex.ts';

interface HitListProps {
  readonly hits: readonly Hit[];
  readonly active: number;
  readonly idOf: (hit: Hit) => string;
  readonly onOpen: (hit: Hit) => void;
  readonly onActive: (index: number) => void;
}

/** What the search found; the active one is what Enter opens. */
export function HitList({ hits, active, idOf, onOpen, onActive }: HitListProps) {
  const t = useT('panels');
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView?.({ block: 'nearest' });
  }, [active, hits]);
  return (
    <ul ref={list} id="search-hits" className="palette-hits" role="listbox" aria-label={t('search.results')}>
      {hits.map((hit, index) => (
        <li
          key={idOf(hit)}
          id={idOf(hit)}
          role="option"
          className="palette-hit"
          aria-selected={index === active}
          onMouseMove={() => (index === active ? undefined : onActive(index))}
          onClick={() => onOpen(hit)}
        >
          <span className="palette-kind">{t(`search.kind.${hit.kind}`)}</span>
          <HitContent hit={hit} />
        </li>
      ))}
    </ul>
  );
}

function HitContent({ hit }: { readonly hit: Hit }) {
  if (hit.kind === 'region') return <RegionHit id={hit.id} />;
  if (hit.kind === 'industry') return <IndustryHit id={hit.id} />;
  return <QuoteHit hit={hit} />;
}

function RegionHit({ id }: { readonly id: string }) {
  const t = useT('panels');
  const shell = useT();
  const names = useNames();
  const { claims } = useDataset();
  const region = names.directory.get(id);
  const path = regionPath(names.directory, id).slice(0, -1);
  const count = claimsByRegion(claims).get(id)?.length ?? 0;
  const state =
    count > 0
      ? t('coverage.claims', { count })
      : t(region?.documents.length ? 'search.noClaim' : 'coverage.noDocument');
  return (
    <span className="palette-text">
      <span className="palette-name">{names.region(id, 'full')}</span>
      <span className="palette-more">
        {[
          ...path.map((above) => names.region(above.id)),
          region ? shell(`level.${region.level}`) : null,
          state,
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </span>
  );
}

function IndustryHit({ id }: { readonly id: string }) {
  const names = useNames();
  const cluster = names.clusterOfIndustry(id);
  return (
    <span className="palette-text">
      <span className="palette-name">
        {cluster ? <ClusterGlyph cluster={cluster} size={18} /> : null} {names.industry(id)}
      </span>
      <span className="palette-more">{cluster ? names.cluster(cluster.id) : ''}</span>
    </span>
  );
}

/** Characters before the found words. */
const CONTEXT = 14;

function QuoteHit({ hit }: { readonly hit: Extract<Hit, { kind: 'quote' }> }) {
  const names = useNames();
  const { claims } = useDataset();
  const claim = claimsById(claims).get(hit.id);
  if (!claim) return null;
  const { exact } = claim.evidence;
  const from = Math.max(0, hit.start - CONTEXT);
  return (
    <span className="palette-text">
      <span className="palette-quote">
        {from > 0 ? '…' : ''}
        {displayText(exact.slice(from, hit.start))}
        <mark>{displayText(exact.slice(hit.start, hit.end))}</mark>
        {displayText(exact.slice(hit.end))}
      </span>
      <span className="palette-more">
        <OwnMark document={claim.document} />{' '}
        {[names.region(claim.region), names.industry(claim.industry), names.title(claim.document)].join(
          ' · ',
        )}
      </span>
    </span>
  );
}
