import { interpolateZoom } from 'd3-interpolate';
import { select } from 'd3-selection';
import { zoom, zoomIdentity, type ZoomBehavior, type ZoomTransform } from 'd3-zoom';
import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { Size } from '../svg/view.ts';

export const ZOOM_LIMITS = [0.8, 16] as const;

/** CSS pixels beyond the map's edge that are painted in advance; a gesture that needs more paints anew. */
export const GESTURE_MARGIN = 128;
/** A gesture that scales beyond these paints anew as well, before all is blurred. */
const SHARP = [0.6, 1.8] as const;

export interface MapCamera {
  /** The transform last painted; a gesture moves the layers by CSS and paints anew at its end, or when it goes far. */
  readonly settled: ZoomTransform;
  readonly flyTo: (target: ZoomTransform) => void;
  readonly zoomBy: (factor: number) => void;
}

interface CameraParts {
  /** Receives the gestures. */
  readonly stage: RefObject<HTMLElement | null>;
  /** Holds the layers. */
  readonly layers: RefObject<HTMLElement | null>;
  readonly size: Size;
  readonly initial?: ZoomTransform;
}

/** Pan and zoom by d3-zoom; the camera belongs to the map and is no state of the page. */
export function useMapCamera({ stage, layers, size, initial = zoomIdentity }: CameraParts): MapCamera {
  const [settled, setSettled] = useState<ZoomTransform>(initial);
  const settledNow = useRef(settled);
  const behaviour = useRef<ZoomBehavior<HTMLElement, unknown> | null>(null);
  const frame = useRef(0);

  useLayoutEffect(() => {
    settledNow.current = settled;
    if (layers.current) layers.current.style.transform = '';
  }, [settled, layers]);

  useEffect(() => {
    const element = stage.current;
    if (!element) return;
    // The frame under way at clean-up, not the one at start: kept as the ref itself.
    const underWay = frame;
    const made = zoom<HTMLElement, unknown>()
      .scaleExtent([...ZOOM_LIMITS])
      .filter(isGesture)
      .on('zoom', ({ transform }: { transform: ZoomTransform }) => {
        if (isPainted(settledNow.current, transform))
          moveLayers(layers.current, settledNow.current, transform);
        else setSettled(transform);
      })
      .on('end', ({ transform }: { transform: ZoomTransform }) => setSettled(transform));
    behaviour.current = made;
    const selection = select(element);
    selection.call(made).on('dblclick.zoom', null);
    return () => {
      cancelAnimationFrame(underWay.current);
      selection.on('.zoom', null);
    };
  }, [stage, layers]);

  useEffect(() => {
    const { width, height } = size;
    behaviour.current
      ?.extent([
        [0, 0],
        [width, height],
      ])
      .translateExtent([
        [-width, -height],
        [2 * width, 2 * height],
      ]);
  }, [size]);

  const flyTo = useCallback(
    (target: ZoomTransform) => {
      const element = stage.current;
      const made = behaviour.current;
      if (!element || !made) return;
      cancelAnimationFrame(frame.current);
      animate(frame, settledNow.current, target, size, (transform, isLast) => {
        if (isLast) select(element).call(made.transform, transform);
        else moveLayers(layers.current, settledNow.current, transform);
      });
    },
    [stage, layers, size],
  );

  const zoomBy = useCallback(
    (factor: number) => {
      if (stage.current && behaviour.current) select(stage.current).call(behaviour.current.scaleBy, factor);
    },
    [stage],
  );

  return { settled, flyTo, zoomBy };
}

/** Left button, wheel, or two fingers: one finger scrolls the page. */
function isGesture(event: Event): boolean {
  if (event instanceof MouseEvent && event.button !== 0) return false;
  return !('touches' in event) || (event as TouchEvent).touches.length > 1;
}

/** Does what was painted around `from` still fill the map at `to`, and sharply? */
function isPainted(from: ZoomTransform, to: ZoomTransform): boolean {
  const k = to.k / from.k;
  const shift = Math.max(Math.abs(to.x - from.x * k), Math.abs(to.y - from.y * k));
  return k === 1 ? shift <= GESTURE_MARGIN : k >= SHARP[0] && k <= SHARP[1];
}

function moveLayers(layers: HTMLElement | null, from: ZoomTransform, to: ZoomTransform): void {
  if (!layers) return;
  const k = to.k / from.k;
  layers.style.transform = `translate(${to.x - from.x * k}px, ${to.y - from.y * k}px) scale(${k})`;
}

const FLIGHT_MS = 450;

function animate(
  frame: RefObject<number>,
  from: ZoomTransform,
  to: ZoomTransform,
  { width, height }: Size,
  step: (transform: ZoomTransform, isLast: boolean) => void,
): void {
  if (window.matchMedia?.('(prefers-reduced-motion: reduce)').matches) return step(to, true);
  const windowOf = (t: ZoomTransform): [number, number, number] => [
    ...t.invert([width / 2, height / 2]),
    width / t.k,
  ];
  const between = interpolateZoom(windowOf(from), windowOf(to));
  const start = performance.now();
  const tick = (now: number) => {
    const progress = Math.min(1, Math.max(0, (now - start) / FLIGHT_MS));
    if (progress === 1) return step(to, true);
    const [cx, cy, span] = between(progress * progress * (3 - 2 * progress));
    const k = width / span;
    step(zoomIdentity.translate(width / 2 - cx * k, height / 2 - cy * k).scale(k), false);
    frame.current = requestAnimationFrame(tick);
  };
  frame.current = requestAnimationFrame(tick);
}
