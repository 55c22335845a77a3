import type { DocumentDetails } from '../reader.ts';

/** What a column of a table, a field of a record or a line of front matter can tell. */
export type Field = 'text' | 'title' | 'url' | 'published' | 'publisher' | 'province' | 'city' | 'year';

/** Names of each field, most telling first, in Chinese and English; compared without case, blanks and marks. */
export const FIELD_NAMES: Readonly<Record<Field, readonly string[]>> = {
  text: [
    ...[
      '全文',
      '正文',
      '正文内容',
      '报告全文',
      '报告正文',
      '全文内容',
      '文本内容',
      '文本',
      '内容',
      '报告内容',
    ],
    ...['文章内容', '新闻内容', '工作报告全文', 'fulltext', 'text', 'content', 'body', 'article'],
  ],
  title: [
    '标题',
    '题名',
    '题目',
    '文章标题',
    '新闻标题',
    '报告名称',
    '文件名称',
    '名称',
    'title',
    'headline',
  ],
  url: ['网址', '链接', '原文链接', '链接地址', '来源链接', '网页链接', '报告链接', 'url', 'link', 'href'],
  published: [
    ...['发布日期', '发布时间', '公布日期', '公布时间', '发文日期', '成文日期', '发表日期', '日期', '时间'],
    ...['publishdate', 'publicationdate', 'datepublished', 'published', 'pubdate', 'publishedat', 'date'],
  ],
  publisher: [
    ...['来源', '发布机构', '发布单位', '发文机关', '发文单位', '媒体', '出处', '机构'],
    ...['publisher', 'source', 'site', 'media'],
  ],
  province: ['省份', '省', '省市', '省级', '省份名称', '地区', '所属省份', 'province', 'region', 'area'],
  city: ['城市', '市', '地市', '地级市', '城市名称', '所属城市', 'city', 'prefecture'],
  year: ['年份', '年度', '年', '报告年份', 'year'],
};

/** Place of each field among the names of columns; a field whose column is missing is left out. */
export type Columns = Readonly<Partial<Record<Field, number>>>;

/** Finds the columns by their names; the first of two that could serve wins. */
export function findColumns(names: readonly string[]): Columns {
  const plain = names.map(plainName);
  const columns: Partial<Record<Field, number>> = {};
  for (const [field, known] of Object.entries(FIELD_NAMES) as [Field, readonly string[]][]) {
    const place = known.map((name) => plain.indexOf(name)).find((index) => index >= 0);
    if (place !== undefined) columns[field] = place;
  }
  return columns;
}

/** The message for a table or record in which nothing is the text. */
export function noTextColumn(found: readonly string[]): string {
  const shown = found.filter((name) => name.trim() !== '').slice(0, 20);
  const list = shown.map((name) => name.trim().replace(/\s+/g, ' ').slice(0, 30)).join(', ');
  return `no column of texts (${FIELD_NAMES.text.slice(0, 2).join(', ')}, text, content …); found: ${list || 'none'}`;
}

/** Title, publisher, date and address of a record by the names of its fields. */
export function detailsOfRecord(record: Readonly<Record<string, string>>): DocumentDetails {
  const names = Object.keys(record);
  const values = Object.values(record);
  return detailsOfRow(values, findColumns(names));
}

/** The same of a row; a row without a title is called after its place and year. */
export function detailsOfRow(row: readonly string[], columns: Columns): DocumentDetails {
  const value = (field: Field): string => {
    const place = columns[field];
    return place === undefined ? '' : (row[place] ?? '').trim();
  };
  const place = [value('province'), value('city')].filter((name, i, all) => all.indexOf(name) === i).join('');
  const title = value('title') || [place, value('year')].filter((part) => part !== '').join(' ');
  const details = {
    title,
    publisher: value('publisher'),
    published: dayOfCell(value('published')),
    url: value('url'),
  };
  return Object.fromEntries(Object.entries(details).filter(([, found]) => found !== ''));
}

/** Spreadsheets keep days as numbers: 45000 is 2023-03-15. */
function dayOfCell(value: string): string {
  if (!/^\d{5}(\.\d+)?$/.test(value)) return value;
  const days = Math.floor(Number(value));
  return new Date(Date.UTC(1899, 11, 30 + days)).toISOString().slice(0, 10);
}

function plainName(name: string): string {
  return name.toLowerCase().replace(/[\s\ufeff_\-.:：*（）()【】[\]"'“”]/g, '');
}
