/** Several copies of the page on one origin, as a host's folders hold them: each keeps its own, and no other's. */
import type { Page } from '@playwright/test';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { plain } from './cases.ts';
import { amount, enter, expect, test, type Watch } from './helpers.ts';
import { dist, siteServer } from './serve.mjs';

/** One origin with the page in two folders. */
async function twoFolders(
  watch: Watch,
): Promise<{ value: string; other: string; close: () => Promise<void> }> {
  const folders = ['/value/', '/other/'].map((base) => ({ base, site: siteServer(dist, base) }));
  const server: Server = createServer((request, response) => {
    const folder = folders.find(({ base }) => request.url?.startsWith(base));
    if (folder) folder.site.emit('request', request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  watch.accept(origin);
  // The strangers' pages and icons of a bare origin.
  watch.allow(/404/);
  return {
    value: `${origin}/value/`,
    other: `${origin}/other/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
const databases = (page: Page): Promise<string[]> =>
  page.evaluate(async () => (await indexedDB.databases()).map((d) => d.name ?? '').sort());
/** The names under which something is kept besides. */
const keys = (page: Page): Promise<string[]> => page.evaluate(() => Object.keys(localStorage).sort());

test('two copies of the page on one origin share no case, preference or presentation', async ({
  page,
  context,
  watch,
}) => {
  const { value, other, close } = await twoFolders(watch);
  await page.goto(value);
  await page.locator('input[type=file]').setInputFiles({
    name: 'case.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(plain())),
  });
  await enter(amount(page, 'Licence'), '41k');
  await expect(page.getByTestId('saving')).toHaveText('Saved on this device');
  await page.getByRole('link', { name: 'All cases' }).click();
  await page.getByRole('button', { name: 'Appearance' }).click();
  await page.getByRole('menuitem', { name: 'Dark' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');

  const second = await context.newPage();
  await second.goto(other);
  await expect(second.getByRole('heading', { name: 'Start a case' })).toBeVisible();
  await expect(second.locator('[data-case]')).toHaveCount(0);
  await expect(second.locator('html')).toHaveAttribute('data-theme', 'light');
  await second.goto(`${other}#/case/plain/build`);
  await expect(second.getByRole('heading', { name: 'This case is not on this device' })).toBeVisible();
  await second.goto(`${other}#/safe`);
  await second.reload();
  await expect(second.getByTestId('raw')).toContainText(/nothing here|^0 records, 0 kept/);

  // With the file's name in the address it is the same place.
  await page.goto(`${value}index.html`);
  await expect(page.locator('[data-case=plain]')).toBeVisible();
  expect((await databases(page)).filter((name) => name !== 'worthwhile:/other/')).toEqual([
    'worthwhile:/value/',
  ]);
  for (const key of await keys(page)) expect(key).toMatch(/^worthwhile:\/(value|other)\/#/);
  await close();
});

test(
  'what an earlier version kept for the whole origin goes to the first folder that is opened',
  { tag: '@all' },
  async ({ page, context, watch }) => {
    const { value, other, close } = await twoFolders(watch);
    // As the earlier version left it: a case, one unsaved word of a closed tab, and a preference.
    await page.goto(`${value}none.txt`);
    await page.evaluate(
      ({ document, noted }) =>
        new Promise<void>((resolve) => {
          const asked = indexedDB.open('worthwhile', 10);
          asked.onupgradeneeded = () => {
            asked.result.createObjectStore('summaries', { keyPath: 'id' }).createIndex('updated', 'updated');
            asked.result.createObjectStore('documents', { keyPath: 'id' });
            asked.result
              .createObjectStore('versions', { keyPath: ['caseId', 'number'] })
              .createIndex('caseId', 'caseId');
          };
          asked.onsuccess = () => {
            const work = asked.result.transaction(['summaries', 'documents'], 'readwrite');
            const updated = '2026-05-12T10:00:00.000Z';
            work
              .objectStore('summaries')
              .put({ id: 'plain', kind: 'case', revision: 1, updated, title: 'Plain' });
            work.objectStore('documents').put({ id: 'plain', document });
            work.oncomplete = () => {
              asked.result.close();
              localStorage.setItem('worthwhile:journal', '["worthwhile:journal:plain:t1"]');
              localStorage.setItem(
                'worthwhile:journal:plain:t1',
                JSON.stringify({ id: 'plain', updated, document: noted, revision: 1, under: null }),
              );
              localStorage.setItem('worthwhile.preferences', '{"theme":"dark"}');
              resolve();
            };
          };
        }),
      {
        document: plain(),
        noted: {
          ...plain(),
          lines: plain().lines.map((l, i) => (i === 0 ? { ...l, formula: '777' } : l)),
        },
      },
    );
    await page.goto(`${value}#/case/plain/build`);
    await expect(amount(page, 'Hours saved')).toHaveValue('777');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    const second = await context.newPage();
    await second.goto(other);
    await expect(second.getByRole('heading', { name: 'Start a case' })).toBeVisible();
    await expect(second.locator('[data-case]')).toHaveCount(0);
    await expect.poll(() => databases(page)).not.toContain('worthwhile');
    expect((await keys(page)).filter((key) => !key.startsWith('worthwhile:/'))).toEqual([]);
    await close();
  },
);

test(
  'a case opened at one folder is not answered for at another that has one of the same id',
  { tag: '@all' },
  async ({ page, context, watch }) => {
    const { value, other, close } = await twoFolders(watch);
    for (const [at, amountThere] of [
      [value, '41k'],
      [other, '42k'],
    ] as const) {
      await page.goto(at);
      await page.getByRole('button', { name: 'Open the made-up example' }).click();
      await expect(page.getByTestId('headline')).toBeVisible();
      await enter(page.locator('li[data-line] input').first(), amountThere);
      await expect(page.getByTestId('saving')).toHaveText('Saved on this device');
    }
    const back = await context.newPage();
    await back.goto(`${value}#/case/sample/build`);
    await expect(back.locator('li[data-line] input').first()).toHaveValue('41,000');
    await close();
  },
);
