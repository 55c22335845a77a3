import { leaveAside, type Reader, type SourceFile } from '../reader.ts';
import { declaredEncoding, encodingNamed } from './declaredEncoding.ts';
import { readPage } from './htmlReader.ts';
import { mimeParts, type MimePart } from './mimeParts.ts';

/** Pages that a browser saved as one file: the page among its parts; pictures and frames are left out. */
export const mhtmlReader: Reader = {
  id: 'mhtml',
  extensions: ['.mhtml', '.mht'],
  read: ({ name, bytes }: SourceFile) => {
    const parts = mimeParts(bytes);
    const page = parts.find(({ headers }) => /^text\/html/i.test(headers.get('content-type') ?? ''));
    if (page === undefined) return leaveAside(name, 'damaged-archive', 'holds no page');
    const charset = /charset\s*=\s*"?([\w-]+)/i.exec(page.headers.get('content-type') ?? '')?.[1];
    const body = bodyOf(page);
    const url = parts[0]?.headers.get('snapshot-content-location') ?? page.headers.get('content-location');
    return readPage(
      name,
      body,
      encodingNamed(charset) ?? declaredEncoding(body),
      url === undefined ? {} : { url },
    );
  },
};

/** The bytes of a part, whatever it was wrapped in to travel by mail. */
function bodyOf({ headers, body }: MimePart): Uint8Array {
  const wrapping = (headers.get('content-transfer-encoding') ?? '').trim().toLowerCase();
  if (wrapping === 'base64') return bytesOf(atob(body.replace(/[^A-Za-z0-9+/]/g, '')));
  if (wrapping !== 'quoted-printable') return bytesOf(body);
  const joined = body.replace(/=[ \t]*\r?\n/g, '');
  return bytesOf(
    joined.replace(/=([0-9A-Fa-f]{2})/g, (_, digits: string) => String.fromCharCode(parseInt(digits, 16))),
  );
}

function bytesOf(binary: string): Uint8Array {
  return Uint8Array.from(binary, (unit) => unit.charCodeAt(0));
}
