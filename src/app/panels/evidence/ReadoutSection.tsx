import type { ReactNode } from 'react';
import type { SourceDocument } from '../../../core/model/index.ts';
import type { Readout } from '../../own/worker/readout.ts';
import { useAppStore } from '../../state/AppStoreProvider.tsx';
import { useT } from '../../ui/i18n/useT.ts';
import { displayText } from '../shared/displayText.ts';
import { useNames } from '../shared/useNames.ts';
import { namedOften, noClaimReason } from './readoutFacts.ts';
import type { ReadoutState } from './useReadout.ts';

/** Names listed of a kind; the rest is counted. */
const MOST = 12;

interface ReadoutSectionProps {
  readonly source: SourceDocument;
  /** Claims that stand, and those that people struck out. */
  readonly claims: number;
  readonly rejected: number;
  readonly answer: ReadoutState;
  readonly terms: readonly string[];
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
}

/** What the program saw in a document on the way to its claims, and why there are none where there are none. */
export function ReadoutSection({ isOpen, onToggle, ...facts }: ReadoutSectionProps) {
  const t = useT('panels');
  const { answer } = facts;
  return (
    <details
      className="why readout"
      open={isOpen}
      onToggle={({ currentTarget }) => onToggle(currentTarget.open)}
    >
      <summary>{t('evidence.readout.open')}</summary>
      {answer.state === 'ready' ? <Facts {...facts} readout={answer.readout} /> : null}
      {answer.state === 'waiting' ? <p role="status">{t('evidence.readout.reading')}</p> : null}
      {answer.state === 'failed' ? (
        <p role="alert">{t('evidence.readout.failed', { reason: answer.reason })}</p>
      ) : null}
    </details>
  );
}

interface FactsProps extends Pick<ReadoutSectionProps, 'source' | 'claims' | 'rejected' | 'terms'> {
  readonly readout: Readout;
}

function Facts({ source, claims, rejected, terms, readout }: FactsProps) {
  const t = useT('panels');
  const names = useNames();
  const { region } = source;
  const { places, industries, left } = readout;
  const reason = noClaimReason({ readout, terms, rejected, region });
  return (
    <>
      {claims === 0 ? (
        <p className="readout-because">
          <strong>{t('evidence.readout.because.title')}</strong> {t(`evidence.readout.because.${reason}`)}
        </p>
      ) : null}
      <dl>
        <Row name="about">
          {region === null ? t('evidence.readout.aboutNone') : names.region(region, 'full')}
        </Row>
        <Row name="places">
          <Often ids={places.map((one) => one.region)} nameOf={(id) => names.region(id, 'full')} />
        </Row>
        <Row name="industries">
          <Often ids={industries.map((one) => one.industry)} nameOf={names.industry} />
        </Row>
        {left.length > 0 ? (
          <Row name="left">
            <Left readout={readout} text={source.text} />
          </Row>
        ) : null}
        {terms.length > 0 ? (
          <Row name="unmapped">
            <Unmapped terms={terms} />
          </Row>
        ) : null}
        {rejected > 0 ? (
          <Row name="rejected">{t('evidence.readout.rejectedCount', { count: rejected })}</Row>
        ) : null}
      </dl>
      <p className="panel-note">{t('evidence.readout.legend')}</p>
    </>
  );
}

function Row({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const t = useT('panels');
  return (
    <>
      <dt>{t(`evidence.readout.${name}`)}</dt>
      <dd>{children}</dd>
    </>
  );
}

interface OftenProps {
  readonly ids: readonly string[];
  readonly nameOf: (id: string) => string;
}

function Often({ ids, nameOf }: OftenProps) {
  const t = useT('panels');
  const all = namedOften(ids);
  if (all.length === 0) return t('evidence.readout.none');
  const shown = all
    .slice(0, MOST)
    .map(([id, count]) =>
      count === 1 ? nameOf(id) : t('evidence.readout.times', { name: nameOf(id), count }),
    );
  const rest = all.length - shown.length;
  return [shown.join(t('listComma')), rest > 0 ? t('evidence.readout.more', { count: rest }) : '']
    .filter(Boolean)
    .join(' ');
}

function Left({ readout: { left }, text }: { readonly readout: Readout; readonly text: string }) {
  const t = useT('panels');
  const names = useNames();
  return (
    <ul>
      {left.slice(0, MOST).map(({ region, industry, trust, start, end }) => (
        <li key={`${region} ${industry}`}>
          {t('evidence.readout.leftItem', {
            region: names.region(region),
            industry: names.industry(industry),
            reason:
              trust === null
                ? t('evidence.readout.passing')
                : t('evidence.readout.doubtful', { percent: Math.round(trust * 100) }),
          })}{' '}
          <q className="why-words">{displayText(text.slice(start, end)).replace(/\s+/g, ' ').trim()}</q>
        </li>
      ))}
      {left.length > MOST ? <li>{t('evidence.readout.more', { count: left.length - MOST })}</li> : null}
    </ul>
  );
}

function Unmapped({ terms }: { readonly terms: readonly string[] }) {
  const t = useT('panels');
  const setView = useAppStore((state) => state.setView);
  return (
    <>
      {terms.slice(0, MOST).map(displayText).join(t('listComma'))}{' '}
      {terms.length > MOST ? t('evidence.readout.more', { count: terms.length - MOST }) : null}{' '}
      <button type="button" className="link-button" onClick={() => setView('data')}>
        {t('evidence.readout.unmappedHint')}
      </button>
    </>
  );
}
