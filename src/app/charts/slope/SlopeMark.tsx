import type { Status } from '../../../core/model/index.ts';
import { SLOPE_SIZE, slopeLayout } from './layout.ts';
import './slope.css';

export interface SlopeMarkProps {
  readonly before: Status | null;
  readonly after: Status | null;
}

/** The step of one industry from an earlier to a later document; the words stand beside it. */
export function SlopeMark({ before, after }: SlopeMarkProps) {
  const { width, height } = SLOPE_SIZE;
  const points = slopeLayout(before, after);
  return (
    <svg
      className="slope-mark"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      <line className="slope-rail" x1={7} x2={7} y1={4} y2={height - 4} />
      <line className="slope-rail" x1={width - 7} x2={width - 7} y1={4} y2={height - 4} />
      {points.before && points.after && (
        <line
          className="slope-line"
          x1={points.before.x}
          y1={points.before.y}
          x2={points.after.x}
          y2={points.after.y}
        />
      )}
      {points.before && <circle className="slope-dot" cx={points.before.x} cy={points.before.y} r={4.5} />}
      {points.after && <circle className="slope-dot" cx={points.after.x} cy={points.after.y} r={4.5} />}
    </svg>
  );
}
