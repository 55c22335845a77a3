import type { Lexicon } from '../lexicon/compile.ts';
import { MASKED, TRAP } from '../lexicon/meaning.ts';
import { gated } from '../text/gatedPattern.ts';
import type { Hits } from './hits.ts';
import type { Mention } from './mentions.ts';

/** 临澧县融媒体中心, 北屯人民广播电台, 晋中日报: who writes for one place. */
const PRESS = gated(
  /^(?:市|县|区|旗|州|盟)?(?:人民)?(?:融媒|广播|电视台|电台|日报|晚报|新闻网|发布|县委宣传部|市委宣传部)/,
);
/** Such names stand at the head or the foot of a text, in UTF-16 units. */
const REACH = 300;

/** The papers that a publisher's name is: 上党晚报. */
export const papersIn = (hits: Hits): Mention[] =>
  hits
    .words()
    .flatMap(({ meaning, start, end }) =>
      meaning.regions?.[0]?.form === 'press'
        ? [{ regions: [meaning.regions[0].region], start, end, group: start }]
        : [],
    );

/** The counties and cities whose own press a text comes from. */
export function localPress({ hierarchy }: Lexicon, text: string, hits: Hits): Mention[] {
  const found: Mention[] = [];
  const { places } = hits.lists;
  for (let p = 0; p < places.length; p++) {
    const hit = places[p]!;
    if ((hits.roles[hit]! & (MASKED | TRAP)) === 0) continue;
    const start = hits.starts[hit]!;
    const end = hits.ends[hit]!;
    if (start > REACH && end < text.length - REACH) continue;
    const [only, other] = hits.meaning(hit).regions ?? [];
    if (!only || other || (only.form !== 'press' && !PRESS.test(text, end, end + 8))) continue;
    if (hierarchy.entry(only.region)?.level === 'province') continue;
    found.push({ regions: [only.region], start, end, group: start });
  }
  return found;
}
