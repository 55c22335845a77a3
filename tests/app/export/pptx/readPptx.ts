import { strFromU8, unzipSync } from 'fflate';

/** A slide as a reader of the file finds it. */
export interface ReadSlide {
  /** All text on the slide. */
  readonly text: string;
  /** Text of the title placeholder. */
  readonly title: string;
  readonly notes: readonly string[];
  /** Addresses on the slide and in its notes. */
  readonly links: readonly string[];
  readonly noteLinks: readonly string[];
  /** Paths of the pictures with their sizes in bytes. */
  readonly pictures: Readonly<Record<string, number>>;
  /** Cells of the tables, row by row. */
  readonly rows: readonly (readonly string[])[];
  /** Sizes of text, in points. */
  readonly sizes: readonly number[];
  /** Boxes of the tables, in inches, with the sum of their rows' heights. */
  readonly tables: readonly { readonly y: number; readonly h: number }[];
}

const NOTES = 'ppt/notesSlides/notesSlide';
const EMU = 914_400;
/** Parts that differ from file to file; parsing the others, which are large, takes seconds. */
const OWN_PARTS = /^ppt\/(slides|notesSlides)\/|^ppt\/theme\/|^docProps\/|^ppt\/presentation\.xml$/;

/** Opens a presentation; throws where a part is no XML, or names a part that is not there. */
export function readPptx(bytes: Uint8Array) {
  const files = unzipSync(bytes);
  const parts = new Map<string, Document>();
  const xml = (path: string): Document => {
    const known = parts.get(path);
    if (known) return known;
    const parsed = new DOMParser().parseFromString(strFromU8(files[path] ?? new Uint8Array()), 'text/xml');
    const fault = parsed.querySelector('parsererror');
    if (fault) throw new Error(`${path}: ${fault.textContent}`);
    parts.set(path, parsed);
    return parsed;
  };
  for (const path of Object.keys(files)) {
    if (OWN_PARTS.test(path)) xml(path);
    if (path.endsWith('.rels') && OWN_PARTS.test(path)) checkRelations(path, xml(path), files);
  }
  const count = Object.keys(files).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path)).length;
  const slides = Array.from({ length: count }, (_, index) => {
    return readSlide(xml(`ppt/slides/slide${index + 1}.xml`), {
      notes: xml(`${NOTES}${index + 1}.xml`),
      relations: xml(`ppt/slides/_rels/slide${index + 1}.xml.rels`),
      noteRelations: xml(`ppt/notesSlides/_rels/notesSlide${index + 1}.xml.rels`),
      files,
    });
  });
  return { files, slides, theme: strFromU8(files['ppt/theme/theme1.xml']!) };
}

interface Parts {
  readonly notes: Document;
  readonly relations: Document;
  readonly noteRelations: Document;
  readonly files: Readonly<Record<string, Uint8Array>>;
}

function readSlide(slide: Document, { notes, relations, noteRelations, files }: Parts): ReadSlide {
  const targets = all(relations, 'Relationship').map((one) => one.getAttribute('Target') ?? '');
  const media = targets.filter((target) => target.startsWith('../media/')).map((target) => target.slice(3));
  const title = all(slide, 'p:sp').find((shape) =>
    all(shape, 'p:ph').some((one) => one.getAttribute('type') === 'title'),
  );
  const body = all(notes, 'p:sp').find((shape) =>
    all(shape, 'p:ph').some((one) => one.getAttribute('type') === 'body'),
  );
  return {
    text: textOf(slide),
    title: title ? textOf(title) : '',
    notes: body ? all(body, 'a:p').map(textOf) : [],
    links: targets.filter((target) => /^https?:/.test(target)),
    noteLinks: all(noteRelations, 'Relationship')
      .map((one) => one.getAttribute('Target') ?? '')
      .filter((target) => /^https?:/.test(target)),
    pictures: Object.fromEntries(media.map((path) => [path, files[`ppt/${path}`]?.length ?? 0])),
    rows: all(slide, 'a:tr').map((row) => all(row, 'a:tc').map(textOf)),
    sizes: all(slide, 'a:rPr').flatMap((run) => Number(run.getAttribute('sz') ?? 0) / 100 || []),
    tables: all(slide, 'p:graphicFrame').map((frame) => ({
      y: Number(all(frame, 'a:off')[0]?.getAttribute('y')) / EMU,
      h: all(frame, 'a:tr').reduce((sum, row) => sum + Number(row.getAttribute('h')), 0) / EMU,
    })),
  };
}

/** Every relation inside of the file leads to a part, and every part's use of a relation to one. */
function checkRelations(path: string, part: Document, files: Readonly<Record<string, Uint8Array>>): void {
  const base = path.replace(/_rels\/[^/]+$/, '');
  const ids = new Set<string>();
  for (const relation of all(part, 'Relationship')) {
    ids.add(relation.getAttribute('Id') ?? '');
    if (relation.getAttribute('TargetMode') === 'External') continue;
    const target = relation.getAttribute('Target') ?? '';
    const found = new URL(target, `file:///${base}`).pathname.slice(1);
    if (!(found in files)) throw new Error(`${path} names ${target}, which is not there`);
  }
  const owner = path.replace('_rels/', '').replace(/\.rels$/, '');
  const used = files[owner] ? [...strFromU8(files[owner]).matchAll(/r:(?:id|embed)="([^"]+)"/g)] : [];
  for (const [, id = ''] of used)
    if (!ids.has(id)) throw new Error(`${owner} uses ${id}, which ${path} lacks`);
}

function all(node: Document | Element, name: string): Element[] {
  return [...node.getElementsByTagName(name)];
}

function textOf(node: Document | Element): string {
  return all(node, 'a:t')
    .map((one) => one.textContent)
    .join('');
}
