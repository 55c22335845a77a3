/** The boundaries that come with the program have words in the page's language; a user's own are named as they are. */
export function isOurBoundaries(source: string): boolean {
  return source.startsWith('echarts 4.9.0');
}
