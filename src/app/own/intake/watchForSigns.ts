/** How long nobody may have touched the page before it makes itself ready, in milliseconds. */
const QUIET = 2_000;

/** A window that lost the focus and is still in sight after so many milliseconds lies beside another. */
const ASIDE = 150;

/** Less memory than this, in gigabytes, is not spent on a guess. */
const FEW_GIGABYTES = 4;

const TOUCHES = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const;

/**
 * Calls once, when somebody may be about to add documents: the focus has gone to a window beside the page, from which
 * files may be dragged, or nobody has touched the page for a moment on a machine that can spare a second of computing.
 * Returns how to stop.
 */
export function watchForSigns(page: Window, then: () => void): () => void {
  let timer = 0;
  const stop = (): void => {
    clearTimeout(timer);
    page.removeEventListener('blur', lookAside);
    for (const type of TOUCHES) page.removeEventListener(type, wait, true);
  };
  const go = (): void => {
    stop();
    then();
  };
  const after = (milliseconds: number, isSign: () => boolean): void => {
    clearTimeout(timer);
    timer = page.setTimeout(() => (isSign() ? go() : wait()), milliseconds);
  };
  const isSeen = (): boolean => page.document.visibilityState === 'visible';
  const lookAside = (): void => after(ASIDE, () => isSeen() && !page.document.hasFocus());
  const wait = (): void => {
    if (canSpare(page)) after(QUIET, isSeen);
  };
  page.addEventListener('blur', lookAside);
  for (const type of TOUCHES) page.addEventListener(type, wait, { capture: true, passive: true });
  wait();
  return stop;
}

/** Parts of the navigator that not every browser has. */
interface Machine {
  readonly deviceMemory?: number;
  readonly connection?: { readonly saveData?: boolean };
}

/** No phone, which files are not dragged to, no small machine, and nobody who asked to save data. */
function canSpare(page: Window): boolean {
  const { deviceMemory = FEW_GIGABYTES, connection } = page.navigator as Machine;
  const isSmall = deviceMemory < FEW_GIGABYTES || page.navigator.hardwareConcurrency < 2;
  return !isSmall && connection?.saveData !== true && page.matchMedia('(any-pointer: fine)').matches;
}
