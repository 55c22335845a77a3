import { useT } from '../../ui/i18n/useT.ts';
import { displayText } from '../shared/displayText.ts';
import { useNames } from '../shared/useNames.ts';
import type { Passage } from './passages.ts';

/** Reads a passage in a line: region, industry and status of a claim; region and value of a figure. */
export function usePassageName(): (passage: Passage) => string {
  const t = useT();
  const names = useNames();
  return ({ claim, figure }) => {
    if (claim) {
      return [names.region(claim.region), names.industry(claim.industry), t(`status.${claim.status}`)].join(
        ' · ',
      );
    }
    if (!figure) return '';
    return [
      names.region(figure.region),
      displayText(figure.label),
      `${figure.value}${displayText(figure.unit)}`,
    ].join(' · ');
  };
}
