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

/** The headers the README tells hosts to send, by location, out of its nginx example. */
export function readmeHeaders(): (path: string) => Record<string, string> {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const example = /```nginx\n([\s\S]*?)```/.exec(readme)?.[1];
  if (!example) throw new Error('The README shows no server.');
  const headers = (text: string): Record<string, string> =>
    Object.fromEntries(
      [...text.matchAll(/^\s*add_header\s+([\w-]+)\s+"([^"]*)"/gm)].map(([, name = '', value = '']) => [
        name.toLowerCase(),
        value,
      ]),
    );
  const assets = /location [^{]*assets\/ \{([^}]*)\}/.exec(example)?.[1] ?? '';
  const others = headers(example.replace(assets, ''));
  return (path) => (path.startsWith('assets/') ? headers(assets) : others);
}
