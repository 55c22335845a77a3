/** What a key does while presenting. */
export type PresentAct = 'next' | 'previous' | 'first' | 'last' | 'fullscreen' | 'black' | 'notes' | 'leave';

const ACTS: Readonly<Record<string, PresentAct>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
  f: 'fullscreen',
  b: 'black',
  n: 'notes',
  Escape: 'leave',
};

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** The act of a key, upper or lower case; undefined leaves the key to the browser. */
export function presentAct({ key, ctrlKey, metaKey, altKey }: Pressed): PresentAct | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  return ACTS[key.length === 1 ? key.toLowerCase() : key];
}
