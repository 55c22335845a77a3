import type { Claim, Diagnostic, Figure } from '../../../core/model/index.ts';
import type { DatasetFiles, RegionRecord } from '../../data/datasetFiles.ts';
import type { Overlay } from '../../data/overlays.ts';
import type { ReadTwice } from './readTwice.ts';

/** What a list loses and gains. */
interface Change<T> {
  readonly gone: ReadonlySet<string>;
  readonly added: readonly T[];
}

const keyOf = {
  claims: ({ id }: Claim) => id,
  figures: ({ id }: Figure) => id,
  diagnostics: ({ ruleId, file, start, end }: Diagnostic) => [ruleId, file, start, end].join('\0'),
};

/** Lays over the shipped files what the words of people change in them, and nothing else. */
export function aliasOverlay({ before, after }: ReadTwice): Overlay {
  const claims = changeOf(before.flatMap(claimsIn), after.flatMap(claimsIn), keyOf.claims);
  const figures = changeOf(before.flatMap(figuresIn), after.flatMap(figuresIn), keyOf.figures);
  const diagnostics = changeOf(before.flatMap(remarksIn), after.flatMap(remarksIn), keyOf.diagnostics);
  const over: { readonly [K in keyof DatasetFiles]?: (value: DatasetFiles[K]) => DatasetFiles[K] } = {
    claims: (value) => withAdded(changed(value, claims, keyOf.claims), claims.added),
    figures: (value) => [...changed(value, figures, keyOf.figures), ...figures.added],
    diagnostics: (value) => [...changed(value, diagnostics, keyOf.diagnostics), ...diagnostics.added],
    regions: (value) => withDocuments(value, claims.added),
    manifest: (manifest) => ({
      ...manifest,
      counts: {
        ...manifest.counts,
        claims: manifest.counts.claims + growth(claims),
        figures: manifest.counts.figures + growth(figures),
        diagnostics: manifest.counts.diagnostics + growth(diagnostics),
      },
    }),
  };
  return (name, value) => over[name]?.(value) ?? value;
}

type Findings = ReadTwice['before'][number];
const claimsIn = ({ claims }: Findings) => claims;
const figuresIn = ({ figures }: Findings) => figures;
const remarksIn = ({ diagnostics }: Findings) => diagnostics;

function changeOf<T>(before: readonly T[], after: readonly T[], key: (one: T) => string): Change<T> {
  const had = new Set(before.map(key));
  const has = new Set(after.map(key));
  return {
    gone: new Set([...had].filter((one) => !has.has(one))),
    added: after.filter((one) => !had.has(key(one))),
  };
}

function growth({ gone, added }: Change<unknown>): number {
  return added.length - gone.size;
}

function changed<T>(list: readonly T[], { gone }: Change<T>, key: (one: T) => string): readonly T[] {
  return gone.size === 0 ? list : list.filter((one) => !gone.has(key(one)));
}

/** Each new claim stands among those of its document, in the order of the text. */
function withAdded(claims: readonly Claim[], added: readonly Claim[]): readonly Claim[] {
  if (added.length === 0) return claims;
  const rank = new Map<string, number>();
  for (const { document } of [...claims, ...added]) if (!rank.has(document)) rank.set(document, rank.size);
  const touched = new Set(added.map(({ document }) => document));
  const inOrder = (a: Claim, b: Claim) =>
    (rank.get(a.document) ?? 0) - (rank.get(b.document) ?? 0) ||
    (touched.has(a.document) ? a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end : 0);
  return [...claims, ...added].sort(inOrder);
}

function withDocuments(regions: readonly RegionRecord[], claims: readonly Claim[]): readonly RegionRecord[] {
  const named = new Map<string, Set<string>>();
  for (const { region, document } of claims) {
    named.set(region, (named.get(region) ?? new Set()).add(document));
  }
  return regions.map((region) => {
    const more = [...(named.get(region.code) ?? [])].filter((id) => !region.documents.includes(id));
    return more.length === 0 ? region : { ...region, documents: [...region.documents, ...more].sort() };
  });
}
