import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeEffects } from '../../src/pipeline/effects.ts';
import { readAll } from './sandbox.ts';

const ROOT = path.join(import.meta.dirname, '../fixtures/pipeline');

/** What a folder of inputs is read as: documents without hashes, remarks in words. */
async function readCase(name: string): Promise<string> {
  const { documents, diagnostics } = await readAll(path.join(ROOT, name, 'input'), nodeEffects);
  const shown = {
    documents: documents.map(({ sha256: _hash, text, ...rest }) => ({ ...rest, text: text.split('\n') })),
    diagnostics: diagnostics.map(({ file, ruleId, severity, message }) => ({
      file,
      ruleId,
      severity,
      message,
    })),
  };
  return `${JSON.stringify(shown, null, 1)}\n`;
}

describe('a folder of inputs is read as its expected.json says', () => {
  it.each(fs.readdirSync(ROOT).sort())('%s', async (name) => {
    await expect(await readCase(name)).toMatchFileSnapshot(path.join(ROOT, name, 'expected.json'));
  });

  it('with a case for each format and each kind of bad input', () => {
    const expected = fs
      .readdirSync(ROOT)
      .map((name) => fs.readFileSync(path.join(ROOT, name, 'expected.json'), 'utf8'));
    const found = (key: string): ReadonlySet<string> =>
      new Set(
        expected.flatMap((text) =>
          [...text.matchAll(new RegExp(`"${key}": "([^"]+)"`, 'g'))].map(([, value]) => value!),
        ),
      );
    expect([...found('format')].sort()).toEqual(
      ['csv', 'docx', 'html', 'json', 'markdown', 'mhtml', 'ndjson', 'pdf', 'text', 'xlsx'], // zip hands on what it holds
    );
    const kinds = [
      ...[
        'binary',
        'broken-encoding',
        'broken-lines',
        'damaged-archive',
        'damaged-bytes',
        'damaged-pdf',
        'duplicate-document',
      ],
      ...[
        'empty-file',
        'empty-rows',
        'encoding',
        'encrypted',
        'folder-note',
        'no-json',
        'no-text',
        'no-text-column',
        'no-text-layer',
      ],
      ...['same-id', 'side-file', 'symbolic-link', 'unknown-format', 'unsafe-name', 'zip-bomb'],
    ];
    expect([...found('ruleId')].sort()).toEqual(kinds);
  });
});
