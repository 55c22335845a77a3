import http from 'node:http';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { CONTENT_SECURITY_POLICY } from './contentSecurityPolicy.ts';
import type { Effects } from './effects.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

const COMPRESSIBLE = /^(text|application)\/|svg/;

interface SiteFile {
  readonly type: string;
  readonly plain: Uint8Array;
  /** Filled on first use. */
  readonly packed: Map<Encoding, Uint8Array>;
}

type Encoding = 'br' | 'gzip';

/** Address path → file. A path that is not in the table does not exist, so none can climb out of the folder. */
export type Site = ReadonlyMap<string, SiteFile>;

/** Takes a built site into memory. */
export function readSite(folder: string, effects: Pick<Effects, 'list' | 'read'>, below = ''): Site {
  const site = new Map<string, SiteFile>();
  for (const { name, kind } of effects.list(path.join(folder, below))) {
    const file = `${below}/${name}`;
    if (kind === 'folder') for (const [key, value] of readSite(folder, effects, file)) site.set(key, value);
    if (kind !== 'file') continue;
    const type = TYPES[path.extname(name)] ?? 'application/octet-stream';
    site.set(file, { type, plain: effects.read(path.join(folder, file)), packed: new Map() });
  }
  return site;
}

/** Serves a site on this machine only; takes any free port where the wanted one is in use. */
export async function serveSite(
  site: Site,
  port: number,
): Promise<{ readonly address: string; close(): Promise<void> }> {
  const server = http.createServer((request, response) => answer(site, request, response));
  await listen(server, port).catch(async (error: unknown) => {
    if (!isInUse(error)) throw error;
    await listen(server, 0);
  });
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error(`no port in ${String(bound)}`);
  return {
    address: `http://127.0.0.1:${bound.port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: http.Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function isInUse(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES')
  );
}

function answer(site: Site, request: http.IncomingMessage, response: http.ServerResponse): void {
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const name = pathOf(request.url ?? '/');
  const file = name === undefined ? undefined : site.get(name === '/' ? '/index.html' : name);
  if (!file) {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('not found\n');
    return;
  }
  const encoding = COMPRESSIBLE.test(file.type) ? wantedEncoding(request) : undefined;
  const body = encoding === undefined ? file.plain : packed(file, encoding);
  response.writeHead(200, {
    'Content-Type': file.type,
    'Content-Length': body.byteLength,
    'Content-Security-Policy': CONTENT_SECURITY_POLICY,
    'Cache-Control': name?.startsWith('/assets/') ? 'max-age=31536000, immutable' : 'no-cache',
    Vary: 'Accept-Encoding',
    ...(encoding === undefined ? {} : { 'Content-Encoding': encoding }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function pathOf(url: string): string | undefined {
  try {
    return decodeURIComponent(url.replace(/[?#].*$/s, ''));
  } catch {
    return undefined; // a malformed escape names no file
  }
}

function wantedEncoding(request: http.IncomingMessage): Encoding | undefined {
  const accepted = String(request.headers['accept-encoding'] ?? '');
  if (/\bbr\b/.test(accepted)) return 'br';
  return /\bgzip\b/.test(accepted) ? 'gzip' : undefined;
}

function packed(file: SiteFile, encoding: Encoding): Uint8Array {
  const known = file.packed.get(encoding);
  if (known) return known;
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
  const body = encoding === 'br' ? brotliCompressSync(file.plain, quality) : gzipSync(file.plain);
  file.packed.set(encoding, body);
  return body;
}
