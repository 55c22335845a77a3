import path from 'node:path';
import { CARRIED_FILES, fillShell, type DataBlock } from '../../core/export/oneFile.ts';
import { parseArguments } from '../arguments.ts';
import { CliError } from '../cliError.ts';
import type { Effects } from '../effects.ts';
import { packedText } from '../inlineText.ts';

const OUTPUT = 'dist-single/chanyetu.html';

/** `npm run build:single`: the page with the whole dataset as one file that opens by double click. */
export async function runSingle(argv: readonly string[], effects: Effects): Promise<void> {
  const { options } = parseArguments(argv, { data: 'DIR', out: 'FILE' });
  const output = options['out'] ?? OUTPUT;
  const blocks = carriedBlocks(options['data'] ?? 'public/data', effects);
  const { buildShell } = await import('../buildOneFile.ts');
  const page = fillShell(await buildShell(process.cwd()), blocks);
  const staging = effects.stage(path.dirname(output));
  try {
    staging.write(path.basename(output), page);
    staging.commit();
  } finally {
    staging.discard();
  }
  effects.print(`${output}: ${(Buffer.byteLength(page) / 1e6).toFixed(2)} MB`);
}

/** The dataset as packed blocks; `accuracy.json` and `lexicon.json` may be missing, the rest may not. */
export function carriedBlocks(folder: string, effects: Pick<Effects, 'exists' | 'read'>): DataBlock[] {
  const fileOf = (name: string) => path.join(folder, `${name}.json`);
  if (!effects.exists(fileOf('manifest'))) throw new CliError(`no dataset in ${folder}: npm run data`);
  return CARRIED_FILES.filter((name) => effects.exists(fileOf(name))).map((name) => ({
    id: `data-${name}`,
    text: packedText(effects.read(fileOf(name))),
    packing: 'gzip',
  }));
}
