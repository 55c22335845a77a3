/** A block of data that a page carries in itself: JSON as it is, or gzip of JSON in base64. */
export interface DataBlock {
  /** `data-claims`, `page-decks` … */
  readonly id: string;
  readonly text: string;
  readonly packing: 'plain' | 'gzip';
}

/** Where blocks are put into the shell of a page. */
export const BLOCKS_PLACE = '<!--data of this page-->';

/** Files of the dataset that a page in one file carries; a missing one is left out. */
export const CARRIED_FILES = [
  'manifest',
  'claims',
  'taxonomy',
  'regions',
  'areas',
  'sources',
  'boundaries',
  'documents',
  'figures',
  'diagnostics',
  'accuracy',
  'lexicon',
] as const;

/**
 * The page with its data: every block becomes `<script type="application/json" id="…">` in the shell.
 * Throws when the shell has no place for them or a plain block is no JSON.
 */
export function fillShell(shell: string, blocks: readonly DataBlock[]): string {
  if (shell.split(BLOCKS_PLACE).length !== 2) throw new Error(`the shell needs one ${BLOCKS_PLACE}`);
  return shell.replace(BLOCKS_PLACE, () => blocks.map(blockElement).join('\n'));
}

/**
 * JSON that cannot end or open an element: `<` stands only inside strings there, where `\u003c` means the same.
 * Line separators are escaped too, for readers that take the block for a script.
 */
export function escapeJson(json: string): string {
  return json
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
}

function blockElement({ id, text, packing }: DataBlock): string {
  if (!/^[\w-]+$/.test(id)) throw new Error(`${JSON.stringify(id)} is no id of a block`);
  if (packing === 'gzip') {
    if (!/^[A-Za-z0-9+/=]*$/.test(text)) throw new Error(`block ${id} is no base64`);
    return `<script type="application/json" id="${id}" data-packing="gzip">${text}</script>`;
  }
  JSON.parse(text);
  return `<script type="application/json" id="${id}">${escapeJson(text)}</script>`;
}
