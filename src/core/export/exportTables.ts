import type { AreaEntry, Claim, Figure, Level, SourceRecord } from '../model/index.ts';
import { CLAIM_COLUMNS, type ClaimRow, type RowNames } from './claimRows.ts';
import type { Column } from './csv.ts';
import { countColumn, dataTable, dateColumn, numberColumn, textColumn, type DataTable } from './dataTable.ts';

/** `claims`: one row a claim, with names, quote, document and address. */
export function claimTable(rows: readonly ClaimRow[]): DataTable {
  const references = { document: 'documents', region: 'regions' };
  return dataTable({ name: 'claims', title: 'Claims', columns: CLAIM_COLUMNS, references }, rows);
}

/** `figures`: one row a quantity, with the passage that states it. */
export function figureTable(figures: readonly Figure[], names: RowNames): DataTable {
  const columns: readonly Column<Figure>[] = [
    textColumn('id', 'Id of the figure', ({ id }) => id),
    textColumn('document', 'Id of the document', ({ document }) => document),
    textColumn(
      'document_title',
      'Title of the document',
      ({ document }) => names.documents.get(document)?.title ?? null,
    ),
    textColumn('region', 'GB/T 2260 code, composite area or CN', ({ region }) => region),
    textColumn(
      'region_name',
      'Chinese name of the region',
      ({ region }) => names.regions.get(region)?.name ?? null,
    ),
    textColumn('industry', 'Id of the industry, if it is about one', ({ industry }) => industry),
    textColumn('industry_name', 'Chinese name of the industry', ({ industry }) =>
      industry === null ? null : (names.industries.get(industry)?.zh ?? null),
    ),
    textColumn('label', 'What is measured, in the words of the document', ({ label }) => label),
    numberColumn('value', 'The number, in the unit beside it', ({ value }) => value),
    textColumn('unit', 'Unit, in the words of the document', ({ unit }) => unit),
    textColumn('bound', 'exact, min (以上), max (以内) or about (约)', ({ bound }) => bound),
    textColumn('kind', 'level, growth, share, rank, count or target', ({ kind }) => kind),
    countColumn('year', 'Year that the figure is about', ({ year }) => year),
    textColumn('quote', 'The passage, as it stands in the document', ({ evidence }) => evidence.exact),
    countColumn('start', 'Where the quote starts, in UTF-16 units', ({ evidence }) => evidence.start),
    countColumn('end', 'Where the quote ends, in UTF-16 units', ({ evidence }) => evidence.end),
  ];
  const references = { document: 'documents', region: 'regions' };
  return dataTable({ name: 'figures', title: 'Figures', columns, references }, figures);
}

/** `documents`: particulars of every document, without its text. */
export function documentTable(documents: readonly SourceRecord[], claims: readonly Claim[]): DataTable {
  const counts = countBy(claims, ({ document }) => document);
  const columns: readonly Column<SourceRecord>[] = [
    textColumn('id', 'Id of the document: its file name without the ending', ({ id }) => id),
    textColumn('file', 'File name', ({ file }) => file),
    textColumn('title', 'Title', ({ title }) => title),
    textColumn('publisher', 'Who published it', ({ publisher }) => publisher),
    dateColumn('published', 'Date of publication', ({ published }) => published),
    textColumn('url', 'Address', ({ url }) => url),
    textColumn('language', 'zh-Hans, zh-Hant, en or mixed', ({ language }) => language),
    textColumn('kind', 'Kind of text', ({ kind }) => kind),
    textColumn('region', 'Region that the document as a whole is about', ({ region }) => region),
    textColumn('sha256', 'Of the bytes of the file, hex', ({ sha256 }) => sha256),
    countColumn('claims', 'Claims of this export that rest on it', ({ id }) => counts.get(id) ?? 0),
  ];
  return dataTable({ name: 'documents', title: 'Documents', columns }, documents);
}

/** A region as a row: a unit, a composite area or the country. */
export interface RegionRow {
  readonly id: string;
  readonly level: Level | 'area' | 'country';
  readonly name: string;
  readonly nameEn: string;
  readonly parent: string | null;
  readonly members: AreaEntry['members'];
  /** WGS 84, degrees. */
  readonly point: readonly [number, number] | null;
}

/** `regions`: names, place, and how many claims of this export are about each. */
export function regionTable(regions: readonly RegionRow[], claims: readonly Claim[]): DataTable {
  const counts = countBy(claims, ({ region }) => region);
  const industries = industriesByRegion(claims);
  const columns: readonly Column<RegionRow>[] = [
    textColumn('id', 'GB/T 2260 code, composite area or CN', ({ id }) => id),
    textColumn('name', 'Chinese name', ({ name }) => name),
    textColumn('name_en', 'English name', ({ nameEn }) => nameEn),
    textColumn('level', 'province, prefecture, county, area or country', ({ level }) => level),
    textColumn('parent', 'Code of the unit above', ({ parent }) => parent),
    textColumn('members', 'Members of a composite area, by spaces', ({ members }) =>
      members.length === 0 ? null : members.join(' '),
    ),
    numberColumn('longitude', 'Of a point inside, WGS 84, degrees', ({ point }) => point?.[0] ?? null),
    numberColumn('latitude', 'Of a point inside, WGS 84, degrees', ({ point }) => point?.[1] ?? null),
    countColumn('claims', 'Claims of this export about it', ({ id }) => counts.get(id) ?? 0),
    countColumn('industries', 'Different industries among them', ({ id }) => industries.get(id)?.size ?? 0),
  ];
  return dataTable({ name: 'regions', title: 'Regions', columns }, regions);
}

function industriesByRegion(claims: readonly Claim[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { region, industry } of claims) {
    found.set(region, (found.get(region) ?? new Set()).add(industry));
  }
  return found;
}

function countBy<T>(values: readonly T[], keyOf: (value: T) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(keyOf(value), (counts.get(keyOf(value)) ?? 0) + 1);
  return counts;
}
