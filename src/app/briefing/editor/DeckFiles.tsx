import { useRef, useState } from 'react';
import type { Deck } from '../../../core/briefing/deck.ts';
import { formatDeck, parseDeckText, type DeckProblem } from '../../../core/briefing/parseDeck.ts';
import { useAppStore } from '../../state/AppStoreProvider.tsx';
import { Button } from '../../ui/base/Button.tsx';
import { openExport } from '../../ui/exportRequest.ts';
import { fileName, saveFile } from '../../ui/saveFile.ts';
import { useT, type Translate } from '../../ui/i18n/useT.ts';
import { useDecks } from '../decks/useDecks.ts';

/** Saves the deck to a JSON file and opens one, naming what is wrong with it. */
export function DeckFiles({ deck }: { readonly deck: Deck | null }) {
  const t = useT('briefing');
  const chooser = useRef<HTMLInputElement>(null);
  const keep = useDecks((state) => state.keep);
  const openSlide = useAppStore((state) => state.openSlide);
  const [problem, setProblem] = useState<string | null>(null);
  const read = async (file: File) => {
    const parsed = parseDeckText(await file.text());
    setProblem(parsed.problem ? problemText(parsed.problem, file.name, t) : null);
    if (parsed.deck) openSlide(keep(parsed.deck), 1);
  };
  return (
    <>
      {deck ? (
        <Button
          onClick={() => saveFile(formatDeck(deck), fileName(deck.title, 'json', 'deck'), 'application/json')}
        >
          {t('save')}
        </Button>
      ) : null}
      {deck ? (
        <Button
          aria-haspopup="dialog"
          disabled={deck.slides.length === 0}
          onClick={() => openExport('slides')}
        >
          {t('powerpoint')}
        </Button>
      ) : null}
      <Button onClick={() => chooser.current?.click()}>{t('open')}</Button>
      <input
        ref={chooser}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={t('open')}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = '';
          if (file) void read(file);
        }}
      />
      {problem === null ? null : (
        <p className="brief-warning" role="alert">
          {problem}
        </p>
      )}
    </>
  );
}

function problemText(problem: DeckProblem, file: string, t: Translate): string {
  const place = 'place' in problem && problem.place !== '' ? problem.place : t('problem.whole');
  return t(`problem.${problem.kind}`, { file, place, found: problem.found });
}
