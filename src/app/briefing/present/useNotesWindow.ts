import { useCallback, useEffect, useRef, useState } from 'react';

const LOOK = 'popup,width=900,height=640';

export interface NotesWindow {
  /** Where the notes are drawn; null while they have no window of their own. */
  readonly body: HTMLElement | null;
  /** Opens the window, or closes it; false where the browser opens none. */
  readonly toggle: () => boolean;
}

/** A second window of the page for the speaker. It takes the keys as the first does, and goes when the first leaves. */
export function useNotesWindow(onKey: (event: KeyboardEvent) => void, title: string): NotesWindow {
  const opened = useRef<Window | null>(null);
  const [body, setBody] = useState<HTMLElement | null>(null);
  const latest = useRef(onKey);
  useEffect(() => {
    latest.current = onKey;
  });
  useEffect(() => {
    const close = () => opened.current?.close();
    window.addEventListener('pagehide', close);
    return () => {
      window.removeEventListener('pagehide', close);
      close();
    };
  }, []);
  const toggle = useCallback(() => {
    if (opened.current && !opened.current.closed) {
      opened.current.close();
      opened.current = null;
      setBody(null);
      return true;
    }
    const popup = openWindow();
    if (!popup) return false;
    opened.current = popup;
    dress(popup.document, title);
    popup.addEventListener('keydown', (event) => latest.current(event));
    popup.addEventListener('pagehide', () => {
      opened.current = null;
      setBody(null);
    });
    setBody(popup.document.body);
    return true;
  }, [title]);
  return { body, toggle };
}

function openWindow(): Window | null {
  try {
    return window.open('', 'chanyetu-notes', LOOK) ?? null;
  } catch {
    return null;
  }
}

/** The styles of the page, which its policy allows there too. */
function dress(doc: Document, title: string): void {
  doc.title = title;
  doc.head.replaceChildren();
  doc.body.replaceChildren();
  doc.documentElement.lang = document.documentElement.lang;
  doc.documentElement.dataset['theme'] = document.documentElement.dataset['theme'] ?? 'light';
  for (const node of document.querySelectorAll('link[rel="stylesheet"], style')) {
    const copy = doc.importNode(node, true);
    if (node instanceof HTMLLinkElement) copy.setAttribute('href', node.href);
    doc.head.append(copy);
  }
}
