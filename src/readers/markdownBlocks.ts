/**
 * Lines of Markdown → a text: rows of one table and items of one list stand together, all else is parted by an empty
 * line. Empty lines among them part two tables or lists.
 */
export function joinBlocks(lines: readonly string[]): string {
  const kind = (line: string | undefined): string => /^(?:\| |- )/.exec(line ?? '')?.[0] ?? '';
  const parted = lines.flatMap((line, i) => {
    if (line === '') return [];
    const isTogether = kind(line) !== '' && kind(line) === kind(lines[i - 1]);
    return [i === 0 ? line : `${isTogether ? '\n' : '\n\n'}${line}`];
  });
  return parted.length === 0 ? '' : `${parted.join('').trimStart()}\n`;
}
