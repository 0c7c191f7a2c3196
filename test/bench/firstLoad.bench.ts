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
    const seller = await context.newPage();
    await seller.goto(base);
    await seller
      .getByRole('button', { name: /^Support tickets/ })
      .first()
      .click();
    await seller.locator('.ledger').waitFor();
    await seller.getByTestId('saving').filter({ hasText: 'Saved' }).waitFor();
    const address = seller.url();
    await seller.getByRole('button', { name: 'Share' }).click();
    const link = await seller.getByRole('textbox', { name: 'Link' }).inputValue();
    await seller.close();
    const home = await weigh(await browser.newContext(), base, 'h1');
    const build = await weigh(context, address, '.ledger');
    const shared = await weigh(await browser.newContext(), link, '.ledger');
    if (process.env['FILES'])
      for (const w of [home, build, shared]) console.log(w.files.sort().join('\n'), '\n');
    const row = (screen: string, w: Weight, budget: number | string = '') => ({
      screen,
      'gzip, kB': w.gzip / 1000,
      'brotli, kB': w.brotli / 1000,
      budget,
    });
    return [
      row('The page at its address, first visit', home, 100),
      row('A stored case at its own address', build),
      row('A shared link', shared),
    ];
  });
}
