import { useId, useMemo, useState, type KeyboardEvent } from 'react';
import { useAppStore } from '../../state/AppStoreProvider.tsx';
import { useSpell } from '../../data/useSpell.ts';
import { useCorrectionT } from '../useCorrectionT.ts';
import { findChoices, type Choice } from './choices.ts';

interface PickerProps {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly placeholder: string;
  readonly choices: readonly Choice[];
  /** Id of what is chosen. */
  readonly value: string | null;
  readonly onPick: (id: string | null) => void;
}

/** A field that finds one of many by name; what is typed chooses nothing until an entry is taken. */
export function Picker({ label, hideLabel = false, placeholder, choices, value, onPick }: PickerProps) {
  const t = useCorrectionT();
  const lang = useAppStore((state) => state.lang);
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const spell = useSpell(typed !== null && /[a-z]/i.test(typed));
  const found = useMemo(() => findChoices(choices, typed ?? '', { spell }), [choices, typed, spell]);
  const chosen = choices.find((choice) => choice.id === value);
  const isOpen = typed !== null && typed.trim() !== '';
  const type = (text: string) => {
    setTyped(text);
    setActive(0);
    onPick(null);
  };
  const take = (choice: Choice | undefined) => {
    if (!choice) return;
    setTyped(null);
    onPick(choice.id);
  };
  const handleKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || !isOpen) return;
    const acts: Readonly<Record<string, () => void>> = {
      ArrowDown: () => setActive((now) => Math.min(now + 1, found.length - 1)),
      ArrowUp: () => setActive((now) => Math.max(now - 1, 0)),
      Enter: () => take(found[active]),
    };
    const act = acts[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  return (
    <div className="picker">
      <label className={hideLabel ? 'visually-hidden' : 'correct-label'} htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="text-field"
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-activedescendant={isOpen && found[active] ? `${id}-${active}` : undefined}
        placeholder={placeholder}
        value={typed ?? chosen?.[lang] ?? ''}
        onChange={(event) => type(event.target.value)}
        onKeyDown={handleKey}
      />
      <ul id={`${id}-list`} role="listbox" aria-label={label} className="picker-list" hidden={!isOpen}>
        {found.map((choice, index) => (
          <li
            key={choice.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            className="picker-option"
            onClick={() => take(choice)}
          >
            <span>{choice[lang]}</span>
            <span className="picker-detail">{choice.detail[lang]}</span>
          </li>
        ))}
      </ul>
      {isOpen && found.length === 0 ? <p className="correct-hint">{t('form.nothing')}</p> : null}
    </div>
  );
}
