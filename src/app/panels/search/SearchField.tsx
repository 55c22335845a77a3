import { type KeyboardEvent } from 'react';
import { useT } from '../../ui/i18n/useT.ts';

interface SearchFieldProps {
  readonly query: string;
  readonly activeId: string | undefined;
  readonly onQuery: (query: string) => void;
  readonly onMove: (by: number) => void;
  readonly onOpen: () => void;
}

/** The combobox: letters search, arrows move in the list, Enter opens. */
export function SearchField({ query, activeId, onQuery, onMove, onOpen }: SearchFieldProps) {
  const t = useT('panels');
  const handleKey = (event: KeyboardEvent<HTMLInputElement>) => {
    // An input method uses Enter and arrows for its own list.
    if (event.nativeEvent.isComposing) return;
    const actions: Readonly<Record<string, () => void>> = {
      ArrowDown: () => onMove(1),
      ArrowUp: () => onMove(-1),
      Enter: onOpen,
    };
    const act = actions[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  return (
    <input
      className="palette-field"
      type="text"
      role="combobox"
      autoFocus
      autoComplete="off"
      spellCheck={false}
      aria-expanded="true"
      aria-controls="search-hits"
      aria-autocomplete="list"
      aria-activedescendant={activeId}
      aria-label={t('search.title')}
      placeholder={t('search.placeholder')}
      value={query}
      onChange={(event) => onQuery(event.target.value)}
      onKeyDown={handleKey}
    />
  );
}
