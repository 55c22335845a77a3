/** `npm run bench [matcher|extraction|scaling|folder|own]`: how fast, and how the time grows. No thresholds: read the ratios. */
import { fileURLToPath } from 'node:url';
import { createExtractor } from '../../src/core/recognise/extractor.ts';
import { nodeEffects } from '../../src/pipeline/effects.ts';
import { loadLexicon } from '../../src/pipeline/loadLexicon.ts';
import { benchExtraction } from './extractionBench.ts';
import { benchFolder } from './folderBench.ts';
import { benchMatcher } from './matcherBench.ts';
import { benchScaling } from './scalingBench.ts';

const only = process.argv[2];
const extractor = createExtractor(
  loadLexicon(fileURLToPath(new URL('../../data', import.meta.url)), nodeEffects),
);

if (only === undefined || only === 'matcher') {
  benchMatcher(extractor.lexicon.meanings.map(({ text }) => text));
}
if (only === undefined || only === 'extraction') benchExtraction(extractor);
if (only === undefined || only === 'scaling') benchScaling(extractor);
if (only === undefined || only === 'folder') benchFolder();
// Needs a browser and a built page, so it runs only when asked for.
if (only === 'own') await (await import('./ui/ownBench.ts')).benchOwn(Number(process.argv[3] ?? 5));
