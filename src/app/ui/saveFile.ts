/** Characters that no file name may hold on some system. */
const NOT_IN_NAMES = /[\\/:*?"<>|\p{Cc}\p{Cf}]+/gu;
/** Long names are refused by some systems; counted in UTF-16 units, without the ending. */
const LONGEST_NAME = 80;

/** A title as the name of a file, with its ending; `fallback` where nothing of the title is left. */
export function fileName(title: string, extension: string, fallback = 'chanyetu'): string {
  const name = [...title.replace(NOT_IN_NAMES, ' ').replace(/\s+/g, ' ').trim()]
    .slice(0, LONGEST_NAME)
    .join('');
  return `${name.replace(/^\.+|\.+$/g, '').trim() || fallback}.${extension}`;
}

/** Milliseconds after which a browser has surely begun to save. */
const SAVED_AFTER = 10_000;

/** Hands texts or bytes to the browser as a file. */
export function saveFile(content: string | Uint8Array<ArrayBuffer> | Blob, name: string, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), SAVED_AFTER);
}
