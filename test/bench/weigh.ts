/** What an address costs: every script and style sheet it asks for, compressed, fonts apart. */
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { BrowserContext } from '@playwright/test';

export interface Weight {
  gzip: number;
  brotli: number;
  files: string[];
}

/** Opens an address with an empty cache and weighs every script and style sheet it asks for. */
export async function weigh(context: BrowserContext, address: string, ready: string): Promise<Weight> {
  const page = await context.newPage();
  const bodies: Promise<void>[] = [];
  const sum: Weight = { gzip: 0, brotli: 0, files: [] };
  page.on('response', (response) => {
    if (!['script', 'stylesheet'].includes(response.request().resourceType())) return;
    bodies.push(
      response.body().then((body) => {
        sum.gzip += gzipSync(body, { level: 9 }).length;
        sum.brotli += brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
        sum.files.push(`${new URL(response.url()).pathname} ${gzipSync(body, { level: 9 }).length}`);
      }),
    );
  });
  await page.goto(address);
  await page.locator(ready).first().waitFor();
  await page.waitForLoadState('networkidle');
  await Promise.all(bodies);
  await page.close();
  return sum;
}
