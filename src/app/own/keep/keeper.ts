import type { RawOwn } from '../ownDocument.ts';
import { OWN_KEPT } from './isKept.ts';

/** Where the user's documents outlast the visit. Every call may fail: the browser may refuse, or have no room. */
export interface Keeper {
  readonly load: () => Promise<readonly RawOwn[]>;
  /** Makes what is kept exactly these documents; what is kept already is not written again. */
  readonly sync: (documents: readonly RawOwn[]) => Promise<void>;
  /** Forgets everything. */
  readonly clear: () => Promise<void>;
}

/** Keeps documents in IndexedDB, one record each, by id. */
export async function openKeeper(storage: () => Storage = () => localStorage): Promise<Keeper> {
  const idb = await import('idb-keyval');
  const store = idb.createStore('chanyetu-own', 'documents');
  const written = new Map<string, RawOwn>();
  return {
    load: async () => {
      const entries = await idb.entries<string, unknown>(store);
      const raws = entries.flatMap(([, value]) => (isRaw(value) ? [value] : []));
      for (const raw of raws) written.set(raw.document.id, raw);
      return raws;
    },
    sync: async (documents) => {
      const wanted = new Map(documents.map((raw) => [raw.document.id, raw]));
      const gone = [...written.keys()].filter((id) => !wanted.has(id));
      const fresh = documents.filter((raw) => !isSame(written.get(raw.document.id), raw));
      if (gone.length > 0) await idb.delMany(gone, store);
      await idb.setMany(
        fresh.map(({ document, edits }) => [document.id, { document, edits }]),
        store,
      );
      for (const id of gone) written.delete(id);
      for (const raw of fresh) written.set(raw.document.id, raw);
      storage().setItem(OWN_KEPT, '1');
    },
    clear: async () => {
      storage().removeItem(OWN_KEPT);
      written.clear();
      await idb.clear(store);
    },
  };
}

function isSame(before: RawOwn | undefined, { document, edits }: RawOwn): boolean {
  return (
    before?.document.sha256 === document.sha256 &&
    before.document.text === document.text &&
    JSON.stringify(before.edits) === JSON.stringify(edits)
  );
}

/** What an older version kept may have another shape; it is passed over. */
function isRaw(value: unknown): value is RawOwn {
  if (typeof value !== 'object' || value === null || !('document' in value) || !('edits' in value))
    return false;
  const { document } = value;
  if (typeof document !== 'object' || document === null) return false;
  return ['id', 'file', 'text', 'sha256'].every(
    (field) => typeof (document as Readonly<Record<string, unknown>>)[field] === 'string',
  );
}
