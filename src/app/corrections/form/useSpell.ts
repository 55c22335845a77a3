import { useEffect, useState } from 'react';
import type { Spell } from './choices.ts';

/** Pinyin and initials of names; the table is big, so it loads when Latin letters are typed. */
export function useSpell(isWanted: boolean): Spell | undefined {
  const [spell, setSpell] = useState<Spell>();
  useEffect(() => {
    if (!isWanted || spell) return;
    let isCurrent = true;
    import('pinyin-pro').then(
      ({ pinyin }) => {
        if (isCurrent) setSpell(() => spelling(pinyin));
      },
      () => undefined, // without the table, names and codes are still found
    );
    return () => {
      isCurrent = false;
    };
  }, [isWanted, spell]);
  return spell;
}

/** The function of the package, as far as it is used. */
type Pinyin = (name: string, options: { readonly pattern?: 'first'; readonly toneType: 'none' }) => string;

function spelling(pinyin: Pinyin): Spell {
  const known = new Map<string, readonly string[]>();
  return (name) => {
    const found = known.get(name) ?? [
      pinyin(name, { toneType: 'none' }),
      pinyin(name, { pattern: 'first', toneType: 'none' }),
    ];
    known.set(name, found);
    return found;
  };
}
