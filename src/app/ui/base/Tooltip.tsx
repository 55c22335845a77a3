import { Tooltip as Base } from '@base-ui/react/tooltip';
import type { ReactElement } from 'react';
import './Popover.css';

interface TooltipProps {
  /** The control it explains; it needs a name of its own, the tooltip only adds. */
  readonly trigger: ReactElement;
  readonly text: string;
}

export function Tooltip({ trigger, text }: TooltipProps) {
  return (
    <Base.Root>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner className="popover-place" sideOffset={6} collisionPadding={8}>
          <Base.Popup className="tooltip">{text}</Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
