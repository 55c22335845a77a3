import { useState } from 'react';
import type { Crowd } from '../../../core/analysis/crowding.ts';
import { useDataset } from '../../data/DataStoreProvider.tsx';
import { useAppStore } from '../../state/AppStoreProvider.tsx';
import { useT } from '../../ui/i18n/useT.ts';
import { ClusterGlyph } from '../../ui/marks/ClusterGlyph.tsx';
import { PanelHead } from '../shared/PanelHead.tsx';
import './industry.css';

interface IndustryChooserProps {
  readonly crowds: ReadonlyMap<string, Crowd>;
  /** An industry that a link asked for and that does not exist. */
  readonly unknown: string | null;
}

/** All industries by cluster with the number of regions that name them; the silent ones are the empty niches. */
export function IndustryChooser({ crowds, unknown }: IndustryChooserProps) {
  const t = useT('panels');
  const shell = useT();
  const lang = useAppStore((state) => state.lang);
  const openIndustry = useAppStore((state) => state.openIndustry);
  const { taxonomy } = useDataset();
  const [query, setQuery] = useState('');
  const wanted = query.trim().toLowerCase();
  const matches = (industry: { zh: string; en: string }) =>
    industry.zh.includes(wanted) || industry.en.toLowerCase().includes(wanted);
  return (
    <div>
      <PanelHead title={shell('question.industry')} lead={t('industry.chooseLead')} />
      {unknown === null ? null : <p className="panel-note">{t('industry.unknown', { id: unknown })}</p>}
      <input
        className="text-field"
        type="search"
        value={query}
        placeholder={t('industry.chooseHint')}
        aria-label={t('industry.chooseHint')}
        onChange={(event) => setQuery(event.target.value)}
      />
      {taxonomy.clusters.map((cluster) => {
        const found = cluster.industries.filter(matches);
        if (found.length === 0) return null;
        return (
          <section key={cluster.id} className="panel-section" aria-label={cluster[lang]}>
            <h2 className="industry-cluster">
              <ClusterGlyph cluster={cluster} size={20} /> {cluster[lang]}
            </h2>
            <ul className="region-children">
              {found.map((industry) => {
                const size = crowds.get(industry.id)?.members.length ?? 0;
                return (
                  <li key={industry.id}>
                    <button
                      type="button"
                      className="region-child"
                      data-silent={size === 0}
                      onClick={() => openIndustry(industry.id)}
                    >
                      {industry[lang]} <span className="region-child-count">{size}</span>
                    </button>
                  </li>
                );
              })}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
