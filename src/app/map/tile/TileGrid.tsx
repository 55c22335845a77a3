import { usePickRegion } from '../parts/usePickRegion.ts';
import { useRef, useState, type KeyboardEvent } from 'react';
import { useDataset } from '../../data/DataStoreProvider.tsx';
import { clustersById } from '../../data/indexes.ts';
import { regionLabel } from '../../data/regionDirectory.ts';
import { useAppStore } from '../../state/AppStoreProvider.tsx';
import { VisuallyHidden } from '../../ui/base/VisuallyHidden.tsx';
import { StatusMark } from '../../ui/marks/StatusMark.tsx';
import { useT } from '../../ui/i18n/useT.ts';
import { describeUnit } from '../model/describeUnit.ts';
import type { MapModel } from '../model/useMapModel.ts';
import { TILES, TILE_COLUMNS, TILE_ROWS, tileInDirection, type Tile } from './tileLayout.ts';
import './TileGrid.css';

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** 34 equal tiles: a small province is as easy to read and hit as a large one. One Tab stop, arrows move. */
export function TileGrid({ model }: { readonly model: MapModel }) {
  const t = useT('map');
  const grid = useRef<HTMLDivElement>(null);
  const region = useAppStore((state) => state.region);
  const [focused, setFocused] = useState(TILES.some(({ id }) => id === region) ? region : '150000');
  const handleKey = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    const next = step && focused !== null ? tileInDirection(focused, step) : null;
    if (!step) return;
    event.preventDefault();
    if (next === null) return;
    setFocused(next);
    grid.current?.querySelector<HTMLElement>(`[data-unit="${next}"]`)?.focus();
  };
  return (
    <div
      ref={grid}
      className="tiles"
      role="group"
      aria-label={t('tile.label')}
      onKeyDown={handleKey}
      style={GRID}
    >
      {TILES.map((tile) => (
        <TileButton
          key={tile.id}
          tile={tile}
          model={model}
          isTabStop={tile.id === focused}
          onFocus={setFocused}
        />
      ))}
    </div>
  );
}

const GRID = { '--tile-rows': TILE_ROWS, '--tile-columns': TILE_COLUMNS } as object;

interface TileButtonProps {
  readonly tile: Tile;
  readonly model: MapModel;
  readonly isTabStop: boolean;
  readonly onFocus: (id: string) => void;
}

function TileButton({ tile: { id, row, column, code }, model, isTabStop, onFocus }: TileButtonProps) {
  const t = useT('map');
  const lang = useAppStore((state) => state.lang);
  const isCurrent = useAppStore((state) => state.region === id);
  const pickRegion = usePickRegion();
  const value = model.values.get(id);
  const number = model.numberOf(id);
  const { value: words } = describeUnit(model, id, lang, t);
  return (
    <button
      type="button"
      className="tile"
      data-unit={id}
      data-look={model.lookOf(id)}
      aria-current={isCurrent}
      tabIndex={isTabStop ? 0 : -1}
      style={{ gridRow: row, gridColumn: column }}
      onFocus={() => onFocus(id)}
      onClick={(event) => pickRegion(id, event)}
    >
      <span className="tile-name">{regionLabel(model.directory, id, lang)}</span>
      {lang === 'en' ? (
        <span className="tile-code" aria-hidden="true">
          {code}
        </span>
      ) : null}
      {number === null ? null : <span className="tile-number">{number}</span>}
      <VisuallyHidden>{words}</VisuallyHidden>
      {model.subject.kind === 'overview' ? (
        <TileGlyphs ids={[...new Set(value?.claims.map(({ cluster }) => cluster))]} />
      ) : (
        <span className="tile-glyphs">
          {value?.statuses.map((status) => (
            <StatusMark key={status} status={status} size={12} />
          ))}
        </span>
      )}
    </button>
  );
}

/** Most glyphs that fit a tile. */
const MAX_GLYPHS = 14;

function TileGlyphs({ ids }: { readonly ids: readonly string[] }) {
  const clusters = clustersById(useDataset());
  return (
    <span className="tile-glyphs" aria-hidden="true">
      {ids
        .slice(0, MAX_GLYPHS)
        .map((id) => clusters.get(id)?.glyph ?? '')
        .map((glyph) => (
          <span key={glyph}>{glyph}</span>
        ))}
      {ids.length > MAX_GLYPHS ? '…' : ''}
    </span>
  );
}
