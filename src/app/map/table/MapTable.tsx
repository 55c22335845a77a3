import { useMemo } from 'react';
import { useDataset } from '../../data/DataStoreProvider.tsx';
import { clustersById } from '../../data/indexes.ts';
import { regionLabel } from '../../data/regionDirectory.ts';
import { useAppStore } from '../../state/AppStoreProvider.tsx';
import { EmptyState } from '../../ui/base/EmptyState.tsx';
import { ClusterGlyph } from '../../ui/marks/ClusterGlyph.tsx';
import { StatusMark } from '../../ui/marks/StatusMark.tsx';
import { useT } from '../../ui/i18n/useT.ts';
import type { UnitValue } from '../model/unitValues.ts';
import type { MapModel } from '../model/useMapModel.ts';
import { rankedUnits } from '../overview/rankedUnits.ts';
import './MapTable.css';

/** The map as a table: the same places and numbers, for reading, copying and screen readers. */
export function MapTable({ model }: { readonly model: MapModel }) {
  const t = useT('map');
  const rows = useMemo(() => rankedUnits(model.values.values(), model.subject), [model]);
  if (rows.length === 0) return <EmptyState name="filter-empty" title={t('table.empty')} />;
  return (
    <table className="map-table">
      <thead>
        <tr>
          <th scope="col">{t('table.region')}</th>
          <th scope="col" className="numeric">
            {t('table.clusters')}
          </th>
          <th scope="col" className="numeric">
            {t('table.industries')}
          </th>
          <th scope="col">{t('table.statuses')}</th>
          <th scope="col">{t('table.which')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((value) => (
          <TableRow key={value.id} value={value} model={model} />
        ))}
      </tbody>
    </table>
  );
}

function TableRow({ value, model }: { readonly value: UnitValue; readonly model: MapModel }) {
  const clusters = clustersById(useDataset());
  const lang = useAppStore((state) => state.lang);
  const openRegion = useAppStore((state) => state.openRegion);
  const ids = [...new Set(value.claims.map(({ cluster }) => cluster))];
  return (
    <tr>
      <th scope="row">
        <button type="button" className="link" onClick={() => openRegion(value.id)}>
          <span className="table-full">{regionLabel(model.directory, value.id, lang, 'full')}</span>
          <span className="table-short">{regionLabel(model.directory, value.id, lang)}</span>
        </button>
      </th>
      <td className="numeric">{value.clusters}</td>
      <td className="numeric">{value.industries}</td>
      <td>
        <span className="table-marks">
          {value.statuses.map((status) => (
            <StatusMark key={status} status={status} withWord />
          ))}
        </span>
      </td>
      <td>
        <span className="table-marks">
          {ids.map((id) => {
            const cluster = clusters.get(id);
            if (!cluster) return null;
            const name = lang === 'zh' ? cluster.zh : cluster.en;
            return (
              <span key={id} title={name}>
                <ClusterGlyph cluster={cluster} size={18} />
                <span className="visually-hidden">{name}</span>
              </span>
            );
          })}
        </span>
      </td>
    </tr>
  );
}
