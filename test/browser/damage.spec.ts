/** What lies in the browser may be damaged in any place: no record stops a list, and each comes out as it is. */
import type { Page } from '@playwright/test';
import type { Case } from '../../src/case/index.ts';
import { plain } from './cases.ts';
import {
  amount,
  enter,
  expect,
  fragmentOf,
  openCase,
  openCaseFile,
  openHome,
  savedFile,
  stored,
  test,
} from './helpers.ts';
import { sampled } from '../thorough.ts';

/** Changes one row of a table, straight in the database; takes it away where there is no patch. */
const damage = (
  page: Page,
  table: string,
  key: string,
  patch: Record<string, unknown> | null,
): Promise<void> =>
  page.evaluate(
    ({ table, key, patch }) =>
      new Promise<void>((resolve, reject) => {
        const asked = indexedDB.open(`worthwhile:${location.pathname.replace(/[^/]*$/, '')}`);
        asked.onerror = () => reject(new Error('no database'));
        asked.onsuccess = () => {
          const work = asked.result.transaction(table, 'readwrite');
          const read = work.objectStore(table).get(key);
          read.onsuccess = () => {
            if (patch === null) work.objectStore(table).delete(key);
            else work.objectStore(table).put({ ...(read.result as object), ...patch });
          };
          work.oncomplete = () => {
            asked.result.close();
            resolve();
          };
        };
      }),
    { table, key, patch },
  );

/** Opens a case as somebody who was sent its link. */
async function explore(page: Page, c: Case): Promise<void> {
  await page.goto(`./#${await fragmentOf(c)}`);
  await expect(page.getByTestId('headline')).toBeVisible();
}

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

test('whatever is wrong with an entry of the list, home and the portfolio show what its document says', async ({
  page,
}) => {
  test.slow();
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
  for (const [i, odd] of sampled([...oddities.entries()], 5)) {
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
    // Whichever comes upon it first: the entry is worked out anew from the document.
    if (i % 2) {
      await page.goto('./#/');
      await expect(page.locator('[data-case=whole]'), String(odd)).toBeVisible();
      await expect(page.locator('[data-case=hurt]')).toContainText('$355K');
    } else {
      await page.goto('./#/portfolio');
      await expect(page.getByRole('table').getByRole('row', { name: /\$355K/ }), String(odd)).toHaveCount(2);
    }
    await expect(page.getByText(/^One entry of the list is damaged/)).toHaveCount(0);
  }
  await page.goto('./#/case/hurt/build');
  await expect(page.getByTestId('headline')).toHaveText('$355K');
});

test(
  'an entry that has gone or says something else is put right from its document',
  { tag: '@all' },
  async ({ page }) => {
    await openCase(page, plain('lost'));
    await openCase(page, plain('wrong'));
    await expect(page.getByTestId('saving')).toHaveText('Saved on this device');
    await openHome(page);
    await damage(page, 'summaries', 'lost', null);
    await damage(page, 'summaries', 'wrong', { net: 999_999_999, currency: 'EUR', title: 'Another' });
    await page.goto('about:blank');
    await openHome(page);
    await expect(page.locator('[data-case=lost]')).toContainText('$355K');
    // Well formed, so nobody can tell before it has been looked at.
    await page.locator('[data-case=wrong] a').click();
    await expect(page.getByTestId('headline')).toHaveText('$355K');
    await page.getByRole('link', { name: 'All cases' }).click();
    await expect(page.locator('[data-case=wrong]')).toContainText('$355K');
    await expect(page.locator('[data-case=wrong]')).not.toContainText('Another');
  },
);

test('what cannot be mended is said at home and in the portfolio, and comes out raw', async ({ page }) => {
  await openCase(page, plain('whole'));
  await openCase(page, plain('hurt'));
  await expect(page.getByTestId('saving')).toHaveText('Saved on this device');
  await openHome(page);
  // The document first: the page that is open mends an entry from it as soon as that is damaged.
  await damage(page, 'documents', 'hurt', { document: { years: 'three' } });
  await damage(page, 'summaries', 'hurt', { updated: 'zzz', net: 'zzz' });
  for (const at of ['#/', '#/portfolio']) {
    await page.goto('about:blank');
    await page.goto(`./${at}`);
    await expect(page.getByText(/^One entry of the list is damaged/)).toBeVisible();
    await expect(page.getByRole('main')).toContainText('$355K');
  }
  await page.getByRole('link', { name: 'raw records', exact: true }).click();
  await page.reload();
  await expect(page.getByTestId('raw')).toContainText('2 records');
});

test(
  'an entry without a name of its own is in the list, and with the raw records',
  { tag: '@all' },
  async ({ page }) => {
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
  },
);

test(
  'a note of unsaved work that cannot be read is kept, said, and given out',
  { tag: '@all' },
  async ({ page }) => {
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
  },
);

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

test(
  'a frame whose storage is refused keeps nothing, and does not ask for another start of the browser',
  { tag: '@all' },
  async ({ page, watch }) => {
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
      await openCaseFile(denied, plain());
      await expect(denied.getByText(/This browser keeps nothing after the tab closes/)).toBeVisible();
      await expect(denied.getByText(/restart the browser/)).toHaveCount(0);
      await denied.close();
    }
  },
);

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

/** Holds every table of the store, as a tab does that writes and writes; calls of `release` end it. */
const occupy = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const asked = indexedDB.open(`worthwhile:${location.pathname.replace(/[^/]*$/, '')}`);
        asked.onsuccess = () => {
          const work = asked.result.transaction(['summaries', 'documents', 'versions'], 'readwrite');
          const goOn = (): void => {
            if ((window as { released?: boolean }).released) asked.result.close();
            else work.objectStore('summaries').count().onsuccess = goOn;
          };
          goOn();
          resolve();
        };
      }),
  );
const release = (page: Page): Promise<void> =>
  page.evaluate(() => {
    (window as { released?: boolean }).released = true;
  });

test(
  'a read or a save that is never answered is said, and done once the store answers',
  { tag: '@all' },
  async ({ page, context }) => {
    await openCase(page, plain());
    const hours = amount(page, 'Hours saved');
    await expect(page.getByTestId('saving')).toHaveText('Saved on this device');
    const busy = await context.newPage();
    await busy.goto('./icon.svg');
    await occupy(busy);
    await enter(hours, '66');
    await expect(page.getByRole('alert').filter({ hasText: 'does not answer' })).toBeVisible();
    await expect(page.getByTestId('saving')).toHaveText('Not saved');
    const other = await context.newPage();
    await other.clock.install();
    await other.goto('./');
    await expect(other.getByText('Looking for your cases…')).toBeVisible();
    const said = other.getByRole('alert').filter({ hasText: 'does not answer' });
    // Three seconds by the page's own clock, whatever the machine takes.
    for (let tenth = 0; tenth < 30 && (await said.count()) === 0; tenth++) {
      await other.clock.runFor(100);
      await other.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
    }
    await expect(said).toBeVisible();
    await release(busy);
    await expect(page.getByTestId('saving')).toHaveText('Saved on this device');
    await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toHaveCount(0);
    await other.clock.resume();
    await expect(other.locator('[data-case=plain]')).toBeVisible();
    await page.reload();
    await expect(hours).toHaveValue('66');
  },
);

test('a store that is deleted under an open case is said, and the case can be stored again', async ({
  page,
  context,
}) => {
  await openCaseFile(page, plain());
  await expect(page.getByTestId('saving')).toHaveText('Saved on this device');
  const other = await context.newPage();
  await other.goto('./icon.svg');
  // Twice: what was stored again is followed like any other.
  for (let time = 1; time <= 2; time++) {
    await other.evaluate(() => {
      indexedDB.deleteDatabase(`worthwhile:${location.pathname.replace(/[^/]*$/, '')}`);
    });
    await expect(page.getByRole('alert').filter({ hasText: 'no longer on this device' })).toBeVisible();
    await expect(page.getByTestId('saving')).toHaveText('Not saved');
    await page.getByRole('alert').getByRole('button', { name: 'Store it again' }).click();
    await expect(page.getByTestId('saving')).toHaveText('Saved on this device');
    await expect.poll(() => stored(page, 'plain')).toMatchObject({ id: 'plain' });
  }
  // Opened by its address, before anybody has touched the page: what shows it has not opened the store yet.
  await page.reload();
  await expect(page.getByTestId('headline')).toBeVisible();
  await other.evaluate(
    () =>
      new Promise((deleted) => {
        const asked = indexedDB.deleteDatabase(`worthwhile:${location.pathname.replace(/[^/]*$/, '')}`);
        asked.onsuccess = deleted;
      }),
  );
  await page.mouse.move(200, 200);
  await expect(page.getByRole('alert').filter({ hasText: 'no longer on this device' })).toBeVisible();
  await expect(page.getByTestId('saving')).toHaveText('Not saved');
});

test(
  'storage that the browser clears under an open case is said, and nothing typed is lost',
  { tag: '@all' },
  async ({ page, context, baseURL }) => {
    await openCase(page, plain());
    await enter(amount(page, 'Licence'), '31k');
    await expect(page.getByTestId('saving')).toHaveText('Saved on this device');
    const browser = await context.newCDPSession(page);
    await browser.send('Storage.clearDataForOrigin', {
      origin: new URL(baseURL ?? '').origin,
      storageTypes: 'all',
    });
    await expect(page.getByRole('alert').filter({ hasText: 'no longer on this device' })).toBeVisible();
    await expect(page.getByTestId('saving')).toHaveText('Not saved');
    await page.getByRole('alert').getByRole('button', { name: 'Store it again' }).click();
    await expect(page.getByTestId('saving')).toHaveText('Saved on this device');
    await page.reload();
    await expect(amount(page, 'Licence')).toHaveValue('31,000');
  },
);

test('everything on this device is erased after one confirmation, here and for other tabs, and no other folder’s', async ({
  page,
  context,
}) => {
  await openCase(page, plain('one'));
  await expect(page.getByTestId('saving')).toHaveText('Saved on this device');
  const other = await context.newPage();
  await openHome(other);
  await expect(other.locator('[data-case=one]')).toBeVisible();
  const working = await context.newPage();
  await working.goto('./#/case/one/build');
  await expect(working.getByTestId('saving')).toHaveText('Saved on this device');
  await explore(page, plain('shared'));
  await enter(amount(page, 'Licence'), '30k');
  await expect
    .poll(() => page.evaluate(() => Object.keys(localStorage).some((key) => key.includes('#tried'))))
    .toBe(true);
  await openHome(page);
  await page.evaluate(() => {
    sessionStorage.setItem('worthwhile:/some/where/#offer', '{}');
    localStorage.setItem('worthwhile:/some/where/#host', '{}');
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
  await expect(working.getByRole('alert').filter({ hasText: 'no longer on this device' })).toBeVisible();
  expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
  // What the host says of itself is read anew with the page.
  const left = await page.evaluate(() =>
    Object.entries(localStorage).filter(([key]) => !key.endsWith('#host')),
  );
  expect(left).toEqual([['worthwhile:/some/#preferences', 'theirs']]);
});
