import { MATRIX_AXES, type MatrixModel } from '../charts/matrix/model.ts';
import { ZOOM_STEPS } from '../charts/matrix/layout.ts';
import { Button } from '../ui/base/Button.tsx';
import { Segmented } from '../ui/base/Segmented.tsx';
import { useT } from '../ui/i18n/useT.ts';
import { ORDERS } from './compareOptions.ts';
import { useCompareOptions } from './useCompareOptions.ts';

interface MatrixToolsProps {
  readonly model: MatrixModel;
  readonly isSorting: boolean;
  /** Regions against regions: no choice of columns. */
  readonly isSquare?: boolean;
}

/** Columns, order and zoom of the matrix. */
export function MatrixTools({ model, isSorting, isSquare = false }: MatrixToolsProps) {
  const t = useT('compare');
  const [{ by, order, zoom }, setOptions] = useCompareOptions();
  return (
    <div className="table-tools">
      {isSquare ? null : (
        <Segmented
          label={t('all.by.label')}
          value={by}
          options={MATRIX_AXES.map((id) => ({ id, label: t(`all.by.${id}`) }))}
          onChange={(next) => setOptions({ by: next })}
        />
      )}
      <Segmented
        label={t('all.order.label')}
        value={order}
        options={ORDERS.map((id) => ({ id, label: t(`all.order.${id}`) }))}
        onChange={(next) => setOptions({ order: next })}
      />
      <span className="zoom">
        <Button
          aria-label={t('all.zoomOut')}
          disabled={zoom <= 0}
          onClick={() => setOptions({ zoom: zoom - 1 })}
        >
          −
        </Button>
        <Button
          aria-label={t('all.zoomIn')}
          disabled={zoom >= ZOOM_STEPS.length - 1}
          onClick={() => setOptions({ zoom: zoom + 1 })}
        >
          +
        </Button>
      </span>
      <span className="matrix-size" role="status" data-sorting={isSorting}>
        {isSorting
          ? t('all.sorting')
          : t(isSquare ? 'all.regions' : 'all.size', {
              rows: model.profiles.length,
              columns: model.columns.length,
            })}
      </span>
    </div>
  );
}
