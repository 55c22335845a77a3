import { useEffect, useState } from 'react';

/** Pinyin of a name without tones, syllable by syllable: 包头 → ['bao', 'tou']. */
export type Spell = (name: string) => readonly string[];

let loaded: Promise<Spell> | undefined;

/** Readings of place names that a general pinyin table gets wrong stand in the lexicon. */
async function loadSpell(): Promise<Spell> {
  const [{ pinyin }, { default: readings }] = await Promise.all([
    import('pinyin-pro'),
    import('../../../data/lexicon/regions/placeReadings.json'),
  ]);
  const known = new Map(Object.entries(readings).map(([name, reading]) => [name, reading.split(' ')]));
  return (name) => {
    const found = known.get(name);
    if (found) return found;
    const spelt = pinyin(name, { toneType: 'none', type: 'array' }).map((syllable) =>
      syllable.replace(/ü/g, 'v'),
    );
    known.set(name, spelt);
    return spelt;
  };
}

/** Pinyin of names; null until the table is there. It is big, so it is loaded when Latin letters are typed. */
export function useSpell(isWanted: boolean): Spell | null {
  const [spell, setSpell] = useState<Spell | null>(null);
  useEffect(() => {
    if (!isWanted) return;
    let isCurrent = true;
    loaded ??= loadSpell();
    loaded.then(
      (found) => isCurrent && setSpell(() => found),
      () => (loaded = undefined),
    );
    return () => {
      isCurrent = false;
    };
  }, [isWanted]);
  return spell;
}
