import { useId, useState, type FormEvent, type KeyboardEvent } from 'react';
import { STATUSES, type ClaimCorrectionKind } from '../../../core/model/index.ts';
import { useDataset } from '../../data/DataStoreProvider.tsx';
import { Button } from '../../ui/base/Button.tsx';
import { displayText } from '../../ui/displayText.ts';
import { StatusMark } from '../../ui/marks/StatusMark.tsx';
import {
  correctionOf,
  fieldsOf,
  isSameAsSaid,
  missingIn,
  today,
  type Draft,
  type DraftSubject,
} from '../newCorrection.ts';
import { useCorrections } from '../store/useCorrections.ts';
import { useCorrectionT } from '../useCorrectionT.ts';
import { useStatementNames } from '../useStatementNames.ts';
import { industryChoices, regionChoices } from './choices.ts';
import { Picker } from './Picker.tsx';
import { useGazetteer } from './useGazetteer.ts';

interface CorrectionFormProps {
  readonly subject: DraftSubject;
  /** What can be said of it; one alone is not asked for. */
  readonly kinds: readonly ClaimCorrectionKind[];
  readonly onDone: () => void;
}

/** What a person says of a passage: the kind, what holds instead, and, if they like, why and who. */
export function CorrectionForm({ subject, kinds, onDone }: CorrectionFormProps) {
  const t = useCorrectionT();
  const add = useCorrections((state) => state.add);
  const name = useCorrections((state) => state.name);
  const rememberName = useCorrections((state) => state.rememberName);
  const [draft, setDraft] = useState(() => startDraft(subject, kinds, name));
  const [isRemembered, setIsRemembered] = useState(name !== '');
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  const correction = correctionOf(draft, subject, today());
  const isSame = isSameAsSaid(draft, subject);
  const isReady = correction !== null && !isSame;
  const handleSave = (event: FormEvent) => {
    event.preventDefault();
    if (!correction || isSame) return;
    add(correction);
    rememberName(isRemembered ? draft.name.trim() : '');
    onDone();
  };
  return (
    <form className="correct-form" onSubmit={handleSave} onKeyDown={keepKeys}>
      <Subject subject={subject} />
      {kinds.length > 1 ? <KindChoice kinds={kinds} draft={draft} onChange={change} /> : null}
      <Fields draft={draft} onChange={change} />
      <label className="correct-label">
        {t('form.reason')}
        <textarea
          className="text-field"
          rows={2}
          maxLength={2000}
          value={draft.reason}
          onChange={(event) => change({ reason: event.target.value })}
        />
      </label>
      <label className="correct-label">
        {t('form.name')}
        <input
          className="text-field"
          type="text"
          maxLength={200}
          value={draft.name}
          onChange={(event) => change({ name: event.target.value })}
        />
      </label>
      <label className="correct-check">
        <input
          type="checkbox"
          checked={isRemembered}
          onChange={(event) => setIsRemembered(event.target.checked)}
        />
        {t('form.remember')}
      </label>
      <p className="correct-save">
        <Button look={isReady ? 'accent' : 'plain'} type="submit" disabled={!isReady}>
          {t('form.save')}
        </Button>
        <Hint draft={draft} isSame={isSame} />
      </p>
    </form>
  );
}

function startDraft({ said }: DraftSubject, kinds: readonly ClaimCorrectionKind[], name: string): Draft {
  const [kind = 'confirm'] = kinds;
  const { region = null, status = null } = said ?? {};
  const isAdding = kind === 'add-claim';
  return {
    kind,
    region: isAdding ? region : null,
    industry: null,
    status: isAdding ? status : null,
    reason: '',
    name,
  };
}

/** Letters and arrows belong to the form, not to the page behind it; Escape closes the window. */
function keepKeys(event: KeyboardEvent): void {
  if (event.key !== 'Escape') event.stopPropagation();
}

function Subject({ subject: { said, anchor } }: Pick<CorrectionFormProps, 'subject'>) {
  const t = useCorrectionT();
  const names = useStatementNames();
  return (
    <div className="correct-subject">
      {said ? (
        <p>
          {t('form.said')} <strong>{names.statement(said)}</strong>
        </p>
      ) : (
        <p>{t('form.passage')}</p>
      )}
      <blockquote className="correct-quote">{displayText(anchor.exact)}</blockquote>
    </div>
  );
}

interface PartProps {
  readonly draft: Draft;
  readonly onChange: (part: Partial<Draft>) => void;
}

function KindChoice({ kinds, draft, onChange }: PartProps & Pick<CorrectionFormProps, 'kinds'>) {
  const t = useCorrectionT();
  const id = useId();
  return (
    <fieldset className="correct-kinds">
      <legend className="correct-label">{t('form.what')}</legend>
      {kinds.map((kind) => (
        <label key={kind} className="correct-check">
          <input
            type="radio"
            name={id}
            checked={kind === draft.kind}
            onChange={() => onChange({ kind, region: null, industry: null, status: null })}
          />
          {t(`form.kind.${kind}`)}
        </label>
      ))}
    </fieldset>
  );
}

/** What the chosen kind asks for. */
function Fields({ draft, onChange }: PartProps) {
  const t = useCorrectionT();
  const dataset = useDataset();
  const fields = fieldsOf(draft.kind);
  return (
    <>
      {fields.includes('region') ? <RegionPicker draft={draft} onChange={onChange} /> : null}
      {fields.includes('industry') ? (
        <Picker
          label={t('form.industry')}
          placeholder={t('form.searchIndustry')}
          choices={industryChoices(dataset)}
          value={draft.industry}
          onPick={(industry) => onChange({ industry })}
        />
      ) : null}
      {fields.includes('status') ? <StatusChoice draft={draft} onChange={onChange} /> : null}
    </>
  );
}

/** All units of the country can be chosen, once they are loaded. */
function RegionPicker({ draft, onChange }: PartProps) {
  const t = useCorrectionT();
  const dataset = useDataset();
  const gazetteer = useGazetteer();
  const isFailed = gazetteer === 'failed';
  return (
    <>
      <Picker
        label={t('form.region')}
        placeholder={t('form.search')}
        choices={regionChoices(dataset, isFailed ? undefined : gazetteer)}
        value={draft.region}
        onPick={(region) => onChange({ region })}
      />
      {isFailed ? <p className="correct-hint">{t('form.noGazetteer')}</p> : null}
    </>
  );
}

function StatusChoice({ draft, onChange }: PartProps) {
  const t = useCorrectionT();
  const id = useId();
  return (
    <fieldset className="correct-statuses">
      <legend className="correct-label">{t('form.status')}</legend>
      {STATUSES.map((status) => (
        <label key={status} className="correct-check">
          <input
            type="radio"
            name={id}
            checked={status === draft.status}
            onChange={() => onChange({ status })}
          />
          <StatusMark status={status} withWord />
        </label>
      ))}
    </fieldset>
  );
}

/** Why the draft cannot be saved yet. */
function Hint({ draft, isSame }: { readonly draft: Draft; readonly isSame: boolean }) {
  const t = useCorrectionT();
  const missing = missingIn(draft);
  const what = missing.map((field) => t(`form.${field}`)).join(t('comma'));
  const text = missing.length > 0 ? t('form.missing', { what }) : isSame ? t('form.same') : '';
  return <span className="correct-hint">{text}</span>;
}
