import type { Claim, Manifest } from '../model/index.ts';
import { hashKey } from '../recognise/hash.ts';

/** What the name of a state of the data is made of. */
export interface HashedData {
  readonly manifest: Pick<Manifest, 'taxonomyVersion' | 'inputs'>;
  readonly claims: readonly Pick<Claim, 'id' | 'status' | 'region' | 'industry'>[];
}

/** 12 hex digits that name a state of the data: the same words and the same findings give the same name. */
export function dataHash({ manifest, claims }: HashedData): string {
  const inputs = manifest.inputs.map(({ sha256 }) => sha256);
  const findings = claims.map(({ id, status, region, industry }) => `${id} ${status} ${region} ${industry}`);
  return hashKey([manifest.taxonomyVersion, ...inputs, ...findings].join('\n')).slice(0, 12);
}
