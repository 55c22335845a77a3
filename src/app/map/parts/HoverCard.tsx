import { ClusterGlyph } from '../../ui/marks/ClusterGlyph.tsx';
import { StatusMark } from '../../ui/marks/StatusMark.tsx';
import { useT } from '../../ui/i18n/useT.ts';
import { useDataset } from '../../data/DataStoreProvider.tsx';
import { clustersById } from '../../data/indexes.ts';
import { describeUnit } from '../model/describeUnit.ts';
import type { MapModel } from '../model/useMapModel.ts';
import type { Size } from '../svg/view.ts';
import './HoverCard.css';

export interface Hovered {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

interface HoverCardProps {
  readonly hovered: Hovered;
  readonly size: Size;
  readonly model: MapModel;
  readonly lang: string;
}

const CARD_WIDTH = 240;
const CARD_HEIGHT = 120;

/** Name and value of the region under the pointer; the same words stand in the list, so nothing is hover-only. */
export function HoverCard({ hovered, size, model, lang }: HoverCardProps) {
  const t = useT('map');
  const clusters = clustersById(useDataset());
  const { name, value } = describeUnit(model, hovered.id, lang, t);
  const unit = model.values.get(hovered.id);
  const isOverview = model.subject.kind === 'overview';
  const named = isOverview ? [...new Set(unit?.claims.map(({ cluster }) => cluster))] : [];
  const left = Math.min(hovered.x + 16, size.width - CARD_WIDTH);
  const top = hovered.y + CARD_HEIGHT > size.height ? hovered.y - CARD_HEIGHT + 20 : hovered.y + 16;
  return (
    <div className="hover-card" style={{ left, top }} aria-hidden="true">
      <strong>{name}</strong>
      <span>{value}</span>
      {!isOverview && unit ? (
        <span className="hover-statuses">
          {unit.statuses.map((status) => (
            <StatusMark key={status} status={status} />
          ))}
        </span>
      ) : null}
      {named.length > 0 ? (
        <span className="hover-glyphs">
          {named.map((id) => {
            const cluster = clusters.get(id);
            return cluster ? <ClusterGlyph key={id} cluster={cluster} size={18} /> : null;
          })}
        </span>
      ) : null}
    </div>
  );
}
