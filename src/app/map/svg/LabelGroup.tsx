import { memo } from 'react';
import type { UnitLook } from '../model/unitLook.ts';
import type { PlacedLabel } from './labelLayout.ts';

interface LabelGroupProps {
  readonly labels: readonly PlacedLabel[];
  readonly lookOf: (id: string) => UnitLook;
}

/** Names and numbers, each with a halo in the colour of its region. */
export const LabelGroup = memo(function LabelGroup({ labels, lookOf }: LabelGroupProps) {
  return (
    <g className="labels" aria-hidden="true">
      {labels.map(({ id, x, y, name, number, isInside, leader }) => (
        <g
          key={id}
          className="label"
          data-look={isInside || number === null ? lookOf(id) : 'outside'}
          data-label={id}
          transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}
        >
          {leader === null ? null : (
            <line
              className="label-leader"
              x1={leader.x1 - x}
              y1={leader.y1 - y}
              x2={leader.x2 - x}
              y2={leader.y2 - y}
            />
          )}
          {name === null ? null : (
            <text className="label-name" y={number === null ? 4 : -2}>
              {name}
            </text>
          )}
          {number === null ? null : (
            <text className="label-number" y={name === null ? 5 : 12}>
              {number}
            </text>
          )}
        </g>
      ))}
    </g>
  );
});
