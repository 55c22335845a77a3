import { fileURLToPath } from 'node:url';
import type { LexiconSource } from '../../../src/core/lexicon/source.ts';
import { createExtractor } from '../../../src/core/recognise/extractor.ts';
import { nodeEffects } from '../../../src/pipeline/effects.ts';
import { loadLexicon } from '../../../src/pipeline/loadLexicon.ts';

const DATA = fileURLToPath(new URL('../../../data', import.meta.url));

/** The project's own lexicon and an extractor with it. */
export function loadExtractor(): { source: LexiconSource; extractor: ReturnType<typeof createExtractor> } {
  const source = loadLexicon(DATA, nodeEffects);
  return { source, extractor: createExtractor(source) };
}
