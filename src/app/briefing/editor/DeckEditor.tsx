import { editSlide } from '../../../core/briefing/deck.ts';
import { EmptyState } from '../../ui/base/EmptyState.tsx';
import { useT } from '../../ui/i18n/useT.ts';
import type { OwnDeck } from '../decks/deckStore.ts';
import { useDecks } from '../decks/useDecks.ts';
import { Stage } from '../stage/Stage.tsx';
import { useSlideParts } from '../stage/useSlideParts.ts';
import { SlideFields } from './SlideFields.tsx';
import { SlideList } from './SlideList.tsx';
import { useTypingMark } from './useTypingMark.ts';

interface DeckEditorProps {
  readonly own: OwnDeck;
  /** Of the open slide, from 1. */
  readonly place: number;
  readonly onPlace: (place: number) => void;
}

/** The slides in order, and beside them the open one as it will look, with its fields. */
export function DeckEditor({ own, place, onPlace }: DeckEditorProps) {
  const t = useT('briefing');
  const change = useDecks((state) => state.change);
  const partsOf = useSlideParts();
  const markOf = useTypingMark();
  const { deck } = own;
  const slide = deck.slides[place - 1];
  if (!slide) {
    return <EmptyState name="no-slide" title={t('empty.slides')} />;
  }
  const parts = partsOf(slide).length;
  return (
    <div className="brief-body">
      <SlideList own={own} place={place} onPlace={onPlace} />
      <div className="brief-open">
        <div className="brief-preview">
          <Stage slide={slide} place={place} total={deck.slides.length} deckTitle={deck.title} />
        </div>
        {parts > 1 ? <p className="brief-help">{t('slides.parts', { count: parts })}</p> : null}
        <SlideFields
          key={slide.id}
          slide={slide}
          onEdit={(field, value) =>
            change(own.id, editSlide(deck, slide.id, { [field]: value }), markOf(`${slide.id} ${field}`))
          }
        />
      </div>
    </div>
  );
}
