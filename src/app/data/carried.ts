/** Does the page hold a file of the dataset in itself? */
export function isCarried(name: string): boolean {
  return typeof document !== 'undefined' && document.getElementById(`data-${name}`) !== null;
}

/** A page that carries its data holds it in `<script type="application/json" id="…">`, perhaps packed. */
export async function carriedText(id: string): Promise<string | null> {
  const holder = typeof document === 'undefined' ? null : document.getElementById(id);
  const text = holder?.textContent ?? null;
  if (text === null || holder?.dataset['packing'] !== 'gzip') return text;
  const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
}
