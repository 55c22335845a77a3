import { createStore } from 'zustand/vanilla';
import type { Claim } from '../../core/model/index.ts';

/** Claims that the open view shows where it narrows them beyond the page's filters; null where it does not. */
export const narrowedClaims = createStore<{ readonly claims: readonly Claim[] | null }>(() => ({ claims: null }));

/** Tells what a view shows until it is left; returns how to take it back. */
export function narrowClaims(claims: readonly Claim[]): () => void {
  narrowedClaims.setState({ claims });
  return () => narrowedClaims.setState({ claims: null });
}
