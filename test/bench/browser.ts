/** The built site behind a plain static server, and a Chromium to open it with, for the benches that need a page. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, type Browser } from '@playwright/test';
import { browserArguments, findBrowser } from '../browser/findBrowser.ts';

export interface Site {
  browser: Browser;
  /** Address of the site, ending in a slash. */
  base: string;
}

/** Runs `work` on the built site. Throws when there is no build yet. */
export async function onSite<T>(work: (site: Site) => Promise<T>): Promise<T> {
  if (!existsSync(new URL('../../dist/index.html', import.meta.url)))
    throw new Error('Build the site first: npm run build');
  const port = 4311;
  const server = spawn(process.execPath, [new URL('../browser/serve.mjs', import.meta.url).pathname], {
    env: { ...process.env, PORT: String(port), BASE: '/' },
    stdio: 'ignore',
  });
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments });
  try {
    const base = `http://localhost:${port}/`;
    // The server needs a moment; the first answer is the sign.
    for (let i = 0; i < 50; i++) {
      const up = await fetch(base + 'index.html').then(
        (r) => r.ok,
        () => false,
      );
      if (up) break;
      await new Promise((r) => setTimeout(r, 100));
    }
    return await work({ browser, base });
  } finally {
    await browser.close();
    server.kill();
  }
}
