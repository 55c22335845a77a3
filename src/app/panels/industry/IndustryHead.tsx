import type { Crowd } from '../../../core/analysis/crowding.ts';
import { STATUSES } from '../../../core/model/index.ts';
import { useAppStore } from '../../state/AppStoreProvider.tsx';
import { useT } from '../../ui/i18n/useT.ts';
import { ClusterGlyph } from '../../ui/marks/ClusterGlyph.tsx';
import { PanelHead } from '../shared/PanelHead.tsx';
import { useNames } from '../shared/useNames.ts';

/** The question with the industry's name, and the answer in one sentence. */
export function IndustryHead({ id, crowd }: { readonly id: string; readonly crowd: Crowd | undefined }) {
  const t = useT('panels');
  const shell = useT();
  const names = useNames();
  const openIndustry = useAppStore((state) => state.openIndustry);
  const setView = useAppStore((state) => state.setView);
  const cluster = names.clusterOfIndustry(id);
  const parts = STATUSES.flatMap((status) => {
    const count = crowd?.members.filter(({ strongest }) => strongest === status).length ?? 0;
    return count > 0 ? [t('industry.statusCount', { status: shell(`status.${status}`), count })] : [];
  });
  const lead = crowd
    ? t('industry.lead', { count: crowd.members.length, parts: parts.join(t('listComma')) }) +
      (crowd.first ? t('industry.since', { date: crowd.first.date }) : '')
    : null;
  const chooseAnother = () => {
    openIndustry(null);
    setView('industry');
  };
  return (
    <PanelHead
      above={
        <span className="industry-path">
          <button type="button" className="link-button" onClick={chooseAnother}>
            {t('industry.all')}
          </button>
          <span aria-hidden="true">›</span>
          {cluster ? <ClusterGlyph cluster={cluster} size={18} /> : null}
          <span>{cluster ? names.cluster(cluster.id) : ''}</span>
        </span>
      }
      title={shell('question.industryOf', { industry: names.industry(id) })}
      lead={lead}
    />
  );
}
