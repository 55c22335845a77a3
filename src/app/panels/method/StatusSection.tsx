import { STATUSES } from '../../../core/model/index.ts';
import { useT } from '../../ui/i18n/useT.ts';
import { StatusMark } from '../../ui/marks/StatusMark.tsx';
import { PanelSection } from '../shared/PanelHead.tsx';

/** The four statuses with their marks, and what silence means. */
export function StatusSection() {
  const t = useT('panels');
  const shell = useT();
  return (
    <PanelSection title={t('method.statuses')} note={t('method.statusesNote')}>
      <dl className="method-statuses">
        {STATUSES.map((status) => (
          <div key={status}>
            <dt>
              <StatusMark status={status} withWord />
            </dt>
            <dd>{shell(`statusHint.${status}`)}</dd>
          </div>
        ))}
        <div>
          <dt>{t('method.noMention')}</dt>
          <dd>{t('method.noMentionBody')}</dd>
        </div>
        <div>
          <dt>{t('coverage.noDocument')}</dt>
          <dd>{t('method.noDocumentBody')}</dd>
        </div>
      </dl>
    </PanelSection>
  );
}
