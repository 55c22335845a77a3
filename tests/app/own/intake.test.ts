import { afterEach, describe, expect, it } from 'vitest';
import { editsOf } from '../../../src/app/own/intake/editsOf.ts';
import { chosenFiles, droppedFiles, intakeOf } from '../../../src/app/own/intake/filesOf.ts';
import { pastedDocument } from '../../../src/app/own/intake/pastedDocument.ts';
import { watchForFiles } from '../../../src/app/own/intake/watchForFiles.ts';
import { uniqueId } from '../../../src/app/own/uniqueId.ts';
import { ownRequest } from '../../../src/app/ui/ownRequest.ts';
import { fileOf } from './samples.ts';

const named = (name: string, text = 'x') => ({ name, file: fileOf(text, name) });

/** An entry of the file system as a drop hands it over. */
function fileEntry(fullPath: string, isBroken = false): FileSystemEntry {
  return {
    isFile: true,
    isDirectory: false,
    name: fullPath.split('/').at(-1),
    fullPath,
    file: (good: (file: File) => void, bad: (error: Error) => void) =>
      isBroken ? bad(new Error('gone')) : good(fileOf('x', fullPath)),
  } as unknown as FileSystemEntry;
}

function folderEntry(fullPath: string, entries: readonly FileSystemEntry[]): FileSystemEntry {
  return {
    isFile: false,
    isDirectory: true,
    name: fullPath.split('/').at(-1),
    fullPath,
    createReader: () => {
      // A browser hands them out in parts; an empty part is the end.
      const rest = [...entries];
      return { readEntries: (give: (some: FileSystemEntry[]) => void) => give(rest.splice(0, 1)) };
    },
  } as unknown as FileSystemEntry;
}

describe('what comes in', () => {
  it('is every file of a dropped folder, by its path; what cannot be opened is told of', async () => {
    const folder = folderEntry('/plans', [
      folderEntry('/plans/2024', [fileEntry('/plans/2024/b.txt'), fileEntry('/plans/2024/gone.txt', true)]),
      fileEntry('/plans/a.txt'),
    ]);
    const { files, problems } = await droppedFiles([folder, fileOf('x', 'c.txt')]);
    expect(files.map(({ name }) => name)).toEqual(['plans/2024/b.txt', 'plans/a.txt', 'c.txt']);
    expect(problems).toMatchObject([{ file: 'plans/2024/gone.txt', ruleId: 'unreadable' }]);
  });

  it('goes with its side file; hidden files stay away; a bad side file is told of', async () => {
    const { tasks, problems } = await intakeOf([
      named('b/a.txt'),
      named('b/a.meta.json', '{"publisher": "某报"}'),
      named('c.txt'),
      named('c.txt.meta.json', '{"published": "yesterday"}'),
      named('b/.DS_Store'),
      named('.git/config'),
    ]);
    expect(tasks.map(({ name, details }) => [name, details])).toEqual([
      ['b/a.txt', { publisher: '某报' }],
      ['c.txt', undefined],
    ]);
    expect(problems).toMatchObject([{ ruleId: 'side-file', file: 'c.txt.meta.json' }]);
  });

  it('is no note that explains its folder, whatever its ending; that is told', async () => {
    const notes = ['README', '甲/Readme.md', 'b/README_CN.txt', 'readme.zh-CN.html'];
    const { tasks, problems } = await intakeOf(
      [...notes, '甲/readmes.txt', 'read me.md'].map((name) => named(name)),
    );
    expect(tasks.map(({ name }) => name)).toEqual(['甲/readmes.txt', 'read me.md']);
    expect(problems.map(({ file, ruleId }) => [file, ruleId])).toEqual(
      notes.map((name) => [name, 'folder-note']),
    );
  });

  it('is no more than a person can mean', async () => {
    const { tasks, problems } = await intakeOf(Array.from({ length: 5001 }, (_, n) => named(`${n}.txt`)));
    expect(tasks).toHaveLength(5000);
    expect(problems).toMatchObject([{ ruleId: 'too-many-files' }]);
  });

  it('keeps the path of a chosen folder', () => {
    const file = Object.defineProperty(fileOf('x'), 'webkitRelativePath', { value: 'plans/a.txt' });
    expect(chosenFiles([file, fileOf('x', 'b.txt')]).map(({ name }) => name)).toEqual([
      'plans/a.txt',
      'b.txt',
    ]);
  });
});

describe('a pasted text', () => {
  it('is called after its title or its first line, without what a file name must not hold', async () => {
    expect((await pastedDocument('第一行\n第二行', '')).id).toBe('第一行');
    expect((await pastedDocument('x', '../a/b\u202E:c')).file).toBe('a b c.txt');
    expect((await pastedDocument('///', '')).id).toBe('pasted');
  });
});

describe('what the user says of a document', () => {
  it('is taken only where it can be shown and linked', () => {
    expect(
      editsOf({ title: ' 题\u202E目 ', url: 'javascript:alert(1)', published: '', publisher: '  ' }),
    ).toEqual({
      title: '题目',
    });
  });
});

describe('ids', () => {
  it('stay as they are, or become the file’s name, if need be with a number', () => {
    const taken = new Set(['a', 'a.html', 'a.html-2']);
    expect(uniqueId({ id: 'b', file: 'b.txt' }, (id) => taken.has(id))).toBe('b');
    expect(uniqueId({ id: 'a', file: 'a.txt' }, (id) => taken.has(id))).toBe('a.txt');
    expect(uniqueId({ id: 'a', file: 'a.html' }, (id) => taken.has(id))).toBe('a.html-3');
  });
});

describe('the page', () => {
  afterEach(() => ownRequest.setState({ isWanted: false, isOpen: false, isDragging: false, dropped: [] }));

  function drag(type: string, types: readonly string[], items: readonly unknown[] = []) {
    const event = new Event(type, { cancelable: true, bubbles: true });
    Object.assign(event, { dataTransfer: { types, items }, relatedTarget: null });
    window.dispatchEvent(event);
    return event;
  }

  it('takes dropped files, so that the browser does not leave for them', () => {
    const stop = watchForFiles(window);
    expect(drag('dragenter', ['Files']).defaultPrevented).toBe(true);
    expect(ownRequest.getState()).toMatchObject({ isWanted: true, isDragging: true });
    const file = fileOf('x');
    const item = { kind: 'file', webkitGetAsEntry: () => null, getAsFile: () => file };
    expect(drag('drop', ['Files'], [item]).defaultPrevented).toBe(true);
    expect(ownRequest.getState()).toMatchObject({ isDragging: false, isOpen: true, dropped: [file] });
    stop();
    expect(drag('dragenter', ['Files']).defaultPrevented).toBe(false);
  });

  it('has no business with dragged text', () => {
    const stop = watchForFiles(window);
    expect(drag('dragenter', ['text/plain']).defaultPrevented).toBe(false);
    drag('drop', ['text/plain'], [{ kind: 'string' }]);
    expect(ownRequest.getState()).toMatchObject({ isWanted: false, dropped: [] });
    stop();
  });
});
