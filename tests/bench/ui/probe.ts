/** What the measuring script leaves in the page. */
export interface Probe {
  /** Milliseconds from navigation to the first frame after the map stood there; null before. */
  firstPicture: number | null;
  /** Input to next paint of each interaction, by the browser's own clock (steps of 8 ms). */
  readonly interactions: Map<number, number>;
  readonly longTasks: number[];
  /** Frames while `isPanning`. */
  frames: number;
  isPanning: boolean;
  /** Time spent in frame callbacks: where MapLibre draws. */
  frameWork: number;
}

declare global {
  interface Window {
    benchProbe: Probe;
  }
}

/** Runs in the page before its own scripts. `drawnSelector` matches once the map is drawn. */
export function installProbe(drawnSelector: string): void {
  const probe: Probe = {
    firstPicture: null,
    interactions: new Map(),
    longTasks: [],
    frames: 0,
    isPanning: false,
    frameWork: 0,
  };
  window.benchProbe = probe;
  const nativeFrame = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (callback) =>
    nativeFrame((time) => {
      const began = performance.now();
      callback(time);
      probe.frameWork += performance.now() - began;
    });
  /** In a task of its own after the frame that shows what stands there now, and after the one that follows. */
  const afterPaint = (then: () => void) =>
    nativeFrame(() =>
      nativeFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = then;
        port2.postMessage(null);
      }),
    );
  const look = () => {
    if (document.querySelector(drawnSelector) !== null) {
      afterPaint(() => (probe.firstPicture = performance.now()));
    } else nativeFrame(look);
  };
  nativeFrame(look);
  const countFrame = () => {
    if (probe.isPanning) probe.frames += 1;
    nativeFrame(countFrame);
  };
  nativeFrame(countFrame);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as PerformanceEventTiming[]) {
      const id = (entry as PerformanceEventTiming & { interactionId?: number }).interactionId ?? 0;
      if (id > 0) probe.interactions.set(id, Math.max(probe.interactions.get(id) ?? 0, entry.duration));
    }
  }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      if (startTime > 0) probe.longTasks.push(duration);
  }).observe({ type: 'longtask' });
}
