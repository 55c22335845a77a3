import type { Claim, Evidence, Span } from './claim.ts';
import type { Dataset } from './dataset.ts';

type Report = (fault: string) => void;
type Texts = ReadonlyMap<string, string>;

/**
 * The promises between the parts that no schema can state: quotes are verbatim, ids are unique and resolve,
 * counts add up, lists are sorted. Returns every fault in words; an empty list means the dataset is sound.
 */
export function checkDataset(dataset: Dataset): readonly string[] {
  const faults: string[] = [];
  const report: Report = (fault) => faults.push(fault);
  const texts: Texts = new Map(dataset.documents.map((document) => [document.id, document.text]));

  checkUnique(dataset, report);
  checkDocuments(dataset, report);
  checkClaims(dataset, texts, report);
  checkFigures(dataset, texts, report);
  checkRegions(dataset, texts, report);
  checkCounts(dataset, report);
  return faults;
}

function checkUnique(dataset: Dataset, report: Report): void {
  const lists: Readonly<Record<string, readonly string[]>> = {
    document: dataset.documents.map(({ id }) => id),
    claim: [...dataset.claims, ...rejectedOf(dataset)].map(({ id }) => id),
    figure: dataset.figures.map(({ id }) => id),
    region: dataset.regions.features.map(({ properties }) => properties.adcode),
    area: dataset.areas.map(({ id }) => id),
    cluster: dataset.taxonomy.clusters.map(({ id }) => id),
    industry: dataset.taxonomy.clusters.flatMap(({ industries }) => industries.map(({ id }) => id)),
  };
  for (const [what, ids] of Object.entries(lists)) {
    const seen = new Set<string>();
    for (const id of ids) {
      if (seen.has(id)) report(`${what} id ${id} stands twice`);
      seen.add(id);
    }
  }
}

function checkDocuments({ documents }: Dataset, report: Report): void {
  for (const { id, text, blocks } of documents) {
    let last = 0;
    for (const block of blocks) {
      const place = `document ${id}, ${block.kind} block ${block.start}–${block.end}`;
      if (!isSpanOf(text, block)) report(`${place} is no span of its text`);
      if (block.start < last) report(`${place} overlaps the block before it`);
      last = block.end;
    }
  }
}

function checkClaims(dataset: Dataset, texts: Texts, report: Report): void {
  const clusterOf = new Map(
    dataset.taxonomy.clusters.flatMap((cluster) =>
      cluster.industries.map((industry) => [industry.id, cluster.id] as const),
    ),
  );
  const knowsRegion = regionTest(dataset);
  for (const claim of [...dataset.claims, ...rejectedOf(dataset)]) {
    const text = texts.get(claim.document);
    if (text === undefined) {
      report(`claim ${claim.id} names document ${claim.document}, which does not exist`);
      continue;
    }
    checkEvidence(`claim ${claim.id}`, claim.evidence, text, report);
    if (!isSpanOf(text, claim.regionReading))
      report(`claim ${claim.id}: region reading is no span of its text`);
    if (claim.statusCue && !isSpanOf(text, claim.statusCue)) {
      report(`claim ${claim.id}: status cue is no span of its text`);
    }
    if (!clusterOf.has(claim.industry))
      report(`claim ${claim.id} names industry ${claim.industry}, not in the taxonomy`);
    else if (clusterOf.get(claim.industry) !== claim.cluster) {
      report(`claim ${claim.id}: industry ${claim.industry} is not of cluster ${claim.cluster}`);
    }
    if (!knowsRegion(claim.region))
      report(`claim ${claim.id} names region ${claim.region}, which does not exist`);
  }
}

function rejectedOf({ manifest }: Dataset): readonly Claim[] {
  return manifest.corrections?.rejected ?? [];
}

function checkFigures(dataset: Dataset, texts: Texts, report: Report): void {
  const industries = new Set(
    dataset.taxonomy.clusters.flatMap((cluster) => cluster.industries.map(({ id }) => id)),
  );
  const knowsRegion = regionTest(dataset);
  for (const figure of dataset.figures) {
    const text = texts.get(figure.document);
    if (text === undefined) {
      report(`figure ${figure.id} names document ${figure.document}, which does not exist`);
      continue;
    }
    checkEvidence(`figure ${figure.id}`, figure.evidence, text, report);
    if (figure.industry !== null && !industries.has(figure.industry)) {
      report(`figure ${figure.id} names industry ${figure.industry}, not in the taxonomy`);
    }
    if (!knowsRegion(figure.region))
      report(`figure ${figure.id} names region ${figure.region}, which does not exist`);
  }
}

function checkRegions(dataset: Dataset, texts: Texts, report: Report): void {
  for (const { id, properties } of dataset.regions.features) {
    if (id !== properties.adcode) report(`region ${properties.adcode} has feature id ${String(id)}`);
    for (const document of properties.documents) {
      if (!texts.has(document))
        report(`region ${properties.adcode} names document ${document}, which does not exist`);
    }
  }
}

function checkCounts({ manifest, ...parts }: Dataset, report: Report): void {
  const actual = {
    documents: parts.documents.length,
    claims: parts.claims.length,
    figures: parts.figures.length,
    regions: parts.regions.features.length,
    diagnostics: parts.diagnostics.length,
  };
  for (const [part, count] of Object.entries(actual)) {
    const stated = manifest.counts[part as keyof typeof actual];
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

function regionTest({ regions, areas }: Dataset): (region: string) => boolean {
  const known = new Set([
    'CN',
    ...regions.features.map(({ properties }) => properties.adcode),
    ...areas.map(({ id }) => id),
  ]);
  return (region) => known.has(region);
}
