import { regionLabel } from '../../data/regionDirectory.ts';
import type { MapModel } from '../../map/model/useMapModel.ts';
import { fillOf } from '../../map/svg/FillGroup.tsx';
import { MapPatterns } from '../../map/svg/MapPatterns.tsx';
import { usePatternPrefix } from '../../map/svg/usePatternPrefix.ts';
import { TILE_COLUMNS, TILE_ROWS, TILES, type Tile } from '../../map/tile/tileLayout.ts';
import { useAppStore } from '../../state/AppStoreProvider.tsx';
import { useT } from '../../ui/i18n/useT.ts';

/** As the map: 12 px of a letter are 24 px at 1920 × 1080. */
const SIZE = { width: 556, height: 424 } as const;
/** In a narrow frame they are as large as the tiles let them be. */
const LETTERS = { usual: 12, narrow: 16 } as const;
const MARGIN = 4;
const GAP = 3;
const TILE = {
  width: (SIZE.width - 2 * MARGIN) / TILE_COLUMNS - GAP,
  height: (SIZE.height - 2 * MARGIN) / TILE_ROWS - GAP,
} as const;

/** The 34 provinces as equal tiles, each with its name and number or statuses. */
export function StageTiles({ model, isNarrow }: { readonly model: MapModel; readonly isNarrow: boolean }) {
  const prefix = usePatternPrefix();
  const size = isNarrow ? LETTERS.narrow : LETTERS.usual;
  return (
    <svg className="stage-svg" viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} aria-hidden="true">
      <MapPatterns prefix={prefix} k={1} />
      {TILES.map((tile) => (
        <TileMark key={tile.id} {...{ tile, model, prefix, size }} />
      ))}
    </svg>
  );
}

interface TileMarkProps {
  readonly tile: Tile;
  readonly model: MapModel;
  readonly prefix: string;
  readonly size: number;
}

function TileMark({ tile: { id, row, column }, model, prefix, size }: TileMarkProps) {
  const lang = useAppStore((state) => state.lang);
  const t = useT();
  const look = model.lookOf(id);
  const number = model.numberOf(id);
  const [first] = model.values.get(id)?.statuses ?? [];
  const value = model.subject.kind === 'overview' ? number : first && t(`status.${first}`);
  const isHollow = look === 'future' || look === 'proposed';
  const words = regionLabel(model.directory, id, lang).split(' ');
  const lines = [
    ...(words.length > 2 ? [words.join(' ')] : words),
    ...(value === null || value === undefined ? [] : [String(value)]),
  ];
  const x = MARGIN + (column - 1) * (TILE.width + GAP);
  const y = MARGIN + (row - 1) * (TILE.height + GAP);
  const top = y + TILE.height / 2 - (lines.length - 1) * size * 0.51 + size / 3;
  return (
    <g className="stage-tile" data-look={look} data-unit={id}>
      <rect
        x={x}
        y={y}
        width={TILE.width}
        height={TILE.height}
        rx="3"
        fill={fillOf(look, prefix)}
        className={isHollow ? 'stage-swatch-hollow' : 'stage-swatch'}
        strokeDasharray={look === 'future' ? '5 3' : look === 'proposed' ? '0 3.6' : undefined}
      />
      {lines.map((line, index) => (
        <text
          key={index}
          x={x + TILE.width / 2}
          y={top + index * size * 1.02}
          style={{ fontSize: `${size}px` }}
        >
          {line}
        </text>
      ))}
    </g>
  );
}
