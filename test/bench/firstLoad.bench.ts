/** What a first visit has to download before a screen stands: script and style, compressed, fonts apart. */
import { onSite } from './browser.ts';
import { weigh, type Weight } from './weigh.ts';

export const name = 'First load';

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
      row('The page at its address, first visit', home, 90),
      row('A stored case at its own address', build, 120),
      row('A shared link', shared, 140),
    ];
  });
}
