import { createExtractor } from '../../core/recognise/extractor.ts';
import { parseArguments } from '../arguments.ts';
import { buildDatasets } from '../buildDatasets.ts';
import type { Effects } from '../effects.ts';

const OPTIONS = { in: 'DIR', out: 'DIR', boundaries: 'FILE', corrections: 'DIR' } as const;

/** `npm run data`: reads a folder of articles and writes the dataset. */
export async function runData(argv: readonly string[], effects: Effects): Promise<void> {
  const { options } = parseArguments(argv, OPTIONS);
  await buildDatasets(
    {
      input: options['in'] ?? 'seeds',
      output: options['out'] ?? 'public/data',
      data: 'data',
      createExtractor,
      ...(options['boundaries'] === undefined ? {} : { boundaries: options['boundaries'] }),
      ...(options['corrections'] === undefined ? {} : { corrections: options['corrections'] }),
    },
    effects,
  );
}
