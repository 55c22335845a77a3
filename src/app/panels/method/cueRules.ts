import type { CueRule } from '../../../core/lexicon/source.ts';

type CueFile = () => Promise<readonly CueRule[]>;

/** The rules themselves, as the extraction reads them; loaded when someone asks why. Deictics are no cues. */
const FILES = import.meta.glob<readonly CueRule[]>(
  ['../../../../data/lexicon/cues/*.json', '!../../../../data/lexicon/cues/deictics.json'],
  { import: 'default' },
) as Readonly<Record<string, CueFile>>;

let loaded: Promise<readonly CueRule[]> | undefined;

/** All cue rules, in the order of their files. */
export function loadCueRules(): Promise<readonly CueRule[]> {
  loaded ??= Promise.all(Object.values(FILES).map((load) => load())).then((files) => files.flat());
  return loaded;
}

/** Words that a rule shows as its sample, shortest first so that the usual ones come first. */
export function sampleWords(rule: Pick<CueRule, 'words'>, limit = 8): readonly string[] {
  return rule.words.slice(0, limit);
}
