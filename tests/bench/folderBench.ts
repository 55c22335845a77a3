import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { makeMixedFolder } from './mixedFolder.ts';

const FILES = 1_000;

/** Megabytes of the JavaScript heap that the build has to do with; without a bound it would collect later. */
const HEAP = 256;

/**
 * `npm run data` on a folder of 1,000 files of all formats, good and bad, in a process of its own: seconds of CPU
 * time, and the most memory that the process held, once for a quarter of the files and once for all.
 */
export function benchFolder(): void {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'chanyetu-bench-'));
  try {
    for (const files of [FILES / 4, FILES]) {
      const input = path.join(folder, `input-${files}`);
      const bytes = makeMixedFolder(input, files);
      report(files, bytes, input, path.join(folder, `output-${files}`));
    }
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function report(files: number, bytes: number, input: string, output: string): void {
  const child = spawnSync(
    process.execPath,
    [
      `--max-old-space-size=${HEAP}`,
      '--import',
      'tsx/esm',
      'tests/bench/folderChild.ts',
      '--in',
      input,
      '--out',
      output,
    ],
    { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  if (child.status !== 0) throw new Error(`the build of ${files} files failed:\n${child.stderr}`);
  const lines = child.stdout.trimEnd().split('\n');
  const [seconds = 0, peak = 0] = (lines.pop() ?? '').split(' ').map(Number);
  const texts = fs.statSync(path.join(output, 'documents.json')).size;
  console.log(
    `\nA folder of ${files} mixed files, ${(bytes / 1e6).toFixed(0)} MB and one of 200 MB, to a dataset`,
  );
  console.log(
    `${seconds.toFixed(1)} s of CPU time, at most ${(peak / 1e6).toFixed(0)} MB of memory with a heap of ${HEAP} MB; ` +
      `documents.json holds ${(texts / 1e6).toFixed(1)} MB`,
  );
  console.log(lines.slice(lines.findLastIndex((line) => line.trimStart().startsWith('format'))).join('\n'));
}
