/** JSON with one element of an array per line: compact, and a change shows as a line. */
export function jsonLines(items: readonly unknown[]): string {
  if (items.length === 0) return '[]\n';
  return `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]\n`;
}

/** A GeoJSON feature collection with one feature per line. */
export function featureLines({ features, ...rest }: { readonly features: readonly unknown[] }): string {
  const head = JSON.stringify(rest).slice(0, -1);
  return `${head}${head === '{' ? '' : ','}"features":${jsonLines(features).trimEnd()}}\n`;
}

/** Indented JSON for files that people read. */
export function jsonPretty(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
