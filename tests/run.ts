/**
 * `npm test`: every check of the project in one go. Each step runs even when one before it failed; the last
 * line is the sum. `tsx tests/run.ts STEP…` runs some of them.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { ensureBrowser } from './e2e/chromium.ts';
import { playwrightCounts, sumCounts, vitestCounts, type Counts } from './counts.ts';

const FAILED: Counts = { passed: 0, failed: 1 };
const PASSED: Counts = { passed: 1, failed: 0 };

const STEPS = {
  types: () => command('tsc', '--noEmit'),
  'core types': () => command('tsc', '-p', 'src/core', '--noEmit'),
  'reader types': () => command('tsc', '-p', 'src/readers', '--noEmit'),
  lint: () => command('eslint', '.'),
  format: () => command('prettier', '--check', '.'),
  unit: runVitest,
  data: () => command('tsx', 'src/pipeline/cli.ts', 'data'),
  build: () => command('vite', 'build'),
  e2e: runPlaywright,
} satisfies Record<string, () => Counts>;

type Step = keyof typeof STEPS;

function command(program: string, ...args: readonly string[]): Counts {
  return run(program, args) === 0 ? PASSED : FAILED;
}

/** A program of `node_modules/.bin`, with nothing to read from. */
function run(program: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): number {
  const { status } = spawnSync(`node_modules/.bin/${program}`, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env,
    shell: process.platform === 'win32',
  });
  return status ?? 1;
}

function runVitest(): Counts {
  const report = '.cache/unit.json';
  fs.rmSync(report, { force: true });
  const status = run('vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  return vitestCounts(readReport(report), status);
}

/** Never skipped: without a browser the step fails and says what to do. */
function runPlaywright(): Counts {
  const report = '.cache/e2e.json';
  fs.rmSync(report, { force: true });
  let browser: string;
  try {
    browser = ensureBrowser();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return FAILED;
  }
  const env = { ...process.env, CHROMIUM_PATH: browser };
  const status = run('playwright', ['test', '-c', 'tests/e2e/playwright.config.ts'], env);
  return playwrightCounts(readReport(report), status);
}

function readReport(file: string): unknown {
  return fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, 'utf8')) as unknown) : undefined;
}

function chosenSteps(names: readonly string[]): readonly Step[] {
  const unknown = names.find((name) => !Object.hasOwn(STEPS, name));
  if (unknown !== undefined) {
    console.error(`unknown step ${unknown}; known: ${Object.keys(STEPS).join(', ')}`);
    process.exit(2);
  }
  return (names.length > 0 ? names : Object.keys(STEPS)) as readonly Step[];
}

const results = chosenSteps(process.argv.slice(2)).map((step) => {
  const began = performance.now();
  console.log(`\n── ${step}`);
  const counts = STEPS[step]();
  const seconds = Math.round((performance.now() - began) / 1000);
  return { step, counts, seconds };
});

console.log('\n── summary');
for (const { step, counts, seconds } of results) {
  console.log(
    `${step.padEnd(12)} ${counts.passed} passed, ${counts.failed} failed (${seconds} s)`.replace(
      /, 0 failed/,
      '',
    ),
  );
}
const total = sumCounts(results.map(({ counts }) => counts));
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
