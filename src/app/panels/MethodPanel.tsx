import { useT } from '../ui/i18n/useT.ts';
import { AccuracySection } from './method/AccuracySection.tsx';
import { BoundarySection } from './method/BoundarySection.tsx';
import { GapSection } from './method/GapSection.tsx';
import { RuleSection } from './method/RuleSection.tsx';
import { StatusSection } from './method/StatusSection.tsx';
import { TextList } from './method/TextList.tsx';
import { PanelHead, PanelSection } from './shared/PanelHead.tsx';
import './method/method.css';

/** Where the labels come from, how well they were measured, what is missing, and how to correct them. */
export function MethodPanel() {
  const t = useT('panels');
  const shell = useT();
  return (
    <div className="method-panel">
      <PanelHead title={shell('question.method')} lead={t('method.lead')} />
      <PanelSection title={t('method.steps')}>
        <TextList
          base="method.step"
          ids={['read', 'structure', 'industry', 'region', 'status', 'trust', 'check']}
          isOrdered
        />
      </PanelSection>
      <StatusSection />
      <RuleSection />
      <AccuracySection />
      <GapSection />
      <BoundarySection />
      <PanelSection title={t('method.correct')} note={t('method.correctNote')}>
        <TextList base="method.correction" ids={['industry', 'status', 'region', 'document']} />
      </PanelSection>
      <PanelSection title={t('method.licence')}>
        <p>{t('method.licenceBody')}</p>
      </PanelSection>
    </div>
  );
}
