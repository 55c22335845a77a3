import path from 'node:path';
import { outlinesOf, type Outline } from '../core/analysis/outlines.ts';
import type { Diagnostic, Manifest, RegionEntry } from '../core/model/index.ts';
import { CliError } from './cliError.ts';
import type { Effects } from './effects.ts';
import { reasonOf } from '../readers/reasonOf.ts';
import { aboutFile } from '../readers/reader.ts';
import type { QuantizedTopology } from './regions/quantizedTopology.ts';
import { replaceBoundaries } from './regions/replaceBoundaries.ts';

/** Where our own boundaries come from; `docs/datasets.md` says more. */
const OUR_SOURCE: Manifest['boundaries'] = {
  source: 'echarts 4.9.0, map/json/province, converted from GCJ-02 to WGS 84 and simplified',
  licence: 'Apache-2.0',
  vintage: 'early 2016',
  note: '本图为示意图，公开使用前请送审。A sketch map: have it reviewed before public use.',
};

export interface Boundaries {
  /** TopoJSON, as it goes to the page. */
  readonly text: string;
  readonly outlines: ReadonlyMap<string, Outline>;
  readonly about: Manifest['boundaries'];
  /** Remarks on a user's file. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A user's boundary file, to stand in the place of ours. */
export interface Replacement {
  readonly file: string;
  readonly regions: readonly RegionEntry[];
}

/** Reads the boundaries that stand under `data/`, and puts a user's file in their place where one is given. */
export function loadBoundaries(file: string, effects: Effects, replacement?: Replacement): Boundaries {
  const text = readText(file, effects);
  const topology = JSON.parse(text) as QuantizedTopology;
  if (replacement) return replaced(topology, replacement, effects);
  return { text, outlines: outlinesOf(topology), about: OUR_SOURCE, diagnostics: [] };
}

function replaced(ours: QuantizedTopology, { file, regions }: Replacement, effects: Effects): Boundaries {
  const entries = new Map(regions.map((entry) => [entry.code, entry]));
  const { boundaries, faults } = replaceBoundaries(parseJson(file, effects), ours, entries);
  if (boundaries === null) {
    const problems = faults
      .filter(({ severity }) => severity === 'error')
      .map(({ message }) => `  ${message}`);
    throw new CliError(`the boundaries ${file} cannot be used:\n${problems.join('\n')}`);
  }
  const name = path.basename(file);
  return {
    text: `${JSON.stringify(boundaries)}\n`,
    outlines: outlinesOf(boundaries),
    about: { ...OUR_SOURCE, source: name, licence: 'as its owner says', vintage: 'as its owner says' },
    diagnostics: faults.map(({ check, message }) => aboutFile(name, `boundaries-${check}`, message)),
  };
}

function parseJson(file: string, effects: Effects): unknown {
  const text = readText(file, effects);
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new CliError(`the boundaries ${file} are not JSON: ${reasonOf(error)}`);
  }
}

function readText(file: string, effects: Effects): string {
  try {
    return new TextDecoder().decode(effects.read(file));
  } catch (error) {
    throw new CliError(`cannot read the boundaries ${file}: ${reasonOf(error)}`);
  }
}
