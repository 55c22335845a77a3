import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchForSigns } from '../../../src/app/own/intake/watchForSigns.ts';

/** A page on a machine that has what `machine` says, and a mouse unless it says otherwise. */
function watched({ hasMouse = true, ...machine }: { readonly hasMouse?: boolean } & object = {}) {
  vi.stubGlobal('navigator', { hardwareConcurrency: 2, ...machine });
  vi.stubGlobal('matchMedia', () => ({ matches: hasMouse }));
  const expected = vi.fn();
  return { expected, stop: watchForSigns(window, expected) };
}

const isSeen = (state: DocumentVisibilityState) =>
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);

describe('signs that somebody may be about to add documents', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it('are a quiet moment, once', () => {
    const { expected } = watched();
    vi.advanceTimersByTime(60_000);
    window.dispatchEvent(new Event('blur'));
    vi.advanceTimersByTime(60_000);
    expect(expected).toHaveBeenCalledTimes(1);
  });

  it('wait while somebody touches the page', () => {
    const { expected, stop } = watched();
    for (let touch = 0; touch < 5; touch++) {
      vi.advanceTimersByTime(1_500);
      window.dispatchEvent(new Event('pointermove'));
    }
    expect(expected).not.toHaveBeenCalled();
    stop();
    vi.advanceTimersByTime(60_000);
    expect(expected).not.toHaveBeenCalled();
  });

  it.each([
    ['has no mouse', { hasMouse: false }],
    ['has little memory', { deviceMemory: 2 }],
    ['has one processor', { hardwareConcurrency: 1 }],
    ['is to save data', { connection: { saveData: true } }],
  ])(
    'are no quiet moment where the machine %s, but are a focus that goes to a window beside',
    (_, machine) => {
      const { expected } = watched(machine);
      vi.advanceTimersByTime(60_000);
      expect(expected).not.toHaveBeenCalled();
      vi.spyOn(document, 'hasFocus').mockReturnValue(false);
      window.dispatchEvent(new Event('blur'));
      vi.advanceTimersByTime(1_000);
      expect(expected).toHaveBeenCalledTimes(1);
    },
  );

  it('are none in a page that is out of sight', () => {
    const { expected } = watched();
    isSeen('hidden');
    window.dispatchEvent(new Event('blur'));
    vi.advanceTimersByTime(60_000);
    expect(expected).not.toHaveBeenCalled();
    isSeen('visible');
    vi.advanceTimersByTime(60_000);
    expect(expected).toHaveBeenCalledTimes(1);
  });
});
