import type { MapModel } from '../model/useMapModel.ts';

export function TileGrid(_: { readonly model: MapModel }) {
  return null;
}
