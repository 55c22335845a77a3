import { LANGS } from '../../state/choices.ts';
import { Segmented } from '../../ui/base/Segmented.tsx';
import { useT } from '../../ui/i18n/useT.ts';
import { SCALES, SIDE_LIMITS, SIZES, type PictureSettings } from './pictureSettings.ts';

const PICTURE_THEMES = ['light', 'dark'] as const;

interface PictureFormProps {
  readonly settings: PictureSettings;
  readonly onChange: (patch: Partial<PictureSettings>) => void;
}

/** Size, language and theme of the picture. */
export function PictureForm({ settings, onChange }: PictureFormProps) {
  const t = useT('export-picture');
  const shell = useT();
  return (
    <div className="picture-form">
      <span>{t('size.label')}</span>
      <div className="picture-size">
        <Segmented
          label={t('size.label')}
          value={settings.size}
          options={SIZES.map((id) => ({ id, label: t(`size.${id}`) }))}
          onChange={(size) => onChange({ size })}
        />
        {settings.size === 'free'
          ? (['width', 'height'] as const).map((side) => (
              <label key={side} className="picture-side">
                <span>{t(side)}</span>
                <input
                  type="number"
                  min={SIDE_LIMITS.least}
                  max={SIDE_LIMITS.most}
                  step={10}
                  value={settings[side] || ''}
                  onChange={(event) => onChange({ [side]: event.target.valueAsNumber })}
                />
              </label>
            ))
          : null}
      </div>
      <span>{t('language')}</span>
      <Segmented
        label={t('language')}
        value={settings.language}
        options={LANGS.map((id) => ({ id, label: shell(`languageName.${id}`) }))}
        onChange={(language) => onChange({ language })}
      />
      <span>{t('theme')}</span>
      <Segmented
        label={t('theme')}
        value={settings.theme}
        options={PICTURE_THEMES.map((id) => ({ id, label: shell(`themeName.${id}`) }))}
        onChange={(theme) => onChange({ theme })}
      />
      <ScaleField settings={settings} onChange={onChange} />
    </div>
  );
}

function ScaleField({ settings, onChange }: PictureFormProps) {
  const t = useT('export-picture');
  return (
    <>
      <span>{t('scale')}</span>
      <Segmented
        label={t('scale')}
        value={settings.scale}
        options={SCALES.map((id) => ({ id, label: t('times', { count: Number(id) }) }))}
        onChange={(scale) => onChange({ scale })}
      />
    </>
  );
}
