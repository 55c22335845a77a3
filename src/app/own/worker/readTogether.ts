/** Bytes of a file. Rejects where the browser cannot read it. */
export type BytesOf = (file: Blob) => Promise<Uint8Array>;

/** Larger files are read alone, when it is their turn, so that one at a time is held. */
export const SMALL_FILE = 1_000_000;

/** One file after the other, when it is asked for. */
export const readAlone: BytesOf = async (file) => new Uint8Array(await file.arrayBuffer());

/**
 * Begins to read small files as one: asking the browser for each costs a worker more than reading it. Where one of
 * them cannot be read each is asked for alone, so that it is known which it was.
 */
export function readTogether(files: readonly Blob[]): BytesOf {
  const small = files.filter(({ size }) => size < SMALL_FILE);
  if (small.length < 2) return readAlone;
  const starts = new Map<Blob, number>();
  let length = 0;
  for (const file of small) {
    starts.set(file, length);
    length += file.size;
  }
  const whole = wholeOf(small, length);
  return async (file) => {
    const start = starts.get(file);
    const bytes = start === undefined ? null : await whole;
    return bytes === null ? readAlone(file) : bytes.slice(start, start! + file.size);
  };
}

/** Bytes of all files one behind the other; null where they cannot be had, or are not as many as was said. */
async function wholeOf(files: readonly Blob[], length: number): Promise<Uint8Array | null> {
  try {
    const bytes = await readAlone(new Blob([...files]));
    return bytes.length === length ? bytes : null;
  } catch {
    return null;
  }
}
