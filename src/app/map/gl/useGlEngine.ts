import { useCallback, useEffect, useState } from 'react';
import type { GlChoice } from '../../state/choices.ts';
import { afterFirstPicture } from '../../ui/firstPicture.ts';
import { detectGlSupport, type GlSupport } from './glSupport.ts';

/** A throw-away context costs tens of milliseconds: not during the first picture, nor during a click. */
function idle(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: 2000 });
    else setTimeout(resolve, 100);
  });
}

export type GlNotice = 'lost' | 'missing' | 'software' | 'failed';

export interface GlEngine {
  /** Should MapLibre be loaded and tried? */
  readonly isWanted: boolean;
  /** Why the SVG map stays, where that is worth a word. */
  readonly notice: GlNotice | null;
  readonly giveUp: (reason: 'lost' | 'failed') => void;
}

/**
 * Decides who draws: SVG at first; MapLibre after the first picture where WebGL is hardware (`auto`) or by
 * choice (`on`); SVG again when WebGL is lost.
 */
export function useGlEngine(choice: GlChoice): GlEngine {
  const [support, setSupport] = useState<GlSupport | null>(null);
  const [lost, setLost] = useState<'lost' | 'failed' | null>(null);
  useEffect(() => {
    if (choice === 'off') return;
    let isHere = true;
    void afterFirstPicture(idle).then(() => isHere && setSupport(detectGlSupport()));
    return () => {
      isHere = false;
    };
  }, [choice]);
  const giveUp = useCallback((reason: 'lost' | 'failed') => setLost(reason), []);
  const isAble = support === 'hardware' || (support === 'software' && choice === 'on');
  const isWanted = choice !== 'off' && isAble && lost === null;
  return { isWanted, notice: noticeOf(choice, support, lost), giveUp };
}

function noticeOf(
  choice: GlChoice,
  support: GlSupport | null,
  lost: 'lost' | 'failed' | null,
): GlNotice | null {
  if (lost !== null) return lost;
  return choice === 'on' && support === 'none' ? 'missing' : null;
}
