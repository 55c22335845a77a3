import { gated } from '../text/gatedPattern.ts';

/**
 * English keeps lists and whole sentences together with the same comma. Two kinds of comma surely part clauses: one
 * before a conjunction that no list has, and one before “and” where both sides have a verb of their own.
 */

/** How far a subject may reach to its verb, and a clause back to its own; in UTF-16 units. */
const REACH = 90;
const BACK_REACH = 200;

const CONJUNCTION = gated(/^(?:while|whereas|although|though|but|yet) /);

const AND = 'and ';

/** Verbs that stand in one form only for a subject: no participle (“advanced materials”), no plural (“exports”). */
const FINITE =
  'will|would|can|could|may|must|should|shall|has|have|had|is|are|was|were|plans? to|aims? to|wants?|hopes? to|intends? to|expects?|seeks? to|rose|grew|fell|went|came|took|gave|began|became|becomes|remains|remained|exceeded|doubled|tripled|accounts for|accounted for|employs|employed|trades|sells|sold|makes|made|turns|produces|boasts|handles|handled|delivers|earned|served|brought|brings|attracts|supplies|lands|lists|asks|calls for|contributes|contributed|helps|harvests|bottled|reported|said|says|told|opened|stands|stood|sends|sent|keeps|kept|gets|holds|held|moved|lost|won|bought|buys|pays|paid|lives|feeds|fed|left|put|gained|draws|drew|landed|started|ended|closed|received|wrote|thinks|needs';

/** Up to eleven words of a subject without a relative clause, then its verb. */
const SUBJECT_AND_VERB = gated(
  new RegExp(
    `^ and (?!(?:${FINITE}) )(?!(?:is|are|to|will|that|which|who|where|when|then|also|for|in turn) )(?:(?!(?:that|which|who|whose|where|to) )[^ ,;:.]+ ){1,11}?(?:now |already |also |still |alone )?(?:${FINITE}) `,
  ),
);
/** Beside a verb, commas are as good as blanks. */
const VERB = new RegExp(` (?:${FINITE}|[a-z]{3,}ed) `.replaceAll(' ', '[ ,]'));

/** Whether the comma at `at`, in a clause that began at `from`, parts two English clauses. */
export function partsEnglish(text: string, from: number, at: number): boolean {
  if (text.charCodeAt(at + 1) !== 32) return false;
  // “and” is none of the conjunctions.
  if (!text.startsWith(AND, at + 2)) return CONJUNCTION.test(text, at + 2, at + 11);
  return (
    SUBJECT_AND_VERB.test(text, at + 1, at + 1 + REACH) &&
    VERB.test(text.slice(Math.max(from, at - BACK_REACH), at + 1))
  );
}
