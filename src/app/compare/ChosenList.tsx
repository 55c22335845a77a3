import { parseSubject, subjectKey } from '../../core/analysis/subject.ts';
import { useDataset } from '../data/DataStoreProvider.tsx';
import { profilesOf } from '../data/indexes.ts';
import { useAppStore } from '../state/AppStoreProvider.tsx';
import { MAX_COMPARED } from '../state/choices.ts';
import { Button } from '../ui/base/Button.tsx';
import { useT } from '../ui/i18n/useT.ts';
import { useNaming } from './useNaming.ts';

/** The chosen subjects in the order of the columns; each can be moved, split by document and taken out. */
export function ChosenList() {
  const t = useT('compare');
  const compared = useAppStore((state) => state.compared);
  const setCompared = useAppStore((state) => state.setCompared);
  const naming = useNaming();
  if (compared.length === 0) return null;
  const swap = (index: number) => {
    const [a, b] = [compared[index - 1], compared[index]];
    if (a === undefined || b === undefined) return;
    setCompared(compared.map((key, place) => (place === index ? a : place === index - 1 ? b : key)));
  };
  return (
    <ol className="chosen">
      {compared.map((key, index) => (
        <li key={key} className="chosen-item">
          {index > 0 && (
            <button
              type="button"
              className="chosen-move"
              aria-label={t('chosen.moveLeft', { name: naming.region(key) })}
              onClick={() => swap(index)}
            >
              ←
            </button>
          )}
          <span className="chosen-name">{naming.region(key)}</span>
          <button
            type="button"
            className="chosen-remove"
            aria-label={t('chosen.remove', { name: naming.region(key) })}
            onClick={() => setCompared(compared.filter((other) => other !== key))}
          >
            ×
          </button>
        </li>
      ))}
      <DocumentSplit compared={compared} setCompared={setCompared} />
    </ol>
  );
}

interface DocumentSplitProps {
  readonly compared: readonly string[];
  readonly setCompared: (keys: readonly string[]) => void;
}

/** With one region that has several documents: its documents as columns; and back. */
function DocumentSplit({ compared, setCompared }: DocumentSplitProps) {
  const t = useT('compare');
  const { claims } = useDataset();
  const naming = useNaming();
  const subjects = compared.map(parseSubject);
  const [first] = subjects;
  if (!first || subjects.some((subject) => subject.region !== first.region)) return null;
  if (first.document !== null) {
    return (
      <li>
        <Button onClick={() => setCompared([first.region])}>{t('chosen.merge')}</Button>
      </li>
    );
  }
  const documents = [...(profilesOf(claims).get(first.region)?.documents ?? [])].reverse();
  if (documents.length < 2) return null;
  const keys = documents.map((document) => subjectKey({ region: first.region, document }));
  return (
    <li>
      <Button
        title={t('chosen.byDocumentHint', { name: naming.region(first.region) })}
        onClick={() => setCompared(keys.slice(-MAX_COMPARED))}
      >
        {t('chosen.byDocument')} ({documents.length})
      </Button>
    </li>
  );
}
