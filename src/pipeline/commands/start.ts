import { parseArguments } from '../arguments.ts';
import { CliError, EXIT } from '../cliError.ts';
import type { Effects } from '../effects.ts';
import { readSite, serveSite } from '../serve.ts';
import { runData } from './data.ts';

const USUAL_PORT = 4173;

/** `npm start`: writes the dataset, builds the page, serves it on this machine and prints the address. */
export async function runStart(argv: readonly string[], effects: Effects): Promise<void> {
  const { options } = parseArguments(argv, { in: 'DIR', port: 'NUMBER' });
  const port = portOf(options['port']);
  await runData(options['in'] === undefined ? [] : ['--in', options['in']], effects);
  effects.print('building the page');
  const { build } = await import('vite');
  await build({ logLevel: 'warn' });
  await announce(port, effects);
}

/** `serve`: only serves what `npm run build` has built. */
export async function runServe(argv: readonly string[], effects: Effects): Promise<void> {
  const { options } = parseArguments(argv, { port: 'NUMBER' });
  if (!effects.exists('dist/index.html')) throw new CliError('nothing is built yet: npm run build');
  await announce(portOf(options['port']), effects);
}

async function announce(port: number, effects: Effects): Promise<void> {
  const { address } = await serveSite(readSite('dist', effects), port);
  effects.print(`产业图 is at ${address}  (Ctrl+C ends it)`);
}

function portOf(value: string | undefined): number {
  const port = Number(value ?? USUAL_PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new CliError(`--port ${value} is no port number`, EXIT.usage);
  }
  return port;
}
