import { nichesOf, type Niche } from '../../core/analysis/niches.ts';
import { profileOf, type Profile } from '../../core/analysis/profile.ts';
import { parseSubject } from '../../core/analysis/subject.ts';
import type { Claim } from '../../core/model/index.ts';
import type { NicheAmong } from './compareOptions.ts';

/** One region's gaps, and against whom they are gaps. */
export interface NicheScope {
  readonly region: string;
  readonly profile: Profile;
  /** With claims of their own; a place of which no document speaks says nothing about a gap. */
  readonly others: readonly Profile[];
  readonly niches: readonly Niche[];
}

interface NicheQuestion {
  /** Region asked for; null takes the chosen one of this level, else the one with most industries. */
  readonly niche: string | null;
  readonly among: NicheAmong;
  readonly compared: readonly string[];
  readonly profiles: readonly Profile[];
  readonly claims: readonly Claim[];
  /** Codes beside each unit; empty until the boundaries are there. */
  readonly neighbours: ReadonlyMap<string, readonly string[]>;
}

/** What neighbours (or peers, or the chosen) name and no document names for one region. */
export function nicheScope(question: NicheQuestion): NicheScope {
  const { niche, compared, profiles, claims } = question;
  const region = niche ?? regionAmong(compared, profiles);
  const others = othersOf(region, question);
  const profile = profiles.find((one) => one.region === region) ?? profileOf(region, []);
  return { region, profile, others, niches: nichesOf(profile, others, { claims }) };
}

function regionAmong(compared: readonly string[], profiles: readonly Profile[]): string {
  const chosen = compared
    .map((key) => parseSubject(key).region)
    .find((id) => profiles.some((one) => one.region === id));
  const [widest] = [...profiles].sort((a, b) => b.entries.size - a.entries.size);
  return chosen ?? widest?.region ?? '';
}

function othersOf(
  region: string,
  { among, compared, profiles, neighbours }: NicheQuestion,
): readonly Profile[] {
  const others = profiles.filter((one) => one.region !== region);
  if (among === 'peers') return others;
  if (among === 'compared')
    return others.filter((one) => compared.some((key) => parseSubject(key).region === one.region));
  const beside = neighbours.get(region) ?? [];
  return others.filter((one) => beside.includes(one.region));
}
