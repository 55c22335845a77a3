import type { Claim, Evidence, Figure, Span } from './claim.ts';
import type { Dataset, RegionCollection } from './dataset.ts';
import type { SourceDocument } from './document.ts';
import type { DocumentPart } from './documentPart.ts';
import type { Manifest } from './manifest.ts';

/** The parts of a dataset that are checked once all its documents have passed. */
export type CheckedRest = Pick<Dataset, 'manifest' | 'regions' | 'areas' | 'taxonomy'> & {
  readonly diagnostics: number;
};

/**
 * Checks a dataset document by document: of each only ids are kept. The promises are those between the parts that no
 * schema can state: quotes are verbatim, ids are unique and resolve, counts add up, lists are sorted.
 */
export interface DatasetCheck {
  add(part: DocumentPart): void;
  /** Every fault in words; an empty list means the dataset is sound. */
  faults(rest: CheckedRest): readonly string[];
}

/** As long as the list of faults gets: a fault that stands everywhere needs no more. */
const MOST_FAULTS = 1_000;

type Report = (fault: string) => void;

interface Seen {
  readonly document: Set<string>;
  readonly claim: Set<string>;
  readonly figure: Set<string>;
}

export function createDatasetCheck(): DatasetCheck {
  const faults: string[] = [];
  const report: Report = (fault) => void (faults.length < MOST_FAULTS && faults.push(fault));
  const seen: Seen = { document: new Set(), claim: new Set(), figure: new Set() };
  /** Region or industry → who names it first. */
  const named = { region: new Map<string, string>(), industry: new Map<string, string>() };
  let claims = 0;
  return {
    add: (part) => {
      claims += part.claims.length;
      checkOnce('document', part.document.id, seen.document, report);
      checkDocument(part.document, report);
      for (const claim of [...part.claims, ...(part.rejected ?? [])]) {
        checkOnce('claim', claim.id, seen.claim, report);
        checkClaim(claim, part.document, report);
        note(named.region, claim.region, `claim ${claim.id}`);
        note(named.industry, `${claim.industry} ${claim.cluster}`, `claim ${claim.id}`);
      }
      for (const figure of part.figures) {
        checkOnce('figure', figure.id, seen.figure, report);
        checkFigure(figure, part.document, report);
        note(named.region, figure.region, `figure ${figure.id}`);
        if (figure.industry !== null) note(named.industry, figure.industry, `figure ${figure.id}`);
      }
    },
    faults: (rest) => {
      checkIds(rest, report);
      checkNamed(named, rest, report);
      checkRegions(rest.regions, seen.document, report);
      const counted = {
        documents: seen.document.size,
        claims,
        figures: seen.figure.size,
        regions: rest.regions.features.length,
        diagnostics: rest.diagnostics,
      };
      checkCounts(rest.manifest, counted, report);
      return faults;
    },
  };
}

/** The same for a dataset that is at hand as a whole. */
export function checkDataset(dataset: Dataset): readonly string[] {
  const check = createDatasetCheck();
  const ids = new Set(dataset.documents.map(({ id }) => id));
  const rejected = dataset.manifest.corrections?.rejected ?? [];
  const lost = [
    ...[...dataset.claims, ...rejected].map(({ id, document }) => [`claim ${id}`, document] as const),
    ...dataset.figures.map(({ id, document }) => [`figure ${id}`, document] as const),
  ].filter(([, document]) => !ids.has(document));
  const of = <T extends { readonly document: string }>(list: readonly T[]) => byDocument(list);
  const [claims, struck, figures] = [of(dataset.claims), of(rejected), of(dataset.figures)];
  for (const document of dataset.documents) {
    const { id } = document;
    check.add({
      document,
      claims: claims.get(id) ?? [],
      rejected: struck.get(id) ?? [],
      figures: figures.get(id) ?? [],
      mentions: [],
    });
  }
  return [
    ...lost.map(([owner, document]) => `${owner} names document ${document}, which does not exist`),
    ...check.faults({ ...dataset, diagnostics: dataset.diagnostics.length }),
  ];
}

function byDocument<T extends { readonly document: string }>(list: readonly T[]): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const group = groups.get(one.document);
    if (group) group.push(one);
    else groups.set(one.document, [one]);
  }
  return groups;
}

function note(owners: Map<string, string>, id: string, owner: string): void {
  if (!owners.has(id)) owners.set(id, owner);
}

function checkOnce(what: string, id: string, seen: Set<string>, report: Report): void {
  if (seen.has(id)) report(`${what} id ${id} stands twice`);
  seen.add(id);
}

function checkIds({ regions, areas, taxonomy }: CheckedRest, report: Report): void {
  const lists: Readonly<Record<string, readonly string[]>> = {
    region: regions.features.map(({ properties }) => properties.adcode),
    area: areas.map(({ id }) => id),
    cluster: taxonomy.clusters.map(({ id }) => id),
    industry: taxonomy.clusters.flatMap(({ industries }) => industries.map(({ id }) => id)),
  };
  for (const [what, ids] of Object.entries(lists)) {
    const seen = new Set<string>();
    for (const id of ids) checkOnce(what, id, seen, report);
  }
}

function checkDocument({ id, text, blocks }: SourceDocument, report: Report): void {
  let last = 0;
  for (const block of blocks) {
    const place = `document ${id}, ${block.kind} block ${block.start}–${block.end}`;
    if (!isSpanOf(text, block)) report(`${place} is no span of its text`);
    if (block.start < last) report(`${place} overlaps the block before it`);
    last = block.end;
  }
}

function checkClaim(claim: Claim, { id, text }: SourceDocument, report: Report): void {
  const owner = `claim ${claim.id}`;
  if (claim.document !== id) report(`${owner} of document ${id} names document ${claim.document}`);
  checkEvidence(owner, claim.evidence, text, report);
  if (!isSpanOf(text, claim.regionReading)) report(`${owner}: region reading is no span of its text`);
  if (claim.statusCue && !isSpanOf(text, claim.statusCue))
    report(`${owner}: status cue is no span of its text`);
}

function checkFigure(figure: Figure, { id, text }: SourceDocument, report: Report): void {
  const owner = `figure ${figure.id}`;
  if (figure.document !== id) report(`${owner} of document ${id} names document ${figure.document}`);
  checkEvidence(owner, figure.evidence, text, report);
}

interface Named {
  /** Region → who names it first. */
  readonly region: ReadonlyMap<string, string>;
  /** Industry, for claims with its cluster behind it → who names it first. */
  readonly industry: ReadonlyMap<string, string>;
}

function checkNamed(named: Named, { regions, areas, taxonomy }: CheckedRest, report: Report): void {
  const known = new Set([
    'CN',
    ...regions.features.map(({ properties }) => properties.adcode),
    ...areas.map(({ id }) => id),
  ]);
  for (const [region, owner] of named.region) {
    if (!known.has(region)) report(`${owner} names region ${region}, which does not exist`);
  }
  const clusterOf = new Map(
    taxonomy.clusters.flatMap(({ id, industries }) =>
      industries.map((industry) => [industry.id, id] as const),
    ),
  );
  for (const [name, owner] of named.industry) {
    const [industry = '', cluster] = name.split(' ');
    const right = clusterOf.get(industry);
    if (right === undefined) report(`${owner} names industry ${industry}, not in the taxonomy`);
    else if (cluster !== undefined && cluster !== right) {
      report(`${owner}: industry ${industry} is not of cluster ${cluster}`);
    }
  }
}

function checkRegions({ features }: RegionCollection, documents: ReadonlySet<string>, report: Report): void {
  for (const { id, properties } of features) {
    if (id !== properties.adcode) report(`region ${properties.adcode} has feature id ${String(id)}`);
    for (const document of properties.documents) {
      if (!documents.has(document))
        report(`region ${properties.adcode} names document ${document}, which does not exist`);
    }
  }
}

function checkCounts({ counts }: Manifest, actual: Manifest['counts'], report: Report): void {
  for (const [part, count] of Object.entries(actual)) {
    const stated = counts[part as keyof typeof actual];
    if (stated !== count) report(`manifest counts ${stated} ${part}, there are ${count}`);
  }
}

function checkEvidence(owner: string, evidence: Evidence, text: string, report: Report): void {
  const { start, end, exact, prefix, suffix } = evidence;
  if (!isSpanOf(text, evidence) || start === end)
    report(`${owner}: evidence ${start}–${end} is no span of its text`);
  else if (text.slice(start, end) !== exact) {
    report(`${owner}: quote “${exact}” is not what stands at ${start}–${end}: “${text.slice(start, end)}”`);
  }
  if (text.slice(start - prefix.length, start) !== prefix)
    report(`${owner}: prefix does not stand before its quote`);
  if (text.slice(end, end + suffix.length) !== suffix)
    report(`${owner}: suffix does not stand after its quote`);
}

function isSpanOf(text: string, { start, end }: Span): boolean {
  return start >= 0 && start <= end && end <= text.length;
}
