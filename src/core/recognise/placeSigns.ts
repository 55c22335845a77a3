import { UnitSigns } from '../text/unitSigns.ts';

/** Signs of the unit right before a place: which patterns may end there. */
export const BEFORE_PLACE = new UnitSigns();

/** Signs of the unit right behind a place: which patterns may begin there. */
export const BEHIND_PLACE = new UnitSigns();
