import { useMemo } from 'react';
import { suggestPeers, type Peer } from '../../core/analysis/peers.ts';
import { profileOf } from '../../core/analysis/profile.ts';
import { useDataset, useFile } from '../data/DataStoreProvider.tsx';
import { profilesOf } from '../data/indexes.ts';
import { useT } from '../ui/i18n/useT.ts';
import { neighboursOf } from './neighbours.ts';
import type { CompareNaming } from './naming.ts';

export interface PeerSuggestionsProps {
  /** The region to find peers of; null = none is chosen yet. */
  readonly region: string | null;
  readonly except: readonly string[];
  readonly onPick: (id: string) => void;
  readonly naming: CompareNaming;
}

/** Regions worth comparing: peers of the last chosen, or the best covered to start with, and areas with claims. */
export function PeerSuggestions({ region, except, onPick, naming }: PeerSuggestionsProps) {
  const t = useT('compare');
  const peers = usePeers(region, except);
  const areas = useAreas(except);
  const title = region === null ? t('peers.examples') : t('peers.of', { name: naming.region(region) });
  return (
    <div className="peers">
      {peers.length > 0 && (
        <div className="peers-group" role="group" aria-label={title}>
          <span className="peers-title">{title}</span>
          {peers.map((peer) => (
            <button
              key={peer.region}
              type="button"
              className="peer"
              title={reasonOf(peer, t)}
              onClick={() => onPick(peer.region)}
            >
              + {naming.region(peer.region)}
              {peer.similarity.score > 0 && (
                <span className="peer-score">{peer.similarity.score.toFixed(2)}</span>
              )}
            </button>
          ))}
        </div>
      )}
      {areas.length > 0 && (
        <div className="peers-group" role="group" aria-label={t('peers.areas')}>
          <span className="peers-title">{t('peers.areas')}</span>
          {areas.map((id) => (
            <button key={id} type="button" className="peer" onClick={() => onPick(id)}>
              + {naming.region(id)}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

type T = ReturnType<typeof useT>;

function reasonOf(peer: Peer, t: T): string {
  const { score } = peer.similarity;
  return peer.reasons
    .filter((reason) => reason !== 'similar' || score > 0)
    .map((reason) => t(`peers.${reason}`, { score: score.toFixed(2) }))
    .join(' · ');
}

const SUGGESTIONS = 6;

function usePeers(region: string | null, except: readonly string[]): readonly Peer[] {
  const { claims } = useDataset();
  const boundaries = useFile('boundaries');
  const topology = boundaries.state === 'ready' ? boundaries.value : null;
  return useMemo(() => {
    const profiles = profilesOf(claims);
    if (region === null) {
      return [...profiles.values()]
        .filter((profile) => /^\d{6}$/.test(profile.region))
        .sort((a, b) => b.entries.size - a.entries.size || (a.region < b.region ? -1 : 1))
        .slice(0, SUGGESTIONS)
        .map((profile) => ({
          region: profile.region,
          reasons: [],
          similarity: { score: 0, shared: [], union: 0 },
        }));
    }
    const profile = profiles.get(region) ?? profileOf(region, []);
    const neighbours = topology ? neighboursOf(topology) : new Map<string, readonly string[]>();
    return suggestPeers(profile, profiles, { neighbours, limit: SUGGESTIONS, except });
  }, [claims, region, except, topology]);
}

/** Areas that a document speaks about, or of which it speaks about several members. */
function useAreas(except: readonly string[]): readonly string[] {
  const { areas, claims } = useDataset();
  return useMemo(() => {
    const profiles = profilesOf(claims);
    return areas
      .map(({ id, members }) => ({
        id,
        weight: members.filter((code) => profiles.has(code)).length + (profiles.has(id) ? 1 : 0),
      }))
      .filter(({ id, weight }) => weight > 1 && !except.includes(id))
      .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
      .slice(0, SUGGESTIONS)
      .map(({ id }) => id);
  }, [areas, claims, except]);
}
