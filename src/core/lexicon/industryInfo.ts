import type { LexiconSource } from './source.ts';

/** An industry of the taxonomy as words name it. */
export interface IndustryInfo {
  readonly id: string;
  /** Its place among all of the taxonomy. */
  readonly number: number;
  readonly cluster: string;
  readonly zh: string;
  readonly isUmbrella: boolean;
  /** One that lies further ahead. */
  readonly isFuture: boolean;
  /** 未来产业, 战略性新兴产业: how far off an industry is, not which. */
  readonly isGeneral: boolean;
}

const GENERAL = new Set(['future-general', 'emerging-general']);

/** All industries of the taxonomy by their id, in order. */
export const listIndustries = ({ clusters }: LexiconSource): ReadonlyMap<string, IndustryInfo> =>
  new Map(
    clusters
      .flatMap(({ id, industries }) => industries.map((each) => ({ each, cluster: id })))
      .map(({ each: { id, zh, umbrella }, cluster }, number) => [
        id,
        {
          id,
          number,
          cluster,
          zh,
          isUmbrella: umbrella,
          isFuture: id.startsWith('future-'),
          isGeneral: GENERAL.has(id),
        },
      ]),
  );
