import type { Diagnostic } from '../../../core/model/index.ts';
import type { DataStore } from '../../data/dataStore.ts';
import type { DuplicateWatch, KnownText } from '../duplicateWatch.ts';
import type { OwnDocument, RawOwn } from '../ownDocument.ts';
import { repetition, type Problem } from '../ownProblem.ts';
import { uniqueId } from '../uniqueId.ts';
import type { Batch } from '../worker/protocol.ts';
import type { Shelf } from './shelf.ts';

/** What workers found, until it is shown. */
export interface Arrivals {
  /**
   * Takes in what a task gave; `isAnew` where it gives documents of the shelf anew. Repetitions of a text that the page
   * has become problems. Returns what must be extracted once more, since its id is another document's.
   */
  readonly take: (batch: Batch, isAnew: boolean) => readonly RawOwn[];
  /** The document as it would be called. */
  readonly named: (raw: RawOwn) => RawOwn;
  /** What came since the last call. */
  readonly collect: () => {
    readonly documents: readonly OwnDocument[];
    readonly problems: readonly Problem[];
  };
  /** What came and is not shown yet, for the comparison of texts. */
  readonly waiting: () => readonly KnownText[];
  /** Nothing more comes of what was ordered. */
  readonly stop: () => void;
}

interface Parts {
  readonly data: DataStore;
  readonly shelf: Pick<Shelf, 'has'>;
  readonly watch: Pick<DuplicateWatch, 'check'>;
}

export function createArrivals({ data, shelf, watch }: Parts): Arrivals {
  let documents: OwnDocument[] = [];
  let problems: Problem[] = [];
  const waitingIds = new Set<string>();
  /** Ids of documents that are extracted once more under another id; their text was compared already. */
  const renaming = new Set<string>();

  const isTaken = (id: string): boolean => shelf.has(id) || waitingIds.has(id) || isShipped(data, id);
  const named = ({ document, edits }: RawOwn): RawOwn => ({
    document: { ...document, id: uniqueId(document, isTaken) },
    edits,
  });

  const takeNew = (document: OwnDocument): readonly RawOwn[] => {
    const { id, file } = document.document;
    const free = named(document);
    const like = renaming.delete(id) ? null : watch.check(knownText(document));
    if (like) problems.push(repetition(file, like));
    else if (free.document.id === id) {
      documents.push(document);
      waitingIds.add(id);
    } else {
      renaming.add(free.document.id);
      return [free];
    }
    return [];
  };

  return {
    take: (batch, isAnew) => {
      problems.push(...batch.diagnostics.filter(isProblem));
      if (!isAnew) return batch.documents.flatMap(takeNew);
      documents.push(...batch.documents);
      return [];
    },
    named,
    collect: () => {
      const collected = { documents, problems };
      documents = [];
      problems = [];
      waitingIds.clear();
      return collected;
    },
    waiting: () => documents.map(knownText),
    stop: () => renaming.clear(),
  };
}

/** A document as the comparison of texts knows it. */
export function knownText({ findings, sign }: OwnDocument): KnownText {
  return { title: findings.document.title, sign };
}

/** Remarks that are no problem: the encoding is shown with the document. */
function isProblem({ severity }: Diagnostic): boolean {
  return severity !== 'info';
}

function isShipped(data: DataStore, id: string): boolean {
  const { sources } = data.getState().files;
  return sources?.state === 'ready' && sources.value.some((source) => source.id === id);
}
