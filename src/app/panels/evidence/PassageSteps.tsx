import { Button } from '../../ui/base/Button.tsx';
import { useT } from '../../ui/i18n/useT.ts';

interface PassageStepsProps {
  /** From 1; 0 when the chosen passage is not marked. */
  readonly place: number;
  readonly count: number;
  readonly onStep: (by: 1 | -1) => void;
}

/** Previous and next passage of the document. */
export function PassageSteps({ place, count, onStep }: PassageStepsProps) {
  const t = useT('panels');
  return (
    <div className="reader-steps">
      <Button aria-keyshortcuts="p ArrowLeft" disabled={count < 2} onClick={() => onStep(-1)}>
        <span aria-hidden="true">←</span> {t('evidence.previous')}
      </Button>
      <Button aria-keyshortcuts="n ArrowRight" disabled={count < 2} onClick={() => onStep(1)}>
        {t('evidence.next')} <span aria-hidden="true">→</span>
      </Button>
      <span className="reader-place">
        {t('evidence.place', { place: place === 0 ? '–' : place, count })}
        <span className="reader-keys" aria-hidden="true">
          <kbd>p</kbd> <kbd>n</kbd>
        </span>
      </span>
    </div>
  );
}
