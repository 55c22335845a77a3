import { memo } from 'react';
import type { UnitLook } from '../model/unitLook.ts';

interface FillGroupProps {
  readonly paths: ReadonlyMap<string, string>;
  readonly lookOf: (id: string) => UnitLook;
  readonly prefix: string;
  /** Plane units per pixel, for outlines. */
  readonly pixel: number;
}

/** The regions, filled by their look; hollow statuses get their dashed or dotted outline on top. */
export const FillGroup = memo(function FillGroup({ paths, lookOf, prefix, pixel }: FillGroupProps) {
  const units = [...paths].map(([id, path]) => ({ id, path, look: lookOf(id) }));
  const hollow = units.filter(({ look }) => look === 'future' || look === 'proposed');
  return (
    <g className="fills">
      {units.map(({ id, path, look }) => (
        <path key={id} d={path} data-unit={id} data-look={look} fill={fillOf(look, prefix)} />
      ))}
      {hollow.map(({ id, path, look }) => (
        <path
          key={`outline ${id}`}
          d={path}
          className="hollow-outline"
          strokeWidth={(look === 'future' ? 1.6 : 2) * pixel}
          strokeDasharray={look === 'future' ? `${5 * pixel} ${3 * pixel}` : `0 ${3.6 * pixel}`}
        />
      ))}
    </g>
  );
});

/** Paint of a look, by custom properties and patterns. */
export function fillOf(look: UnitLook, prefix: string): string {
  if (look.startsWith('scale-')) return `var(--${look})`;
  if (look === 'existing') return 'var(--family-colour)';
  if (look === 'planned' || look === 'no-document') return `url(#${prefix}-${look})`;
  if (look === 'future') return 'var(--family-wash)';
  return 'var(--land)';
}
