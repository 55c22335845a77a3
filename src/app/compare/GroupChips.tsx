import { useMemo } from 'react';
import { regionsOf } from '../../core/analysis/phrasing.ts';
import { industriesOf } from '../../core/analysis/profile.ts';
import { exclusiveIntersections } from '../../core/analysis/setAlgebra.ts';
import { groupKey } from '../charts/upset/Upset.tsx';
import { useAppStore } from '../state/AppStoreProvider.tsx';
import { Chip } from '../ui/base/Chip.tsx';
import { useT } from '../ui/i18n/useT.ts';
import type { CompareNaming } from './naming.ts';
import type { Comparison } from './useComparison.ts';
import { useCompareOptions } from './useCompareOptions.ts';

interface GroupChipsProps {
  readonly comparison: Comparison;
  readonly naming: CompareNaming;
}

/** With two or three columns: shared, only A, only B … each with its count; a click shows those rows alone. */
export function GroupChips({ comparison, naming }: GroupChipsProps) {
  const t = useT('compare');
  const lang = useAppStore((state) => state.lang);
  const [options, setOptions] = useCompareOptions();
  const { keys, profiles } = comparison;
  const groups = useMemo(
    () =>
      exclusiveIntersections(profiles.map(industriesOf)).sort((a, b) => b.members.length - a.members.length),
    [profiles],
  );
  return (
    <div className="group-chips" role="group" aria-label={t('difference.label')}>
      {groups.map(({ members, items }) => {
        const key = groupKey(members);
        const names = regionsOf(
          members.map((index) => naming.region(keys[index] ?? '')),
          lang,
        );
        const name =
          members.length === keys.length
            ? t('difference.shared')
            : t(members.length === 1 ? 'difference.only' : 'difference.some', { name: names, names });
        return (
          <Chip
            key={key}
            count={items.length}
            isPressed={options.group === key}
            onToggle={() => setOptions({ group: options.group === key ? null : key })}
          >
            {name}
          </Chip>
        );
      })}
    </div>
  );
}
