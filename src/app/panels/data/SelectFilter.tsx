import { useId } from 'react';
import { useT } from '../../ui/i18n/useT.ts';

interface Option {
  readonly id: string;
  readonly label: string;
}

interface SelectFilterProps {
  readonly label: string;
  readonly values: readonly string[];
  readonly options: readonly Option[];
  readonly onChange: (values: readonly string[]) => void;
}

/** Any number of options: the list adds one, and each that is chosen stands below and is taken out by a click. */
export function SelectFilter({ label, values, options, onChange }: SelectFilterProps) {
  const t = useT('panels');
  const id = useId();
  const chosen = values.map((value) => options.find((option) => option.id === value) ?? { id: value, label: value });
  return (
    <div className="data-filter" data-active={values.length > 0} role="group" aria-label={label}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="text-field"
        value=""
        onChange={(event) => onChange([...values, event.target.value])}
      >
        <option value="">{values.length === 0 ? t('data.any') : t('data.several', { count: values.length })}</option>
        {options
          .filter((option) => !values.includes(option.id))
          .map((option) => (
            <option key={option.id} value={option.id}>
              {option.label}
            </option>
          ))}
      </select>
      {chosen.map((option) => (
        <Chosen
          key={option.id}
          label={option.label}
          onRemove={() => onChange(values.filter((value) => value !== option.id))}
        />
      ))}
    </div>
  );
}

function Chosen({ label, onRemove }: { readonly label: string; readonly onRemove: () => void }) {
  const t = useT('panels');
  return (
    <button type="button" className="data-chosen" aria-label={t('data.takeOut', { label })} onClick={onRemove}>
      <span>{label}</span>
      <span aria-hidden="true">×</span>
    </button>
  );
}
