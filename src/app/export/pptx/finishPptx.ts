import { strFromU8, unzipSync } from 'fflate';
import type { ArchiveEntry } from '../../../core/export/xlsx/workbook.ts';
import type { ExportJob } from '../files/exportJob.ts';
import { packArchive } from '../files/packArchive.ts';
import type { Palette } from '../../picture/palette.ts';
import type { Page } from './pageModel.ts';
import { notesMark, withColours, withFonts, withNotes, withVector } from './pptxParts.ts';

/** What the library cannot write. */
export interface Finish {
  readonly pages: readonly Page[];
  /** SVG of each page's picture, by the page's place from 0. */
  readonly vectors: ReadonlyMap<number, string>;
  readonly palette: Palette;
}

type Texts = Map<string, string>;

/** Adds notes with links, vector pictures, fonts and colours to a file as the library writes it, and packs it. */
export function finishPptx(
  written: Uint8Array,
  finish: Finish,
  job: ExportJob,
): Promise<Uint8Array<ArrayBuffer>> {
  const files = unzipSync(written);
  const texts: Texts = new Map();
  const text = (path: string): string => texts.get(path) ?? strFromU8(files[path] ?? new Uint8Array());
  const theme = 'ppt/theme/theme1.xml';
  texts.set(theme, withColours(withFonts(text(theme)), colourScheme(finish.palette)));
  for (const [index, page] of finish.pages.entries()) {
    changePart(texts, text, `ppt/notesSlides/notesSlide${index + 1}.xml`, (part) =>
      withNotes(part, notesMark(index + 1), page.notes),
    );
    const svg = finish.vectors.get(index);
    if (svg === undefined) continue;
    const name = `picture-${index + 1}.svg`;
    texts.set(`ppt/media/${name}`, svg);
    changePart(texts, text, `ppt/slides/slide${index + 1}.xml`, (part) => withVector(part, name));
  }
  const rest = Object.entries(files).filter(([path]) => !texts.has(path) && !path.endsWith('/'));
  const entries: ArchiveEntry[] = [
    ...rest.map(([path, bytes]) => ({ path, chunks: [bytes] })),
    ...[...texts].map(([path, content]) => ({ path, chunks: [content] })),
  ];
  const first = entries.findIndex(({ path }) => path === '[Content_Types].xml');
  return packArchive([...entries.splice(first, 1), ...entries], job);
}

interface Part {
  readonly xml: string;
  readonly relations: string;
}

function changePart(
  texts: Texts,
  text: (path: string) => string,
  path: string,
  change: (part: Part) => Part,
): void {
  const relationsPath = path.replace(/([^/]+)$/, '_rels/$1.rels');
  const { xml, relations } = change({ xml: text(path), relations: text(relationsPath) });
  texts.set(path, xml).set(relationsPath, relations);
}

/** Colours of the theme that a person may choose from, the page's own. */
function colourScheme({
  ink,
  paper,
  ink2,
  paperSunken,
  accent,
  family,
}: Palette): Readonly<Record<string, string>> {
  const colours = {
    dk1: ink,
    lt1: paper,
    dk2: ink2,
    lt2: paperSunken,
    accent1: accent,
    accent2: family.digital,
    accent3: family.equipment,
    accent4: family.energy,
    accent5: family.life,
    hlink: accent,
    folHlink: ink2,
  };
  return Object.fromEntries(Object.entries(colours).map(([name, colour]) => [name, colour.slice(1)]));
}
