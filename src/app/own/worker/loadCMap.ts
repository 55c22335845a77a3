/** Character maps of the PDF library for Chinese fonts that a file does not hold, by name: address of the file. */
const ADDRESSES: Readonly<Record<string, string>> = import.meta.env['ONE_FILE']
  ? {}
  : import.meta.glob<string>(
      '/node_modules/pdfjs-dist/cmaps/{Adobe-GB,Adobe-CNS,GB,B5,CNS,ET,HK,UniGB,UniCNS}*.bcmap',
      {
        eager: true,
        query: '?url',
        import: 'default',
      },
    );

/** Bytes of a character map, from beside the page. Throws where the page has none of that name. */
export async function loadCMap(name: string): Promise<Uint8Array> {
  const address = Object.entries(ADDRESSES).find(([path]) => path.endsWith(`/${name}`))?.[1];
  if (address === undefined) throw new Error(`the page has no character map ${name}`);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${name}: HTTP ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
