import { decodeBytes } from '../decode.ts';

/** One entry of an archive, as its directory tells of it. */
export interface ZipEntry {
  /** As it stands there, with forward slashes; may try to climb out of the archive. */
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'link';
  readonly isEncrypted: boolean;
  /** 0 stored, 8 deflated; no other is read. */
  readonly method: number;
  /** Bytes that the entry says it unpacks to; not to be trusted. */
  readonly size: number;
  readonly packed: Uint8Array;
}

/** Bytes that are no archive, or a broken one. */
export class ZipError extends Error {
  override readonly name = 'ZipError';
}

const END_RECORD = 0x06054b50;
const DIRECTORY_RECORD = 0x02014b50;
const LOCAL_RECORD = 0x04034b50;

/** The end record is 22 bytes and a comment of at most 65,535. */
const END_SIZE = 22;
const MOST_COMMENT = 0xffff;

const UTF8_FLAG = 1 << 11;
const ENCRYPTED_FLAG = 1;
const UNIX = 3;

/** The entries of a ZIP archive in the order of its directory. Throws a `ZipError` where there is none. */
export function readZipDirectory(bytes: Uint8Array, mostEntries: number): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > mostEntries) throw new ZipError(`${count} entries, the limit is ${mostEntries}`);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_RECORD) {
      throw new ZipError('the directory of the archive is cut or damaged');
    }
    entries.push(entryAt(bytes, view, at));
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_SIZE - MOST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= lowest; at--) {
    if (view.getUint32(at, true) === END_RECORD) return at;
  }
  throw new ZipError('no archive, or one that is cut');
}

function entryAt(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const name = decodeName(bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)), flags);
  const mode = view.getUint8(at + 5) === UNIX ? view.getUint16(at + 40, true) : 0;
  const isLink = (mode & 0xf000) === 0xa000;
  const packedSize = view.getUint32(at + 20, true);
  return {
    name,
    kind: name.endsWith('/') ? 'folder' : isLink ? 'link' : 'file',
    isEncrypted: (flags & ENCRYPTED_FLAG) !== 0,
    method: view.getUint16(at + 10, true),
    size: view.getUint32(at + 24, true),
    packed: packedBytes(bytes, view, view.getUint32(at + 42, true), packedSize),
  };
}

function packedBytes(bytes: Uint8Array, view: DataView, local: number, size: number): Uint8Array {
  if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL_RECORD) {
    throw new ZipError('an entry of the archive lies outside it');
  }
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + size > bytes.length) throw new ZipError('an entry of the archive is cut');
  return bytes.subarray(start, start + size);
}

/** Chinese Windows writes names in GBK and says nothing; others write UTF-8 and forget to say so. */
function decodeName(bytes: Uint8Array, flags: number): string {
  const { text } = decodeBytes(bytes, (flags & UTF8_FLAG) !== 0 ? 'utf-8' : 'gb18030');
  return text.replaceAll('\\', '/');
}
