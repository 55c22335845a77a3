import type { Correction } from '../../../core/corrections/correction.ts';
import { startHistory, type CorrectionHistory } from '../../../core/corrections/correctionList.ts';
import { formatCorrections, parseCorrections } from '../../../core/corrections/parseCorrections.ts';

/** Where the steps that can be undone stand: they last as long as the tab. */
export const HISTORY_KEY = 'chanyetu.corrections.steps';

/** Steps on each side that outlast a reload. */
const MOST_KEPT = 30;

/** Lists as places in `entries`: most lists share most of what stands in them. */
interface KeptHistory {
  readonly entries: readonly Correction[];
  readonly list: readonly number[];
  readonly past: readonly (readonly number[])[];
  readonly future: readonly (readonly number[])[];
}

/** A history as text; null where no step can be undone or redone. */
export function historyText({ list, past, future }: CorrectionHistory): string | null {
  if (past.length === 0 && future.length === 0) return null;
  const places = new Map<string, number>();
  const entries: Correction[] = [];
  const placeOf = (correction: Correction): number => {
    const key = JSON.stringify(correction);
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, entries.length);
    return entries.push(correction) - 1;
  };
  const placesOf = (corrections: readonly Correction[]) => corrections.map(placeOf);
  const kept: KeptHistory = {
    list: placesOf(list),
    past: past.slice(-MOST_KEPT).map(placesOf),
    future: future.slice(0, MOST_KEPT).map(placesOf),
    entries,
  };
  return JSON.stringify(kept);
}

/** The history of a list; one without steps where the text is none, or tells of another list. */
export function readHistory(text: string | null | undefined, list: readonly Correction[]): CorrectionHistory {
  const kept = text ? parsed(text) : undefined;
  const isOfList = kept !== undefined && formatCorrections(kept.list) === formatCorrections(list);
  return isOfList ? { ...kept, list } : startHistory(list);
}

function parsed(text: string): CorrectionHistory | undefined {
  try {
    const { entries, list, past, future } = JSON.parse(text) as Readonly<Record<string, unknown>>;
    const { corrections, problems } = parseCorrections({ version: 1, corrections: entries });
    if (problems.length > 0) return undefined;
    const listAt = (places: unknown): readonly Correction[] =>
      asList(places).map((place) => {
        const correction = corrections[Number(place)];
        if (!correction) throw new Error(`no entry ${String(place)}`);
        return correction;
      });
    return { list: listAt(list), past: asList(past).map(listAt), future: asList(future).map(listAt) };
  } catch {
    return undefined;
  }
}

function asList(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error('not a list');
  return value;
}
