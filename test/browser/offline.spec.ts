import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { caseOf } from './cases.ts';
import {
  amount,
  enter,
  expect,
  expectFigures,
  fragmentOf,
  openHome,
  openSample,
  shareLink,
  test,
} from './helpers.ts';
import { dist } from './serve.mjs';
import { copyOf, hostHeaders, serveAt } from './sites.ts';
import { sampled } from '../thorough.ts';

// The service worker, which every other test keeps out.
test.use({ serviceWorkers: 'allow' });
test.setTimeout(120_000);

/** The page is kept once its worker has taken it over, with every file of the build: a busy machine takes long for that. */
const isKept = (page: Page): Promise<void> =>
  expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state ?? 'none'), { timeout: 40_000 })
    .toBe('activated');

const tab = (page: Page, name: string): Promise<void> =>
  page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name, exact: true }).click();

/** The same build as if it had been made anew: another page, and a part of it under another name. */
function nextVersion(folder: string): void {
  const assets = join(folder, 'assets');
  const old = readdirSync(assets).find((name) => /^People-.*\.js$/.test(name)) ?? '';
  const fresh = 'People-NewBuild.js';
  const texts = [...readdirSync(assets).map((name) => `assets/${name}`), 'index.html', 'sw.js'];
  for (const name of texts.filter((name) => /\.(js|html)$/.test(name))) {
    const path = join(folder, name);
    const text = readFileSync(path, 'utf8')
      .replaceAll(old, fresh)
      .replace('<title>Worthwhile', '<meta name="build" content="next" /><title>Worthwhile')
      .replace(/("revision":")[0-9a-f]+(","url":"index\.html")/, '$1next$2');
    writeFileSync(path, text);
  }
  renameSync(join(assets, old), join(assets, fresh));
}
const isNext = (page: Page): Promise<number> => page.locator('meta[name=build]').count();

for (const base of sampled(['/tools/value/', '/'], 1))
  test(`with the network cut the page opens at ${base}, with what was typed in it`, async ({
    page,
    context,
    watch,
  }) => {
    const site = await serveAt(dist, base, hostHeaders());
    watch.accept(new URL(site.url).origin);
    await page.goto(site.url);
    await page.getByRole('button', { name: 'Blank', exact: true }).click();
    await enter(amount(page, 'First benefit'), '120k');
    await enter(amount(page, 'Yearly cost'), '40k');
    await expect(page.getByTestId('saving')).toHaveText(/Saved/);
    await isKept(page);
    await context.setOffline(true);
    await site.close();
    await page.reload();
    await expectFigures(page, { net: '$240K' });
    await expect(page.getByRole('alert').filter({ hasText: 'config.json' })).toHaveCount(0);
    await test.step('every part of it works', async () => {
      await enter(amount(page, 'Yearly cost'), '20k');
      await expectFigures(page, { net: '$300K' });
      for (const name of ['Odds', 'People', 'Scenarios', 'Beyond money']) {
        await tab(page, name);
        await expect(page.locator('main h2, main h1').first()).toBeVisible();
      }
      await tab(page, 'Build');
      const link = await shareLink(page);
      const reader = await context.newPage();
      await reader.goto(link);
      await expectFigures(reader, { net: '$300K' });
      await reader.close();
      await page.goto(site.url);
      await expect(page.locator('[data-case]')).toHaveCount(1);
      await page.locator('.made-up button').click();
      await expect(page.getByTestId('headline')).toBeVisible();
    });
  });

test('a new version waits until it is asked for, and leaves the old one whole in every tab meanwhile', async ({
  page,
  context,
  watch,
}) => {
  const folder = copyOf(dist);
  const site = await serveAt(folder.path, '/', hostHeaders());
  watch.accept(new URL(site.url).origin);
  try {
    await page.goto(site.url);
    await page.getByRole('button', { name: 'Blank', exact: true }).click();
    await enter(amount(page, 'First benefit'), '120k');
    await isKept(page);
    const other = await context.newPage();
    await other.goto(page.url());
    await expect(other.getByTestId('headline')).toBeVisible();

    nextVersion(folder.path);
    await page.evaluate(() => navigator.serviceWorker.getRegistration().then((r) => r?.update()));
    const notice = page.getByRole('complementary', { name: 'New version' });
    await expect(notice).toContainText('A new version is ready.');
    // Nothing has moved: typing goes on, and a part not loaded yet comes from the version that is open.
    const field = amount(page, 'Yearly cost');
    await field.focus();
    await field.pressSequentially('40k');
    await expectFigures(page, { net: '$240K' });
    expect(await isNext(page)).toBe(0);
    await tab(page, 'People');
    await expect(page.getByRole('heading', { name: /who|people/i }).first()).toBeVisible();
    await page.reload();
    expect(await isNext(page)).toBe(0);
    await expect(notice).toBeVisible();

    // Asked for in the middle of typing: saved first, then the new version stands.
    await tab(page, 'Build');
    await enter(amount(page, 'Yearly cost'), '20k');
    await notice.getByRole('button', { name: 'Reload' }).click();
    await expect.poll(() => isNext(page)).toBe(1);
    await expectFigures(page, { net: '$300K' });
    await tab(page, 'People');
    await expect(page.getByRole('heading', { name: /who|people/i }).first()).toBeVisible();

    // The other tab is told, not swapped, and can still load parts of the version it shows.
    await expect(other.getByRole('complementary', { name: 'New version' })).toBeVisible();
    expect(await isNext(other)).toBe(0);
    await tab(other, 'People');
    await expect(other.getByRole('heading', { name: /who|people/i }).first()).toBeVisible();
  } finally {
    await site.close();
    folder.remove();
  }
});

test(
  'offline the host’s own name and logo stand as last seen, and its pages beside ours are its own',
  { tag: '@all' },
  async ({ page, context, watch }) => {
    // Their page asks for an icon of its own.
    watch.allow(/404/);
    const folder = copyOf(dist);
    writeFileSync(join(folder.path, 'config.json'), '{"name":"Northgate","logo":"logo.svg"}');
    writeFileSync(
      join(folder.path, 'logo.svg'),
      '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="28"><rect width="90" height="28"/></svg>',
    );
    writeFileSync(join(folder.path, 'imprint.html'), '<h1>Imprint of Northgate</h1>');
    const site = await serveAt(folder.path, '/value/');
    watch.accept(new URL(site.url).origin);
    try {
      await page.goto(site.url);
      await isKept(page);
      await page.goto(`${site.url}imprint.html`);
      await expect(page.getByRole('heading', { name: 'Imprint of Northgate' })).toBeVisible();
      await page.goto(site.url);
      // A change of the host's file needs no new build.
      writeFileSync(join(folder.path, 'config.json'), '{"name":"Northgate West","logo":"logo.svg"}');
      await page.reload();
      await expect(page.getByRole('img', { name: 'Northgate West' })).toBeVisible();
      await context.setOffline(true);
      await site.close();
      await page.reload();
      await expect(page.getByRole('img', { name: 'Northgate West' })).toBeVisible();
    } finally {
      folder.remove();
    }
  },
);

test('a returning visitor gets the headers the host sends now, online and off, under the version they have', async ({
  page,
  context,
  watch,
}) => {
  // What a browser says of a frame it refuses, and of the network that is cut.
  watch.allow(/frame-ancestors|Refused to|violates|ERR_/);
  const frame = copyOf(dist);
  let headers: Record<string, string> = { 'x-told': 'first' };
  const site = await serveAt(dist, '/value/', (path) => (path === 'index.html' ? headers : {}));
  watch.accept(new URL(site.url).origin);
  // The same site to a browser, so that the frame has the page's own worker.
  writeFileSync(
    join(frame.path, 'index.html'),
    `<iframe src="${site.url}" width="900" height="600"></iframe>`,
  );
  const around = await serveAt(frame.path, '/');
  watch.accept(new URL(around.url).origin);
  const told = async (): Promise<[string | undefined, boolean]> => {
    const response = await page.goto(site.url);
    return [response?.headers()['x-told'], response?.fromServiceWorker() ?? false];
  };
  try {
    await page.goto(site.url);
    await isKept(page);
    expect(await told()).toEqual(['first', true]);
    await page.goto(around.url);
    await expect(page.frameLocator('iframe').getByRole('heading').first()).toBeVisible();

    headers = { 'x-told': 'second', 'content-security-policy': "frame-ancestors 'none'" };
    await page.goto(around.url);
    await page.waitForTimeout(1500);
    await expect(page.frameLocator('iframe').getByRole('heading')).toHaveCount(0);
    expect(await told()).toEqual(['second', true]);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

    // With the network cut the newest headers known still hold.
    await context.setOffline(true);
    expect(await told()).toEqual(['second', true]);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

    // A server in trouble says nothing about the page.
    await context.setOffline(false);
    headers = { 'x-told': 'third', 'content-type': 'text/plain' };
    expect(await told()).toEqual(['second', true]);
  } finally {
    await site.close();
    await around.close();
    frame.remove();
  }
});

test('the page can be installed: its manifest and icons are there', async ({ page, request }) => {
  await openHome(page);
  const href = await page.locator('link[rel=manifest]').evaluate((l) => (l as HTMLLinkElement).href);
  const manifest = (await (await request.get(href)).json()) as {
    start_url: string;
    scope: string;
    icons: { src: string; sizes: string; purpose?: string }[];
  };
  expect(new URL(manifest.start_url, href).href).toBe(new URL('./', page.url()).href);
  expect(manifest.icons.map((icon) => `${icon.sizes} ${icon.purpose ?? 'any'}`)).toEqual(
    expect.arrayContaining(['192x192 any', '512x512 any', '512x512 maskable']),
  );
  for (const icon of manifest.icons) {
    const got = await request.get(new URL(icon.src, href).href);
    expect(got.ok(), icon.src).toBe(true);
    if (icon.src.endsWith('.png'))
      // Width and height stand at fixed places of a PNG.
      expect(`${(await got.body()).readUInt32BE(16)}x${(await got.body()).readUInt32BE(20)}`).toBe(
        icon.sizes,
      );
  }
});

test('where service workers are refused the page works all the same', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.serviceWorker.register = () => Promise.reject(new DOMException('refused', 'SecurityError'));
  });
  await openSample(page);
  await page.waitForTimeout(800);
  await expectFigures(page, { net: '$399K' });
});

test(
  'whoever has the page opens a link whose hash sign was escaped, and erasing everything takes the kept page and its worker with it',
  { tag: '@all' },
  async ({ page, watch }) => {
    const site = await serveAt(dist, '/tools/value/', hostHeaders());
    watch.accept(new URL(site.url).origin);
    try {
      await page.goto(site.url);
      await isKept(page);
      await test.step('a link whose hash sign was escaped opens on any host', async () => {
        const c = caseOf('shared', [{ bucket: 'tangible-benefit', label: 'Hours saved', formula: '1000' }]);
        await page.goto(`${site.url}%23${await fragmentOf(c)}`);
        await expectFigures(page, { net: '$3K' });
        await page.goto(site.url);
      });
      // What lies in other folders stays. The next visit keeps the page anew: what is looked for was put there before.
      const marked = (): Promise<string[]> =>
        page
          .evaluate(async () => {
            const found: string[] = [];
            for (const name of await caches.keys())
              if (await (await caches.open(name)).match('./marked')) found.push(name.replace(/ .*/, ''));
            return found.sort();
          })
          // Asked between the page that erases and the one that comes after it.
          .catch(() => ['?']);
      await page.evaluate(async () => {
        for (const name of [...(await caches.keys()), 'else'])
          await (await caches.open(name)).put('./marked', new Response('x'));
      });
      expect(new Set(await marked())).toEqual(new Set(['else', 'worthwhile']));
      await page.getByRole('button', { name: 'Backup and storage' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('checkbox', { name: 'Yes, erase everything' }).check();
      await dialog.getByRole('button', { name: 'Erase everything', exact: true }).click();
      await expect.poll(marked).toEqual(['else']);
      await expect(page.getByRole('heading', { name: 'Start a case' })).toBeVisible();
    } finally {
      await site.close();
    }
  },
);
