/** Pages beyond this size (UTF-16 units), number of elements or depth are not weighed: all of the page is taken. */
const MOST_UNITS = 3_000_000;
const MOST_ELEMENTS = 30_000;
const MOST_DEPTH = 300;

/** Shorter articles are notices; still articles. */
const FEWEST_CHARACTERS = 120;

const VOID =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|td|tr|th|option)$/i;

/**
 * The HTML of a page's article, by the library behind Firefox's reader view on a DOM without scripts, styles, network
 * or windows. The page itself where no article stands out, or where it is too large or too deep to be weighed.
 */
export async function findArticle(source: string): Promise<string> {
  if (source.length > MOST_UNITS || isTooDeep(source)) return source;
  const [{ Readability }, { parseHTML }] = await Promise.all([
    import('@mozilla/readability'),
    import('linkedom/worker'),
  ]);
  try {
    const { document } = parseHTML(wholePage(source)) as unknown as {
      readonly document: ConstructorParameters<typeof Readability>[0];
    };
    const article = new Readability(document, {
      charThreshold: FEWEST_CHARACTERS,
      maxElemsToParse: MOST_ELEMENTS,
      keepClasses: true, // they tell menus that came along with a short article
    }).parse();
    return article?.content || source;
  } catch {
    return source; // a page that breaks the library is read as a whole instead
  }
}

/** Both libraries walk down the tree by recursion. Elements that may stay open count for nothing. */
function isTooDeep(source: string): boolean {
  let depth = 0;
  for (const [, slash, name = ''] of source.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
    if (VOID.test(name)) continue;
    depth = slash === '/' ? Math.max(0, depth - 1) : depth + 1;
    if (depth > MOST_DEPTH) return true;
  }
  return false;
}

/** A fragment gets the frame that the DOM library wants. */
function wholePage(source: string): string {
  return /<body[\s>]/i.test(source) ? source : `<html><body>${source}</body></html>`;
}
