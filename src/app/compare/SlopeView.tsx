import { useMemo } from 'react';
import { parseSubject } from '../../core/analysis/subject.ts';
import { slopeSentence } from '../../core/analysis/sentences.ts';
import { CHANGES, slopeOf, type SlopeRow } from '../../core/analysis/slope.ts';
import { SlopeMark } from '../charts/slope/SlopeMark.tsx';
import { useAppStore } from '../state/AppStoreProvider.tsx';
import { Button } from '../ui/base/Button.tsx';
import { useT } from '../ui/i18n/useT.ts';
import { StatusMark } from '../ui/marks/StatusMark.tsx';
import { Cautions } from './Cautions.tsx';
import type { CompareNaming } from './naming.ts';
import { QuoteButton } from './QuoteButton.tsx';
import type { Comparison } from './useComparison.ts';
import { useNaming } from './useNaming.ts';

/** Two documents of one region: what is new, raised, lowered, kept and not mentioned again. */
export function SlopeView({ comparison }: { readonly comparison: Comparison }) {
  const t = useT('compare');
  const lang = useAppStore((state) => state.lang);
  const setCompared = useAppStore((state) => state.setCompared);
  const naming = useNaming(comparison.keys);
  const { keys, profiles, oneRegion } = comparison;
  const [before, after] = profiles;
  const rows = useMemo(() => (before && after ? slopeOf(before, after) : []), [before, after]);
  const [first = '', second = ''] = keys;
  return (
    <section className="compare-block">
      <h2>{t('slope.title', { name: naming.region(oneRegion ?? '') })}</h2>
      <p className="compare-sentence" data-testid="compare-sentence">
        {slopeSentence({ from: naming.region(first), to: naming.region(second) }, rows, naming, lang)}
      </p>
      <Cautions cautions={comparison.cautions} naming={naming} />
      <dl className="slope-documents">
        <dt>{t('slope.before')}</dt>
        <dd>{naming.document(parseSubject(first).document ?? '')}</dd>
        <dt>{t('slope.after')}</dt>
        <dd>{naming.document(parseSubject(second).document ?? '')}</dd>
      </dl>
      <Button onClick={() => setCompared([second, first])}>{t('slope.swap')}</Button>
      {CHANGES.map((change) => (
        <SlopeGroup
          key={change}
          title={t(`slope.${change}`)}
          rows={rows.filter((row) => row.change === change)}
          naming={naming}
        />
      ))}
      <p className="compare-note">{t('slope.note')}</p>
    </section>
  );
}

interface SlopeGroupProps {
  readonly title: string;
  readonly rows: readonly SlopeRow[];
  readonly naming: CompareNaming;
}

function SlopeGroup({ title, rows, naming }: SlopeGroupProps) {
  if (rows.length === 0) return null;
  return (
    <section className="slope-group">
      <h3>
        {title} <span className="slope-count">{rows.length}</span>
      </h3>
      <ul>
        {rows.map((row) => (
          <li key={row.industry} className="slope-row" data-change={row.change}>
            <details>
              <summary>
                <span className="slope-industry">{naming.industry(row.industry)}</span>
                <Side entry={row.before} />
                <SlopeMark before={row.before?.strongest ?? null} after={row.after?.strongest ?? null} />
                <Side entry={row.after} />
              </summary>
              <div className="slope-quotes">
                {[row.before, row.after].map((entry, index) => (
                  <div key={index}>
                    {entry?.claims.slice(0, 2).map((claim) => (
                      <QuoteButton key={claim.id} claim={claim} naming={naming} />
                    ))}
                  </div>
                ))}
              </div>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Side({ entry }: { readonly entry: SlopeRow['before'] }) {
  const t = useT('compare');
  return (
    <span className="slope-side">
      {entry ? (
        <StatusMark status={entry.strongest} withWord />
      ) : (
        <span className="slope-none">{t('table.notNamed')}</span>
      )}
    </span>
  );
}
