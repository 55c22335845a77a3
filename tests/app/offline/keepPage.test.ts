import { describe, expect, it, vi } from 'vitest';
import { canBeKept, keepPage, type PageKeeper } from '../../../src/app/offline/keepPage.ts';

/** A keeper whose events the test sets off. */
function fakeKeeper() {
  const handlers = new Map<string, () => void>();
  const keeper = {
    addEventListener: (type: string, handle: () => void) => void handlers.set(type, handle),
    register: vi.fn().mockRejectedValue(new Error('blocked')),
    update: vi.fn().mockResolvedValue(undefined),
    messageSkipWaiting: vi.fn(),
  };
  return {
    keeper: keeper as unknown as PageKeeper,
    calls: keeper,
    fire: (type: string) => handlers.get(type)?.(),
  };
}

describe('keeping the page', () => {
  it('opens the page anew only after a person took the newer version over', () => {
    const { keeper, calls, fire } = fakeKeeper();
    const reload = vi.fn();
    const onUpdate = vi.fn<(takeOver: () => void) => void>();
    keepPage(onUpdate, keeper, reload);
    fire('controlling');
    expect(reload).not.toHaveBeenCalled();
    fire('waiting');
    expect(calls.messageSkipWaiting).not.toHaveBeenCalled();
    onUpdate.mock.calls[0]?.[0]();
    expect(calls.messageSkipWaiting).toHaveBeenCalledOnce();
    fire('controlling');
    expect(reload).toHaveBeenCalledOnce();
  });

  it('looks for a newer version when the page is seen again, at most once an hour', () => {
    vi.useFakeTimers();
    const { keeper, calls } = fakeKeeper();
    const stop = keepPage(
      () => undefined,
      keeper,
      () => undefined,
    );
    const look = () => document.dispatchEvent(new Event('visibilitychange'));
    look();
    expect(calls.update).not.toHaveBeenCalled();
    vi.advanceTimersByTime(60 * 60 * 1000);
    look();
    look();
    expect(calls.update).toHaveBeenCalledOnce();
    stop();
    vi.advanceTimersByTime(2 * 60 * 60 * 1000);
    look();
    expect(calls.update).toHaveBeenCalledOnce();
    vi.useRealTimers();
  });

  it('is for served pages only', () => {
    const at = (protocol: string) => ({ location: { protocol }, navigator: { serviceWorker: {} } }) as Window;
    expect(canBeKept(at('https:'))).toBe(true);
    expect(canBeKept(at('file:'))).toBe(false);
    expect(canBeKept({ location: { protocol: 'http:' }, navigator: {} } as Window)).toBe(false);
  });
});
