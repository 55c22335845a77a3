import { exampleClaim } from '../../../core/analysis/exampleClaim.ts';
import { memoizeByObject } from '../../data/memoizeByObject.ts';

/** The claim whose quote makes the best example; asked for again at each drawing. */
export const exampleOf = memoizeByObject(exampleClaim);
