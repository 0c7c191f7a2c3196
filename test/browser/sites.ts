/** Sites of their own for the tests of hosting: other folders, other headers, other origins. */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { siteServer } from './serve.mjs';

export interface Site {
  /** Ends in a slash. */
  url: string;
  close: () => Promise<void>;
}

/**
 * Serves a folder until closed. @param name the host name it is asked by: `localhost` and `127.0.0.1` are two sites to a
 * browser; @param everyPath answers what is not there with the page
 */
export async function serveAt(
  root: string,
  base: string,
  headersOf?: (path: string) => Record<string, string>,
  name = 'localhost',
  everyPath = false,
): Promise<Site> {
  const server: Server = siteServer(root, base, headersOf, everyPath);
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${name}:${port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // A browser keeps its connections; the server need not wait for them.
        server.closeAllConnections();
      }),
  };
}

/** A copy of a folder to change at will. */
export function copyOf(folder: string): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'worthwhile-'));
  cpSync(folder, path, { recursive: true });
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** The headers the nginx configuration in hosting/ sends, by path. */
export function hostHeaders(): (path: string) => Record<string, string> {
  const text = readFileSync(new URL('../../hosting/nginx.conf', import.meta.url), 'utf8');
  const headers = Object.fromEntries(
    [...text.matchAll(/^\s*add_header\s+([\w-]+)\s+"([^"]*)"/gm)].map(([, name = '', value = '']) => [
      name.toLowerCase(),
      value,
    ]),
  );
  if (!headers['content-security-policy']) throw new Error('The configuration sends no policy.');
  const forever = /^\s*~\/assets\/ "([^"]*)"/m.exec(text)?.[1] ?? '';
  return (path) => ({ ...headers, 'cache-control': path.startsWith('assets/') ? forever : 'no-cache' });
}
