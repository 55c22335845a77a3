import type { MapModel } from '../model/useMapModel.ts';

export function MapTable(_: { readonly model: MapModel }) {
  return null;
}
