/**
 * The small calculator inside a page of another origin: the built folder with demo/config.json at
 * http://localhost:4180/value/, and this folder as the site at http://127.0.0.1:4181/. Build first: `npm run build`.
 */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const dist = join(here, '..', 'dist');
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

function serve(port, base, fileOf) {
  createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const inside = pathname.startsWith(base) ? normalize(pathname.slice(base.length) || 'index.html') : '..';
    const file = inside.startsWith('..') ? null : fileOf(inside === '.' ? 'index.html' : inside);
    if (file === null || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end('Not found');
      return;
    }
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  }).listen(port);
}

serve(4180, '/value/', (path) => join(path === 'config.json' ? here : dist, path));
serve(4181, '/', (path) => join(here, path));
console.log('The site with the calculator: http://127.0.0.1:4181/');
