import { startTransition, useEffect, useState } from 'react';
import { afterFirstPicture, isFirstPictureShown } from './firstPicture.ts';

/** Does the first picture stand? What lies below the fold waits for it, so that the picture comes sooner. */
export function useFirstPictureShown(): boolean {
  const [isShown, setIsShown] = useState(isFirstPictureShown);
  useEffect(() => {
    if (isShown) return;
    let isHere = true;
    void afterFirstPicture(async () => {
      if (isHere) startTransition(() => setIsShown(true));
    });
    return () => {
      isHere = false;
    };
  }, [isShown]);
  return isShown;
}
