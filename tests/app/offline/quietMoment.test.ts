import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { whenQuiet } from '../../../src/app/offline/quietMoment.ts';

describe('a quiet moment', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it('comes when nobody has touched the page for a while, once', () => {
    const then = vi.fn();
    whenQuiet(then);
    vi.advanceTimersByTime(14_000);
    document.dispatchEvent(new Event('pointerdown'));
    vi.advanceTimersByTime(14_000);
    expect(then).not.toHaveBeenCalled();
    vi.advanceTimersByTime(5_000);
    expect(then).toHaveBeenCalledOnce();
    document.dispatchEvent(new Event('keydown'));
    vi.advanceTimersByTime(60_000);
    expect(then).toHaveBeenCalledOnce();
  });

  it('comes at once when the page goes out of sight', () => {
    const then = vi.fn();
    whenQuiet(then);
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(then).toHaveBeenCalledOnce();
  });

  it('never comes after it was called off', () => {
    const then = vi.fn();
    whenQuiet(then)();
    vi.advanceTimersByTime(60_000);
    expect(then).not.toHaveBeenCalled();
  });
});
