import { useLayoutEffect, useRef } from 'react';
import { fitCanvas, type Frame } from './frame.ts';

interface MapCanvasProps {
  /** Name of the layer, for tests and the benchmark. */
  readonly layer: string;
  readonly frame: Frame;
  /** Draws in device pixels on an empty canvas. A new function draws anew. */
  readonly paint: (context: CanvasRenderingContext2D) => void;
  /** What is drawn, in a word: set once it is. */
  readonly drawn: string;
}

/** One painted layer of the map. It draws within the event that changed it, so the next frame shows it. */
export function MapCanvas({ layer, frame, paint, drawn }: MapCanvasProps) {
  const ref = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => {
    const canvas = ref.current;
    const context = canvas?.getContext('2d');
    if (!canvas || !context) return;
    fitCanvas(canvas, frame);
    paint(context);
    canvas.dataset['drawn'] = drawn;
  }, [frame, paint, drawn]);
  return <canvas ref={ref} className="map-layer" data-layer={layer} aria-hidden="true" />;
}
