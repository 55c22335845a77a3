import fs from 'node:fs';
import path from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { BLOCKS_PLACE } from '../core/export/oneFile.ts';
import { packedText, policyHash, styleText } from './inlineText.ts';
import { START_SCRIPT } from './oneFileStart.ts';

/** Name of the shell in the served site: the page in one file, still without data. */
export const SHELL_FILE = 'one-file.html';

type OutputFile = Rolldown.OutputChunk | Rolldown.OutputAsset;

/**
 * The page as one file without data: its script and its workers packed, a small script that unpacks them, styles
 * inside, and a policy that allows exactly these texts and no connection at all.
 */
export async function buildShell(root: string): Promise<string> {
  const output = await bundle(root);
  const page = fs.readFileSync(path.join(root, 'index.html'), 'utf8');
  const entry = output.find((file) => file.type === 'chunk' && file.isEntry);
  if (entry?.type !== 'chunk') throw new Error('the one-file build has no entry');
  const styles = output.filter(({ fileName }) => fileName.endsWith('.css'));
  const rest = output.filter((file) => file !== entry && !styles.includes(file));
  const style = styleText(styles.map(textOf).join('\n'));
  const policy = policyOf([START_SCRIPT, entry.code], style);
  const body = [
    BLOCKS_PLACE,
    packedPart('page', entry.code),
    ...rest.map((file) => packedPart(file.fileName, textOf(file))),
    `<script data-part>${START_SCRIPT}</script>`,
  ].join('\n');
  return page
    .replace('<meta charset="utf-8" />', (found) => `${found}\n    ${policy}`)
    .replace('</head>', () => `<style>${style}</style>\n  </head>`)
    .replace(/<script type="module" src="[^"]*"><\/script>/, () => body)
    .replace(/<link rel="icon".*\n/, '<link rel="icon" href="data:," />\n')
    .replace(/^\s*<link rel="apple-touch-icon".*\n/m, '');
}

function packedPart(name: string, text: string): string {
  return `<script type="text/plain" data-part data-file="${name}">${packedText(text)}</script>`;
}

/** Writes the shell beside the built site, so that the page can hand out copies of itself with a deck. */
export function oneFileShell(): Plugin {
  let root = process.cwd();
  return {
    name: 'one-file-shell',
    apply: 'build',
    configResolved: (config) => void (root = config.root),
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: SHELL_FILE, source: await buildShell(root) });
    },
  };
}

async function bundle(root: string): Promise<readonly OutputFile[]> {
  const [{ build }, { default: react }] = await Promise.all([import('vite'), import('@vitejs/plugin-react')]);
  const result = await build({
    root,
    configFile: false,
    base: './',
    publicDir: false,
    logLevel: 'warn',
    plugins: [react()],
    // A worker that starts from a blob can load nothing more.
    worker: { format: 'iife', rolldownOptions: { output: { codeSplitting: false } } },
    define: { 'import.meta.env.ONE_FILE': 'true' },
    experimental: {
      renderBuiltUrl: (fileName, { hostType }) =>
        hostType === 'js' ? { runtime: `builtFile(${JSON.stringify(fileName)})` } : undefined,
    },
    build: {
      write: false,
      target: 'es2022',
      assetsInlineLimit: (file) => !/worker/.test(file),
      cssCodeSplit: false,
      modulePreload: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 20_000,
      rolldownOptions: {
        input: path.join(root, 'src/app/main.tsx'),
        output: { format: 'iife', codeSplitting: false },
        // A classic script has no `import.meta`; what would use it asks `builtFile` instead.
        onLog: (level, log, handle) => void (log.code === 'EMPTY_IMPORT_META' || handle(level, log)),
      },
    },
  });
  if (!('output' in result)) throw new Error('the one-file build gave no single output');
  return result.output;
}

function policyOf(scripts: readonly string[], style: string): string {
  const rules = [
    "default-src 'none'",
    `script-src ${scripts.map(policyHash).join(' ')}`,
    // MapLibre reads the text of its worker, then starts it from a data address.
    'worker-src blob: data:',
    'connect-src blob:',
    `style-src ${policyHash(style)}`,
    'img-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return `<meta http-equiv="Content-Security-Policy" content="${rules.join('; ')}" />`;
}

function textOf(file: OutputFile): string {
  if (file.type === 'chunk') return file.code;
  return typeof file.source === 'string' ? file.source : new TextDecoder().decode(file.source);
}
