import { useEffect, useState } from 'react';

type Spell = (name: string) => readonly string[];

/** Pinyin of names, loaded when the search is first used; undefined until then. */
export function useSpelling(isWanted: boolean): Spell | undefined {
  const [spell, setSpell] = useState<Spell>();
  useEffect(() => {
    if (!isWanted || spell) return;
    let isCurrent = true;
    void import('pinyin-pro').then(({ pinyin }) => {
      if (!isCurrent) return;
      const known = new Map<string, readonly string[]>();
      setSpell(() => (name: string) => {
        const found = known.get(name);
        if (found) return found;
        const spelt = [
          pinyin(name, { toneType: 'none' }),
          pinyin(name, { pattern: 'first', toneType: 'none' }),
        ];
        known.set(name, spelt);
        return spelt;
      });
    });
    return () => {
      isCurrent = false;
    };
  }, [isWanted, spell]);
  return spell;
}
