/** What an embedded view tells the page around it whenever its height changes. */
export interface HeightMessage {
  readonly type: 'chanyetu:height';
  readonly version: 1;
  /** CSS pixels that the content wants. */
  readonly height: number;
  /** Name of the data that is shown. */
  readonly data: string;
  /** Query of the page, so that one page can tell several frames apart. */
  readonly query: string;
}

/** Tells the page around about the height of an element, now and whenever it changes. Returns what ends it. */
export function tellHeight(element: HTMLElement, data: string, win: Window = window): () => void {
  if (win.parent === win) return () => undefined;
  let told = 0;
  const tell = () => {
    const height = Math.ceil(element.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    const query = win.location.search.replace(/^\?/, '');
    const message: HeightMessage = { type: 'chanyetu:height', version: 1, height, data, query };
    // Any page may embed the view; the message holds nothing that it does not know already.
    win.parent.postMessage(message, '*');
  };
  const observer = new ResizeObserver(tell);
  observer.observe(element);
  tell();
  return () => observer.disconnect();
}
