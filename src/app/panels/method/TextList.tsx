import { useT } from '../../ui/i18n/useT.ts';

interface TextListProps {
  /** Key below which every id has `title` and `body`. */
  readonly base: string;
  readonly ids: readonly string[];
  readonly isOrdered?: boolean;
}

/** Short paragraphs with a title each. */
export function TextList({ base, ids, isOrdered = false }: TextListProps) {
  const t = useT('panels');
  const List = isOrdered ? 'ol' : 'ul';
  return (
    <List className="method-list" data-ordered={isOrdered}>
      {ids.map((id) => (
        <li key={id}>
          <strong>{t(`${base}.${id}.title`)}</strong> {t(`${base}.${id}.body`)}
        </li>
      ))}
    </List>
  );
}
