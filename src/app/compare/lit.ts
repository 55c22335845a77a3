/** What the pointer or the keyboard is on, shared by table and maps. */
export interface Lit {
  readonly industry: string | null;
  readonly cluster: string | null;
  /** Region code or subject key. */
  readonly region: string | null;
}

export const NOTHING_LIT: Lit = { industry: null, cluster: null, region: null };
