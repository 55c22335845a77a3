import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useDataset } from '../../data/DataStoreProvider.tsx';
import { filterClaims } from '../../data/filterClaims.ts';
import type { Filters } from '../../state/choices.ts';
import { useAppStore } from '../../state/AppStoreProvider.tsx';
import { useLaterFilters } from '../../state/LaterFilters.tsx';
import { Button } from '../../ui/base/Button.tsx';
import { useFirstPictureShown } from '../../ui/useFirstPictureShown.ts';
import { useT } from '../../ui/i18n/useT.ts';
import { unitValues } from '../model/unitValues.ts';
import { useMapModel, useUnitIds, type MapModel } from '../model/useMapModel.ts';
import { RankedRow } from './RankedRow.tsx';
import { rankedUnits } from './rankedUnits.ts';

const FIRST_ROWS = 40;
const ROW_HEIGHT = 36;

/** The same regions as on the map, as a list: arrows move, Enter opens. */
export function RankedList() {
  const t = useT('map');
  const mapLevel = useAppStore((state) => state.mapLevel);
  const filters = useLaterFilters();
  const model = useMapModel(useUnitIds(mapLevel), filters);
  const [showsAll, setShowsAll] = useState(false);
  const rows = useMemo(() => rankedUnits(model.values.values(), model.subject), [model]);
  const list = useRef<HTMLDivElement>(null);
  const isPainted = useFirstPictureShown();
  const shown = showsAll ? rows : rows.slice(0, isPainted ? FIRST_ROWS : rowsInSight());
  return (
    <div ref={list} onKeyDown={(event) => moveFocus(event, list.current)}>
      <section aria-label={t('list.title')}>
        <header className="overview-head">
          <h2>{t('list.title')}</h2>
          <span className="overview-order">{t(`list.order.${model.subject.kind}`)}</span>
        </header>
        <ol className="ranked">
          {shown.map((value) => (
            <RankedRow key={value.id} value={value} model={model} />
          ))}
        </ol>
        {rows.length > FIRST_ROWS ? (
          <Button look="quiet" onClick={() => setShowsAll(!showsAll)}>
            {showsAll ? t('list.less') : t('list.more', { count: rows.length })}
          </Button>
        ) : null}
      </section>
      {isPainted ? <AreaList model={model} filters={filters} /> : null}
    </div>
  );
}

/** Rows of the first picture, at most: the list begins below the chips, narrow panels have more lines of them. */
function rowsInSight(): number {
  const above = window.innerWidth < 1600 ? 840 : 600;
  return Math.min(FIRST_ROWS, Math.ceil(Math.max(0, window.innerHeight - above) / ROW_HEIGHT));
}

interface AreaListProps {
  readonly model: MapModel;
  readonly filters: Filters;
}

/** Areas and the country are no shapes on the map; they have their own part of the list. */
function AreaList({ model, filters }: AreaListProps) {
  const t = useT('map');
  const dataset = useDataset();
  const areas = useMemo(() => {
    const ids = new Set(['CN', ...dataset.areas.map(({ id }) => id)]);
    return { ...model, values: unitValues(model.directory, ids, filterClaims(dataset, filters)) };
  }, [model, dataset, filters]);
  const rows = useMemo(() => rankedUnits(areas.values.values(), areas.subject), [areas]);
  return rows.length === 0 ? null : (
    <section aria-label={t('list.areas')}>
      <header className="overview-head">
        <h2>{t('list.areas')}</h2>
      </header>
      <ol className="ranked">
        {rows.map((value) => (
          <RankedRow key={value.id} value={value} model={areas} />
        ))}
      </ol>
    </section>
  );
}

function moveFocus(event: KeyboardEvent, list: HTMLElement | null): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || !list) return;
  const buttons = [...list.querySelectorAll<HTMLElement>('.ranked-open')];
  const at = buttons.indexOf(document.activeElement as HTMLElement);
  const next = buttons[at + step];
  if (at < 0 || !next) return;
  event.preventDefault();
  next.focus();
}
