import type { CueRule } from '../../../core/lexicon/source.ts';
import { useT } from '../../ui/i18n/useT.ts';
import { PanelSection } from '../shared/PanelHead.tsx';
import { sampleWords } from './cueRules.ts';
import { useCueRules } from './useCueRules.ts';

/** The rules that decide a status, as they are: their words, an example each, and what they must not match. */
export function RuleSection() {
  const t = useT('panels');
  const rules = useCueRules();
  return (
    <PanelSection title={t('method.rules')} note={t('method.rulesNote')}>
      <details className="method-rules">
        <summary>{t('method.rulesShow', { count: rules?.size ?? 0 })}</summary>
        <ul>
          {[...(rules?.values() ?? [])].map((rule) => (
            <Rule key={rule.id} rule={rule} />
          ))}
        </ul>
      </details>
    </PanelSection>
  );
}

function Rule({ rule }: { readonly rule: CueRule }) {
  const t = useT('panels');
  const shell = useT();
  const [example] = rule.examples;
  const [counterExample] = rule.counterExamples;
  const words = sampleWords(rule, 12).join(t('listComma'));
  const isLong = rule.words.length > 12;
  return (
    <li className="method-rule">
      <p className="method-rule-head">
        <code>{rule.id}</code>
        <span>{effectOf(rule, shell, t)}</span>
      </p>
      <p>
        {words}
        {isLong ? t('method.moreWords', { count: rule.words.length - 12 }) : ''}
      </p>
      {example ? <p className="row-more">{t('method.example', { text: example })}</p> : null}
      {counterExample ? (
        <p className="row-more">{t('method.counterExample', { text: counterExample })}</p>
      ) : null}
    </li>
  );
}

type Text = ReturnType<typeof useT>;

function effectOf({ status, mood, polarity, speaker, role }: CueRule, shell: Text, t: Text): string {
  const parts = [
    status ? shell(`status.${status}`) : null,
    mood ? t(`method.mood.${mood}`) : null,
    polarity ? t(`method.polarity.${polarity}`) : null,
    speaker ? shell(`speaker.${speaker}`) : null,
    role ? t(`method.role.${role}`) : null,
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(' · ') : t('method.neutral');
}
