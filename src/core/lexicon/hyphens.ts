const HYPHEN = '-';

const isSmallLetter = (unit: number): boolean => unit >= 97 && unit <= 122;

/**
 * English writes sports equipment and a sports-equipment park, cold chain and cold-chain: for the lexicon a hyphen between
 * two letters is a blank. Takes folded text; no offset moves.
 */
export function openHyphens(folded: string): string {
  let opened = '';
  let done = 0;
  for (let at = folded.indexOf(HYPHEN); at >= 0; at = folded.indexOf(HYPHEN, at + 1)) {
    if (!isSmallLetter(folded.charCodeAt(at - 1)) || !isSmallLetter(folded.charCodeAt(at + 1))) continue;
    opened += `${folded.slice(done, at)} `;
    done = at + 1;
  }
  return done === 0 ? folded : opened + folded.slice(done);
}
