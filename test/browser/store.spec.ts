/** A store that will not do as it is told: held up by another tab, made by a newer page, broken, full. Nothing may hang or be lost. */
import type { Page } from '@playwright/test';
import { parseCase } from '../../src/case/index.ts';
import { violations } from './axe.ts';
import { plain } from './cases.ts';
import {
  amount,
  enter,
  expect,
  expectFigures,
  fragmentOf,
  openCase,
  openHome,
  savedFile,
  stored,
  test,
} from './helpers.ts';

/** Opens the database natively and holds it, as a tab with another version of this page would. */
const hold = (page: Page, version: number): Promise<void> =>
  page.evaluate(
    (v) =>
      new Promise<void>((done, fail) => {
        const asked = indexedDB.open(`worthwhile:${location.pathname.replace(/[^/]*$/, '')}`, v);
        asked.onerror = () => fail(asked.error as DOMException);
        asked.onsuccess = () => {
          // Deaf to what others ask of it: the connection stays.
          (window as unknown as { held: IDBDatabase }).held = asked.result;
          done();
        };
      }),
    version,
  );
const release = (page: Page): Promise<void> =>
  page.evaluate(() => (window as unknown as { held: IDBDatabase }).held.close());
/** A page of the same origin that is not the application. */
async function stranger(page: Page): Promise<void> {
  await page.goto('./robots-none.txt').catch(() => undefined);
}
const full = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given: Parameters<typeof put>) {
      if ((window as { roomy?: boolean }).roomy) return put.apply(this, given);
      throw new DOMException('no room', 'QuotaExceededError');
    };
  });
};
const makeRoom = (page: Page): Promise<void> =>
  page.evaluate(() => {
    (window as { roomy?: boolean }).roomy = true;
  });
/** What the offered file holds, as its lines' formulas. */
const savedAs = async (page: Page): Promise<string[]> => {
  const banner = page.getByRole('alert').filter({ has: page.getByRole('button', { name: 'Save a file' }) });
  const file = await savedFile(page, () => banner.getByRole('button', { name: 'Save a file' }).click());
  const read = parseCase(JSON.parse(file.text));
  return read.ok ? read.value.lines.map((l) => l.formula) : [];
};

test('a tab that holds an older form up is named, work goes on, and is stored once it is closed', async ({
  context,
  page,
  watch,
}) => {
  watch.allow(/404/);
  const older = await context.newPage();
  await stranger(older);
  await hold(older, 3);
  await openHome(page);
  const said = page.getByRole('alert').filter({ hasText: /\S/ });
  await expect(said).toContainText('Another tab holds the store of this browser in an older form');
  // Nobody is greeted as new whose cases merely cannot be read.
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your cases');
  await expect(page.getByText('They cannot be shown just now.')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  // A case begun now opens all the same, says that it is not saved, and offers a file.
  await page.getByRole('button', { name: 'Blank', exact: true }).click();
  await enter(amount(page, 'First benefit'), '5k');
  await expect(page.getByTestId('saving')).toHaveText('Not saved');
  expect((await savedAs(page))[0]).toBe('5000');
  const address = page.url();
  // A case looked for while it lasts is not called gone.
  const looking = await context.newPage();
  await looking.goto('./#/portfolio');
  await expect(looking.getByRole('alert')).toContainText('store of this browser');
  await expect(looking.getByRole('button', { name: 'Reload the page' })).toBeVisible();
  await expect(looking.getByText('No case yet')).toHaveCount(0);
  await looking.goto('./#/case/elsewhere/build');
  await expect(looking.getByRole('heading', { name: 'This case cannot be opened now' })).toBeVisible();
  await release(older);
  await expect(page.getByTestId('saving')).toHaveText('Saved on this device');
  await expect(looking.getByRole('heading', { name: 'This case is not on this device' })).toBeVisible();
  await page.reload();
  expect(page.url()).toBe(address);
  await expect(amount(page, 'First benefit')).toHaveValue('5,000');
});

test(
  'a newer page that changes the store meanwhile loses nothing that is typed in this one',
  { tag: '@all' },
  async ({ context, page, watch }) => {
    watch.allow(/404/);
    await openCase(page, plain());
    await enter(amount(page, 'Licence'), '41k');
    await expect(page.getByTestId('saving')).toHaveText('Saved on this device');
    const newer = await context.newPage();
    await stranger(newer);
    await hold(newer, 20);
    await enter(amount(page, 'Hours saved'), '333');
    await expect(page.getByRole('alert')).toContainText('made by a newer version of this page');
    await expect(page.getByTestId('saving')).toHaveText('Not saved');
    expect(await savedAs(page)).toEqual(['333', '50000', '41000', '30000', '5000']);
    // Home says the same and lists what is held; the work is there when the case is opened again.
    await page.getByRole('link', { name: 'All cases' }).click();
    await expect(page.getByRole('alert').filter({ hasText: 'newer version' })).toBeVisible();
    await page.locator('[data-case=plain] a').click();
    await expect(amount(page, 'Hours saved')).toHaveValue('333');
    await page.reload();
    await expect(page.getByRole('heading', { name: 'This case cannot be opened now' })).toBeVisible();
    expect(await violations(page)).toEqual([]);
    // The raw records still come out, and what was typed with them.
    await page.getByRole('link', { name: 'Raw records' }).click();
    await expect(page.getByTestId('raw')).toContainText('1 record');
    const file = await savedFile(page, () =>
      page.getByRole('button', { name: 'Save everything as one file' }).click(),
    );
    expect(file.text).toContain('"formula\\":\\"333\\"');
    expect(file.text).toContain('"formula": "41000"');
  },
);

test('a database that opens with an error is not called empty', async ({ context, page }) => {
  await openCase(page, plain());
  await expect(page.getByTestId('saving')).toHaveText('Saved on this device');
  const other = await context.newPage();
  await other.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Internal error opening backing store', 'DataError');
    };
  });
  await openHome(other);
  await expect(other.getByRole('alert').filter({ hasText: /\S/ })).toContainText(
    'The store of this browser does not work just now. What is in it was not deleted.',
  );
  await other.goto('./#/safe');
  await other.reload();
  await expect(other.getByTestId('raw')).toContainText('does not open the database');
});

test('a full disk holds no new case up, and what it could not store is offered as a file', async ({
  page,
}) => {
  await full(page);
  // From a template.
  await openHome(page);
  await page.getByRole('button', { name: 'Blank', exact: true }).click();
  await enter(amount(page, 'First benefit'), '7k');
  await expect(page.getByRole('alert')).toContainText('This device has no room left. Nothing was lost');
  expect(await violations(page)).toEqual([]);
  expect((await savedAs(page))[0]).toBe('7000');
  await page.getByRole('link', { name: 'All cases' }).click();
  await expect(page.locator('[data-case]')).toHaveCount(1);
  // From a link.
  const fragment = await fragmentOf(plain());
  await page.evaluate((f) => {
    location.hash = `#${f}`;
  }, fragment);
  await enter(amount(page, 'Licence'), '30k');
  await page.getByRole('button', { name: 'Keep a copy' }).click();
  await expect(page.getByRole('alert')).toContainText('no room left');
  expect((await savedAs(page))[2]).toBe('30000');
  // A copy says why it cannot be made.
  await page.getByRole('link', { name: 'All cases' }).click();
  await expect(page.locator('[data-case]')).toHaveCount(2);
  await page
    .getByRole('button', { name: /^Duplicate/ })
    .first()
    .click();
  await expect(page.getByText('This device has no room left.').first()).toBeVisible();
  // Room again: one press, and the case is stored.
  await page.locator('[data-case] a').first().click();
  const again = page.getByRole('alert').getByRole('button', { name: 'Try again' });
  await expect(again).toBeVisible();
  await makeRoom(page);
  await again.click();
  await expect(page.getByTestId('saving')).toHaveText('Saved on this device');
  // What was never stored is in the journal: the next visit has both.
  await page.addInitScript(() => {
    (window as { roomy?: boolean }).roomy = true;
  });
  await page.goto('about:blank');
  await openHome(page);
  await expect(page.locator('[data-case]')).toHaveCount(2);
});

test(
  'a full disk refuses a backup and files as a whole, with what is here left as it was',
  { tag: '@all' },
  async ({ page, visitor }) => {
    await openCase(page, plain('one'));
    await expect(page.getByTestId('saving')).toHaveText('Saved on this device');
    await openHome(page);
    await page.getByRole('button', { name: 'Backup and storage' }).click();
    const backup = await savedFile(page, () =>
      page.getByRole('button', { name: 'Save a backup file' }).click(),
    );

    const elsewhere = await visitor();
    await full(elsewhere);
    await elsewhere.addInitScript(() => {
      (window as { roomy?: boolean }).roomy = true;
    });
    await openCase(elsewhere, plain('two'));
    await expect(elsewhere.getByTestId('saving')).toHaveText('Saved on this device');
    await openHome(elsewhere);
    await elsewhere.evaluate(() => {
      (window as { roomy?: boolean }).roomy = false;
    });
    await elsewhere.getByRole('button', { name: 'Backup and storage' }).click();
    const dialog = elsewhere.getByRole('dialog');
    await dialog
      .locator('input[type=file]')
      .setInputFiles({ name: backup.name, mimeType: 'application/json', buffer: Buffer.from(backup.text) });
    await dialog.getByRole('radio', { name: 'Replace them' }).check();
    await dialog.getByRole('checkbox', { name: /^Yes, erase the/ }).check();
    await dialog.getByRole('button', { name: 'Restore', exact: true }).click();
    await expect(dialog.getByRole('alert')).toContainText('This device has no room left. Nothing was lost');
    // The way out is in the same place.
    const file = await savedFile(elsewhere, () =>
      dialog.getByRole('button', { name: 'Save a backup file' }).click(),
    );
    expect(file.text).toContain('"id":"two"');
    await elsewhere.keyboard.press('Escape');
    const json = (id: string) => ({
      name: `${id}.json`,
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(plain(id))),
    });
    await elsewhere
      .locator('input[type=file]')
      .first()
      .setInputFiles([json('a'), json('b')]);
    await expect(elsewhere.getByRole('alert').filter({ hasText: 'a.json' })).toContainText(
      'a.json: This device has no room left.',
    );
    await expect(elsewhere.locator('[data-case]')).toHaveCount(1);
    await elsewhere.locator('[data-case=two] a').click();
    await expectFigures(elsewhere, { net: '$355K' });
    expect(await stored(elsewhere, 'two')).toMatchObject({ id: 'two' });
  },
);
