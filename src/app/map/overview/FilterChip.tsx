import type { ReactNode } from 'react';
import type { ListFilters } from '../../state/filterActions.ts';
import { useAppStore } from '../../state/AppStoreProvider.tsx';
import { Chip } from '../../ui/base/Chip.tsx';

interface FilterChipProps<K extends keyof ListFilters> {
  readonly filter: K;
  readonly value: ListFilters[K];
  readonly count: number;
  readonly mark?: ReactNode;
  readonly children: ReactNode;
}

/** One option of a list filter. It alone is drawn anew when it is pressed; whatever counts follows later. */
export function FilterChip<K extends keyof ListFilters>({ filter, value, ...rest }: FilterChipProps<K>) {
  const isPressed = useAppStore(({ filters }) => (filters[filter] as readonly string[]).includes(value));
  const toggleFilter = useAppStore((state) => state.toggleFilter);
  return <Chip isPressed={isPressed} onToggle={() => toggleFilter(filter, value)} {...rest} />;
}
