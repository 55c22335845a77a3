import { describe, expect, it } from 'vitest';
import { playwrightCounts, sumCounts, vitestCounts } from './counts.ts';

describe('the sum of all runners', () => {
  it('reads what Vitest and Playwright report', () => {
    expect(vitestCounts({ numPassedTests: 5, numFailedTests: 2 }, 1)).toEqual({ passed: 5, failed: 2 });
    expect(playwrightCounts({ stats: { expected: 3, unexpected: 1, flaky: 0, skipped: 0 } }, 1)).toEqual({
      passed: 3,
      failed: 1,
    });
    expect(
      sumCounts([
        { passed: 5, failed: 2 },
        { passed: 3, failed: 1 },
      ]),
    ).toEqual({ passed: 8, failed: 3 });
  });

  it('takes a run without tests, without a report or with a bad end for a failure', () => {
    expect(vitestCounts({ numPassedTests: 0, numFailedTests: 0 }, 0)).toEqual({ passed: 0, failed: 1 });
    expect(vitestCounts(undefined, 0)).toEqual({ passed: 0, failed: 1 });
    expect(vitestCounts({ numPassedTests: 9, numFailedTests: 0 }, 1)).toEqual({ passed: 9, failed: 1 });
  });

  it('takes a browser test that was skipped, or passed at the second try, for a failure', () => {
    const stats = { expected: 3, unexpected: 0, flaky: 1, skipped: 1 };
    expect(playwrightCounts({ stats }, 0)).toEqual({ passed: 3, failed: 2 });
  });
});
