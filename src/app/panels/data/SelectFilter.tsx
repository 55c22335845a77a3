import { useT } from '../../ui/i18n/useT.ts';

interface SelectFilterProps {
  readonly label: string;
  readonly values: readonly string[];
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly onChange: (values: readonly string[]) => void;
}

const SEVERAL = ' several';

/** Chooses one option or none; where several are chosen elsewhere (chips on the map) it says so. */
export function SelectFilter({ label, values, options, onChange }: SelectFilterProps) {
  const t = useT('panels');
  const [only = ''] = values;
  const isSeveral = values.length > 1;
  return (
    <label className="data-filter" data-active={values.length > 0}>
      <span>{label}</span>
      <select
        className="text-field"
        value={isSeveral ? SEVERAL : only}
        onChange={(event) => onChange(event.target.value === '' ? [] : [event.target.value])}
      >
        <option value="">{t('data.any')}</option>
        {isSeveral ? (
          <option value={SEVERAL} disabled>
            {t('data.several', { count: values.length })}
          </option>
        ) : null}
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
