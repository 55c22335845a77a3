import { useDataset } from '../../data/DataStoreProvider.tsx';
import { useAppStore } from '../../state/AppStoreProvider.tsx';
import { Button } from '../../ui/base/Button.tsx';
import { Popover } from '../../ui/base/Popover.tsx';
import { useT } from '../../ui/i18n/useT.ts';

/** Chooses the composite area (东北, 长三角 …) whose outline is drawn. */
export function OutlineMenu() {
  const t = useT('map');
  const { areas } = useDataset();
  const lang = useAppStore((state) => state.lang);
  const outline = useAppStore((state) => state.outline);
  const setOutline = useAppStore((state) => state.setOutline);
  const drawable = areas.filter(({ members }) => members.length > 0);
  const nameOf = (area: (typeof areas)[number]) => (lang === 'zh' ? area.name : area.nameEn);
  const chosen = areas.find(({ id }) => id === outline);
  if (drawable.length === 0) return null;
  const label = chosen ? nameOf(chosen) : t('outline.label');
  const named = chosen ? t('outline.chosen', { area: label }) : label;
  return (
    <Popover label={t('outline.label')} trigger={<Button aria-label={named}>{label}</Button>}>
      <ul className="outline-list">
        <li>
          <Button look="quiet" aria-pressed={outline === null} onClick={() => setOutline(null)}>
            {t('outline.none')}
          </Button>
        </li>
        {drawable.map((area) => (
          <li key={area.id}>
            <Button look="quiet" aria-pressed={area.id === outline} onClick={() => setOutline(area.id)}>
              {nameOf(area)}
            </Button>
          </li>
        ))}
      </ul>
    </Popover>
  );
}
