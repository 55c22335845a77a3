import type { CorrectionProblem } from '../../../core/corrections/parseCorrections.ts';
import type { Diagnostic, RemarkParams } from '../../../core/model/index.ts';
import { displayText } from '../../ui/displayText.ts';
import type { Translate } from '../../ui/i18n/useT.ts';
import zh from '../../ui/i18n/zh/corrections.json';

/** Remarks of the build that are said in the language of the page, by rule and, where it has cases, by case. */
const SAID: Readonly<Record<string, string | Readonly<Record<string, string>>>> = zh.remark;

/** A remark of the build about corrections; one that the page has no words for speaks for itself. */
export function remarkText({ ruleId, message, params }: Diagnostic, t: Translate): string {
  const words = SAID[ruleId];
  const because = String(params?.['because'] ?? '');
  if (!params || words === undefined) return displayText(message);
  if (typeof words === 'string') return t(`remark.${ruleId}`, shown(params));
  return because in words ? t(`remark.${ruleId}.${because}`, shown(params)) : displayText(message);
}

/** What is wrong with a file of corrections. */
export function problemText({ code, params }: CorrectionProblem, t: Translate): string {
  return t(`remark.corrections-invalid.${code}`, shown(params));
}

function shown(params: RemarkParams): Record<string, string> {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, displayText(String(value))]),
  );
}
