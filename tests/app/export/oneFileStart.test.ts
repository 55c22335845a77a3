import { Blob as NodeBlob } from 'node:buffer';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { START_SCRIPT } from '../../../src/pipeline/oneFileStart.ts';

const part = (name: string, code: string) =>
  `<script type="text/plain" data-file="${name}">${gzipSync(code).toString('base64')}</script>`;

/** Runs the script as the page would. */
const start = () => new Function(`return ${START_SCRIPT}`)() as Promise<void>;

afterEach(() => {
  document.body.innerHTML = '';
  vi.unstubAllGlobals();
});

describe('the start of a page in one file', () => {
  it('unpacks the page’s script and gives its workers addresses', async () => {
    document.body.innerHTML = `<div id="root"></div>${part('page', 'const a = "</script>包头";')}${part('w.js', '1')}`;
    vi.stubGlobal('Blob', NodeBlob);
    vi.stubGlobal('URL', { createObjectURL: vi.fn(() => 'blob:1') });
    await start();
    expect(document.body.lastElementChild?.textContent).toBe('const a = "</script>包头";');
    const { builtFile } = globalThis as unknown as { builtFile(name: string): string };
    expect([builtFile('w.js'), builtFile('w.js')]).toEqual(['blob:1', 'blob:1']);
    expect(URL.createObjectURL).toHaveBeenCalledOnce();
    expect(() => builtFile('other.js')).toThrow('the page carries no other.js');
  });

  it('says so where the browser is too old', async () => {
    document.body.innerHTML = '<div id="root"></div>';
    vi.stubGlobal('DecompressionStream', undefined);
    await start();
    expect(document.getElementById('root')?.textContent).toContain('too old');
  });
});
