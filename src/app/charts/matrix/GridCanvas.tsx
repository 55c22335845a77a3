import {
  useCallback,
  useEffect,
  useId,
  useRef,
  useState,
  type KeyboardEvent,
  type PointerEvent,
} from 'react';
import { cellAt, contentSize, moveCell, scrollToShow, type GridCell, type GridShape } from './layout.ts';
import { gridColours } from './gridColours.ts';
import { paintGrid, type GridContent } from './paintGrid.ts';
import './gridCanvas.css';

export interface GridCanvasProps {
  readonly shape: GridShape;
  readonly content: GridContent;
  readonly label: string;
  readonly active: GridCell | null;
  readonly onActive: (cell: GridCell | null) => void;
  readonly onOpen: (cell: GridCell) => void;
  /** What a screen reader says of a cell. */
  readonly describe: (cell: GridCell) => string;
  /** Changes when the page's colours do. */
  readonly theme: string;
}

/** Room for a scrollbar below the last row. */
const SCROLLBAR = 18;

/** A grid of any size on one canvas: only what is in view is drawn; names stay while cells scroll. */
export function GridCanvas(props: GridCanvasProps) {
  const { shape, content, label, active, onActive, onOpen, describe, theme } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [view, setView] = useState({ width: 0, height: 0 });
  const cellId = useId();

  const draw = useCallback(() => {
    const ctx = canvas.current?.getContext('2d');
    const box = scroller.current;
    if (!ctx || !box || view.width === 0) return;
    const ratio = window.devicePixelRatio || 1;
    ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
    const scroll = { x: box.scrollLeft, y: box.scrollTop };
    const { colours, font } = gridColours(box, theme);
    paintGrid(ctx, { shape, scroll, view, active, colours, font }, content);
  }, [shape, content, active, view, theme]);

  useEffect(() => {
    const box = scroller.current;
    if (!box || typeof ResizeObserver === 'undefined') return;
    const measure = () => setView({ width: box.clientWidth, height: box.clientHeight });
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    measure();
    return () => observer.disconnect();
  }, []);

  useEffect(() => {
    let frame = requestAnimationFrame(draw);
    const box = scroller.current;
    const handleScroll = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(draw);
    };
    box?.addEventListener('scroll', handleScroll, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      box?.removeEventListener('scroll', handleScroll);
    };
  }, [draw]);

  const pointed = (event: PointerEvent<HTMLCanvasElement>): GridCell | null => {
    const box = event.currentTarget.getBoundingClientRect();
    const point = { x: event.clientX - box.left, y: event.clientY - box.top };
    const { scrollLeft = 0, scrollTop = 0 } = scroller.current ?? {};
    return cellAt(point, { x: scrollLeft, y: scrollTop }, shape);
  };

  const handlePointerMove = (event: PointerEvent<HTMLCanvasElement>) => {
    const cell = pointed(event);
    if (cell?.row !== active?.row || cell?.column !== active?.column) onActive(cell);
  };

  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && active) onOpen(active);
    const next = moveCell(active ?? { row: 0, column: 0 }, event.key, shape);
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    onActive(next);
    const box = scroller.current;
    if (!box) return;
    const { x, y } = scrollToShow(next, { x: box.scrollLeft, y: box.scrollTop }, view, shape);
    box.scrollLeft = x;
    box.scrollTop = y;
  };

  const size = contentSize(shape);
  const ratio = typeof window === 'undefined' ? 1 : window.devicePixelRatio || 1;
  return (
    <div
      ref={scroller}
      className="grid-scroll"
      role="grid"
      tabIndex={0}
      aria-label={label}
      aria-rowcount={shape.rows}
      aria-colcount={shape.columns}
      {...(active ? { 'aria-activedescendant': cellId } : {})}
      onKeyDown={handleKeyDown}
      onFocus={() => active || shape.rows === 0 || onActive({ row: 0, column: 0 })}
      style={{ blockSize: `min(${size.height + SCROLLBAR}px, 70vh)`, inlineSize: size.width + SCROLLBAR }}
    >
      <div className="grid-content" role="presentation" style={{ width: size.width, height: size.height }}>
        <canvas
          ref={canvas}
          className="grid-canvas"
          aria-hidden="true"
          width={Math.round(view.width * ratio)}
          height={Math.round(view.height * ratio)}
          style={{ width: view.width, height: view.height }}
          onPointerMove={handlePointerMove}
          onPointerDown={handlePointerMove}
          onPointerLeave={() => onActive(null)}
          onClick={() => active && onOpen(active)}
        />
        {active && (
          <div role="row" aria-rowindex={active.row + 1} className="visually-hidden">
            <div role="gridcell" id={cellId} aria-colindex={active.column + 1}>
              {describe(active)}
            </div>
          </div>
        )}
      </div>
    </div>
  );
}
