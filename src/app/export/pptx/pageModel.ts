/** A rectangle on a page, in inches; a page is 13.333 × 7.5. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export type Tone = 'ink' | 'soft' | 'faint' | 'accent';

/** A stretch of text in one look. */
export interface Run {
  readonly text: string;
  readonly tone?: Tone;
  readonly isBold?: boolean;
  readonly isRaised?: boolean;
  /** Web address. */
  readonly link?: string | null;
}

/** A paragraph. */
export type Line = readonly Run[];

/** What stands in a cell of a table. */
export type CellLines = readonly Line[];

export interface TableColumn {
  readonly heading: string;
  /** Of the width; the shares of a table add up to 1. */
  readonly share: number;
  /** Rows may say the same one after the other, such as their document; it is told once a page. */
  readonly mayRepeat?: boolean;
}

export interface ContentTable {
  /** In words above a table that stands on pages of its own. */
  readonly caption?: string;
  /** Fewer pages than a table may have otherwise; further rows are counted. */
  readonly mostPages?: number;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly CellLines[])[];
  /** What is said of rows for which there is no room. */
  readonly restText: (hidden: number) => string;
}

/** What a slide says, before anybody asks whether it fits. */
export interface SlideContent {
  /** `map` is a picture with the note that it is a sketch, words beside it; a `drawing` has its words above. */
  readonly look: 'cover' | 'map' | 'drawing' | 'page';
  readonly title: string;
  readonly lines: readonly Line[];
  readonly table: ContentTable | null;
  /** Share of the page that words may take above a drawing, where it is less than usual. */
  readonly mostAbove?: number;
  /** Below all else: the source, in one line. */
  readonly foot: Line | null;
  readonly notes: readonly Line[];
}

export interface TextItem {
  readonly kind: 'text';
  readonly box: Box;
  readonly lines: readonly Line[];
  /** Points. */
  readonly size: number;
}

export interface TableItem {
  readonly kind: 'table';
  readonly box: Box;
  readonly headings: readonly string[];
  /** Inches. */
  readonly widths: readonly number[];
  readonly heights: readonly number[];
  readonly rows: readonly (readonly CellLines[])[];
  readonly size: number;
}

export interface PictureItem {
  readonly kind: 'picture';
  readonly box: Box;
}

/** Where the title stands. */
export type LayoutName = 'cover' | 'picture' | 'tallPicture' | 'page' | 'tallPage';

/** One page of the file: everything on it has its place and size, and fits. */
export interface Page {
  readonly layout: LayoutName;
  readonly title: string;
  readonly titleSize: number;
  readonly items: readonly (TextItem | TableItem | PictureItem)[];
  readonly notes: readonly Line[];
}
