import { createHash } from 'node:crypto';
import path from 'node:path';
import { Ajv2020, type AnySchema, type ValidateFunction } from 'ajv/dist/2020.js';
import type { LexiconSource } from '../core/lexicon/source.ts';
import { checkLexicon } from './checkLexicon.ts';
import { CliError } from './cliError.ts';
import type { Effects } from './effects.ts';
import { LEXICON_FILES, NOT_LEXICON } from './lexiconFiles.ts';
import { reasonOf } from '../readers/reasonOf.ts';

type Draft = { -readonly [K in keyof LexiconSource]: LexiconSource[K] };
type Report = (file: string, mistake: string) => void;

/**
 * Reads `lexicon/` below the data folder against the schemas in `schema/`.
 * All mistakes of all files are told at once, each with its file and place; any of them stops the build.
 */
export function loadLexicon(dataFolder: string, effects: Effects): LexiconSource {
  const mistakes: string[] = [];
  const report: Report = (file, mistake) => mistakes.push(`lexicon/${file}: ${mistake}`);
  const validators = new Map<string, ValidateFunction>();
  const draft = emptyDraft();
  const industries = createHash('sha256');

  for (const file of listJson(path.join(dataFolder, 'lexicon'), effects)) {
    if (NOT_LEXICON.test(file)) continue;
    const kind = LEXICON_FILES.find((one) => one.path.test(file));
    if (!kind) {
      report(file, 'no kind of lexicon file has this name (see src/pipeline/lexiconFiles.ts)');
      continue;
    }
    const text = readText(path.join(dataFolder, 'lexicon', file), effects);
    const value = parseJson(text, file, report);
    if (value === undefined) continue;
    const isValid = validator(kind.schema, dataFolder, { effects, validators });
    if (!isValid(value)) {
      for (const { instancePath, message } of isValid.errors ?? []) {
        report(file, `${instancePath === '' ? '/' : instancePath} ${message ?? 'is not valid'}`);
      }
      continue;
    }
    if (file.startsWith('industries/')) industries.update(text);
    append(draft, kind.read(value as never));
  }
  draft.taxonomyVersion = industries.digest('hex').slice(0, 12);
  if (mistakes.length === 0) mistakes.push(...checkLexicon(draft));
  if (mistakes.length > 0) {
    throw new CliError(
      `${mistakes.length} mistake(s) in the lexicon:\n${mistakes.map((m) => `  ${m}`).join('\n')}`,
    );
  }
  return draft;
}

function emptyDraft(): Draft {
  return {
    taxonomyVersion: '',
    clusters: [],
    composites: [],
    enumerations: {},
    traps: [],
    regions: [],
    regionAliases: [],
    jointNames: [],
    ordinaryWords: [],
    areas: [],
    cues: [],
    deictics: [],
    organisationEndings: [],
  };
}

/** Lists grow, tables are merged. */
function append(draft: Draft, part: Partial<LexiconSource>): void {
  const target = draft as Record<string, unknown>;
  for (const [key, value] of Object.entries(part)) {
    const before = target[key];
    if (Array.isArray(before) && Array.isArray(value))
      target[key] = [...(before as unknown[]), ...(value as unknown[])];
    else if (typeof value === 'object') target[key] = { ...(before as object), ...value };
  }
}

/** Paths of the JSON files below a folder, relative to it, sorted. */
function listJson(folder: string, effects: Effects, below = ''): readonly string[] {
  let entries;
  try {
    entries = effects.list(path.join(folder, below));
  } catch (error) {
    throw new CliError(`cannot read the lexicon folder ${folder}: ${reasonOf(error)}`);
  }
  return entries.flatMap(({ name, kind }) => {
    const file = below === '' ? name : `${below}/${name}`;
    if (kind === 'folder') return listJson(folder, effects, file);
    return kind === 'file' && name.endsWith('.json') ? [file] : [];
  });
}

function parseJson(text: string, file: string, report: Report): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    report(file, `not JSON: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

interface SchemaContext {
  readonly effects: Effects;
  readonly validators: Map<string, ValidateFunction>;
}

function validator(
  name: string,
  dataFolder: string,
  { effects, validators }: SchemaContext,
): ValidateFunction {
  const known = validators.get(name);
  if (known) return known;
  const schema = JSON.parse(
    readText(path.join(dataFolder, 'schema', `${name}.schema.json`), effects),
  ) as AnySchema;
  const compiled = new Ajv2020({ allErrors: true, strictTypes: false }).compile(schema);
  validators.set(name, compiled);
  return compiled;
}

function readText(file: string, effects: Effects): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(effects.read(file));
}
