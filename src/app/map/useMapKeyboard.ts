import { useState, type KeyboardEvent } from 'react';
import { useAppStore } from '../state/AppStoreProvider.tsx';
import { useT } from '../ui/i18n/useT.ts';
import { neighbourInDirection, type Direction } from './geometry/neighbourInDirection.ts';
import type { UnitShape } from './geometry/unitShapes.ts';
import { describeUnit } from './model/describeUnit.ts';
import type { MapModel } from './model/useMapModel.ts';

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

export interface MapKeyboard {
  /** Region that the keys have reached; null while nobody uses them. */
  readonly focused: string | null;
  /** Its name and value, for the live region. */
  readonly spoken: string;
  readonly handleKey: (event: KeyboardEvent) => void;
  readonly handleBlur: () => void;
}

/** One Tab stop: arrows move to the neighbour in that direction, Enter opens. */
export function useMapKeyboard(shapes: readonly UnitShape[], model: MapModel): MapKeyboard {
  const t = useT('map');
  const lang = useAppStore((state) => state.lang);
  const region = useAppStore((state) => state.region);
  const openRegion = useAppStore((state) => state.openRegion);
  const [focused, setFocused] = useState<string | null>(null);
  const current = focused ?? region;

  const handleKey = (event: KeyboardEvent) => {
    const direction = ARROWS[event.key];
    if (direction) {
      event.preventDefault();
      const isHere = current !== null && shapes.some(({ id }) => id === current);
      setFocused(
        isHere ? (neighbourInDirection(shapes, current, direction) ?? current) : firstUnit(shapes, model),
      );
    } else if (event.key === 'Enter' && current !== null) {
      event.preventDefault();
      openRegion(current);
    }
  };
  const described = focused === null ? null : describeUnit(model, focused, lang, t);
  const spoken = described === null ? '' : `${described.name} ${described.value}`;
  return { focused, spoken, handleKey, handleBlur: () => setFocused(null) };
}

/** Where the keys start: the first region that has something to say. */
function firstUnit(shapes: readonly UnitShape[], model: MapModel): string | null {
  const withValue = shapes.find(({ id }) => model.values.has(id));
  return withValue?.id ?? shapes[0]?.id ?? null;
}
