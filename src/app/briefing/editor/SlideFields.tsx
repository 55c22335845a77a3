import type { Slide } from '../../../core/briefing/deck.ts';
import { useAppStoreApi } from '../../state/AppStoreProvider.tsx';
import { parseChoices } from '../../state/urlCodec.ts';
import { Button } from '../../ui/base/Button.tsx';
import { useT } from '../../ui/i18n/useT.ts';

const FIELDS = ['title', 'text', 'notes'] as const;
export type SlideField = (typeof FIELDS)[number];

interface SlideFieldsProps {
  readonly slide: Slide;
  readonly onEdit: (field: SlideField, value: string) => void;
}

/** What the slide says, and which view it shows. */
export function SlideFields({ slide, onEdit }: SlideFieldsProps) {
  const t = useT('briefing');
  const app = useAppStoreApi();
  const openView = () => {
    const { lang, theme, gl, embed, snapshot, deck, slide: place } = app.getState();
    const settings = { lang, theme, gl, embed, snapshot, deck, slide: place };
    app.getState().restore({ ...parseChoices(slide.query), ...settings });
  };
  return (
    <div className="brief-fields">
      {FIELDS.map((field) => (
        <label key={field} className="brief-field">
          <span>{t(`field.${field}`)}</span>
          {field === 'title' ? (
            <input value={slide.title} onChange={(event) => onEdit(field, event.target.value)} />
          ) : (
            <textarea rows={3} value={slide[field]} onChange={(event) => onEdit(field, event.target.value)} />
          )}
        </label>
      ))}
      <div className="brief-query">
        <span>{t('field.view')}</span>
        <code>{slide.query || t('plainQuery')}</code>
        <Button look="quiet" onClick={openView}>
          {t('field.openView')}
        </Button>
      </div>
    </div>
  );
}
