import type { PictureKind, Scene, Words } from '../scene.ts';
import { shorten, textWidth } from '../svg/measure.ts';

/** Documents named one by one, by the least width of the picture; more are counted. */
const MOST_NAMED = [
  [1100, 3],
  [850, 2],
  [0, 1],
] as const;
/** Width of a title as a multiple of the text size. */
const TITLE_EMS = 26;

/** Which documents a picture rests on, with their dates. */
export function sourceLine(scene: Scene, kind: PictureKind, words: Words | null): string {
  const { t, dataset } = scene;
  const cited = new Set(kind.claims(scene).map(({ document }) => document));
  const own = (words?.sources ?? []).map(({ title, date }) => ({ title, date }));
  const found = dataset.sources
    .filter(({ id }) => cited.has(id))
    .map(({ title, published }) => ({ title, date: published }));
  const documents = distinct(own.length > 0 && kind.note === 'chart' ? own : found);
  if (documents.length === 0) return t('source.none');
  const most = MOST_NAMED.find(([width]) => scene.size.width >= width)?.[1] ?? 1;
  const named = documents.slice(0, most).map(({ title, date }) =>
    t('source.document', {
      title: textWidth(title, 1) > TITLE_EMS ? shorten(title, 1, TITLE_EMS) : title,
      date: date ?? t('map:note.undated'),
    }),
  );
  const list = named.join(t('source.comma'));
  if (documents.length <= most) return t('source.list', { list });
  return t('source.more', {
    list,
    count: documents.length,
    date: documents[0]?.date ?? t('map:note.undated'),
  });
}

interface NamedDocument {
  readonly title: string;
  readonly date: string | null;
}

/** Each once, newest first, undated last. */
function distinct(documents: readonly NamedDocument[]): NamedDocument[] {
  const byTitle = new Map(documents.map((document) => [`${document.title} ${document.date}`, document]));
  return [...byTitle.values()].sort((a, b) => {
    if (a.date === b.date) return a.title < b.title ? -1 : 1;
    return (a.date ?? '') < (b.date ?? '') ? 1 : -1;
  });
}
