import { useId, useState, type ChangeEvent } from 'react';
import {
  formatCorrections,
  parseCorrectionsText,
  type CorrectionProblem,
} from '../../../core/corrections/parseCorrections.ts';
import { Button } from '../../ui/base/Button.tsx';
import { displayText } from '../../ui/displayText.ts';
import { saveFile } from '../../ui/saveFile.ts';
import { useCorrections } from '../store/useCorrections.ts';
import { useCorrectionT } from '../useCorrectionT.ts';
import { problemText } from './remarkText.ts';

/** Larger files are not read: the page must stay responsive. */
const MOST_MB = 20;

interface Imported {
  readonly file: string;
  readonly taken: number;
  readonly problems: readonly CorrectionProblem[];
  readonly isTooBig: boolean;
}

/** Undo, redo, and the file `corrections.json` out and in. */
export function CorrectionTools() {
  const t = useCorrectionT();
  const list = useCorrections((state) => state.list);
  const canUndo = useCorrections((state) => state.past.length > 0);
  const canRedo = useCorrections((state) => state.future.length > 0);
  const undo = useCorrections((state) => state.undo);
  const redo = useCorrections((state) => state.redo);
  const [imported, setImported] = useState<Imported | null>(null);
  return (
    <>
      <p className="button-row">
        <Button disabled={!canUndo} onClick={undo}>
          {t('list.undo')}
        </Button>
        <Button disabled={!canRedo} onClick={redo}>
          {t('list.redo')}
        </Button>
        <Button
          disabled={list.length === 0}
          onClick={() => saveFile(formatCorrections(list), 'corrections.json', 'application/json')}
        >
          {t('list.export')}
        </Button>
        <ImportButton onImported={setImported} />
      </p>
      <div role="status">{imported ? <ImportReport imported={imported} /> : null}</div>
    </>
  );
}

function ImportButton({ onImported }: { readonly onImported: (imported: Imported) => void }) {
  const t = useCorrectionT();
  const id = useId();
  const take = useCorrections((state) => state.take);
  const handleFile = async (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? [];
    event.target.value = '';
    if (!file) return;
    const isTooBig = file.size > MOST_MB * 1e6;
    const { corrections, problems } = parseCorrectionsText(isTooBig ? '' : await file.text());
    if (corrections.length > 0) take(corrections);
    onImported({ file: file.name, taken: corrections.length, problems, isTooBig });
  };
  return (
    <>
      <input
        id={id}
        className="visually-hidden correction-file"
        type="file"
        accept=".json,application/json"
        onChange={(event) => void handleFile(event)}
      />
      <label className="button button-plain" htmlFor={id}>
        {t('list.import')}
      </label>
    </>
  );
}

/** Most places of a broken file that are told. */
const MOST_PLACES = 8;

function ImportReport({ imported: { file, taken, problems, isTooBig } }: { readonly imported: Imported }) {
  const t = useCorrectionT();
  const name = displayText(file);
  if (isTooBig)
    return <p className="correction-trouble">{t('list.tooBig', { file: name, most: MOST_MB })}</p>;
  return (
    <>
      <p>{t('list.imported', { count: taken })}</p>
      {problems.length > 0 ? (
        <div className="correction-trouble">
          <p>{t('list.problems', { file: name, count: problems.length })}</p>
          <ul>
            {problems.slice(0, MOST_PLACES).map((problem) => (
              <li key={`${problem.place} ${problem.message}`}>
                {t('list.place', {
                  place: displayText(problem.place) || t('list.whole'),
                  message: problemText(problem, t),
                })}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </>
  );
}
