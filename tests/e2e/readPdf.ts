/** A font of a page, and whether the file brings it. */
interface ReadFont {
  readonly name: string;
  readonly isEmbedded: boolean;
}

interface ReadPdf {
  /** Text of each page that can be selected. */
  readonly pages: readonly string[];
  readonly fonts: readonly ReadFont[];
}

/** The parts of pdf.js that are used here. */
interface PdfPage {
  getTextContent(): Promise<{ readonly items: readonly { readonly str?: string }[] }>;
  getOperatorList(): Promise<{
    readonly fnArray: readonly number[];
    readonly argsArray: readonly unknown[][];
  }>;
  readonly commonObjs: { get(id: string): PdfFont };
}

interface PdfFont {
  readonly name: string;
  readonly missingFile?: boolean;
  readonly isType3Font?: boolean;
  readonly data?: Uint8Array | null;
}

interface PdfLibrary {
  readonly OPS: { readonly setFont: number };
  getDocument(source: object): {
    readonly promise: Promise<{ readonly numPages: number; getPage(place: number): Promise<PdfPage> }>;
  };
}

/** Opens a PDF: the text of its pages and the fonts that they use. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const library = 'pdfjs-dist/legacy/build/pdf.mjs';
  const { getDocument, OPS } = (await import(library)) as PdfLibrary;
  const document = await getDocument({
    data: new Uint8Array(bytes),
    useSystemFonts: false,
    verbosity: 0,
    fontExtraProperties: true,
  }).promise;
  const pages: string[] = [];
  const fonts = new Map<string, ReadFont>();
  for (let place = 1; place <= document.numPages; place++) {
    const page = await document.getPage(place);
    const { items } = await page.getTextContent();
    pages.push(items.map(({ str = '' }) => str).join(''));
    const { fnArray, argsArray } = await page.getOperatorList();
    for (const [index, operation] of fnArray.entries()) {
      if (operation !== OPS.setFont) continue;
      const id = String(argsArray[index]?.[0]);
      const { name, missingFile = false, isType3Font = false, data = null } = page.commonObjs.get(id);
      fonts.set(id, { name, isEmbedded: isType3Font || (!missingFile && data !== null) });
    }
  }
  return { pages, fonts: [...fonts.values()] };
}
