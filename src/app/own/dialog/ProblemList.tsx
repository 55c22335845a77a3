import { useStore } from 'zustand';
import { cleanLine } from '../../../readers/cleanDetails.ts';
import { Button } from '../../ui/base/Button.tsx';
import { useT, type Translate } from '../../ui/i18n/useT.ts';
import type { Problem } from '../ownProblem.ts';
import type { OwnStore } from '../store/ownState.ts';
import { OWN_TEXTS } from '../ownTexts.ts';
import { focusStart } from './moveFocus.ts';

/** More would only be scrolled past. */
const MOST_SHOWN = 100;

/** One message for each file that was left aside or read with losses. */
export function ProblemList({ store }: { readonly store: OwnStore }) {
  const t = useT('own');
  const problems = useStore(store, (state) => state.problems);
  if (problems.length === 0) return null;
  const earlier = problems.length - MOST_SHOWN;
  return (
    <section className="own-problems" aria-label={t('problems', { count: problems.length })}>
      <header>
        <h3>{t('problems', { count: problems.length })}</h3>
        <Button
          look="quiet"
          onClick={({ currentTarget }) => {
            focusStart(currentTarget);
            store.getState().clearProblems();
          }}
        >
          {t('clearProblems')}
        </Button>
      </header>
      <ul>
        {problems.slice(-MOST_SHOWN).map((problem, index) => (
          <li key={index} data-rule={problem.ruleId}>
            <b>{cleanLine(problem.file)}</b> {problemText(problem, t)}
          </li>
        ))}
      </ul>
      {earlier > 0 ? <p className="own-hint">{t('earlierProblems', { count: earlier })}</p> : null}
    </section>
  );
}

/** In the language of the page; a rule without a text of its own speaks for itself. */
function problemText({ ruleId, message, like, params }: Problem, t: Translate): string {
  const rule = [ruleId, params?.['because']].filter(Boolean).join('-');
  const key = [rule, ruleId].find((known) => known in OWN_TEXTS.zh.problem) ?? 'other';
  const percent = Math.floor((like?.similarity ?? 0) * 100);
  const title = cleanLine(like?.title ?? '');
  return t(`problem.${key}`, { ...params, message: cleanLine(message), title, percent });
}
