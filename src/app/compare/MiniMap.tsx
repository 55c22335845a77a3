import { useId } from 'react';
import type { Family, Status } from '../../core/model/index.ts';
import { MINI_SIZE, type MiniMapLayout, type MiniShape } from './miniMapLayout.ts';

export interface MiniMapProps {
  readonly layout: MiniMapLayout;
  /** Id of the shared path of borders. */
  readonly backdropId: string;
  /** Strongest status by region code; a region without one is blank. */
  readonly statuses: ReadonlyMap<string, Status>;
  /** Regions that no document speaks about: dots, never the blank of “not mentioned”. */
  readonly silent: ReadonlySet<string>;
  readonly family: Family;
  readonly lit: string | null;
  readonly onRegion: (code: string) => void;
  readonly nameOf: (code: string) => string;
}

/** One small map: the compared regions, filled in the texture of their status. */
export function MiniMap({
  layout,
  backdropId,
  statuses,
  silent,
  family,
  lit,
  onRegion,
  nameOf,
}: MiniMapProps) {
  const { box, unitsPerPixel, shapes } = layout;
  const hatch = useId();
  const dots = useId();
  const gap = 4 * unitsPerPixel;
  const fillOf = (code: string) => {
    if (silent.has(code)) return `url(#${dots})`;
    return statuses.get(code) === 'planned' ? `url(#${hatch})` : null;
  };
  return (
    <svg
      className="mini-map"
      data-family={family}
      width={MINI_SIZE.width}
      height={MINI_SIZE.height}
      viewBox={`${box.x0} ${box.y0} ${box.x1 - box.x0} ${box.y1 - box.y0}`}
      aria-hidden="true"
    >
      <defs>
        <pattern
          id={hatch}
          width={gap}
          height={gap}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width={gap} height={gap} className="mini-hatch-paper" />
          <rect width={gap / 2} height={gap} className="mini-hatch-line" />
        </pattern>
        <pattern id={dots} width={gap} height={gap} patternUnits="userSpaceOnUse">
          <rect width={gap} height={gap} className="mini-hatch-paper" />
          <circle cx={gap / 2} cy={gap / 2} r={gap / 5} className="mini-dot" />
        </pattern>
      </defs>
      <use href={`#${backdropId}`} className="mini-backdrop" />
      {shapes.map((shape) => (
        <Shape
          key={shape.code}
          shape={shape}
          status={statuses.get(shape.code) ?? null}
          fill={fillOf(shape.code)}
          radius={5 * unitsPerPixel}
          isLit={lit === shape.code}
          name={nameOf(shape.code)}
          onEnter={() => onRegion(shape.code)}
        />
      ))}
    </svg>
  );
}

interface ShapeProps {
  readonly shape: MiniShape;
  readonly status: Status | null;
  /** A pattern, where the status is one. */
  readonly fill: string | null;
  readonly radius: number;
  readonly isLit: boolean;
  readonly name: string;
  readonly onEnter: () => void;
}

function Shape({ shape, status, fill, radius, isLit, name, onEnter }: ShapeProps) {
  const common = {
    className: 'mini-shape',
    'data-status': status ?? 'none',
    'data-lit': isLit,
    onMouseEnter: onEnter,
    ...(fill === null ? {} : { style: { fill } }),
  };
  if (shape.path === null) {
    return (
      <circle cx={shape.point[0]} cy={shape.point[1]} r={radius} {...common}>
        <title>{name}</title>
      </circle>
    );
  }
  return (
    <path d={shape.path} {...common}>
      <title>{name}</title>
    </path>
  );
}
