import { useMemo } from 'react';
import { statementOf } from '../../core/corrections/correction.ts';
import type { Statement } from '../../core/model/index.ts';
import { useDataset } from '../data/DataStoreProvider.tsx';
import { itemNames, type ItemNames } from '../data/itemNames.ts';
import { useAppStore } from '../state/AppStoreProvider.tsx';
import { useT } from '../ui/i18n/useT.ts';

export interface StatementNames extends ItemNames {
  /** In full: 包头市. */
  readonly region: (id: string) => string;
  /** 包头市 · 氢能 · 规划 */
  readonly statement: (statement: Statement) => string;
}

/** What ids are called in the language of the page. */
export function useStatementNames(): StatementNames {
  const dataset = useDataset();
  const lang = useAppStore((state) => state.lang);
  const t = useT();
  return useMemo(() => {
    const names = itemNames(dataset, lang);
    const region = (id: string) => names.region(id, 'full');
    return {
      ...names,
      region,
      statement: (one) => {
        const { region: where, industry: what, status } = statementOf(one);
        return [region(where), names.industry(what), t(`status.${status}`)].join(' · ');
      },
    };
  }, [dataset, lang, t]);
}
