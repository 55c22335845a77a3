import type { Status } from '../model/index.ts';
import type { Amount, Weighable, WeighedPair } from './countReadings.ts';

/** The place of a status among all, by which trees split. */
export function statusNumber(status: Status): number {
  if (status === 'existing') return 0;
  if (status === 'planned') return 1;
  return status === 'future' ? 2 : 3;
}

/** Without a cue, one stands as far off as no clause is long. */
const NO_CUE_AT = -999;

/** What a reading is weighed by, in the order in which `measure` writes it down. */
export const MEASURE_NAMES: readonly string[] = [
  ...['relation', 'level', 'said', 'region said', 'document says', 'density', 'scatter'],
  ...['word', 'distance', 'clause', 'listed', 'shared', 'own cues', 'status', 'cue at'],
  ...['heading', 'fallback', 'task', 'bare', 'umbrella', 'first sentence', 'verb'],
  ...['before', 'before region', 'behind region', 'digits', 'wording'],
];

/**
 * Writes down the measures of a reading into `values`, in the order of `MEASURE_NAMES`; lengths as they would be in Chinese. `odds` are
 * what its wording gives it, in thousandths.
 */
export function measure(
  values: Float64Array,
  at: Weighable,
  { home, said }: WeighedPair,
  amount: Amount,
  odds: number,
): void {
  const { letters } = amount;
  values[0] = home.relation;
  values[1] = home.level;
  values[2] = said;
  values[3] = home.said;
  values[4] = amount.all;
  values[5] = amount.density;
  values[6] = amount.scatter;
  values[7] = at.word / letters;
  values[8] = at.distance / letters;
  values[9] = at.clause / letters;
  values[10] = at.listed;
  values[11] = at.shared;
  values[12] = at.ownCues;
  values[13] = statusNumber(at.status);
  values[14] = at.cueAt === null ? NO_CUE_AT : at.cueAt / letters;
  values[15] = Number(at.isHeading);
  values[16] = Number(at.hasFallback);
  values[17] = Number(at.isTask);
  values[18] = Number(at.isDefault);
  values[19] = Number(at.isUmbrella);
  values[20] = Number(at.isFirstSentence);
  values[21] = Number(at.hasVerb);
  values[22] = at.before;
  values[23] = at.beforeRegion;
  values[24] = at.behindRegion;
  values[25] = at.digits;
  values[26] = odds / 1000;
}

/** What a document, and what a region in it, has in common for its readings. */
export const OF_DOCUMENT = ['document says', 'density', 'scatter'];
export const OF_REGION = ['relation', 'level', 'region said'];
