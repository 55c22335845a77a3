import { useMemo, useState } from 'react';
import type { Slide } from '../../../core/briefing/deck.ts';
import { dataHash } from '../../../core/analysis/dataHash.ts';
import { carrySlide } from '../../briefing/embedded/carriedSlide.ts';
import { useDataStore } from '../../data/DataStoreProvider.tsx';
import { LANGS, THEMES } from '../../state/choices.ts';
import { useAppStore } from '../../state/AppStoreProvider.tsx';
import { Button } from '../../ui/base/Button.tsx';
import { Segmented } from '../../ui/base/Segmented.tsx';
import { useT } from '../../ui/i18n/useT.ts';
import { copyText } from '../../panels/evidence/copyText.ts';
import { embedAddress, embedCode, type EmbedOptions } from './embedAddress.ts';

const WIDTHS = ['100%', '640', '960'] as const;
/** CSS pixels; less shows no map, more fits no screen. */
const HEIGHTS = { least: 300, usual: 600, most: 4000 } as const;

const EXTENTS = ['slide', 'view'] as const;

interface EmbedPartProps {
  readonly query: string;
  /** The open slide in Briefing: it goes along with title and text unless only its view is wanted. */
  readonly slide: Slide | null;
}

/** Choices about the frame, and the code that follows from them. */
export function EmbedPart({ query, slide }: EmbedPartProps) {
  const t = useT('export-embed');
  const shell = useT();
  const hash = useShippedHash();
  const lang = useAppStore((state) => state.lang);
  const [chosen, setChosen] = useState({
    width: '100%' as (typeof WIDTHS)[number],
    height: HEIGHTS.usual as number,
    lang,
    theme: 'auto' as EmbedOptions['theme'],
    isNamed: true,
    extent: 'slide' as (typeof EXTENTS)[number],
  });
  const [said, setSaid] = useState<'copied' | 'notCopied' | null>(null);
  const choose = (patch: Partial<typeof chosen>) => {
    setChosen({ ...chosen, ...patch });
    setSaid(null);
  };
  const whole = chosen.extent === 'slide' ? slide : null;
  const options = {
    ...chosen,
    query: whole === null ? query : 'view=brief',
    fragment: whole === null ? '' : carrySlide(whole),
    snapshot: chosen.isNamed ? hash : null,
  };
  const address = embedAddress(window.location.href, options);
  const code = embedCode(address, shell('name'), options);
  return (
    <>
      <div className="embed-choices">
        {slide === null ? null : (
          <Segmented
            label={t('embed.extent')}
            value={chosen.extent}
            onChange={(extent) => choose({ extent })}
            options={EXTENTS.map((id) => ({ id, label: t(`embed.${id}`) }))}
          />
        )}
        <Segmented
          label={t('embed.width')}
          value={chosen.width}
          onChange={(width) => choose({ width })}
          options={WIDTHS.map((id) => ({ id, label: id === '100%' ? t('embed.full') : id }))}
        />
        <label className="embed-choice">
          {t('embed.height')}
          <input
            type="number"
            min={HEIGHTS.least}
            max={HEIGHTS.most}
            step={20}
            value={chosen.height}
            onChange={({ target }) => choose({ height: target.valueAsNumber || HEIGHTS.usual })}
          />
        </label>
        <Segmented
          label={t('embed.lang')}
          value={chosen.lang}
          onChange={(next) => choose({ lang: next })}
          options={LANGS.map((id) => ({ id, label: shell(`languageName.${id}`) }))}
        />
        <Segmented
          label={t('embed.theme')}
          value={chosen.theme}
          onChange={(theme) => choose({ theme })}
          options={THEMES.map((id) => ({ id, label: shell(`themeName.${id}`) }))}
        />
        <label className="embed-choice">
          <input
            type="checkbox"
            checked={chosen.isNamed}
            onChange={({ target }) => choose({ isNamed: target.checked })}
          />
          {t('embed.snapshot', { hash })}
        </label>
      </div>
      <textarea className="embed-code" aria-label={t('embed.code')} readOnly rows={5} value={code} />
      <p className="embed-acts">
        <Button
          onClick={() => void copyText(code).then((isDone) => setSaid(isDone ? 'copied' : 'notCopied'))}
        >
          {t('embed.copy')}
        </Button>
        <a href={address} target="_blank" rel="noreferrer noopener">
          {t('embed.preview')}
        </a>
      </p>
      <p role="status">{said === null ? null : t(`embed.${said}`)}</p>
    </>
  );
}

/** Name of the site's data, without what a person laid over it here. */
function useShippedHash(): string {
  const { files } = useDataStore().getState();
  return useMemo(() => {
    const { manifest, claims } = files;
    if (manifest?.state !== 'ready' || claims?.state !== 'ready') return '';
    return dataHash({ manifest: manifest.value, claims: claims.value });
  }, [files]);
}
