import * as v from 'valibot';
import { SPEAKERS, STATUSES, type RemarkParams } from '../model/index.ts';
import type { Correction, CorrectionFile } from './correction.ts';

/** What is wrong with a file of corrections: the entry, the field, what was wanted and what stands there. */
export interface CorrectionProblem {
  /** `corrections.3.now.status`, or empty for the whole file. */
  readonly place: string;
  /** Id of the entry, where it has one. */
  readonly entry: string | null;
  /** In English, for the command line. */
  readonly message: string;
  /** The same for those who say it in another language: which kind of problem, and what its message names. */
  readonly code: ProblemCode;
  readonly params: RemarkParams;
}

export type ProblemCode =
  'not-json' | 'not-an-object' | 'version' | 'not-a-list' | 'too-many' | 'no-such-field' | 'unexpected';

export interface ParsedCorrections {
  /** The sound entries, in their order. */
  readonly corrections: readonly Correction[];
  readonly problems: readonly CorrectionProblem[];
}

/** Most entries of a file and letters of a field that are read: a file from elsewhere must not stop the page. */
export const MOST_ENTRIES = 20_000;
const MOST_LETTERS = 2_000;
const MOST_QUOTED = 5_000;
const MOST_FOUND = 60;

const text = v.pipe(v.string(), v.maxLength(MOST_LETTERS));
const word = v.pipe(v.string(), v.nonEmpty(), v.maxLength(MOST_LETTERS));
const region = v.pipe(v.string(), v.regex(/^(\d{6}|area:.+|CN)$/, 'a six-digit code, area:… or CN'));
const status = v.picklist(STATUSES);

const said = v.strictObject({ region, industry: word, status });
const signed = {
  id: word,
  created: v.pipe(v.string(), v.isoDate()),
  reason: v.exactOptional(text),
  name: v.exactOptional(text),
};
const anchored = {
  ...signed,
  document: v.strictObject({
    id: word,
    title: text,
    sha256: v.exactOptional(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, '64 hex digits'))),
  }),
  anchor: v.strictObject({
    exact: v.pipe(v.string(), v.nonEmpty(), v.maxLength(MOST_QUOTED)),
    prefix: text,
    suffix: text,
  }),
};

const entry: v.GenericSchema<unknown, Correction> = v.variant('kind', [
  v.strictObject({ kind: v.literal('confirm'), ...anchored, said }),
  v.strictObject({ kind: v.literal('not-a-claim'), ...anchored, said }),
  v.strictObject({ kind: v.literal('wrong-region'), ...anchored, said, now: v.strictObject({ region }) }),
  v.strictObject({
    kind: v.literal('wrong-industry'),
    ...anchored,
    said,
    now: v.strictObject({ industry: word }),
  }),
  v.strictObject({ kind: v.literal('wrong-status'), ...anchored, said, now: v.strictObject({ status }) }),
  v.strictObject({
    kind: v.literal('add-claim'),
    ...anchored,
    now: v.strictObject({
      region,
      industry: word,
      status,
      speaker: v.exactOptional(v.picklist(SPEAKERS)),
    }),
  }),
  v.strictObject({ kind: v.literal('alias'), ...signed, term: word, industry: word }),
  v.strictObject({ kind: v.literal('not-an-industry'), ...signed, term: word }),
]);

/** Reads the text of `corrections.json`. A broken entry is a problem of its own; the others are taken. */
export function parseCorrectionsText(json: string): ParsedCorrections {
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return refused('not-json', `not JSON: ${reason}`, { reason });
  }
  return parseCorrections(value);
}

/** Checks a file of corrections as parsed from JSON, entry by entry. */
export function parseCorrections(value: unknown): ParsedCorrections {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const found = shown(value);
    return refused('not-an-object', `expected an object with version and corrections, found ${found}`, {
      found,
    });
  }
  const { version, corrections } = value as Readonly<Record<string, unknown>>;
  if (version !== 1) {
    const found = shown(version);
    return refused('version', `expected 1, found ${found}`, { found }, 'version');
  }
  if (!Array.isArray(corrections)) {
    const found = shown(corrections);
    return refused('not-a-list', `expected a list, found ${found}`, { found }, 'corrections');
  }
  if (corrections.length > MOST_ENTRIES) {
    const params = { most: MOST_ENTRIES, found: corrections.length };
    const message = `at most ${params.most} entries are read, found ${params.found}`;
    return refused('too-many', message, params, 'corrections');
  }
  const sound: Correction[] = [];
  const problems: CorrectionProblem[] = [];
  corrections.forEach((raw: unknown, index) => {
    const result = v.safeParse(entry, raw);
    if (result.success) sound.push(result.output);
    else problems.push(...result.issues.map((issue) => problemOf(issue, raw, index)));
  });
  return { corrections: sound, problems };
}

/** Corrections as the text of a file, an entry a line; the same list gives the same bytes. */
export function formatCorrections(corrections: readonly Correction[]): string {
  const file: CorrectionFile = { version: 1, corrections };
  const lines = file.corrections.map((one) => `  ${JSON.stringify(one)}`).join(',\n');
  return `{\n "version": ${file.version},\n "corrections": [${lines === '' ? '' : `\n${lines}\n `}]\n}\n`;
}

function problemOf(issue: v.BaseIssue<unknown>, raw: unknown, index: number): CorrectionProblem {
  const path = v.getDotPath(issue);
  const id = typeof raw === 'object' && raw !== null && 'id' in raw ? raw.id : null;
  return {
    place: `corrections.${index}${path === null ? '' : `.${path}`}`,
    entry: typeof id === 'string' ? id : null,
    ...wordsOf(issue),
  };
}

function wordsOf(issue: v.BaseIssue<unknown>): Pick<CorrectionProblem, 'message' | 'code' | 'params'> {
  const { type, received, message } = issue;
  const found = received.slice(0, MOST_FOUND);
  if (type === 'strict_object' && issue.expected === 'never') {
    return { code: 'no-such-field', params: { found }, message: `no such field: ${found}` };
  }
  const expected = type === 'regex' ? message : (issue.expected ?? type);
  return { code: 'unexpected', params: { expected, found }, message: `expected ${expected}, found ${found}` };
}

function refused(code: ProblemCode, message: string, params: RemarkParams, place = ''): ParsedCorrections {
  return { corrections: [], problems: [{ place, entry: null, message, code, params }] };
}

function shown(value: unknown): string {
  return (JSON.stringify(value) ?? 'nothing').slice(0, MOST_FOUND);
}
