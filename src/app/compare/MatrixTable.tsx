import { useState } from 'react';
import type { MatrixModel } from '../charts/matrix/model.ts';
import { useT } from '../ui/i18n/useT.ts';
import type { CompareNaming } from './naming.ts';

interface MatrixTableProps {
  readonly model: MatrixModel;
  readonly naming: CompareNaming;
}

/** The matrix in words, in the same order of regions; made only when it is opened. */
export function MatrixTable({ model, naming }: MatrixTableProps) {
  const t = useT('compare');
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="matrix-words" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('all.asTable')}</summary>
      {isOpen && (
        <table className="matrix-table">
          <thead>
            <tr>
              <th scope="col">{t('all.tableRegion')}</th>
              <th scope="col">{t('all.tableIndustries')}</th>
            </tr>
          </thead>
          <tbody>
            {model.profiles.map((profile) => (
              <tr key={profile.region}>
                <th scope="row">{naming.region(profile.region)}</th>
                <td>
                  {[...profile.entries.values()]
                    .map((entry) => `${naming.industry(entry.industry)} (${naming.status(entry.strongest)})`)
                    .join(' · ')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </details>
  );
}
