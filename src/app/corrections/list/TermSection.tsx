import { useMemo, useState } from 'react';
import { folded } from '../../../core/corrections/aliases.ts';
import { unmappedTerms, type UnmappedTerm } from '../../../core/corrections/unmappedTerms.ts';
import { useDataset, useFile, useReload } from '../../data/DataStoreProvider.tsx';
import { Button } from '../../ui/base/Button.tsx';
import { LiveRegion } from '../../ui/base/LiveRegion.tsx';
import { LoadNotice } from '../../ui/base/LoadNotice.tsx';
import { displayText } from '../../ui/displayText.ts';
import { industryChoices } from '../form/choices.ts';
import { Picker } from '../form/Picker.tsx';
import { termCorrection, today } from '../newCorrection.ts';
import { useCorrections } from '../store/useCorrections.ts';
import { useCorrectionT } from '../useCorrectionT.ts';
import '../corrections.css';

/** Terms shown at first, and how many more at a time. */
const STEP = 12;

/** Words that look like an industry and are in no entry: each becomes an alias, or is said to be none. */
export function TermSection() {
  const t = useCorrectionT();
  const reload = useReload();
  const diagnostics = useFile('diagnostics');
  const documents = useFile('documents');
  return (
    <section className="panel-section" aria-label={t('terms.title')}>
      <h2 className="panel-section-title">{t('terms.title')}</h2>
      <p className="panel-note">{t('terms.note')}</p>
      {diagnostics.state !== 'ready' ? (
        <LoadNotice state={diagnostics} onRetry={() => reload('diagnostics')} />
      ) : documents.state !== 'ready' ? (
        <LoadNotice state={documents} onRetry={() => reload('documents')} />
      ) : (
        <TermList diagnostics={diagnostics.value} documents={documents.value} />
      )}
    </section>
  );
}

interface TermListProps {
  readonly diagnostics: Parameters<typeof unmappedTerms>[0];
  readonly documents: Parameters<typeof unmappedTerms>[1];
}

function TermList({ diagnostics, documents }: TermListProps) {
  const t = useCorrectionT();
  const [most, setMost] = useState(STEP);
  const [done, setDone] = useState('');
  const open = useOpenTerms(diagnostics, documents);
  const shown = open.slice(0, most);
  return (
    <>
      <LiveRegion text={done === '' ? '' : t('terms.done', { term: done })} />
      <p>{open.length === 0 ? t('terms.none') : t('terms.count', { count: open.length })}</p>
      <ul className="row-list">
        {shown.map((term) => (
          <TermRow key={term.term} term={term} onDone={() => setDone(displayText(term.term))} />
        ))}
      </ul>
      {open.length > shown.length ? (
        <Button look="quiet" onClick={() => setMost(most + STEP)}>
          {t('terms.more', { count: Math.min(STEP, open.length - shown.length) })}
        </Button>
      ) : null}
    </>
  );
}

/** The terms that nobody has said anything of. */
function useOpenTerms(
  diagnostics: TermListProps['diagnostics'],
  documents: TermListProps['documents'],
): readonly UnmappedTerm[] {
  const list = useCorrections((state) => state.list);
  const terms = useMemo(() => unmappedTerms(diagnostics, documents), [diagnostics, documents]);
  return useMemo(() => {
    const said = new Set(list.flatMap((one) => ('term' in one ? [folded(one.term)] : [])));
    return terms.filter(({ term }) => !said.has(folded(term)));
  }, [list, terms]);
}

function TermRow({ term, onDone }: { readonly term: UnmappedTerm; readonly onDone: () => void }) {
  const t = useCorrectionT();
  const dataset = useDataset();
  const add = useCorrections((state) => state.add);
  const [industry, setIndustry] = useState<string | null>(null);
  const shown = displayText(term.term);
  const say = (owner: string | null) => {
    add(termCorrection(term.term, owner, today()));
    onDone();
  };
  return (
    <li className="term-row">
      <p className="row-name">
        <strong>{shown}</strong>{' '}
        <span className="row-more">
          {t('terms.meta', { count: term.count, documents: term.documents.length })}
        </span>
      </p>
      <ul className="term-contexts">
        {term.contexts.map(({ document, title, before, after }) => (
          <li key={document}>
            <q className="term-context">
              {displayText(before)}
              <mark>{shown}</mark>
              {displayText(after)}
            </q>{' '}
            <span className="row-more">{t('terms.from', { title: displayText(title) })}</span>
          </li>
        ))}
      </ul>
      <div className="term-acts">
        <Picker
          label={t('terms.aliasLabel', { term: shown })}
          hideLabel
          placeholder={t('terms.alias')}
          choices={industryChoices(dataset)}
          value={industry}
          onPick={setIndustry}
        />
        <Button disabled={industry === null} onClick={() => say(industry)}>
          {t('terms.add')}
        </Button>
        <Button look="quiet" onClick={() => say(null)}>
          {t('terms.noIndustry')}
        </Button>
      </div>
    </li>
  );
}
