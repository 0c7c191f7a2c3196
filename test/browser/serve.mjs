/**
 * A plain static server, without any rewriting: what hosts do. Run by itself it serves the built folder at a
 * sub-path: PORT (4174), BASE (/some/where/).
 */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createGzip } from 'node:zlib';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** Where the build lies. */
export const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/**
 * A server, not listening yet, of a folder at `base`; `headersOf` adds headers by the path inside the folder, of which
 * `content-encoding: gzip` is kept. With `everyPath` it answers what it does not have with the page, as many hosts do.
 */
export function siteServer(root, base, headersOf = () => ({}), everyPath = false) {
  return createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const inside = pathname.startsWith(base)
      ? normalize(decodeURIComponent(pathname.slice(base.length)))
      : null;
    const there = (path) => {
      const file = path === null || path.startsWith('..') ? null : join(root, path);
      return file !== null && existsSync(file) && statSync(file).isFile() ? file : null;
    };
    let path = inside === '.' ? 'index.html' : inside;
    if (everyPath && there(path) === null) path = 'index.html';
    const file = there(path);
    if (file === null) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
      return;
    }
    const headers = {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'x-content-type-options': 'nosniff',
      ...(path.startsWith('assets/') ? { 'cache-control': 'public, max-age=31536000, immutable' } : {}),
      ...headersOf(path),
    };
    response.writeHead(200, headers);
    const body = createReadStream(file);
    if (headers['content-encoding'] === 'gzip') body.pipe(createGzip()).pipe(response);
    else body.pipe(response);
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  siteServer(dist, process.env.BASE ?? '/some/where/').listen(Number(process.env.PORT ?? 4174));
