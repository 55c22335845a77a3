import { useMemo, useState, type KeyboardEvent } from 'react';
import type { Profile } from '../../core/analysis/profile.ts';
import { GridCanvas } from '../charts/matrix/GridCanvas.tsx';
import { ZOOM_STEPS, type GridCell, type GridShape } from '../charts/matrix/layout.ts';
import type { MatrixModel } from '../charts/matrix/model.ts';
import type { GridContent } from '../charts/matrix/paintGrid.ts';
import { paintStatus } from '../charts/matrix/paintStatus.ts';
import { useAppStore } from '../state/AppStoreProvider.tsx';
import { useT } from '../ui/i18n/useT.ts';
import { useTheme } from '../ui/theme/useTheme.ts';
import { MatrixDetail } from './MatrixDetail.tsx';
import { MatrixTable } from './MatrixTable.tsx';
import { MatrixTools } from './MatrixTools.tsx';
import type { CompareNaming } from './naming.ts';
import { StatusLegend } from './StatusLegend.tsx';
import { useCompareOptions } from './useCompareOptions.ts';
import { useMatrix } from './useMatrix.ts';
import { useNaming } from './useNaming.ts';

/** CSS pixels for names that stand on end: the longest, “Artificial intelligence and the digital economy”, in full. */
const ROOM_FOR_ENGLISH = { cluster: 318, industry: 220 } as const;

export interface AllPanelProps {
  readonly profiles: readonly Profile[];
}

/** Regions × clusters or industries: who names what, like beside like. */
export function MatrixPanel({ profiles }: AllPanelProps) {
  const t = useT('compare');
  const naming = useNaming();
  const lang = useAppStore((state) => state.lang);
  const theme = useTheme(useAppStore((state) => state.theme));
  const [{ by, order, zoom }, setOptions] = useCompareOptions();
  const toggleCompared = useAppStore((state) => state.toggleCompared);
  const [active, setActive] = useState<GridCell | null>(null);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const { model, isSorting } = useMatrix(profiles, by, order);
  const cell = ZOOM_STEPS[Math.min(zoom, ZOOM_STEPS.length - 1)] ?? 22;
  const shape: GridShape = useMemo(
    () => ({
      rows: model.profiles.length,
      columns: model.columns.length,
      cell,
      left: 104,
      top: lang === 'zh' ? 146 : ROOM_FOR_ENGLISH[by],
    }),
    [model, cell, lang, by],
  );
  const content = useMemo(() => matrixContent(model, naming, lang === 'zh'), [model, naming, lang]);
  const chosenCell = useMemo(() => chosen && cellOf(model, chosen), [model, chosen]);
  const handleKeyDown = (event: KeyboardEvent) => {
    const region = active && model.profiles[active.row]?.region;
    if (event.key !== 'c' || event.ctrlKey || event.metaKey || !region) return;
    event.preventDefault();
    setOptions({ mode: 'all' });
    toggleCompared(region);
  };
  const describe = (at: GridCell) => describeCell(model, naming, at, t);
  return (
    <div className="matrix-panel" onKeyDown={handleKeyDown}>
      <MatrixTools model={model} isSorting={isSorting} />
      <GridCanvas
        shape={shape}
        content={content}
        label={`${t('all.tabs.matrix')} · ${t('all.size', { rows: shape.rows, columns: shape.columns })}`}
        theme={theme}
        active={active}
        onActive={setActive}
        onOpen={(at) => setChosen(chosenAt(model, at))}
        describe={describe}
      />
      <p className="matrix-readout">{active ? describe(active) : t('all.hint')}</p>
      <StatusLegend />
      {chosenCell && <MatrixDetail model={model} cell={chosenCell} naming={naming} />}
      <MatrixTable model={model} naming={naming} />
    </div>
  );
}

/** The open cell by ids, so that it survives another order. */
interface Chosen {
  readonly region: string;
  readonly column: string;
}

function chosenAt(model: MatrixModel, { row, column }: GridCell): Chosen {
  return { region: model.profiles[row]?.region ?? '', column: model.columns[column]?.id ?? '' };
}

function cellOf(model: MatrixModel, chosen: Chosen): GridCell | null {
  const row = model.profiles.findIndex(({ region }) => region === chosen.region);
  const column = model.columns.findIndex(({ id }) => id === chosen.column);
  return row < 0 || column < 0 ? null : { row, column };
}

function matrixContent(model: MatrixModel, naming: CompareNaming, isUpright: boolean): GridContent {
  const columnName = (column: number) => columnNameOf(model, naming, column);
  return {
    rowName: (row) => naming.region(model.profiles[row]?.region ?? ''),
    columnName,
    isUpright,
    paintCell: (ctx, { row, column }, box, colours) => {
      const cell = model.at(row, column);
      if (cell) paintStatus(ctx, cell.strongest, colours.families[cell.family], box);
    },
  };
}

export function columnNameOf(model: MatrixModel, naming: CompareNaming, column: number): string {
  const found = model.columns[column];
  if (!found) return '';
  return found.id === found.cluster.id ? naming.cluster(found.id) : naming.industry(found.id);
}

type T = ReturnType<typeof useT>;

function describeCell(model: MatrixModel, naming: CompareNaming, { row, column }: GridCell, t: T): string {
  const cell = model.at(row, column);
  const what = cell
    ? t('all.cellCount', {
        status: naming.status(cell.strongest),
        count: cell.entries.length,
        industries: cell.entries.map((entry) => naming.industry(entry.industry)).join(' · '),
      })
    : t('table.notNamedLong');
  return t('all.cell', {
    region: naming.region(model.profiles[row]?.region ?? ''),
    column: columnNameOf(model, naming, column),
    what,
  });
}
