import type { Diagnostic } from '../core/model/index.ts';
import { aboutFile } from './reader.ts';

/** `README`, `readme.md`, `README.zh.txt`, `README_CN.md` */
const NOTE = /^readme(?:[._-][\w.-]*)?$/i;

/** Whether a file by that name, with or without a path before it, explains the folder that it stands in. */
export function isFolderNote(name: string): boolean {
  return NOTE.test(name.slice(name.lastIndexOf('/') + 1));
}

/** Why it is not read; the same in folders, archives and on the page. */
export function folderNote(name: string): Diagnostic {
  return aboutFile(name, 'folder-note', 'explains its folder and is no document; to have it read, rename it');
}
