import { usePickRegion } from '../parts/usePickRegion.ts';
import { memo } from 'react';
import { useDataset } from '../../data/DataStoreProvider.tsx';
import { clustersById } from '../../data/indexes.ts';
import { regionLabel } from '../../data/regionDirectory.ts';
import { useAppStore } from '../../state/AppStoreProvider.tsx';
import { VisuallyHidden } from '../../ui/base/VisuallyHidden.tsx';
import { ClusterGlyph } from '../../ui/marks/ClusterGlyph.tsx';
import { StatusMark } from '../../ui/marks/StatusMark.tsx';
import { useT } from '../../ui/i18n/useT.ts';
import { describeUnit } from '../model/describeUnit.ts';
import type { UnitValue } from '../model/unitValues.ts';
import type { MapModel } from '../model/useMapModel.ts';

interface RankedRowProps {
  readonly value: UnitValue;
  readonly model: MapModel;
}

/** One place: number, name, and its clusters or statuses. */
export const RankedRow = memo(function RankedRow({ value, model }: RankedRowProps) {
  const t = useT('map');
  const clusters = clustersById(useDataset());
  const lang = useAppStore((state) => state.lang);
  const isCurrent = useAppStore((state) => state.region === value.id);
  const pickRegion = usePickRegion();
  const isOverview = model.subject.kind === 'overview';
  const { value: words } = describeUnit(model, value.id, lang, t);
  const ids = isOverview ? [...new Set(value.claims.map(({ cluster }) => cluster))] : [];
  return (
    <li>
      <button
        type="button"
        className="ranked-open"
        aria-current={isCurrent}
        onClick={(event) => pickRegion(value.id, event)}
      >
        <span className="ranked-number">
          {model.subject.kind === 'industry' ? null : isOverview ? value.clusters : value.industries}
        </span>
        <span className="ranked-name">{regionLabel(model.directory, value.id, lang)}</span>
        {isOverview ? <VisuallyHidden>{words}</VisuallyHidden> : null}
        <span className="ranked-marks">
          {ids.map((id) => {
            const cluster = clusters.get(id);
            return cluster ? <ClusterGlyph key={id} cluster={cluster} size={16} /> : null;
          })}
          {isOverview
            ? null
            : value.statuses.map((status) => <StatusMark key={status} status={status} withWord />)}
        </span>
      </button>
    </li>
  );
});
