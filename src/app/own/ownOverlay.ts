import type { DatasetFiles, FileName, RegionRecord, SourceRecord } from '../data/datasetFiles.ts';
import type { FileStates } from '../data/dataStore.ts';
import type { Overlay } from '../data/overlays.ts';
import { sourceDocument, type OwnDocument } from './ownDocument.ts';

type Merge<K extends FileName> = (shipped: DatasetFiles[K], own: readonly OwnDocument[]) => DatasetFiles[K];

/** How each file of the dataset takes the user's documents in; files without an entry stay as they are. */
const MERGES: { readonly [K in FileName]?: Merge<K> } = {
  documents: (shipped, own) => [...shipped, ...own.map(sourceDocument)],
  sources: (shipped, own) => [...shipped, ...own.map(sourceOf)],
  claims: (shipped, own) => [...shipped, ...own.flatMap(({ findings }) => findings.claims)],
  figures: (shipped, own) => [...shipped, ...own.flatMap(({ findings }) => findings.figures)],
  diagnostics: (shipped, own) => [...shipped, ...own.flatMap(({ findings }) => findings.diagnostics)],
  regions: mergeRegions,
};

/**
 * Lays the user's documents over the shipped dataset: the same files, as if the build step had read them too.
 * `shipped` tells which regions are known already.
 */
export function ownOverlay(own: readonly OwnDocument[], shipped: FileStates): Overlay {
  return <K extends FileName>(name: K, value: DatasetFiles[K]): DatasetFiles[K] => {
    if (name === 'manifest') {
      return mergeManifest(value as DatasetFiles['manifest'], own, shipped) as DatasetFiles[K];
    }
    const merge = MERGES[name] as Merge<K> | undefined;
    return merge ? merge(value, own) : value;
  };
}

export function sourceOf({ document, findings }: OwnDocument): SourceRecord {
  const { blocks: _blocks, ...record } = findings.document;
  return { ...record, sha256: document.sha256, own: true };
}

/** Documents of each region, shipped and own; counties that no shipped document mentions join the list. */
function mergeRegions(
  shipped: readonly RegionRecord[],
  own: readonly OwnDocument[],
): readonly RegionRecord[] {
  const mentions = new Map<string, string[]>();
  for (const { document, findings } of own) {
    for (const region of findings.regions) {
      const ids = mentions.get(region);
      if (ids) ids.push(document.id);
      else mentions.set(region, [document.id]);
    }
  }
  const known = new Set(shipped.map(({ code }) => code));
  const counties = new Map(
    own.flatMap(({ findings }) => findings.counties.map((entry) => [entry.code, entry] as const)),
  );
  const joining = [...counties.values()].filter(({ code }) => !known.has(code));
  const all = [...shipped, ...joining.map((entry) => ({ ...entry, documents: [] }))];
  if (joining.length > 0) all.sort((a, b) => (a.code < b.code ? -1 : 1));
  return all.map((region) => {
    const more = mentions.get(region.code);
    return more ? { ...region, documents: [...region.documents, ...more] } : region;
  });
}

function mergeManifest(
  shipped: DatasetFiles['manifest'],
  own: readonly OwnDocument[],
  { regions }: FileStates,
): DatasetFiles['manifest'] {
  const sum = (count: (findings: OwnDocument['findings']) => number) =>
    own.reduce((total, { findings }) => total + count(findings), 0);
  const { counts, newestDocument } = shipped;
  const known = regions?.state === 'ready' ? regions.value : [];
  const mentioned = new Set(known.filter(({ documents }) => documents.length > 0).map(({ code }) => code));
  const joining = new Set(
    own.flatMap(({ findings }) => findings.regions.filter((code) => !mentioned.has(code))),
  );
  const dates = own.flatMap(({ findings }) => findings.document.published ?? []);
  return {
    ...shipped,
    newestDocument: [...dates, ...(newestDocument ? [newestDocument] : [])].sort().at(-1) ?? null,
    counts: {
      ...counts,
      documents: counts.documents + own.length,
      claims: counts.claims + sum(({ claims }) => claims.length),
      regions: counts.regions + joining.size,
      figures: counts.figures + sum(({ figures }) => figures.length),
      diagnostics: counts.diagnostics + sum(({ diagnostics }) => diagnostics.length),
    },
  };
}
