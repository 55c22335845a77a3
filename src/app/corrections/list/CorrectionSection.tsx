import { useState } from 'react';
import { useStore } from 'zustand';
import type { Diagnostic } from '../../../core/model/index.ts';
import { useDataset, useDataStore, useFile } from '../../data/DataStoreProvider.tsx';
import { spokenAliasesOf } from '../../data/spokenAliases.ts';
import { Button } from '../../ui/base/Button.tsx';
import { displayText } from '../../ui/displayText.ts';
import { useCorrections } from '../store/useCorrections.ts';
import { useCorrectionT } from '../useCorrectionT.ts';
import { CorrectionRow } from './CorrectionRow.tsx';
import { CorrectionTools } from './CorrectionTools.tsx';
import { needsAttention } from './outcomeText.ts';
import { remarkText } from './remarkText.ts';
import '../corrections.css';

/** Rows shown at first; the newest come first. */
const FIRST = 20;

/** All corrections of this browser and what became of them; those that changed nothing say why. */
export function CorrectionSection() {
  const t = useCorrectionT();
  const list = useCorrections((state) => state.list);
  const applied = useCorrections((state) => state.applied);
  const [isWhole, setIsWhole] = useState(false);
  const outcomes = applied.state === 'done' ? applied.outcomes : null;
  const newest = [...list].reverse();
  const shown = isWhole ? newest : newest.slice(0, FIRST);
  return (
    <section id="corrections" className="panel-section" aria-label={t('list.title')}>
      <h2 className="panel-section-title">{t('list.title')}</h2>
      <p className="panel-note">{t('list.note')}</p>
      <Shipped />
      <CorrectionTools />
      <Summary />
      <ul className="row-list">
        {shown.map((correction) => (
          <CorrectionRow key={correction.id} correction={correction} outcome={outcomes?.get(correction.id)} />
        ))}
      </ul>
      {newest.length > shown.length ? (
        <Button look="quiet" onClick={() => setIsWhole(true)}>
          {t('list.more', { count: newest.length - shown.length })}
        </Button>
      ) : null}
    </section>
  );
}

/** How many there are, how many lie over the dataset, and what stands in the way. */
function Summary() {
  const t = useCorrectionT();
  const count = useCorrections((state) => state.list.length);
  const applied = useCorrections((state) => state.applied);
  const isBlocked = useCorrections((state) => state.isBlocked);
  const words = useWordCounts();
  const outcomes = applied.state === 'done' ? [...applied.outcomes.values()] : [];
  const attention = outcomes.filter(needsAttention).length + words.refused;
  const inForce = outcomes.length + words.settled - attention;
  return (
    <>
      {isBlocked ? <p className="correction-trouble">{t('list.blocked')}</p> : null}
      <p className="correction-summary" role="status">
        <strong>{count === 0 ? t('list.none') : t('list.count', { count })}</strong>{' '}
        {inForce + attention > 0 ? t('list.counts', { applied: inForce, attention }) : null}
        {applied.state === 'waiting' && count > 0 ? t('list.pending') : null}
        {applied.state === 'failed' ? t('list.failed', { file: applied.file }) : null}
      </p>
    </>
  );
}

/** Words of which it is known what became of them, and those among them that the lexicon did not take. */
function useWordCounts(): { readonly settled: number; readonly refused: number } {
  const list = useCorrections((state) => state.list);
  const readAnew = useStore(spokenAliasesOf(useDataStore()), (state) => state.readAnew);
  const hidden = list.filter(({ kind }) => kind === 'not-an-industry').length;
  if (readAnew.state !== 'done') return { settled: hidden, refused: 0 };
  const aliases = list.filter(({ kind }) => kind === 'alias').length;
  return { settled: hidden + aliases, refused: readAnew.refused.length };
}

/** What the build did with its own corrections. */
function Shipped() {
  const t = useCorrectionT();
  const { manifest } = useDataset();
  const diagnostics = useFile('diagnostics');
  const files = manifest.corrections?.files ?? [];
  const remarks =
    diagnostics.state === 'ready'
      ? diagnostics.value.filter(({ ruleId }) => /^corrections?-/.test(ruleId))
      : [];
  const count = files.reduce((sum, { entries }) => sum + entries, 0);
  return (
    <>
      {count > 0 ? (
        <p>{t('list.shipped', { count, files: files.map(({ file }) => displayText(file)).join(' ') })}</p>
      ) : null}
      {remarks.length > 0 ? (
        <div className="correction-trouble">
          <p>{t('list.shippedTrouble', { count: remarks.length })}</p>
          <ul>
            {remarks.map((remark) => (
              <li key={`${remark.file} ${remark.message}`}>
                {t('list.place', { place: placeOf(remark), message: remarkText(remark, t) })}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </>
  );
}

/** The file, and the place in it where the remark names one. */
function placeOf({ file, params }: Diagnostic): string {
  return [file, params?.['place'] ?? '']
    .map((part) => displayText(String(part)))
    .join(' ')
    .trim();
}
