/** How many tests a runner passed and failed. A run that cannot be trusted counts as a failure. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** Reads the JSON report of Vitest; a run of no tests, or one that died, fails. */
export function vitestCounts(report: unknown, exitCode: number): Counts {
  return trusted(numberAt(report, 'numPassedTests'), numberAt(report, 'numFailedTests'), exitCode);
}

/** Reads the JSON report of Playwright; flaky and skipped tests are failures here. */
export function playwrightCounts(report: unknown, exitCode: number): Counts {
  const stats = field(report, 'stats');
  const failed = ['unexpected', 'flaky', 'skipped'].reduce((sum, key) => sum + numberAt(stats, key), 0);
  return trusted(numberAt(stats, 'expected'), failed, exitCode);
}

export function sumCounts(counts: readonly Counts[]): Counts {
  return counts.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed }), {
    passed: 0,
    failed: 0,
  });
}

function trusted(passed: number, failed: number, exitCode: number): Counts {
  const isSuspect = failed === 0 && (passed === 0 || exitCode !== 0);
  return { passed, failed: isSuspect ? 1 : failed };
}

function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}

function numberAt(value: unknown, key: string): number {
  const found = field(value, key);
  return typeof found === 'number' ? found : 0;
}
