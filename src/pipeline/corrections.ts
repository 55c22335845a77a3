import { createHash } from 'node:crypto';
import path from 'node:path';
import { folded, hiddenTerms, withAliases, type AliasRefusal } from '../core/corrections/aliases.ts';
import type { Correction } from '../core/corrections/correction.ts';
import { mergeCorrections } from '../core/corrections/correctionList.ts';
import { parseCorrectionsText, type CorrectionProblem } from '../core/corrections/parseCorrections.ts';
import type { LexiconSource } from '../core/lexicon/source.ts';
import type { Diagnostic, Manifest } from '../core/model/index.ts';
import { aboutFile } from '../readers/reader.ts';
import { reasonOf } from '../readers/reasonOf.ts';
import type { Effects } from './effects.ts';

type CorrectionFiles = NonNullable<Manifest['corrections']>['files'];

/** What stands in `data/corrections/`. */
export interface LoadedCorrections {
  readonly corrections: readonly Correction[];
  readonly files: CorrectionFiles;
  /** Id of a correction → the file that it stands in. */
  readonly fileOf: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Larger files are left aside: a hundred thousand corrections are fewer bytes. */
const MOST_BYTES = 50_000_000;

/** Reads every `.json` of a folder, in order; what is broken is a remark naming file and place, and the rest is taken. */
export function loadCorrections(folder: string, effects: Effects): LoadedCorrections {
  const diagnostics: Diagnostic[] = [];
  const files: CorrectionFiles[number][] = [];
  const lists: (readonly Correction[])[] = [];
  const fileOf = new Map<string, string>();
  for (const { name, size } of jsonFiles(folder, effects, diagnostics)) {
    const file = `corrections/${name}`;
    const text = size > MOST_BYTES ? null : readText(path.join(folder, name), effects);
    if (text === null) {
      diagnostics.push({
        ...aboutFile(file, 'corrections-invalid', 'no UTF-8 text of at most 50 MB', 'error'),
        params: { because: 'no-text', most: MOST_BYTES / 1e6 },
      });
      continue;
    }
    const { corrections, problems } = parseCorrectionsText(text);
    diagnostics.push(...problems.map((problem) => problemDiagnostic(file, problem)));
    for (const { id } of corrections) fileOf.set(id, file);
    lists.push(corrections);
    files.push({ file, sha256: sha256(text), entries: corrections.length });
  }
  const { corrections, contested } = mergeCorrections(lists);
  for (const id of contested) {
    const message = `the id ${id} stands on several different corrections; the last counts`;
    diagnostics.push({
      ...aboutFile(fileOf.get(id) ?? folder, 'corrections-invalid', message, 'warning'),
      params: { because: 'same-id', correction: id },
    });
  }
  return { corrections, files, fileOf, diagnostics };
}

/** The lexicon with the words that people named, and why some were not taken. */
export function lexiconWithAliases(
  lexicon: LexiconSource,
  { corrections, fileOf }: LoadedCorrections,
): { readonly lexicon: LexiconSource; readonly diagnostics: readonly Diagnostic[] } {
  const { lexicon: extended, refused } = withAliases(lexicon, corrections);
  const diagnostics = refused.map((refusal) => {
    const file = fileOf.get(refusal.correction.id) ?? '';
    const { correction, because, owner } = refusal;
    const { id, term, industry } = correction;
    return {
      ...aboutFile(file, 'correction-alias', refusalMessage(refusal), 'warning'),
      params: { because, owner, correction: id, term, industry },
    };
  });
  return { lexicon: extended, diagnostics };
}

/** Tells which remarks of the extraction are wanted: words that people said are no industry are not asked about again. */
export function isAskedAbout({ corrections }: Pick<LoadedCorrections, 'corrections'>) {
  const hidden = hiddenTerms(corrections);
  return ({ ruleId, message }: Diagnostic): boolean => {
    if (hidden.size === 0 || ruleId !== 'unmapped-industry-term') return true;
    const term = /^“(.+?)”/s.exec(message)?.[1];
    return term === undefined || !hidden.has(folded(term));
  };
}

function jsonFiles(folder: string, effects: Effects, diagnostics: Diagnostic[]) {
  if (!effects.exists(folder)) return [];
  try {
    return effects.list(folder).filter(({ name, kind }) => kind === 'file' && name.endsWith('.json'));
  } catch (error) {
    const reason = reasonOf(error);
    diagnostics.push({
      ...aboutFile(path.basename(folder), 'corrections-invalid', reason, 'error'),
      params: { because: 'unreadable', reason },
    });
    return [];
  }
}

function readText(file: string, effects: Effects): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(effects.read(file));
  } catch {
    return null;
  }
}

function problemDiagnostic(
  file: string,
  { place, entry, message, code, params }: CorrectionProblem,
): Diagnostic {
  const where = [place === '' ? 'the whole file' : place, ...(entry === null ? [] : [`entry ${entry}`])].join(
    ', ',
  );
  return {
    ...aboutFile(file, 'corrections-invalid', `${where}: ${message}`, 'error'),
    params: { because: code, place, ...(entry === null ? {} : { correction: entry }), ...params },
  };
}

function refusalMessage({ correction: { id, term, industry }, because, owner }: AliasRefusal): string {
  const words = {
    taken: `the word belongs to ${owner} already`,
    overruled: `the later correction ${owner} gives it to another industry and counts`,
    unknown: `there is no industry ${owner}`,
  };
  return `correction ${id} (${term} as an alias of ${industry}): ${words[because]}; nothing was changed`;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
