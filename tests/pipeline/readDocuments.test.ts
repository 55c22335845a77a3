import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeEffects, type Effects } from '../../src/pipeline/effects.ts';
import { DEFAULT_LIMITS } from '../../src/readers/limits.ts';
import { makeFolder, readAll } from './sandbox.ts';

const ARTICLE = '包头市加快发展氢能产业，打造绿色氢能基地。\n'.repeat(20);

async function problemsOf(folder: string, effects: Effects = nodeEffects): Promise<Record<string, string>> {
  const { diagnostics } = await readAll(folder, effects);
  return Object.fromEntries(diagnostics.map(({ file, ruleId }) => [file, ruleId]));
}

describe('reading a folder of articles', () => {
  it('reads every text, in the order of the names, with the hash of its bytes', async () => {
    const { documents, diagnostics } = await readAll(
      makeFolder({ 'b.txt': '乙', 'a.txt': '甲' }),
      nodeEffects,
    );
    expect(documents.map(({ id, file, text }) => [id, file, text])).toEqual([
      ['a', 'a.txt', '甲'],
      ['b', 'b.txt', '乙'],
    ]);
    expect(documents[0]?.sha256).toBe('33e3580c093111e1c4cac922872c40371f7896bb3fa4e23be5840bd1834fc622');
    expect(diagnostics).toEqual([]);
  });

  it('names each file that cannot be read and still reads the others', async () => {
    const folder = makeFolder({
      'good.txt': ARTICLE,
      'empty.txt': '',
      'blank.txt': ' \n\u3000\n',
      'binary.txt': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 3),
      'noise.txt': Uint8Array.from({ length: 4000 }, (_, i) => 1 + ((i * 7919 + (i >> 3)) % 255)),
      'sheet.xyz': 'a',
      'folder/inside.txt': `芜湖${ARTICLE.slice(0, 30)}`,
      'dots..inside.txt': `蚌埠${ARTICLE.slice(0, 20)}`,
      'back\\slash.txt': ARTICLE,
    });
    fs.symlinkSync('/etc/hostname', path.join(folder, 'link.txt'));
    const { documents } = await readAll(folder, nodeEffects);
    expect(documents.map(({ id }) => id)).toEqual(['dots..inside', 'folder/inside', 'good']);
    expect(await problemsOf(folder)).toEqual({
      'empty.txt': 'empty-file',
      'blank.txt': 'no-text',
      'binary.txt': 'binary',
      'noise.txt': expect.stringMatching(/^(binary|broken-encoding)$/) as string,
      'sheet.xyz': 'unknown-format',
      'link.txt': 'symbolic-link',
      '"back\\\\slash.txt"': 'unsafe-name',
    });
  });

  it('tells of a file that fails while it is read, with the reason', async () => {
    const effects: Effects = {
      ...nodeEffects,
      read: (file) => {
        if (file.endsWith('locked.txt')) throw new Error("EACCES: permission denied, open 'locked.txt'");
        return nodeEffects.read(file);
      },
    };
    const { documents, diagnostics } = await readAll(
      makeFolder({ 'locked.txt': '甲', 'open.txt': ARTICLE }),
      effects,
    );
    expect(documents.map(({ id }) => id)).toEqual(['open']);
    expect(diagnostics).toMatchObject([
      { file: 'locked.txt', ruleId: 'unreadable', message: 'permission denied' },
    ]);
  });

  it('leaves a file of immense size aside without reading it', async () => {
    const effects: Effects = {
      ...nodeEffects,
      list: () => [{ name: 'huge.txt', kind: 'file', size: DEFAULT_LIMITS.mostBytes + 1 }],
      read: () => expect.unreachable('the file must not be read'),
    };
    expect(await problemsOf('anywhere', effects)).toEqual({ 'huge.txt': 'too-large' });
  });

  it('bounds what it holds of a folder with one file of 200 MB', async () => {
    const folder = makeFolder({ 'good.txt': ARTICLE });
    const huge = fs.openSync(path.join(folder, 'huge.csv'), 'w');
    fs.ftruncateSync(huge, 200 * 1024 * 1024);
    fs.closeSync(huge);
    const read: string[] = [];
    const effects: Effects = {
      ...nodeEffects,
      read: (file) => (read.push(path.basename(file)), nodeEffects.read(file)),
    };
    const { documents, diagnostics } = await readAll(folder, effects);
    expect([documents.length, read]).toEqual([1, ['good.txt']]);
    expect(diagnostics[0]?.message).toBe('209715200 bytes, the limit is 67108864');
  });

  it('tells of a folder inside that cannot be listed, and reads what stands beside it', async () => {
    const effects: Effects = {
      ...nodeEffects,
      list: (folder) => {
        if (folder.endsWith('locked')) throw new Error(`EACCES: permission denied, scandir '${folder}'`);
        return nodeEffects.list(folder);
      },
    };
    const folder = makeFolder({ 'a.txt': '甲', 'locked/b.txt': '乙', 'open/c.txt': '丙' });
    const { documents, diagnostics, outcomes } = await readAll(folder, effects);
    expect(documents.map(({ id }) => id)).toEqual(['a', 'open/c']);
    expect(diagnostics).toMatchObject([
      { file: 'locked', ruleId: 'unreadable', message: 'permission denied' },
    ]);
    expect(outcomes).toContainEqual({ file: 'locked', format: null, documents: 0, problems: ['unreadable'] });
  });

  it('goes no deeper than 32 folders', async () => {
    const deep = Array.from({ length: 33 }, (_, i) => `f${i}`).join('/');
    const { documents, diagnostics } = await readAll(makeFolder({ [`${deep}/a.txt`]: '甲' }), nodeEffects);
    expect(documents).toEqual([]);
    expect(diagnostics).toMatchObject([{ file: deep, ruleId: 'too-deep' }]);
  });

  it('reads GB18030 and says so; reads a text with a few damaged bytes and says where', async () => {
    const gb = Uint8Array.of(
      ...[0xb0, 0xfc, 0xcd, 0xb7, 0xca, 0xd0, 0xb7, 0xa2, 0xd5, 0xb9, 0xc7, 0xe2, 0xc4, 0xdc],
    );
    const utf8 = new TextEncoder().encode(ARTICLE);
    const folder = makeFolder({ 'gb.txt': Buffer.concat(Array.from({ length: 30 }, () => gb)) });
    fs.writeFileSync(path.join(folder, 'cut.txt'), utf8.subarray(0, utf8.length - 3));
    const { documents } = await readAll(folder, nodeEffects);
    expect(documents.find(({ id }) => id === 'gb')?.text.slice(0, 7)).toBe('包头市发展氢能');
    expect(await problemsOf(folder)).toEqual({ 'gb.txt': 'encoding', 'cut.txt': 'damaged-bytes' });
  });

  it('takes title, publisher, date and address from a side file, and reports a faulty one', async () => {
    const folder = makeFolder({
      'a.txt': `甲${ARTICLE.slice(0, 40)}`,
      'a.meta.json':
        '{"title":"标题","publisher":"包头日报","published":"2024-03-06","url":"https://example.org/a"}',
      'b.txt': `乙${ARTICLE.slice(0, 40)}`,
      'b.txt.meta.json': '{"published":"yesterday"}',
      'c.txt': `丙${ARTICLE.slice(0, 40)}`,
      'c.meta.json': '{',
    });
    const { documents } = await readAll(folder, nodeEffects);
    expect(documents[0]).toMatchObject({ title: '标题', publisher: '包头日报', published: '2024-03-06' });
    expect(documents[1]).not.toHaveProperty('published');
    expect(await problemsOf(folder)).toEqual({ 'b.txt.meta.json': 'side-file', 'c.meta.json': 'side-file' });
  });

  it('takes hidden files and notes that explain a folder for no documents, and tells of the notes', async () => {
    const folder = makeFolder({
      '.hidden.txt': ARTICLE,
      'README.md': '# Articles',
      'b/readme_CN.txt': ARTICLE,
      'a.txt': ARTICLE,
    });
    const { documents, diagnostics, notes, outcomes } = await readAll(folder, nodeEffects);
    expect([documents.length, diagnostics.length]).toEqual([1, 0]);
    expect(notes?.map(({ file, ruleId }) => [file, ruleId])).toEqual([
      ['README.md', 'folder-note'],
      ['b/readme_CN.txt', 'folder-note'],
    ]);
    expect(outcomes[0]).toEqual({
      file: 'README.md',
      format: 'markdown',
      documents: 0,
      problems: ['folder-note'],
    });
  });

  it('gives two files of one name two ids', async () => {
    const { documents } = await readAll(makeFolder({ 'a.text': '甲', 'a.txt': '乙' }), nodeEffects);
    expect(documents.map(({ id }) => id)).toEqual(['a', 'a.txt']);
  });

  it('stops where the folder itself is missing', async () => {
    await expect(readAll('/nowhere/at/all', nodeEffects)).rejects.toThrow(
      'cannot read the folder /nowhere/at/all: no such file or directory',
    );
  });
});
