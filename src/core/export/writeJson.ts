/** Takes the next piece of a file's text. */
export type Put = (text: string) => void;

/** Takes the next piece of the file of that name. */
export type Write = (file: string, text: string) => void;

/** JSON with one element of an array per line: compact, and a change shows as a line. */
export function jsonLines(items: Iterable<unknown>): string {
  return textOf((put) => {
    const lines = openLines(put);
    for (const item of items) lines.add(item);
    lines.close();
  });
}

export interface OpenLines {
  add(item: unknown): void;
  close(): void;
}

/** The same, one element after the other; `before` and `after` stand around the array. */
export function openLines(put: Put, before = '', after = '\n'): OpenLines {
  let isEmpty = true;
  put(`${before}[`);
  return {
    add: (item) => {
      put(`${isEmpty ? '' : ','}\n${JSON.stringify(item)}`);
      isEmpty = false;
    },
    close: () => put(`${isEmpty ? '' : '\n'}]${after}`),
  };
}

/** An object with an array as its last field, one element per line: a GeoJSON feature collection, an annotation page. */
export function openListIn(put: Put, object: object, field: string): OpenLines {
  const head = JSON.stringify(object).slice(0, -1);
  return openLines(put, `${head}${head === '{' ? '' : ','}${JSON.stringify(field)}:`, '}\n');
}

/** Indented JSON for files that people read. */
export function jsonPretty(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

/** All that is put, as one text. */
export function textOf(fill: (put: Put) => void): string {
  const pieces: string[] = [];
  fill((text) => void pieces.push(text));
  return pieces.join('');
}
