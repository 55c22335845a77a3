import type { Diagnostic } from '../../core/model/index.ts';
import {
  aboutFile,
  leaveAside,
  withoutExtension,
  type ReadContext,
  type Reader,
  type ReadResult,
  type SourceFile,
} from '../reader.ts';
import { joinPages } from './joinPages.ts';
import { loadPdfjs, type Pdfjs } from './loadPdfjs.ts';
import { linesOfPage, type PdfLine } from './pdfLines.ts';

/** PDFs with a text layer: lines joined into paragraphs, running heads and page numbers left out. */
export const pdfReader: Reader = { id: 'pdf', extensions: ['.pdf'], read: readPdf };

/** With fewer characters a page there is no text layer, only a stamp or a page number. */
const FEWEST_CHARACTERS = 4;

/** Share of characters that are no characters: the font does not say what its glyphs mean. */
const MOST_UNKNOWN = 0.2;

async function readPdf(file: SourceFile, context: ReadContext) {
  const pdfjs = await loadPdfjs();
  const task = pdfjs.getDocument(optionsFor(file, context));
  try {
    const pdf = await task.promise;
    const pages: (readonly PdfLine[])[] = [];
    for (let number = 1; number <= Math.min(pdf.numPages, context.limits.mostPages); number++) {
      context.signal.throwIfAborted();
      const page = await pdf.getPage(number);
      pages.push(linesOfPage((await page.getTextContent()).items));
      page.cleanup();
    }
    return resultOf(file.name, pages, pdf.numPages);
  } catch (error) {
    context.signal.throwIfAborted();
    return refusal(file.name, error);
  } finally {
    await task.destroy();
  }
}

function optionsFor({ bytes }: SourceFile, { loadCMap }: ReadContext): Parameters<Pdfjs['getDocument']>[0] {
  return {
    data: new Uint8Array(bytes), // a copy: the library keeps what it gets
    BinaryDataFactory: class {
      fetch({ kind, filename }: { readonly kind: string; readonly filename: string }): Promise<Uint8Array> {
        if (kind === 'cMapUrl' && loadCMap !== undefined) return loadCMap(filename);
        return Promise.reject(new Error(`${filename} is not needed to read text`));
      }
    },
    cMapUrl: 'cmaps/',
    cMapPacked: true,
    disableFontFace: true,
    isEvalSupported: false,
    useSystemFonts: false,
    useWasm: false,
    useWorkerFetch: false,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: 0,
  };
}

function resultOf(
  name: string,
  pages: readonly (readonly PdfLine[])[],
  total: number,
):
  | ReadResult<never>
  | {
      readonly documents: readonly {
        readonly id: string;
        readonly file: string;
        readonly text: string;
        readonly markup: 'markdown';
      }[];
      readonly diagnostics: readonly Diagnostic[];
    } {
  const sizes = pages.map((lines) => lines.reduce((sum, { text }) => sum + text.length, 0));
  const blank = sizes.filter((size) => size < FEWEST_CHARACTERS).length;
  if (blank === pages.length) {
    const message = `${total} pages and no text layer: pictures of text have to go through text recognition first`;
    return leaveAside(name, 'no-text-layer', message);
  }
  const text = joinPages(pages);
  const unknown = text.match(/[\p{Co}\ufffd]|(?!\n)\p{Cc}/gu)?.length ?? 0;
  if (unknown > text.length * MOST_UNKNOWN) {
    return leaveAside(name, 'unknown-glyphs', 'its fonts do not say which characters their glyphs are');
  }
  const diagnostics: Diagnostic[] = [];
  if (blank > 0) {
    const message = `${blank} of ${total} pages have no text layer`;
    diagnostics.push(aboutFile(name, 'pages-without-text', message, 'info'));
  }
  if (total > pages.length) {
    const message = `${total - pages.length} pages beyond the first ${pages.length} are not read`;
    diagnostics.push(aboutFile(name, 'too-many-pages', message));
  }
  return {
    documents: [{ id: withoutExtension(name), file: name, text, markup: 'markdown' }],
    diagnostics,
  };
}

function refusal(name: string, error: unknown): ReadResult<never> {
  const kind = error instanceof Error ? error.name : '';
  if (kind === 'PasswordException') return leaveAside(name, 'encrypted', 'is locked with a password');
  const message = error instanceof Error ? error.message : String(error);
  return leaveAside(name, 'damaged-pdf', `no PDF, or a damaged one: ${message}`);
}
