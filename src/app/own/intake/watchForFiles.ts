import { ownRequest } from '../../ui/ownRequest.ts';

/**
 * Takes files that are dropped anywhere on the page; without it a browser would leave the page for them. What was
 * dropped must be taken from the event at once, the files in it may be read later. Returns how to stop.
 */
export function watchForFiles(page: Window): () => void {
  const hang = (event: DragEvent) => show(event, true);
  const leave = (event: DragEvent) => (event.relatedTarget === null ? show(event, false) : undefined);
  const take = (event: DragEvent) => {
    show(event, false);
    const dropped = Array.from(event.dataTransfer?.items ?? []).flatMap((item) =>
      item.kind === 'file' ? (item.webkitGetAsEntry() ?? item.getAsFile() ?? []) : [],
    );
    if (dropped.length > 0) ownRequest.setState({ isWanted: true, isOpen: true, dropped });
  };
  page.addEventListener('dragenter', hang);
  page.addEventListener('dragover', hang);
  page.addEventListener('dragleave', leave);
  page.addEventListener('drop', take);
  return () => {
    page.removeEventListener('dragenter', hang);
    page.removeEventListener('dragover', hang);
    page.removeEventListener('dragleave', leave);
    page.removeEventListener('drop', take);
  };
}

/** Text and pictures that are dragged about are none of our business. */
function show(event: DragEvent, isDragging: boolean): void {
  if (!event.dataTransfer?.types.includes('Files')) return;
  event.preventDefault();
  if (isDragging !== ownRequest.getState().isDragging) ownRequest.setState({ isWanted: true, isDragging });
}
