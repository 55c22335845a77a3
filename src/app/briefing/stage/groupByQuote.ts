import { leadingClaim } from '../../../core/briefing/madeSentences.ts';
import type { ProfileEntry } from '../../../core/analysis/profile.ts';

/** Industries of one quote and one status stand together, in the order of the document. */
export function groupByQuote(entries: readonly ProfileEntry[]): readonly (readonly ProfileEntry[])[] {
  const groups = new Map<string, ProfileEntry[]>();
  for (const entry of entries) {
    const { document, evidence } = leadingClaim(entry);
    const key = `${entry.strongest} ${document} ${evidence.exact}`;
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups.values()];
}
