/** What an address costs: every script and style sheet it asks for, compressed, fonts apart. */
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { BrowserContext, Response } from '@playwright/test';

export interface Weight {
  gzip: number;
  /** Worked out when it is read, since it takes seconds. */
  readonly brotli: number;
  files: string[];
}

/**
 * Opens an address with an empty cache and weighs every script and style sheet it asks for before `ready` stands; what
 * follows while the page is idle holds nothing up.
 */
export async function weigh(context: BrowserContext, address: string, ready: string): Promise<Weight> {
  const page = await context.newPage();
  const came = new Map<string, Response>();
  page.on('response', (response) => {
    if (['script', 'stylesheet'].includes(response.request().resourceType()))
      came.set(response.url(), response);
  });
  // Noted in the page itself: whoever watches from outside sees it late.
  await page.addInitScript((wanted) => {
    const watch = new MutationObserver(() => {
      if (!document.querySelector(wanted)) return;
      watch.disconnect();
      Object.assign(window, { stands: performance.now() });
    });
    watch.observe(document, { childList: true, subtree: true });
  }, ready);
  await page.goto(address);
  await page.locator(ready).first().waitFor();
  await page.waitForLoadState('networkidle');
  const early = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter((entry) => entry.startTime <= (window as unknown as { stands: number }).stands)
      .map((entry) => entry.name),
  );
  const bodies: Buffer[] = [];
  const sum = {
    gzip: 0,
    get brotli() {
      const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
      return bodies.reduce((all, body) => all + brotliCompressSync(body, { params }).length, 0);
    },
    files: [] as string[],
  };
  for (const [url, response] of came) {
    if (!early.includes(url)) continue;
    const body = await response.body();
    const gzip = gzipSync(body, { level: 9 }).length;
    sum.gzip += gzip;
    bodies.push(body);
    sum.files.push(`${new URL(url).pathname} ${gzip}`);
  }
  await page.close();
  return sum;
}
