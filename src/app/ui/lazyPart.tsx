import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import { Button } from './base/Button.tsx';
import { EmptyState } from './base/EmptyState.tsx';
import { useT } from './i18n/useT.ts';

type Load<Props> = () => Promise<ComponentType<Props>>;
type Part<Props> = LazyExoticComponent<ComponentType<Props>>;

/**
 * A part that the page can do without for a while, such as a menu. Where it cannot be fetched its place stays empty
 * until the network is back; the rest of the page never notices.
 */
export function lazyPart<Props = object>(load: Load<Props>): Part<Props> {
  return lazy(async () => {
    try {
      return { default: await load() };
    } catch {
      await backOnLine();
      return { default: await load().catch(() => Nothing) };
    }
  });
}

/** A view or dialog that somebody asked for: where it cannot be fetched, its place says so. */
export function lazyView<Props = object>(load: Load<Props>): Part<Props> {
  return lazy(async () => ({ default: await load().catch(() => PartMissing) }));
}

function backOnLine(): Promise<void> {
  return new Promise((resolve) => {
    window.addEventListener('online', () => resolve(), { once: true });
  });
}

function Nothing() {
  return null;
}

/** A failed import is not asked for again by every browser, so the page is; its state is in the address. */
function PartMissing() {
  const t = useT();
  return (
    <EmptyState name="failed" title={t('partMissing.title')}>
      <p>{t('partMissing.body')}</p>
      <Button onClick={() => window.location.reload()}>{t('partMissing.reload')}</Button>
    </EmptyState>
  );
}
