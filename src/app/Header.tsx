import { Suspense } from 'react';
import { useDataset } from './data/DataStoreProvider.tsx';
import { VIEWS, type View } from './state/choices.ts';
import { useAppStore } from './state/AppStoreProvider.tsx';
import { afterFirstPicture } from './ui/firstPicture.ts';
import { lazyPart } from './ui/lazyPart.tsx';
import { useT } from './ui/i18n/useT.ts';
import './header.css';

const SettingsMenu = lazyPart(
  async () => (await afterFirstPicture(() => import('./SettingsMenu.tsx'))).SettingsMenu,
);

interface HeaderProps {
  readonly onSearch: () => void;
  readonly onKeys: () => void;
}

/** Name, views, search and settings: one line on wide screens, two on phones. */
export function Header({ onSearch, onKeys }: HeaderProps) {
  const t = useT();
  const goHome = useAppStore((state) => state.goHome);
  const { claims } = useDataset();
  return (
    <header className="header">
      <a className="skip-link" href="#main">
        {t('skipToMain')}
      </a>
      <button type="button" className="brand" onClick={goHome}>
        <span className="brand-name">{t('name')}</span>
        <span className="brand-latin">{t('nameLatin')}</span>
      </button>
      <ViewTabs />
      <p className="verified" title={t('verifiedHint')}>
        {t('verified', { count: claims.length })}
      </p>
      <button type="button" className="search-box" aria-label={t('search')} onClick={onSearch}>
        <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
          <circle cx="6.8" cy="6.8" r="4.6" fill="none" stroke="currentColor" strokeWidth="1.4" />
          <path d="M10.2 10.2L14 14" stroke="currentColor" strokeWidth="1.4" />
        </svg>
        <span className="search-hint" aria-hidden="true">
          {t('search')}
        </span>
        <kbd aria-hidden="true">/</kbd>
      </button>
      <Suspense fallback={<span className="settings settings-waiting" />}>
        <SettingsMenu onKeys={onKeys} />
      </Suspense>
    </header>
  );
}

function ViewTabs() {
  const t = useT();
  const view = useAppStore((state) => state.view);
  const setView = useAppStore((state) => state.setView);
  return (
    <nav className="view-tabs" aria-label={t('view.label')}>
      {VIEWS.map((id: View) => (
        <button
          key={id}
          type="button"
          className="view-tab"
          aria-current={id === view ? 'page' : undefined}
          title={t(`question.${id}`)}
          onClick={() => setView(id)}
        >
          {t(`view.${id}`)}
        </button>
      ))}
    </nav>
  );
}
