import { gated } from '../text/gatedPattern.ts';
import type { NameReading } from '../lexicon/regionNames.ts';

/** 孝感乡, 平安镇: a township that bears the name of a place elsewhere. */
const TOWNSHIP = gated(
  /^(?:乡(?![村土亲贤间愁镇音情下友绅])|镇(?![域街村江海平宁远康雄巴安原坪赉区上里])|街道(?!两))/,
);

/** Whether a name of regions that ends at `end` is the name of a township. */
export const isTownship = (text: string, end: number, regions: readonly NameReading[]): boolean =>
  TOWNSHIP.test(text, end, end + 3) && regions.every(({ form, isZone }) => form !== 'full' && !isZone);
