/** Where something that has the focus is about to go: to the same button of the row beside it, else to the beginning. */
export function focusBesideRow(button: HTMLElement): void {
  const row = button.closest('li');
  const place = [...(button.parentElement?.children ?? [])].reverse().indexOf(button);
  const beside = row?.nextElementSibling ?? row?.previousElementSibling;
  const buttons = beside?.querySelectorAll<HTMLElement>('.own-buttons button');
  const same = buttons?.[buttons.length - 1 - place];
  if (same) same.focus();
  else focusStart(button);
}

/** To the first button of the list: it is always there. */
export function focusStart(element: HTMLElement): void {
  element.closest('.own')?.querySelector<HTMLElement>('button')?.focus();
}

/** Class of the button that brings back what was removed. */
export const UNDO_REMOVAL = 'own-undo';

/** From the button that empties the list to the one that fills it again, which is there by then. */
export function focusUndo(list: Element | null): void {
  list?.querySelector<HTMLElement>(`.${UNDO_REMOVAL}`)?.focus();
}
