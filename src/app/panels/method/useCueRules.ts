import { useEffect, useState } from 'react';
import type { CueRule } from '../../../core/lexicon/source.ts';
import { loadCueRules } from './cueRules.ts';

/** The cue rules by id; null until they are there. */
export function useCueRules(): ReadonlyMap<string, CueRule> | null {
  const [rules, setRules] = useState<ReadonlyMap<string, CueRule> | null>(null);
  useEffect(() => {
    let isCurrent = true;
    loadCueRules().then(
      (list) => isCurrent && setRules(new Map(list.map((rule) => [rule.id, rule]))),
      () => isCurrent && setRules(new Map()),
    );
    return () => {
      isCurrent = false;
    };
  }, []);
  return rules;
}
