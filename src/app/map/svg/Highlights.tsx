import { memo } from 'react';
import { viewTransform, type Size, type View } from './view.ts';

interface HighlightsProps {
  readonly size: Size;
  readonly view: View;
  /** SVG path data in the plane of the view; null where there is none. */
  readonly selected: string | null;
  readonly hovered: string | null;
}

const WIDTHS = { selected: 2.4, hovered: 1.6 } as const;

/** The outlines of the chosen region and of the one under the pointer or the keys. */
export const Highlights = memo(function Highlights({ size, view, ...paths }: HighlightsProps) {
  return (
    <svg {...size} className="map-layer" data-layer="highlights" aria-hidden="true">
      <g transform={viewTransform(view)}>
        {(['selected', 'hovered'] as const).map((name) =>
          paths[name] === null ? null : (
            <path
              key={name}
              d={paths[name]}
              className={`highlight-${name}`}
              strokeWidth={WIDTHS[name] / view.k}
            />
          ),
        )}
      </g>
    </svg>
  );
});
