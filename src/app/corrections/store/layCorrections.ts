import { applyCorrections, type CorrectedClaims } from '../../../core/corrections/applyCorrections.ts';
import { isClaimCorrection, type Correction } from '../../../core/corrections/correction.ts';
import type { Claim } from '../../../core/model/index.ts';
import { parentOfCode } from '../../../core/analysis/codes.ts';
import type { DataState, DataStore } from '../../data/dataStore.ts';
import type { DatasetFiles, RegionRecord } from '../../data/datasetFiles.ts';
import { allReady, LOADING, type LoadState } from '../../data/loadState.ts';
import { withOverlays, type Overlay } from '../../data/overlays.ts';
import type { CorrectionStore } from './correctionStore.ts';

/** What corrections are laid over, or need to find their quotes and ids. */
const NEEDED = ['claims', 'documents', 'manifest', 'taxonomy', 'regions', 'areas'] as const;
type Needed = Pick<DatasetFiles, (typeof NEEDED)[number]>;

/**
 * Keeps the corrections laid over the dataset while either changes: over the shipped files and the user's own
 * documents alike. Documents are fetched only when there is something to correct.
 */
export function layCorrections(data: DataStore, corrections: CorrectionStore): () => void {
  let last: readonly unknown[] = [];
  const update = () => {
    const { list } = corrections.getState();
    const state = data.getState();
    const inputs = [list, state.overlays.own, ...NEEDED.map((name) => state.files[name])];
    if (inputs.every((input, index) => input === last[index])) return;
    last = inputs;
    lay(data, corrections, list);
  };
  const stops = [data.subscribe(update), corrections.subscribe(update)];
  update();
  return () => stops.forEach((stop) => stop());
}

function lay(data: DataStore, corrections: CorrectionStore, list: readonly Correction[]): void {
  const { setApplied } = corrections.getState();
  if (!list.some(isClaimCorrection)) {
    data.getState().setOverlay('corrections', null);
    setApplied({ state: 'done', outcomes: new Map() });
    return;
  }
  // A file that failed is asked for again by whoever shows the failure, not in a loop from here.
  for (const name of NEEDED) if (!data.getState().files[name]) data.getState().load(name);
  const files = assembled(data.getState());
  if (files.state !== 'ready') {
    setApplied(files.state === 'failed' ? { state: 'failed', file: files.file } : { state: 'waiting' });
    return;
  }
  const { manifest, taxonomy, documents, claims } = files.value;
  const corrected = applyCorrections(
    {
      documents,
      claims,
      rejected: manifest.corrections?.rejected ?? [],
      taxonomy,
      isRegion: regionTest(files.value),
    },
    list,
  );
  data.getState().setOverlay('corrections', overlayOf(corrected));
  setApplied({ state: 'done', outcomes: new Map(corrected.outcomes.map((one) => [one.correction.id, one])) });
}

/** The files as shipped with the user's own documents, before any correction of this browser. */
function assembled({ files, overlays: { own } }: DataState): LoadState<Needed> {
  const overlays = own ? { own } : {};
  const states = NEEDED.map((name) => [name, withOverlays<unknown>(overlays, name, files[name] ?? LOADING)]);
  return allReady<Readonly<Record<string, unknown>>>(Object.fromEntries(states)) as LoadState<Needed>;
}

/** Regions by name, the counties below them by their code alone. */
function regionTest({ regions, areas }: Needed): (id: string) => boolean {
  const known = new Set(['CN', ...regions.map(({ code }) => code), ...areas.map(({ id }) => id)]);
  return (id) => known.has(id) || (/^\d{6}$/.test(id) && known.has(parentOfCode(id) ?? ''));
}

function overlayOf({ claims, rejected }: CorrectedClaims): Overlay {
  const over: { readonly [K in keyof DatasetFiles]?: (value: DatasetFiles[K]) => DatasetFiles[K] } = {
    claims: () => claims,
    manifest: (manifest) => ({
      ...manifest,
      counts: { ...manifest.counts, claims: claims.length },
      corrections: { files: manifest.corrections?.files ?? [], rejected },
    }),
    regions: (regions) => withDocuments(regions, claims),
  };
  return (name, value) => over[name]?.(value) ?? value;
}

/** A document speaks of the region that a person moved its claim to. */
function withDocuments(regions: readonly RegionRecord[], claims: readonly Claim[]): readonly RegionRecord[] {
  const moved = new Map<string, Set<string>>();
  for (const { region, document, correction } of claims) {
    if (correction) moved.set(region, (moved.get(region) ?? new Set()).add(document));
  }
  return regions.map((region) => {
    const more = [...(moved.get(region.code) ?? [])].filter((id) => !region.documents.includes(id));
    return more.length === 0 ? region : { ...region, documents: [...region.documents, ...more].sort() };
  });
}
