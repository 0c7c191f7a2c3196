/** What a first visit has to download before a screen stands: script and style, compressed, fonts apart. */
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { BrowserContext } from '@playwright/test';
import { onSite } from './browser.ts';

export const name = 'First load';

interface Weight {
  gzip: number;
  brotli: number;
  files: string[];
}

/** Opens an address with an empty cache and weighs every script and style sheet it asks for. */
async function weigh(context: BrowserContext, address: string, ready: string): Promise<Weight> {
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

export async function run() {
  return onSite(async ({ browser, base }) => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const first = await context.newPage();
    await first.goto(base);
    await first.getByRole('button', { name: 'Open the made-up example' }).first().click();
    await first.locator('.ledger').waitFor();
    const address = first.url();
    await first.getByTestId('saving').filter({ hasText: 'Saved' }).waitFor();
    await first.close();
    const home = await weigh(await browser.newContext(), base, 'h1');
    const build = await weigh(context, address, '.ledger');
    if (process.env['FILES']) console.log(build.files.sort().join('\n'));
    const rows = (screen: string, w: Weight, budget?: number) => [
      {
        label: `${screen}: script and style, gzip`,
        value: w.gzip / 1000,
        unit: 'kB',
        ...(budget ? { budget } : {}),
      },
      { label: `${screen}: script and style, brotli`, value: w.brotli / 1000, unit: 'kB' },
    ];
    return [...rows('Build', build, 100), ...rows('Home, empty', home, 100)];
  });
}
