import fs from 'node:fs';
import path from 'node:path';
import { createExtractor, type Extractor } from '../../src/core/recognise/extractor.ts';
import type { Claim, Status } from '../../src/core/model/index.ts';
import { nodeEffects } from '../../src/pipeline/effects.ts';
import { loadLexicon } from '../../src/pipeline/loadLexicon.ts';

export interface GoldClaim {
  readonly region: string;
  readonly industry: string;
  readonly status: Status;
  readonly quote: string;
}

/** One annotated document with what the program finds in it. */
export interface Scored {
  readonly doc: string;
  readonly text: string;
  readonly gold: readonly GoldClaim[];
  readonly found: readonly Claim[];
}

const HERE = import.meta.dirname;
const ROOT = path.resolve(HERE, '../..');

/** Annotated sets: name → folder of its articles. */
export const SETS: Readonly<Record<string, string>> = {
  seeds: path.join(ROOT, 'seeds'),
  samples: path.join(HERE, 'samples'),
};

/** Runs the extraction over one annotated set. */
export function scoreSet(name: string, extractor: Extractor): readonly Scored[] {
  const gold = JSON.parse(fs.readFileSync(path.join(HERE, `gold/${name}.json`), 'utf8')) as readonly {
    readonly doc: string;
    readonly claims: readonly GoldClaim[];
  }[];
  return gold.map(({ doc, claims }) => {
    const text = fs.readFileSync(path.join(SETS[name] ?? '', doc), 'utf8');
    const { claims: found } = extractor.extract({ id: doc.replace(/\.txt$/, ''), file: doc, text });
    return { doc, text, gold: claims, found };
  });
}

export function projectExtractor(): Extractor {
  return createExtractor(loadLexicon(path.join(ROOT, 'data'), nodeEffects));
}
