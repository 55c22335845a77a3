import { spawn } from 'node:child_process';
import path from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';

const WATCHED = ['seeds', 'data'];
const SETTLE_MS = 150;

/**
 * Development only: rebuilds the dataset when an article or a lexicon file changes, then reloads the page.
 * The build runs in a process of its own, so edited TypeScript of the core takes effect too.
 */
export function watchDataset(): Plugin {
  return { name: 'watch-dataset', apply: 'serve', configureServer };
}

function configureServer(server: ViteDevServer): void {
  const root = server.config.root;
  const folders = WATCHED.map((name) => path.join(root, name) + path.sep);
  const rebuild = oneAtATime(async () => {
    if ((await runDataBuild(root)) === 0) server.ws.send({ type: 'full-reload' });
    else server.config.logger.error('dataset build failed; the page keeps the last good data');
  });
  let timer: NodeJS.Timeout | undefined;

  server.watcher.add(folders);
  server.watcher.on('all', (_event, file) => {
    if (!folders.some((folder) => path.resolve(root, file).startsWith(folder))) return;
    clearTimeout(timer);
    timer = setTimeout(rebuild, SETTLE_MS);
  });
}

function runDataBuild(root: string): Promise<number> {
  const child = spawn(process.execPath, ['--import', 'tsx/esm', 'src/pipeline/cli.ts', 'data'], {
    cwd: root,
    stdio: 'inherit',
  });
  return new Promise((resolve) => child.on('close', (code) => resolve(code ?? 1)));
}

/** Runs `task`; calls that arrive meanwhile are folded into one more run. */
function oneAtATime(task: () => Promise<void>): () => void {
  let running = false;
  let again = false;
  const run = async (): Promise<void> => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    await task();
    running = false;
    if (again) {
      again = false;
      await run();
    }
  };
  return () => void run();
}
