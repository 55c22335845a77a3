import type { DocumentDetails } from './reader.ts';

/** Control characters, and those that turn the direction of writing or are not seen. */
const UNSEEN =
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;

/** Longer titles and names of publishers are cut: what is longer is a paragraph. */
const MOST_UNITS = 300;

/** One line without control and direction characters, blanks collapsed, cut at 300 units. */
export function cleanLine(text: string): string {
  const line = text.replace(UNSEEN, '').replace(/\s+/g, ' ').trim();
  return line.length <= MOST_UNITS
    ? line
    : `${line.slice(0, MOST_UNITS - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** The address if it is an absolute one of http or https, as a browser writes it; undefined otherwise. */
export function cleanUrl(address: string): string | undefined {
  const trimmed = address.replace(UNSEEN, '').trim();
  if (!/^https?:\/\//i.test(trimmed) || !URL.canParse(trimmed)) return undefined;
  const url = new URL(trimmed);
  return url.username === '' && url.password === '' && trimmed.length <= 2_000 ? url.href : undefined;
}

const DAY =
  /(?<!\d)((?:19|20)\d\d)(?:\s*[-./年]\s*|(?=\d{4}(?!\d)))(\d{1,2})(?:\s*[-./月]\s*|(?<=\d{6}))(\d{1,2})(?!\d)/;

/** `2024年3月6日`, `2024/3/6 10:00`, `20240306`, `2024-03-06T…` → `2024-03-06`; undefined where there is no such day. */
export function cleanDay(text: string): string | undefined {
  const match = DAY.exec(text.slice(0, 200));
  if (match === null) return undefined;
  const [, year, month, day] = match.map(Number) as [number, number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.toISOString().slice(0, 10) : undefined;
}

/** Details as they may be shown and linked; what is empty or no such thing is left out. */
export function cleanDetails(details: DocumentDetails): DocumentDetails {
  const title = details.title === undefined ? '' : cleanLine(details.title);
  const publisher = details.publisher === undefined ? '' : cleanLine(details.publisher);
  const published = details.published === undefined ? undefined : cleanDay(details.published);
  const url = details.url === undefined ? undefined : cleanUrl(details.url);
  return {
    ...(title === '' ? {} : { title }),
    ...(publisher === '' ? {} : { publisher }),
    ...(published === undefined ? {} : { published }),
    ...(url === undefined ? {} : { url }),
  };
}
