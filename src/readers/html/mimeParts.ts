/** A part of a mail, or its head as a whole: the first part has no body of its own. */
export interface MimePart {
  /** Names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  /** One unit a byte. */
  readonly body: string;
}

/** More parts than a saved page has. */
const MOST_PARTS = 5_000;

/** The head of a file and the parts that it is made of; a file without parts is one part. */
export function mimeParts(bytes: Uint8Array): readonly MimePart[] {
  const whole = partOf(binaryString(bytes));
  const boundary = /boundary\s*=\s*(?:"([^"]{1,200})"|([^\s;]{1,200}))/i.exec(
    whole.headers.get('content-type') ?? '',
  );
  const mark = boundary?.[1] ?? boundary?.[2];
  if (mark === undefined) return [whole];
  const pieces = `\n${whole.body}`.split(`\n--${mark}`).slice(1, MOST_PARTS);
  return [
    { headers: whole.headers, body: '' },
    ...pieces.filter((piece) => !piece.startsWith('--')).map((piece) => partOf(piece.replace(/^\r?\n/, ''))),
  ];
}

function partOf(text: string): MimePart {
  const gap = /\r?\n\r?\n/.exec(text);
  const head = gap === null ? text : text.slice(0, gap.index);
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim());
  }
  return { headers, body: gap === null ? '' : text.slice(gap.index + gap[0].length) };
}

/** Bytes as a string of their numbers, in pieces that a call can take. */
function binaryString(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 32_768) {
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 32_768)));
  }
  return pieces.join('');
}
