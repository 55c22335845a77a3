import { useEffect, useMemo, useRef } from 'react';
import { dataHash } from '../../../core/analysis/dataHash.ts';
import { carriedSlide } from '../../briefing/embedded/carriedSlide.ts';
import { useDataset } from '../../data/DataStoreProvider.tsx';
import { choicesOf } from '../../state/appStore.ts';
import { useAppStore } from '../../state/AppStoreProvider.tsx';
import { formatChoices, parseChoices } from '../../state/urlCodec.ts';
import { useT } from '../../ui/i18n/useT.ts';
import { tellHeight } from './heightMessage.ts';
import './embedFoot.css';

/** Below an embedded view: which data it shows, whether that is what it was made from, and the way to the whole page. */
export function EmbedFoot() {
  const t = useT('embed');
  const foot = useRef<HTMLElement>(null);
  const { manifest, claims } = useDataset();
  const hash = useMemo(() => dataHash({ manifest, claims }), [manifest, claims]);
  const state = useAppStore((all) => all);
  const isOther = state.snapshot !== null && state.snapshot !== hash;
  const slide = state.view === 'brief' ? carriedSlide(window.location.hash) : null;
  const choices = slide === null ? choicesOf(state) : { ...parseChoices(slide.query), lang: state.lang };
  const whole = formatChoices({ ...choices, embed: false, snapshot: null });
  useEffect(() => {
    const shell = foot.current?.closest<HTMLElement>('.shell');
    return shell ? tellHeight(shell, hash) : undefined;
  }, [hash]);
  return (
    <footer ref={foot} className="embed-foot" data-snapshot={isOther ? 'other' : 'same'}>
      <span>{t('data', { hash, date: manifest.newestDocument ?? t('undated') })}</span>
      {isOther ? <strong role="status">{t('other', { hash: state.snapshot })}</strong> : null}
      <a href={`./${whole ? `?${whole}` : ''}`} target="_blank" rel="noreferrer noopener">
        {t('whole')}
      </a>
    </footer>
  );
}
