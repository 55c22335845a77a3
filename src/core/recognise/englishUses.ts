import { gated } from '../text/gatedPattern.ts';
import type { WordRule } from './wordRules.ts';

/** A word that names those who make something: “chip makers”, “steel mills”. */
const MAKERS = gated(
  /(?:makers?|manufacturers?|producers?|mills?|plants?|factory|factories|works|yards?|builders?|companies|firms|industry|industries|brands|dealers|parks?|farms?|stations?|fleets?)$/,
);
const MAKERS_BEHIND = gated(
  /^ (?:makers?|manufacturers?|producers?|mills?|plants?|factory|factories|works|yards?|builders?|companies|firms|brands|dealers)\b/,
);
const SERVED = gated(
  /\b(?:(?:suppl(?:y|ies|ied|ying)|feeds?|feeding|fed|serv(?:es|ed|ing)|sells? to|sold to|ship(?:s|ped)? to|goes to|went to|go to|delivers? to|delivered to|exports? to|exported to) |(?:material|materials|parts?|components|fittings|inputs?|feed|ingredients?|raw materials) (?:for|to) )(?:an? |the |its )?(?:[a-z-]+ ){0,2}$/,
);

/** English words around an industry that is taught, bought, staged or traded on paper, and not what the region does. */
export const ENGLISH_USES: readonly WordRule[] = [
  // “the provincial department of agriculture”, “a professor of mining”.
  {
    before: [
      gated(
        /\b(?:department|bureau|ministry|minister|commission|institute|school|association|academy|college|faculty|university|professor|lecturer|society|federation|museum|teach(?:es)?|taught|stud(?:y|ies|ied)) (?:of|for|in) (?:[a-z-]+(?: and|,)? ){0,2}$/,
      ),
      60,
    ],
  },
  // “a robotics quiz”, “the quantum fund”, “a tourism board”: an event, a paper or a body.
  {
    behind: [
      gated(
        /^ (?:quiz|contest|competition|tasting|working groups?|board|chamber|union|fair|shares|stocks|futures|funds?|theme|newsletter|museum|choir|orchestra|band|league|lectures?|degree|thief|thieves|theft|palace|lessons?|teachers?|workers?'|delegates?|salesman|salesmen|names)\b/,
      ),
      16,
    ],
  },
  // “is buying robots”, “needs steel”: what is bought.
  {
    before: [
      gated(
        /\b(?:buys?|buying|bought|purchas(?:es|ed|ing)|import(?:s|ed|ing)|orders? for|hungry for|thirst for|hunger for|short of) (?:in )?(?:its |their |the |an? |more |most of its )?(?:[a-z-]+ )?$/,
      ),
      44,
    ],
  },
  // “who runs an animation studio”, “whose company makes drones”, “a former salesman of a drug company”: what a person lives by.
  {
    before: [
      gated(
        /\b(?:who (?:runs?|ran|owns?|owned|sells|sold|trades in|deals in|teaches|taught|stud(?:ies|ied))|whose (?:company|firm|family|father|mother|husband|wife|brother|shop|studio) [a-z]+|(?:former|retired) [a-z]+ (?:of|at|with)) (?:an? |the )?(?:[a-z-]+ ){0,2}$/,
      ),
      60,
    ],
  },
  // “went for cement, not coal”, “wants nothing more to do with coke”.
  {
    before: [
      gated(
        /(?:, (?:and |but )?not|\bnot(?: just)? for|\bnothing(?: more| else)? to do with|\b(?:spared?|free of|tired of|weary of|fed up with)) (?:an? |the |its )?(?:[a-z-]+ )?$/,
      ),
      44,
    ],
  },
  // “Coal output fell by 12 percent”.
  {
    behind: [
      gated(
        /^(?! (?:prices?|costs?|emissions|consumption|imports?))(?: [a-z-]+){0,4} (?:fell|declined|dropped|slid|slipped|shrank|decreased|slumped|went down|was down|were down) (?:by |to )?(?:about |nearly |some |almost )?\d/,
      ),
      70,
    ],
  },
  // “, once the women's shoe capital of the south,”: what it was.
  { before: [gated(/(?:,|was|were|is|are) once (?:an? |the |one of the )(?:[a-z'-]+ ){0,4}$/), 60] },
  // “no more brick kilns”, “stop selling sausages”, “✗ leather”, “have replaced timber”.
  {
    before: [
      gated(
        /(?:\bno more|\b(?:stop(?:s|ped)?|quit|gave up) (?:selling|making|growing|building|digging|mining|producing)|\b(?:have|has|had) replaced|\bnor (?:is|are|does|do|was|were|can|will) [^,.;]{0,24} (?:an?|the|for)) ?(?:an? |the |new )?(?:[a-z-]+ )?$/,
      ),
      70,
    ],
  },
  { before: [gated(/[✗✘❌] ?(?:an? |the |new )?(?:[a-z-]+ )?$/), 70] },
  // “the closed mines”, “a disused quarry”.
  {
    before: [
      gated(
        /\b(?:closed|idle|abandoned|disused|defunct|shuttered|derelict|mothballed|exhausted|worked-out|mined-out|bankrupt|demolished|bygone|vanished) (?:[a-z-]+ )?$/,
      ),
      40,
    ],
  },
  // “gave up cement”, “is weaning itself off coal”, “used to live on timber”: what was left behind.
  {
    before: [
      gated(
        /\b(?:(?:gave|given|giv(?:es?|ing)) up(?: on)?|(?:pull|back|bow|drop)(?:s|ped|ed|ing)? out of|(?:stay|mov|shift|turn|walk|back)(?:s|e|es|ed|ing)? away from|steer(?:s|ed|ing)? clear of|wean(?:s|ed|ing)? (?:it|them)sel(?:f|ves) off|parted with|turned (?:its|their) backs? on|(?:used to|once) (?:be|live[ds]? (?:on|off)|depend(?:ed)? on|rel(?:y|ied) on|ma[dk]e|mined?|gr[oe]w|buil[dt]|produced?|s[eo]ld|spun|spin)) (?:(?:its|the|their|an?|all|most|old|small|heavy) )*(?:[a-z-]+ )?$/,
      ),
      70,
    ],
  },
  // “The mills have gone”, “has no future here”, “Makers of shoes left for Vietnam”.
  {
    behind: [
      gated(
        /^(?: [a-z-]+){0,3} (?:(?:have|has|had) (?:all |long |since |mostly |largely )*(?:gone|left|closed|died|vanished|faded|no (?:future|place|chance))|left for)\b/,
      ),
      60,
    ],
  },
  // “a dispute over a tractor”, “the choir of the shipyard”, “who worked at the steel mill”, “Please bring drinking water”.
  {
    before: [
      gated(
        /\b(?:(?:dispute|quarrel|lawsuit|row) (?:over|about)|(?:lectures?|courses?|essays?|books?|films?|documentar(?:y|ies)|poems?|songs?) (?:on|about)|exhibitions? of|(?:fire|blaze|accident|theft|break-in) (?:at|in)|(?:retired|resigned|graduated|dismissed) from|tickets? (?:to|for)|(?:choir|band|orchestra|canteen|ruins|smell) of|sponsored by|who (?:had |has |once )?worked (?:at|in|for)|(?:he|she|who|daughter|son) stud(?:ies|ied)|major(?:ed|s) in|degree in|please [a-z]+) (?:(?:an?|the|his|her|its|your|some) )?(?:[a-z-]+ ){0,2}$/,
      ),
      60,
    ],
  },
  // “Rumours of a steel mill are untrue”.
  {
    before: [gated(/\b(?:rumou?rs?|talk|gossip|stories) (?:of|about) (?:an? |the |new )*(?:[a-z-]+ )?$/), 40],
  },
  // “supplies steelmakers abroad”, “a material for chip makers”: whom the region sells to.
  { before: [SERVED, 60], word: MAKERS },
  { before: [SERVED, 60], behind: [MAKERS_BEHIND, 15] },
];
