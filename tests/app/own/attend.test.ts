import { afterEach, describe, expect, it, vi } from 'vitest';
import { createDataStore } from '../../../src/app/data/dataStore.ts';
import { attendRequests, ownStoreOf } from '../../../src/app/own/attend.ts';
import type { FileTask } from '../../../src/app/own/worker/protocol.ts';
import { expectOwn, ownRequest } from '../../../src/app/ui/ownRequest.ts';
import { fileOf } from './samples.ts';

const NOTHING = ownRequest.getState();

function attended() {
  const data = createDataStore(() => new Promise(() => undefined));
  const warm = vi.fn();
  const rest = vi.fn();
  const addFiles = vi.fn<(tasks: readonly FileTask[]) => void>();
  ownStoreOf(data).setState({ warm, rest, addFiles });
  return { warm, rest, addFiles, stop: attendRequests(data) };
}

describe('what is asked for before the list of own documents is drawn', () => {
  afterEach(() => ownRequest.setState(NOTHING));

  it('starts workers once for files that hang over the page and are dropped', () => {
    const { warm, stop } = attended();
    expect(warm).not.toHaveBeenCalled();
    ownRequest.setState({ isWanted: true, isDragging: true });
    ownRequest.setState({ isDragging: false, isOpen: true });
    expect(warm).toHaveBeenCalledTimes(1);
    stop();
  });

  it('takes what was dropped, once, also what was there before anybody attended', async () => {
    ownRequest.setState({ isWanted: true, isOpen: true, dropped: [fileOf('包头', 'a.txt')] });
    const { warm, addFiles, stop } = attended();
    ownRequest.setState({ dropped: [fileOf('合肥', 'b.txt')] });
    await vi.waitFor(() => expect(addFiles).toHaveBeenCalledTimes(2));
    expect(addFiles.mock.calls.flatMap(([tasks]) => tasks.map(({ name }) => name)).sort()).toEqual([
      'a.txt',
      'b.txt',
    ]);
    expect(ownRequest.getState().dropped).toEqual([]);
    expect(warm).toHaveBeenCalledTimes(1);
    stop();
  });

  it('starts workers where somebody is only expected, and ends them where nobody comes', () => {
    vi.useFakeTimers();
    const { warm, rest, stop } = attended();
    expectOwn();
    expect(warm).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(300_000);
    expect(rest).toHaveBeenCalledTimes(1);
    ownRequest.setState({ isDragging: true });
    expect(warm).toHaveBeenCalledTimes(2);
    stop();
    vi.useRealTimers();
  });

  it('keeps workers where somebody came', () => {
    vi.useFakeTimers();
    const { rest, stop } = attended();
    expectOwn();
    ownRequest.setState({ isOpen: true });
    vi.advanceTimersByTime(300_000);
    expect(rest).not.toHaveBeenCalled();
    stop();
    vi.useRealTimers();
  });

  it('is left alone after the end', () => {
    const { warm, stop } = attended();
    stop();
    ownRequest.setState({ isWanted: true, isDragging: true });
    expect(warm).not.toHaveBeenCalled();
  });
});
