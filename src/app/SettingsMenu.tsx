import { ExportEntry } from './ExportEntry.tsx';
import { OwnEntry } from './OwnEntry.tsx';
import { GL_CHOICES, LANGS, THEMES } from './state/choices.ts';
import { useAppStore } from './state/AppStoreProvider.tsx';
import { Button } from './ui/base/Button.tsx';
import { Popover } from './ui/base/Popover.tsx';
import { Segmented } from './ui/base/Segmented.tsx';
import { useT } from './ui/i18n/useT.ts';

/** Language at hand; theme, map engine and keys in a small window. */
export function SettingsMenu({ onKeys }: { readonly onKeys: () => void }) {
  const t = useT();
  const { lang, theme, gl, setLang, setTheme, setGl } = useAppStore((state) => state);
  const other = LANGS.find((id) => id !== lang) ?? 'zh';
  const trigger = (
    <Button look="quiet" className="settings-button" aria-label={t('settings')}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <circle cx="8" cy="8" r="5.5" fill="none" stroke="currentColor" strokeWidth="1.4" />
        <path d="M8 2.5a5.5 5.5 0 0 1 0 11z" fill="currentColor" />
      </svg>
    </Button>
  );
  return (
    <div className="settings">
      <OwnEntry />
      <ExportEntry />
      <Button
        look="quiet"
        lang={other}
        aria-label={t(`languageName.${other}`)}
        onClick={() => setLang(other)}
      >
        {t(`languageName.${other}`)}
      </Button>
      <Popover label={t('settings')} trigger={trigger}>
        <div className="settings-body">
          <span>{t('theme')}</span>
          <Segmented
            label={t('theme')}
            value={theme}
            onChange={setTheme}
            options={named(THEMES, 'themeName', t)}
          />
          <span>{t('engine')}</span>
          <Segmented
            label={t('engine')}
            value={gl}
            onChange={setGl}
            options={named(GL_CHOICES, 'engineName', t)}
          />
          <Button look="quiet" onClick={onKeys}>
            {t('keys.openHelp')}
          </Button>
        </div>
      </Popover>
    </div>
  );
}

function named<T extends string>(ids: readonly T[], group: string, t: (key: string) => string) {
  return ids.map((id) => ({ id, label: t(`${group}.${id}`) }));
}
