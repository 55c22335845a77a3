import { useMemo } from 'react';
import { useDataset } from '../data/DataStoreProvider.tsx';
import { useAppStore } from '../state/AppStoreProvider.tsx';
import { useT } from '../ui/i18n/useT.ts';
import { compareNaming, type CompareNaming } from './naming.ts';

export function useNaming(subjects: readonly string[] = NONE): CompareNaming {
  const dataset = useDataset();
  const lang = useAppStore((state) => state.lang);
  const t = useT();
  return useMemo(() => compareNaming(dataset, lang, t, subjects), [dataset, lang, t, subjects]);
}

const NONE: readonly string[] = [];
