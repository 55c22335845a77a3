import { commonRegion, parseSubject } from '../../../core/analysis/subject.ts';
import type { Choices } from '../../state/choices.ts';

/** Are two documents of one region compared? */
export function isSlope({ compared }: Pick<Choices, 'compared'>): boolean {
  return compared.length === 2 && commonRegion(compared.map(parseSubject)) !== null;
}
