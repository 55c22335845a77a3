import { parseSubject } from '../../core/analysis/subject.ts';
import { MAX_COMPARED } from '../state/choices.ts';
import { useAppStore } from '../state/AppStoreProvider.tsx';
import { Button } from '../ui/base/Button.tsx';
import { useT } from '../ui/i18n/useT.ts';
import { ChosenList } from './ChosenList.tsx';
import { PeerSuggestions } from './PeerSuggestions.tsx';
import { SubjectSearch } from './SubjectSearch.tsx';
import { useNaming } from './useNaming.ts';

/** What is compared: the chosen, a search, and suggestions. */
export function Chooser() {
  const t = useT('compare');
  const compared = useAppStore((state) => state.compared);
  const toggleCompared = useAppStore((state) => state.toggleCompared);
  const setCompared = useAppStore((state) => state.setCompared);
  const naming = useNaming();
  const isFull = compared.length >= MAX_COMPARED;
  const last = compared.at(-1);
  return (
    <section className="chooser" aria-label={t('chosen.label')}>
      <div className="chooser-row">
        <ChosenList />
        {isFull ? null : <SubjectSearch onPick={(id) => compared.includes(id) || toggleCompared(id)} />}
        {compared.length > 0 && (
          <Button look="quiet" onClick={() => setCompared([])}>
            {t('chosen.clear')}
          </Button>
        )}
      </div>
      {compared.length < 2 && (
        <p className="chooser-hint">{t(compared.length === 0 ? 'chosen.empty' : 'chosen.one')}</p>
      )}
      {isFull && <p className="chooser-hint">{t('chosen.full')}</p>}
      {!isFull && (
        <PeerSuggestions
          region={last === undefined ? null : parseSubject(last).region}
          except={compared}
          onPick={toggleCompared}
          naming={naming}
        />
      )}
    </section>
  );
}
