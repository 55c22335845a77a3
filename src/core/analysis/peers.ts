import { levelOfCode, parentOfCode } from './codes.ts';
import type { Profile } from './profile.ts';
import { similarity, type Similarity } from './similarity.ts';

/** Why a region is worth comparing. */
export const PEER_REASONS = ['similar', 'neighbour', 'level'] as const;
export type PeerReason = (typeof PEER_REASONS)[number];

export interface Peer {
  readonly region: string;
  readonly similarity: Similarity;
  /** In the order of `PEER_REASONS`. */
  readonly reasons: readonly PeerReason[];
}

export interface PeerOptions {
  /** Codes of units that share a border, by code; from the boundaries. */
  readonly neighbours?: ReadonlyMap<string, readonly string[]>;
  readonly limit?: number;
  /** Regions already chosen. */
  readonly except?: readonly string[];
  /** Only regions with this reason; all reasons together when absent. */
  readonly by?: PeerReason;
}

/**
 * Regions worth comparing with one: same level first, then the more alike, a shared border or a shared parent
 * deciding ties. Only regions that a document speaks about.
 */
export function suggestPeers(
  profile: Profile,
  profiles: ReadonlyMap<string, Profile>,
  { neighbours = new Map(), limit = 6, except = [], by }: PeerOptions = {},
): Peer[] {
  const level = levelOfCode(profile.region);
  const parent = parentOfCode(profile.region);
  const beside = new Set(neighbours.get(profile.region) ?? []);
  const scored = [...profiles.values()]
    .filter(
      (other) =>
        levelOfCode(other.region) !== null &&
        other.region !== profile.region &&
        !except.includes(other.region) &&
        other.claimCount > 0,
    )
    .map((other) => {
      const alike = similarity(profile, other);
      const isNear = beside.has(other.region);
      const isLevel = level !== null && levelOfCode(other.region) === level;
      const isSibling = parent !== null && parentOfCode(other.region) === parent;
      const reasons = PEER_REASONS.filter(
        (reason) => ({ similar: alike.shared.length > 0, neighbour: isNear, level: isLevel })[reason],
      );
      return { peer: { region: other.region, similarity: alike, reasons }, isLevel, isNear, isSibling };
    })
    .filter(({ peer }) => (by === undefined ? peer.reasons.length > 0 : peer.reasons.includes(by)));
  scored.sort(
    (a, b) =>
      (by === 'similar' ? 0 : Number(b.isLevel) - Number(a.isLevel)) ||
      b.peer.similarity.score - a.peer.similarity.score ||
      Number(b.isNear) - Number(a.isNear) ||
      Number(b.isSibling) - Number(a.isSibling) ||
      (a.peer.region < b.peer.region ? -1 : 1),
  );
  return scored.slice(0, limit).map(({ peer }) => peer);
}
