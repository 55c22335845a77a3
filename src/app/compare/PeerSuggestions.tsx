import { useMemo, useState } from 'react';
import { PEER_REASONS, suggestPeers, type Peer, type PeerReason } from '../../core/analysis/peers.ts';
import { profileOf } from '../../core/analysis/profile.ts';
import { useDataset, useFile } from '../data/DataStoreProvider.tsx';
import { profilesOf } from '../data/indexes.ts';
import { Segmented } from '../ui/base/Segmented.tsx';
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
  const [by, setBy] = useState<PeerReason>('similar');
  const peers = usePeers(region, except, by);
  const areas = useAreas(except);
  const title = region === null ? t('peers.examples') : t('peers.of', { name: naming.region(region) });
  return (
    <div className="peers">
      {(peers.length > 0 || region !== null) && (
        <div className="peers-group" role="group" aria-label={title}>
          <span className="peers-title">{title}</span>
          {region !== null && (
            <Segmented
              label={t('peers.by')}
              value={by}
              options={PEER_REASONS.map((id) => ({ id, label: t(`peers.${id}`) }))}
              onChange={setBy}
            />
          )}
          {peers.length === 0 && <span className="compare-hint">{t('peers.none')}</span>}
          {peers.map((peer) => (
            <button key={peer.region} type="button" className="peer" onClick={() => onPick(peer.region)}>
              + {naming.region(peer.region)}
              {peer.similarity.score > 0 && (
                <span className="peer-score" title={t('similarity.title')}>
                  {peer.similarity.score.toFixed(2)}
                </span>
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

const SUGGESTIONS = 6;

function usePeers(region: string | null, except: readonly string[], by: PeerReason): readonly Peer[] {
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
    return suggestPeers(profile, profiles, { neighbours, limit: SUGGESTIONS, except, by });
  }, [claims, region, except, topology, by]);
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
