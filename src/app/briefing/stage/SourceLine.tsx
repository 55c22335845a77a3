import type { Slide } from '../../../core/briefing/deck.ts';
import { useT } from '../../ui/i18n/useT.ts';

/** Where the sentences of the slide come from, in one line; all of it stands in the speaker's notes. */
export function SourceLine({ slide }: { readonly slide: Slide }) {
  const t = useT('briefing');
  const documents = new Map(slide.sources.map((source) => [source.title, source]));
  const [first] = documents.values();
  if (!first) return null;
  return (
    <p className="stage-source">
      <span className="stage-source-title">
        {t('stage.source', { title: first.title, date: first.date ?? t('stage.undated') })}
      </span>
      {slide.sources.length > 1 ? <span>{t('stage.more', { count: slide.sources.length })}</span> : null}
    </p>
  );
}
