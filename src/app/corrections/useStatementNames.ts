import { useMemo } from 'react';
import { statementOf } from '../../core/corrections/correction.ts';
import type { Statement } from '../../core/model/index.ts';
import { useDataset } from '../data/DataStoreProvider.tsx';
import { industriesById, sourcesById } from '../data/indexes.ts';
import { regionDirectory, regionLabel } from '../data/regionDirectory.ts';
import { useAppStore } from '../state/AppStoreProvider.tsx';
import { displayText } from '../ui/displayText.ts';
import { useT } from '../ui/i18n/useT.ts';

export interface StatementNames {
  readonly region: (id: string) => string;
  readonly industry: (id: string) => string;
  /** 包头市 · 氢能 · 规划 */
  readonly statement: (statement: Statement) => string;
  /** Title of a document, fit to be shown. */
  readonly title: (document: string) => string;
}

/** What ids are called in the language of the page. */
export function useStatementNames(): StatementNames {
  const dataset = useDataset();
  const lang = useAppStore((state) => state.lang);
  const t = useT();
  return useMemo(() => {
    const directory = regionDirectory(dataset);
    const industries = industriesById(dataset);
    const sources = sourcesById(dataset);
    const region = (id: string) => regionLabel(directory, id, lang, 'full');
    const industry = (id: string) => industries.get(id)?.[lang] ?? id;
    return {
      region,
      industry,
      statement: (one) => {
        const { region: where, industry: what, status } = statementOf(one);
        return [region(where), industry(what), t(`status.${status}`)].join(' · ');
      },
      title: (id) => displayText(sources.get(id)?.title ?? id),
    };
  }, [dataset, lang, t]);
}
