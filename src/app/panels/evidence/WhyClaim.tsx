import type { Claim, Span } from '../../../core/model/index.ts';
import { useT } from '../../ui/i18n/useT.ts';
import { sampleWords } from '../method/cueRules.ts';
import { useCueRules } from '../method/useCueRules.ts';
import { displayText } from '../shared/displayText.ts';
import { useNames } from '../shared/useNames.ts';

interface WhyClaimProps {
  readonly claim: Claim;
  readonly text: string;
}

/** Longest stretch of words shown; a reading may be a whole heading. */
const LONGEST = 40;

/** Why the program thinks so: the words that told the region, and the rule and words that told the status. */
export function WhyClaim({ claim, text }: WhyClaimProps) {
  const t = useT('panels');
  const shell = useT();
  const names = useNames();
  const { regionReading, statusCue } = claim;
  return (
    <details className="why">
      <summary>{t('evidence.why')}</summary>
      <dl>
        <dt>{names.region(claim.region)}</dt>
        <dd>
          {shell(`reading.${regionReading.kind}`)} <Words text={text} span={regionReading} look="region" />
        </dd>
        <dt>{shell(`status.${claim.status}`)}</dt>
        <dd>{statusCue ? <CueReason claim={claim} text={text} /> : t('evidence.noCue')}</dd>
      </dl>
      <p className="panel-note">{t('evidence.whyNote')}</p>
    </details>
  );
}

function CueReason({ claim, text }: WhyClaimProps) {
  const t = useT('panels');
  const shell = useT();
  const rules = useCueRules();
  const cue = claim.statusCue;
  if (!cue) return null;
  const rule = rules?.get(cue.rule);
  return (
    <>
      <Words text={text} span={cue} look="cue" />{' '}
      {rule
        ? t('evidence.rule', {
            rule: rule.id,
            words: sampleWords(rule).map(displayText).join(t('listComma')),
            status: shell(`status.${claim.status}`),
          })
        : t('evidence.ruleOnly', { rule: cue.rule })}
    </>
  );
}

function Words({
  text,
  span,
  look,
}: {
  readonly text: string;
  readonly span: Span;
  readonly look: 'region' | 'cue';
}) {
  const words = displayText(text.slice(span.start, span.end)).replace(/\s+/g, ' ').trim();
  if (words === '') return null;
  return (
    <q className={`why-words why-${look}`}>
      {words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words}
    </q>
  );
}
