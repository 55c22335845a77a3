import { useAppStore } from '../../state/AppStoreProvider.tsx';
import { Button } from '../../ui/base/Button.tsx';
import { EmptyState } from '../../ui/base/EmptyState.tsx';
import { useT } from '../../ui/i18n/useT.ts';
import { shippedDecks } from '../decks/shippedDecks.ts';
import { useDecks } from '../decks/useDecks.ts';
import { useMadeForMe } from '../decks/useMadeForMe.ts';

/** What a deck is, and the ways to the first one. */
export function EmptyBriefing() {
  const t = useT('briefing');
  const keep = useDecks((state) => state.keep);
  const openSlide = useAppStore((state) => state.openSlide);
  const make = useMadeForMe();
  const [example] = shippedDecks();
  return (
    <EmptyState name="no-deck" title={t('empty.title')}>
      <p className="brief-empty">{t('empty.body')}</p>
      <p className="brief-acts">
        <Button look="accent" onClick={() => openSlide(keep(make()), 1)}>
          {t('make')}
        </Button>
        {example === undefined ? null : <Button onClick={() => openSlide(example, 1)}>{t('example')}</Button>}
      </p>
    </EmptyState>
  );
}
