import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FrameLocator, Page } from '@playwright/test';
import { plain, plainFigures } from './cases.ts';
import { expect, fragmentOf, test, type Watch } from './helpers.ts';
import { dist } from './serve.mjs';
import { hostHeaders, serveAt } from './sites.ts';

// A shared link inside a frame of another site's page, with the headers and the markup the README shows.

const readme = readFileSync('README.md', 'utf8');
const markup = /```html\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';

/** Opens a page of another site that frames the link of a case. `allow`: whether our header names that site. */
async function frame(page: Page, watch: Watch, allow: boolean): Promise<FrameLocator> {
  const folder = mkdtempSync(join(tmpdir(), 'worthwhile-'));
  const outer = await serveAt(folder, '/', undefined, '127.0.0.1');
  const headers = hostHeaders();
  const inner = await serveAt(dist, '/value/', (path) => {
    const sent = headers(path);
    const policy = sent['content-security-policy'];
    return allow && policy
      ? {
          ...sent,
          'content-security-policy': policy.replace(
            "frame-ancestors 'self'",
            `frame-ancestors 'self' ${new URL(outer.url).origin}`,
          ),
        }
      : sent;
  });
  page.on('close', () => {
    void Promise.all([outer.close(), inner.close()]).then(() =>
      rmSync(folder, { recursive: true, force: true }),
    );
  });
  for (const site of [outer, inner]) watch.accept(new URL(site.url).origin);
  const link = `${inner.url}#${await fragmentOf(plain())}`;
  const shown = markup.replace(/src="[^"]*"/, `src="${link}"`);
  expect(shown).toContain(link);
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>Intranet</title><h1>Intranet</h1>${shown}`,
  );
  await page.goto(outer.url);
  return page.frameLocator('iframe');
}

async function everythingWorks(framed: FrameLocator): Promise<void> {
  await expect(framed.getByTestId('headline')).toHaveText(plainFigures.whole.net);
  const licence = framed.getByRole('textbox', { name: /^Licence, amount/ });
  await licence.fill('60k');
  await licence.press('Enter');
  await expect(framed.getByTestId('headline')).toHaveText('$295K');
  await framed.getByRole('button', { name: 'Odds', exact: true }).click();
  await expect(framed.locator('main').getByRole('heading').first()).toBeVisible();
  await framed.getByRole('button', { name: 'Send back' }).click();
  await framed.getByRole('textbox', { name: /name/i }).fill('R. Osei');
  await expect(framed.getByRole('textbox', { name: 'Link' })).toHaveValue(/#1\./);
  await framed.getByRole('dialog').press('Escape');
}

test('a shared link works inside a frame of another site', async ({ page, watch }) => {
  // Said where the browser gives frames no store, as some do by default.
  watch.allow(/Dexie: Workaround for Chrome UnknownError/);
  const framed = await frame(page, watch, true);
  await everythingWorks(framed);
  await framed.getByRole('button', { name: 'Keep a copy' }).click();
  await expect(framed.getByTestId('saving')).toBeVisible();
  const stores = await page.frames()[1]?.evaluate(
    () =>
      new Promise<boolean>((resolve) => {
        const asked = indexedDB.open('probe');
        asked.onsuccess = () => resolve(true);
        asked.onerror = () => resolve(false);
      }),
  );
  if (stores) await expect(framed.getByTestId('saving')).toHaveText(/Saved/);
  else
    await expect(framed.getByText(/keeps nothing after the tab closes|does not work just now/)).toBeVisible();
  await page.close();
});

test(
  'where the browser gives a frame no store at all, the case is shown and keeping says what it is worth',
  { tag: '@all' },
  async ({ page, watch }) => {
    await page.addInitScript(() => {
      if (window.top === window) return;
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('The request was denied.', 'SecurityError');
          },
        });
      Object.defineProperty(window, 'BroadcastChannel', {
        configurable: true,
        value: function () {
          throw new DOMException('The request was denied.', 'SecurityError');
        },
      });
    });
    const framed = await frame(page, watch, true);
    await everythingWorks(framed);
    await framed.getByRole('button', { name: 'Keep a copy' }).click();
    await expect(framed.getByText(/This browser keeps nothing after the tab closes/).first()).toBeVisible();
    await page.close();
  },
);

test('without the host’s leave no other site can frame the page', async ({ page, watch }) => {
  watch.allow(/frame-ancestors|Framing|chrome-error/);
  const framed = await frame(page, watch, false);
  await page.waitForLoadState('networkidle');
  await expect(framed.getByTestId('headline')).toHaveCount(0);
  await page.close();
});
