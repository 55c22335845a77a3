import { useAppStore } from '../../state/AppStoreProvider.tsx';
import { Button } from '../../ui/base/Button.tsx';
import { useT } from '../../ui/i18n/useT.ts';

/** How many regions were picked on the map for comparison, and the way there. */
export function CompareTray() {
  const t = useT('map');
  const count = useAppStore((state) => state.compared.length);
  const setView = useAppStore((state) => state.setView);
  if (count === 0) return null;
  return (
    <Button className="compare-tray" aria-live="polite" onClick={() => setView('compare')}>
      {t('compareTray', { chosen: count })}
    </Button>
  );
}
