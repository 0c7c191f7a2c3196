/** What lies in the browser may be damaged in any place: no record stops a list, and each comes out as it is. */
import type { Page } from '@playwright/test';
import { plain } from './cases.ts';
import { expect, openCase, openHome, savedFile, stored, test } from './helpers.ts';

/** Changes one row of a table, straight in the database. */
const damage = (page: Page, table: string, key: string, patch: Record<string, unknown>): Promise<void> =>
  page.evaluate(
    ({ table, key, patch }) =>
      new Promise<void>((resolve, reject) => {
        const asked = indexedDB.open(`worthwhile:${location.pathname.replace(/[^/]*$/, '')}`);
        asked.onerror = () => reject(new Error('no database'));
        asked.onsuccess = () => {
          const work = asked.result.transaction(table, 'readwrite');
          const read = work.objectStore(table).get(key);
          read.onsuccess = () => {
            work.objectStore(table).put({ ...(read.result as object), ...patch });
          };
          work.oncomplete = () => {
            asked.result.close();
            resolve();
          };
        };
      }),
    { table, key, patch },
  );

/** Made up once, so that a failure can be made again: what stands where something else is expected. */
const oddities: unknown[] = [
  'zzz',
  '',
  -1,
  1e300,
  null,
  true,
  [],
  {},
  'x'.repeat(5000),
  '9999-99-99',
  { a: 1 },
];

test('whatever is wrong with an entry of the list, home and the portfolio open, say so, and give it out', async ({
  page,
}) => {
  await openCase(page, plain('whole'));
  await openCase(page, plain('hurt'));
  await expect(page.getByTestId('saving')).toHaveText('Saved on this device');
  await openHome(page);
  const fields = [
    'kind',
    'version',
    'revision',
    'updated',
    'title',
    'customer',
    'owner',
    'segment',
    'net',
    'currency',
    'years',
    'waiting',
    'facts',
  ];
  for (const [i, odd] of oddities.entries()) {
    const patch = Object.fromEntries(
      fields.map((field, at) => [field, oddities[(i + at) % oddities.length]]),
    );
    const facts = Object.fromEntries(
      ['agreed', 'start', 'reviews', 'month', 'next', 'renewal', 'findings', 'reasons', 'bridge', 'roi'].map(
        (field, at) => [field, oddities[(i + at) % oddities.length]],
      ),
    );
    await damage(page, 'summaries', 'hurt', { ...patch, ...(i % 2 ? { facts } : {}), updated: odd });
    await page.goto('about:blank');
    await page.goto('./#/');
    await expect(page.locator('[data-case=whole]'), String(odd)).toBeVisible();
    await expect(page.locator('[data-case=hurt]')).toBeVisible();
    await expect(page.getByText(/^One entry of the list is damaged/)).toBeVisible();
    await page.goto('./#/portfolio');
    await expect(page.getByRole('main')).toContainText('Plain');
  }
  // It is still the case it was: only what the list shows of it was damaged.
  await page.goto('./#/case/hurt/build');
  await expect(page.getByTestId('headline')).toHaveText('$355K');
});

test('an entry without a name of its own is in the list, and with the raw records', async ({ page }) => {
  await openCase(page, plain('whole'));
  await expect(page.getByTestId('saving')).toHaveText('Saved on this device');
  await damage(page, 'summaries', 'none', { id: 7, title: 'Nameless', updated: 'zzz' });
  await damage(page, 'versions', 'whole', {
    caseId: 'whole',
    number: 1e9,
    at: 'zzz',
    name: 5,
    document: 1,
  }).catch(() => undefined);
  await openHome(page);
  await expect(page.locator('[data-case]')).toHaveCount(2);
  await page.getByRole('link', { name: 'raw records', exact: true }).click();
  await expect(page.getByTestId('raw')).toContainText('2 records');
  const file = await savedFile(page, () =>
    page.getByRole('button', { name: 'Save everything as one file' }).click(),
  );
  expect(file.text).toContain('Nameless');
});

test('a note of unsaved work that cannot be read is kept, said, and given out', async ({ page }) => {
  await openCase(page, plain('whole'));
  await expect(page.getByTestId('saving')).toHaveText('Saved on this device');
  await page.evaluate(() => {
    const index = 'worthwhile:/some/where/#journal';
    localStorage.setItem(index, JSON.stringify([`${index}:whole:t1`]));
    localStorage.setItem(`${index}:whole:t1`, '{"id":"whole","updated":"zzz","document":{"half":');
    localStorage.setItem('worthwhile:/some/where/#preferences', '{"theme":{"a":1},"name":[]}');
    localStorage.setItem('worthwhile:/some/where/#decisions', '[[[');
  });
  await page.goto('about:blank');
  await openHome(page);
  await expect(page.getByText('A note of unsaved work cannot be read.')).toBeVisible();
  await expect(page.locator('[data-case=whole]')).toBeVisible();
  await page.goto('./#/safe');
  await page.reload();
  const file = await savedFile(page, () =>
    page.getByRole('button', { name: 'Save everything as one file' }).click(),
  );
  expect(file.text).toContain('{\\"half\\":');
});

test('what a backup says beside a document is not believed', async ({ page }) => {
  await openHome(page);
  await page.getByRole('button', { name: 'Backup and storage' }).click();
  const dialog = page.getByRole('dialog');
  const record = (id: string, more: Record<string, unknown>) => ({
    id,
    kind: 'case',
    version: 1,
    revision: 1,
    updated: '2026-05-12T10:00:00.000Z',
    title: 'Another title',
    customer: '',
    owner: '',
    segment: '',
    net: 999_999_999,
    currency: 'EUR',
    years: 9,
    waiting: 0,
    document: { ...plain(id), title: `Own title ${id}` },
    ...more,
  });
  await dialog.locator('input[type=file]').setInputFiles({
    name: 'backup.json',
    mimeType: 'application/json',
    buffer: Buffer.from(
      JSON.stringify({
        format: 'worthwhile-backup',
        version: 1,
        at: 'zzz',
        records: [
          record('a', {}),
          record('b', { updated: 'zzz' }),
          record('c', { updated: '9999-01-01T00:00:00Z' }),
        ],
        versions: [{ caseId: 'a', number: 'x', at: 'zzz', name: 5, document: plain('a') }],
      }),
    ),
  });
  await dialog.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(page.locator('[data-case]')).toHaveCount(3);
  for (const id of ['a', 'b', 'c']) {
    const row = page.locator(`[data-case=${id}]`);
    await expect(row).toContainText(`Own title ${id}`);
    await expect(row).toContainText('$355K');
    await expect(row).not.toContainText('€');
  }
  expect(await stored(page, 'b')).toMatchObject({ title: 'Own title b' });
  await page.reload();
  await expect(page.locator('[data-case]')).toHaveCount(3);
  await page.goto('./#/portfolio');
  await expect(page.getByRole('main')).toContainText('Own title a');
});

test('a frame whose storage is refused keeps nothing, and does not ask for another start of the browser', async ({
  page,
  watch,
}) => {
  watch.allow(/Dexie: Workaround for Chrome UnknownError/);
  for (const name of ['UnknownError', 'SecurityError']) {
    const denied = await page.context().newPage();
    await denied.addInitScript((error) => {
      for (const store of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, store, {
          get: () => {
            throw new DOMException('The request was denied.', 'SecurityError');
          },
        });
      IDBFactory.prototype.databases = () => Promise.reject(new DOMException('denied', error));
      IDBFactory.prototype.open = () => {
        throw new DOMException('Internal error.', error);
      };
    }, name);
    await openCase(denied, plain());
    await expect(denied.getByText(/This browser keeps nothing after the tab closes/)).toBeVisible();
    await expect(denied.getByText(/restart the browser/)).toHaveCount(0);
    await denied.close();
  }
});

test('a store that never answers is said', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => ({}) as IDBOpenDBRequest;
    IDBFactory.prototype.databases = () => new Promise(() => undefined);
  });
  await page.clock.install();
  await page.goto('./');
  await expect(page.getByText('Looking for your cases…')).toBeVisible();
  // By the page's own clock, whatever the machine takes.
  await page.clock.runFor(3_000);
  await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toContainText('does not answer');
});

test('everything on this device is erased after one confirmation, here and for other tabs, and no other folder’s', async ({
  page,
  context,
}) => {
  await openCase(page, plain('one'));
  await expect(page.getByTestId('saving')).toHaveText('Saved on this device');
  const other = await context.newPage();
  await openHome(other);
  await expect(other.locator('[data-case=one]')).toBeVisible();
  await openHome(page);
  await page.evaluate(() => {
    localStorage.setItem('worthwhile:/some/where/#preferences', '{"name":"M. Duarte"}');
    localStorage.setItem('worthwhile:/some/#preferences', 'theirs');
  });
  await page.getByRole('button', { name: 'Backup and storage' }).click();
  const dialog = page.getByRole('dialog');
  const button = dialog.getByRole('button', { name: 'Erase everything', exact: true });
  await expect(button).toBeDisabled();
  await dialog.getByRole('checkbox', { name: 'Yes, erase everything' }).check();
  await button.click();
  await expect(page.getByRole('heading', { name: 'Start a case' })).toBeVisible();
  await expect(page.locator('[data-case]')).toHaveCount(0);
  await expect(other.locator('[data-case]')).toHaveCount(0);
  expect(await page.evaluate(() => Object.entries(localStorage))).toEqual([
    ['worthwhile:/some/#preferences', 'theirs'],
  ]);
});
