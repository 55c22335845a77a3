import { useEffect, useRef, type FormEvent, type KeyboardEvent, type ReactNode } from 'react';

interface SheetFormProps {
  readonly onSubmit: (event: FormEvent) => void;
  readonly onDone: () => void;
  readonly children: ReactNode;
}

/** A form that opens inside the list: its first field has the focus, Escape closes the form and not the list. */
export function SheetForm({ onSubmit, onDone, children }: SheetFormProps) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input, textarea')?.focus(), []);
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.stopPropagation();
    onDone();
  };
  return (
    <form ref={form} className="own-form" onSubmit={onSubmit} onKeyDown={handleKeyDown}>
      {children}
    </form>
  );
}
