import { applyCorrections, type CorrectedClaims } from '../../../core/corrections/applyCorrections.ts';
import { isClaimCorrection, type Alias, type Correction } from '../../../core/corrections/correction.ts';
import type { Claim } from '../../../core/model/index.ts';
import { parentOfCode } from '../../../core/analysis/codes.ts';
import { loadGazetteer, type Gazetteer } from '../../data/gazetteer.ts';
import type { DataState, DataStore } from '../../data/dataStore.ts';
import type { DatasetFiles, RegionRecord } from '../../data/datasetFiles.ts';
import { allReady, LOADING, type LoadState } from '../../data/loadState.ts';
import { withOverlays, type Overlay } from '../../data/overlays.ts';
import { spokenAliasesOf } from '../../data/spokenAliases.ts';
import { ownRequest } from '../../ui/ownRequest.ts';
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
  let gazetteer: Gazetteer | undefined;
  const update = () => {
    const { list } = corrections.getState();
    const state = data.getState();
    tellAliases(data, list);
    const { own, aliases } = state.overlays;
    const inputs = [list, gazetteer, own, aliases, ...NEEDED.map((name) => state.files[name])];
    if (inputs.every((input, index) => input === last[index])) return;
    last = inputs;
    const isNameless = lay(data, corrections, gazetteer);
    // Without it the county is called by its code, as it would be in the file.
    if (isNameless && !gazetteer)
      loadGazetteer().then(
        (found) => {
          gazetteer = found;
          update();
        },
        () => undefined,
      );
  };
  const stops = [data.subscribe(update), corrections.subscribe(update)];
  update();
  return () => stops.forEach((stop) => stop());
}

/** Hands the words that people named to those who read documents; the room that does so loads when there are any. */
function tellAliases(data: DataStore, list: readonly Correction[]): void {
  const spoken = spokenAliasesOf(data);
  const aliases = list.filter((one): one is Alias => one.kind === 'alias');
  const before = spoken.getState().aliases;
  if (aliases.length === before.length && aliases.every((one, index) => one === before[index])) return;
  if (aliases.length > 0) ownRequest.setState({ isWanted: true });
  spoken.setState({ aliases });
}

/** Tells whether a claim was moved to a county that has no name in the page. */
function lay(data: DataStore, corrections: CorrectionStore, gazetteer: Gazetteer | undefined): boolean {
  const { list, setApplied } = corrections.getState();
  if (!list.some(isClaimCorrection)) {
    data.getState().setOverlay('corrections', null);
    setApplied({ state: 'done', outcomes: new Map() });
    return false;
  }
  // A file that failed is asked for again by whoever shows the failure, not in a loop from here.
  for (const name of NEEDED) if (!data.getState().files[name]) data.getState().load(name);
  const files = assembled(data.getState());
  if (files.state !== 'ready') {
    setApplied(files.state === 'failed' ? { state: 'failed', file: files.file } : { state: 'waiting' });
    return false;
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
  data.getState().setOverlay('corrections', overlayOf(corrected, gazetteer));
  setApplied({ state: 'done', outcomes: new Map(corrected.outcomes.map((one) => [one.correction.id, one])) });
  const named = new Set(files.value.regions.map(({ code }) => code));
  return corrected.claims.some(
    ({ correction, region }) => correction && /^\d{6}$/.test(region) && !named.has(region),
  );
}

/** The files as shipped with the user's own documents and words, before any other correction of this browser. */
function assembled({ files, overlays: { own, aliases } }: DataState): LoadState<Needed> {
  const overlays = { ...(own ? { own } : {}), ...(aliases ? { aliases } : {}) };
  const states = NEEDED.map((name) => [name, withOverlays<unknown>(overlays, name, files[name] ?? LOADING)]);
  return allReady<Readonly<Record<string, unknown>>>(Object.fromEntries(states)) as LoadState<Needed>;
}

/** Regions by name, the counties below them by their code alone. */
function regionTest({ regions, areas }: Needed): (id: string) => boolean {
  const known = new Set(['CN', ...regions.map(({ code }) => code), ...areas.map(({ id }) => id)]);
  return (id) => known.has(id) || (/^\d{6}$/.test(id) && known.has(parentOfCode(id) ?? ''));
}

function overlayOf({ claims, rejected }: CorrectedClaims, gazetteer: Gazetteer | undefined): Overlay {
  const over: { readonly [K in keyof DatasetFiles]?: (value: DatasetFiles[K]) => DatasetFiles[K] } = {
    claims: () => claims,
    manifest: (manifest) => ({
      ...manifest,
      counts: { ...manifest.counts, claims: claims.length },
      corrections: { files: manifest.corrections?.files ?? [], rejected },
    }),
    regions: (regions) => withDocuments(withCounties(regions, claims, gazetteer), claims),
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

/** Counties that no document mentions by name join the list where a person moved a claim to them. */
function withCounties(
  regions: readonly RegionRecord[],
  claims: readonly Claim[],
  gazetteer: Gazetteer | undefined,
): readonly RegionRecord[] {
  const known = new Set(regions.map(({ code }) => code));
  const wanted = new Set(claims.filter(({ correction }) => correction).map(({ region }) => region));
  const joining = [...wanted].flatMap((code) => (known.has(code) ? [] : (gazetteer?.get(code) ?? [])));
  if (joining.length === 0) return regions;
  const all = [...regions, ...joining.map((entry) => ({ ...entry, documents: [] }))];
  return all.sort((a, b) => (a.code < b.code ? -1 : 1));
}
