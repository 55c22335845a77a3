import type { ReactNode } from 'react';
import { WholeDates } from './WholeDates.tsx';
import './panel.css';

interface PanelHeadProps {
  /** Small line above the title: where one is. */
  readonly above?: ReactNode;
  /** The question that the panel answers. */
  readonly title: string;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
}

export function PanelHead({ above, title, lead, actions }: PanelHeadProps) {
  return (
    <header className="panel-head">
      {above ? <div className="panel-above">{above}</div> : null}
      <h1 className="panel-title">{title}</h1>
      {lead ? (
        <p className="panel-lead">{typeof lead === 'string' ? <WholeDates text={lead} /> : lead}</p>
      ) : null}
      {actions ? <div className="panel-actions">{actions}</div> : null}
    </header>
  );
}

interface PanelSectionProps {
  readonly title: string;
  readonly note?: ReactNode;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a panel under a hairline, with its heading. */
export function PanelSection({ title, note, aside, children }: PanelSectionProps) {
  return (
    <section className="panel-section" aria-label={title}>
      <div className="panel-section-head">
        <h2 className="panel-section-title">{title}</h2>
        {aside}
      </div>
      {note ? <p className="panel-note">{note}</p> : null}
      {children}
    </section>
  );
}
