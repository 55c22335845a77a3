import { useId, type ReactNode } from 'react';
import type { Profile, ProfileEntry } from '../../../core/analysis/profile.ts';
import type { Status } from '../../../core/model/index.ts';
import { useT } from '../../ui/i18n/useT.ts';
import { StatusMark } from '../../ui/marks/StatusMark.tsx';
import { layoutStatusDots, type DotGrouping, type DotRow, type StatusDotsLayout } from './layout.ts';
import './statusDots.css';

/** Width of the four columns of dots, px; English words are longer. */
const DOTS_WIDTH = { zh: 148, en: 196 } as const;
const ROW_HEIGHT = 30;
const MARK_SIZE = 14;

interface StatusDotsProps {
  readonly profile: Profile;
  readonly lang: keyof typeof DOTS_WIDTH;
  readonly grouping: DotGrouping;
  readonly label: string;
  readonly heading: (group: string) => ReactNode;
  readonly nameOf: (entry: ProfileEntry) => string;
  /** Industry whose quotes are open. */
  readonly open: string | null;
  readonly onToggle: (industry: string) => void;
  /** What stands below an open row. */
  readonly detail: (entry: ProfileEntry) => ReactNode;
}

/** Priorities as rows of dots, one column a status; a row opens to its quotes. */
export function StatusDots({ profile, lang, grouping, label, heading, ...rows }: StatusDotsProps) {
  const layout = layoutStatusDots(profile, grouping, DOTS_WIDTH[lang]);
  return (
    <div className="status-dots" role="group" aria-label={label}>
      <ColumnHeads layout={layout} />
      {layout.groups.map((group) => (
        <section key={group.key} className="status-dots-group">
          <h3 className="status-dots-heading">
            {heading(group.key)}
            <span className="status-dots-count">{group.rows.length}</span>
          </h3>
          <ul>
            {group.rows.map((row) => (
              <DotLine key={row.entry.industry} row={row} layout={layout} {...rows} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function ColumnHeads({ layout }: { readonly layout: StatusDotsLayout }) {
  const t = useT();
  return (
    <div className="status-dots-columns" aria-hidden="true">
      <div style={{ width: layout.width }}>
        {layout.columns.map(({ status, x }) => (
          <span key={status} style={{ left: x }} title={t(`statusHint.${status}`)}>
            {t(`status.${status}`)}
          </span>
        ))}
      </div>
    </div>
  );
}

interface DotLineProps extends Pick<StatusDotsProps, 'nameOf' | 'open' | 'onToggle' | 'detail'> {
  readonly row: DotRow;
  readonly layout: StatusDotsLayout;
}

function DotLine({ row, layout: { columns, width }, nameOf, open, onToggle, detail }: DotLineProps) {
  const id = useId();
  const { entry } = row;
  const isOpen = open === entry.industry;
  return (
    <li className="status-dots-row" data-open={isOpen}>
      <button
        type="button"
        className="status-dots-button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => onToggle(entry.industry)}
      >
        <span className="status-dots-name">{nameOf(entry)}</span>
        <span className="status-dots-plot" style={{ width, height: ROW_HEIGHT }}>
          <svg width={width} height={ROW_HEIGHT} aria-hidden="true">
            <line className="status-dots-rule" x1={0} x2={width} y1={ROW_HEIGHT / 2} y2={ROW_HEIGHT / 2} />
            {row.span ? (
              <line
                className="status-dots-span"
                x1={row.span[0]}
                x2={row.span[1]}
                y1={ROW_HEIGHT / 2}
                y2={ROW_HEIGHT / 2}
              />
            ) : null}
            {columns.map((column) => (
              <circle
                key={column.status}
                className="status-dots-place"
                cx={column.x}
                cy={ROW_HEIGHT / 2}
                r={1.5}
              />
            ))}
          </svg>
          {row.dots.map(({ status, x }) => (
            <DotMark key={status} status={status} x={x} />
          ))}
        </span>
      </button>
      {isOpen ? (
        <div id={id} className="status-dots-detail">
          {detail(entry)}
        </div>
      ) : null}
    </li>
  );
}

function DotMark({ status, x }: { readonly status: Status; readonly x: number }) {
  return (
    <span className="status-dots-mark" style={{ left: x - MARK_SIZE / 2, top: (ROW_HEIGHT - MARK_SIZE) / 2 }}>
      <StatusMark status={status} size={MARK_SIZE} />
    </span>
  );
}
