import type { Slide } from '../../../core/briefing/deck.ts';
import { useDataset } from '../../data/DataStoreProvider.tsx';
import { sourcesById } from '../../data/indexes.ts';
import { useT } from '../../ui/i18n/useT.ts';
import { useSlideClaims } from './useSlideClaims.ts';

interface SourceLineProps {
  readonly slide: Slide;
  /** A slide without sources of its own names the documents that its view rests on. */
  readonly fromClaims?: boolean;
}

/** Where the sentences of the slide come from; all of it stands in the speaker's notes. */
export function SourceLine(props: SourceLineProps) {
  const words = useSourceWords(props);
  if (words === null) return null;
  return (
    <p className="stage-source">
      <span>{words.first}</span>
      {words.more === '' ? null : <span>{words.more}</span>}
    </p>
  );
}

/** The first document with its date, and how many places or documents there are; null without any. */
export function useSourceWords({
  slide,
  fromClaims = false,
}: SourceLineProps): { readonly first: string; readonly more: string } | null {
  const t = useT('briefing');
  const sources = sourcesById(useDataset());
  const claims = useSlideClaims();
  const isOwn = slide.sources.length > 0;
  const ids = isOwn || !fromClaims ? [] : [...new Set(claims.map(({ document }) => document))];
  const found = ids.flatMap((id) => {
    const source = sources.get(id);
    return source ? [{ title: source.title, date: source.published }] : [];
  });
  const documents = isOwn ? slide.sources : found;
  const [first] = documents;
  if (!first) return null;
  const count = documents.length;
  return {
    first: t('stage.source', { title: first.title, date: first.date ?? t('stage.undated') }),
    more: count > 1 ? t(isOwn ? 'stage.more' : 'stage.moreFiles', { count }) : '',
  };
}
