import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CDPSession, Locator, Page, Request } from '@playwright/test';
import { plain, plainFigures } from './cases.ts';
import {
  amount,
  expect,
  fragmentOf,
  openCase,
  openCaseFile,
  shareLink,
  test,
  type Watch,
} from './helpers.ts';
import { dist } from './serve.mjs';
import { serveAt } from './sites.ts';
import { sampled, thorough } from '../thorough.ts';

// Whatever file of the build does not come, the page says so and goes on when it does.

/** What browsers write to the console about a file that does not come. */
const expected = (watch: Watch): void =>
  watch.allow(/Failed to load|net::ERR|Failed to fetch|Unable to preload|blocked by CORS|CORS policy/);

const notLoaded = (page: Page): Locator => page.getByTestId('not-loaded');
const headline = (page: Page): Locator => page.getByTestId('headline');

/** What a visit to an address asks for of the build: nothing else can be missed there. */
async function filesOf(page: Page, address: string, stands: Locator): Promise<string[]> {
  const asked = new Set<string>();
  const note = (request: Request): void => {
    const file = /(?:assets\/[^?#]+|config\.json)$/.exec(request.url())?.[0];
    if (file) asked.add(file);
  };
  page.on('request', note);
  await page.goto(address);
  await expect(stands).toBeVisible();
  await page.waitForLoadState('networkidle');
  page.off('request', note);
  return [...asked].sort();
}

/** Opens an address without one of the files, reads what is said, and then gets it all the same. */
async function without(
  page: Page,
  network: CDPSession,
  file: string,
  address: string,
  stands: Locator,
): Promise<void> {
  await network.send('Network.setBlockedURLs', { urls: [`*/${file}`] });
  await page.goto(address);
  const said = page
    .locator('#not-started h2:visible')
    .or(notLoaded(page))
    .or(page.getByTestId('notice'))
    .or(page.locator('[role=alert]:visible'));
  await expect(stands.or(said).first(), `without ${file}`).toBeVisible({ timeout: 15_000 });
  await network.send('Network.setBlockedURLs', { urls: [] });
  if (await stands.isVisible()) return;
  const again = page.getByRole('button', { name: 'Try again' });
  const reload = page.getByRole('button', { name: 'Reload the page' });
  // It may come by itself in just this moment.
  const press = (button: Locator): Promise<void> => button.click({ timeout: 2_000 }).catch(() => undefined);
  if (await again.first().isVisible()) await press(again.first());
  else if (await reload.first().isVisible()) await press(reload.first());
  else await page.reload();
  await expect(stands, `with ${file} again`).toBeVisible();
}

test.describe('each file of the build in turn', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('on the start page, on a case and on a shared link', async ({ page, watch, baseURL }) => {
    test.setTimeout(600_000);
    expected(watch);
    await openCase(page, plain());
    await expect(page.getByTestId('saving')).toContainText('Saved');
    const places: [string, string, Locator][] = [
      ['the start page', baseURL ?? '', page.getByRole('heading', { name: /Start (a|another) case/ })],
      ['a case', page.url(), headline(page)],
      ['a shared link', `${baseURL ?? ''}#${await fragmentOf(plain())}`, headline(page)],
    ];
    // A few of what an address asks for and the ones before it did not; with ALL=1 every file at each of them.
    const missed = new Set<string>();
    for (const [name, address, stands] of places)
      await test.step(name, async () => {
        await page.goto('about:blank');
        const files = await filesOf(page, address, stands);
        expect(files.length).toBeGreaterThan(5);
        // Unlike a route this leaves the browser its cache, so that each visit asks only for what it is about.
        const network = await page.context().newCDPSession(page);
        await network.send('Network.enable');
        for (const file of sampled(
          files.filter((file) => thorough || !missed.has(file)),
          5,
        )) {
          await without(page, network, file, address, stands);
          missed.add(file);
          // A visit of its own each time: what the page has put by for this tab goes, and the document with it.
          await page.evaluate(() => sessionStorage.clear());
          await page.goto('about:blank');
        }
        await network.detach();
      });
  });
});

test('a dialog that did not come is said, tried again, and opens later', async ({ page, watch }) => {
  expected(watch);
  await openCase(page, plain());
  await page.route('**/ShareDialog-*.js', (route) => route.abort());
  const share = page.getByRole('button', { name: 'Share', exact: true });
  await share.click();
  await expect(notLoaded(page)).toContainText('could not be loaded');
  await notLoaded(page).getByRole('button', { name: 'Close' }).click();
  await expect(notLoaded(page)).toBeHidden();
  await share.click();
  await expect(notLoaded(page)).toBeVisible();
  await page.unroute('**/ShareDialog-*.js');
  await notLoaded(page).getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('dialog').getByRole('textbox', { name: 'Link' })).toHaveValue(/#1\./);
});

test('a style sheet that did not come is there when its part is', async ({ page, watch }) => {
  expected(watch);
  await openCase(page, plain());
  // What else is still on its way meanwhile waits for the sheet too, and says so in a place of its own.
  const dialog = notLoaded(page).filter({ has: page.getByRole('button', { name: 'Close' }) });
  await page.route('**/ShareDialog-*.css', (route) => route.abort());
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(dialog).toBeVisible();
  await page.unroute('**/ShareDialog-*.css');
  await dialog.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  const sheets = await page.evaluate(() =>
    [...document.styleSheets].map((sheet) => sheet.href ?? '').filter((href) => href.includes('ShareDialog')),
  );
  expect(sheets).toHaveLength(1);
});

test('a page whose own style sheet did not come is not taken for one of an older build', async ({
  page,
  watch,
}) => {
  expected(watch);
  await openCase(page, plain());
  await page.route('**/assets/index-*.css', (route) => route.abort());
  await page.reload();
  await expect(notLoaded(page)).toContainText('could not be loaded');
  await page.unroute('**/assets/index-*.css');
  await notLoaded(page).getByRole('button', { name: 'Try again' }).click();
  await expect(headline(page)).toHaveText(plainFigures.whole.net);
});

test('without a network a part is promised, and comes by itself with it', async ({
  page,
  context,
  watch,
}) => {
  expected(watch);
  // What nobody has asked for yet does not come either, and is said as soon as it is asked for.
  const network = await context.newCDPSession(page);
  await network.send('Network.enable');
  await network.send('Network.setBlockedURLs', { urls: ['*/CaseOverlays-*'] });
  const missed = page.waitForEvent('requestfailed', (request) => request.url().includes('/CaseOverlays-'));
  await openCase(page, plain());
  await missed;
  const more = page.getByRole('button', { name: 'More', exact: true });
  const find = page.getByRole('menuitem', { name: /^Find/ });
  // The list of the menu is there.
  await more.click();
  await expect(find).toBeVisible();
  await page.keyboard.press('Escape');
  await context.setOffline(true);
  await page.getByRole('link', { name: 'People' }).click();
  await expect(notLoaded(page)).toContainText('There is no connection');
  await more.click();
  await find.click();
  await expect(notLoaded(page)).toHaveCount(2);
  await network.send('Network.setBlockedURLs', { urls: [] });
  await context.setOffline(false);
  await expect(notLoaded(page)).toHaveCount(0);
  await expect(page.locator('main').getByRole('heading').first()).toBeVisible();
});

test('after a newer build took the place of this one a reload is offered', async ({
  page,
  watch,
  baseURL,
}) => {
  expected(watch);
  await openCase(page, plain());
  await page.route('**/CaseImport-*.js', (route) => route.fulfill({ status: 404, body: 'Not found' }));
  await page.route(baseURL ?? '', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<script type="module" src="./assets/index-newer.js"></script><div id="app"></div>',
    }),
  );
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Paste from a spreadsheet' }).click();
  await expect(notLoaded(page)).toContainText('A newer version of this page is out');
  await expect(notLoaded(page).getByRole('button', { name: 'Try again' })).toHaveCount(0);
  await page.unroute(baseURL ?? '');
  await notLoaded(page).getByRole('button', { name: 'Reload the page' }).click();
  await expect(headline(page)).toHaveText(plainFigures.whole.net);
});

test(
  'a file that cannot be made for want of its writer says why',
  { tag: '@all' },
  async ({ page, watch }) => {
    expected(watch);
    await openCase(page, plain());
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    await page.route('**/xlsx-*.js', (route) => route.abort());
    await page.getByRole('button', { name: /^Save.*[Ww]orkbook/ }).click();
    await expect(page.getByRole('dialog')).toContainText('What this needs could not be loaded');
  },
);

test.describe('where the page cannot run', () => {
  const said = async (words: Locator): Promise<void> => {
    await expect(words).toBeVisible({ timeout: 15_000 });
    await expect(words).toContainText('in a tab of its own');
    await expect(words).toContainText('Firefox 121');
  };

  test('opened from a disk it says so', async ({ page, watch }) => {
    expected(watch);
    watch.accept('null');
    await page.goto(pathToFileURL(join(dist, 'index.html')).href);
    await said(page.locator('#not-started'));
  });

  test('in a closed frame it says so', async ({ page, watch }) => {
    expected(watch);
    const folder = mkdtempSync(join(tmpdir(), 'worthwhile-'));
    const [outer, inner] = [
      await serveAt(folder, '/', undefined, '127.0.0.1'),
      await serveAt(dist, '/value/'),
    ];
    for (const site of [outer, inner]) watch.accept(new URL(site.url).origin);
    writeFileSync(
      join(folder, 'index.html'),
      `<!doctype html><link rel="icon" href="data:,"><iframe sandbox="allow-scripts" width="900" height="700" src="${inner.url}"></iframe>`,
    );
    await page.goto(outer.url);
    await said(page.frameLocator('iframe').locator('#not-started'));
    await Promise.all([outer.close(), inner.close()]);
    rmSync(folder, { recursive: true, force: true });
  });

  test('without script it says so at once', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(baseURL ?? '');
    await said(page.locator('#not-started'));
    await expect(page.locator('#not-started [lang=de]')).toContainText('JavaScript');
    await context.close();
  });

  test('a page that is on its way shows none of it', async ({ page }) => {
    await page.goto('./');
    await expect(page.getByRole('heading', { name: 'Start a case' })).toBeVisible();
    await expect(page.locator('#not-started')).toHaveCount(0);
  });
});

test('on plain http a case is made and shared', async ({ page, watch }) => {
  const address = Object.values(networkInterfaces())
    .flat()
    .find((net) => net?.family === 'IPv4' && !net.internal)?.address;
  test.skip(address === undefined, 'This machine has no address but its own.');
  const site = await serveAt(dist, '/value/', undefined, address);
  watch.accept(new URL(site.url).origin);
  await page.goto(site.url);
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  await page.getByRole('button', { name: 'Open the made-up example' }).click();
  await expect(headline(page)).toBeVisible();
  expect(await shareLink(page)).toContain('#1.');
  await site.close();
});

test(
  'a number typed while what reads it does not come stays in its field, is said, and counts as soon as it is there',
  { tag: '@all' },
  async ({ context, page, watch }) => {
    expected(watch);
    await openCaseFile(page, plain());
    const address = page.url();
    await page.close();
    const opened = await context.newPage();
    await opened.route(/parseNumber-/, (route) => route.abort());
    await opened.goto(address);
    const field = amount(opened, 'Hours saved');
    await field.fill('250k');
    await opened.keyboard.press('Tab');
    await expect(opened.getByText('Still using 120,000.')).toBeVisible();
    await expect(field).toHaveValue('250k');
    await expect(headline(opened)).toContainText('$355K');
    await opened.unroute(/parseNumber-/);
    await expect(field).toHaveValue('250,000', { timeout: 20_000 });
    await expect(headline(opened)).toContainText('$745K');
  },
);
