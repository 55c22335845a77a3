import { BLOCKS_PLACE } from '../../../core/export/oneFile.ts';

/** The page in one file without its data: from beside the served page, or taken from this page if it is one itself. */
export async function shellText(signal: AbortSignal, doc: Document = document): Promise<string> {
  if (isOneFile(doc)) return shellOf(doc);
  const response = await fetch('./one-file.html', { signal });
  if (!response.ok) throw new Error(`one-file.html: HTTP ${response.status}`);
  return response.text();
}

/** Was this page built as one file? */
export function isOneFile(doc: Document = document): boolean {
  return doc.querySelector('script[data-part]') !== null;
}

/** The parts of this page that the build made; their texts are what the policy in its head allows. */
function shellOf(doc: Document): string {
  const head = [...doc.head.children].filter((element) => element.matches('meta, style, link[rel=icon]'));
  const parts = [...doc.querySelectorAll('script[data-part]')];
  return [
    '<!doctype html>',
    '<html lang="zh-CN"><head>',
    ...head.map((element) => element.outerHTML),
    '<title>产业图 Chanyetu</title>',
    '</head><body><div id="root"></div>',
    BLOCKS_PLACE,
    ...parts.map((element) => element.outerHTML),
    '</body></html>',
  ].join('\n');
}
