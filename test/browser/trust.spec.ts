/** Work that is never lost: other tabs, kept states, backups, a store that will not open, raw records. */
import type { Page } from '@playwright/test';
import { violations } from './axe.ts';
import { caseOf, plain } from './cases.ts';
import {
  amount,
  choose,
  enter,
  expect,
  expectFigures,
  openCase,
  openCaseFile,
  openHome,
  savedFile,
  start,
  stored,
  test,
} from './helpers.ts';
import { thorough } from '../thorough.ts';

const more = async (page: Page, entry: string): Promise<void> => {
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: entry }).click();
};
const saved = (page: Page) => expect(page.getByTestId('saving')).toHaveText('Saved on this device');
const clean = async (page: Page) => expect(await violations(page)).toEqual([]);

test('what one tab saves the other shows at once, and can take back', async ({ context, page }) => {
  await openCase(page, plain());
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(amount(other, 'Hours saved')).toHaveValue('120,000');
  await enter(amount(page, 'Hours saved'), '111k');
  await expect(amount(other, 'Hours saved')).toHaveValue('111,000');
  await saved(other);
  // Typing goes on in the other tab without any conflict, and comes back here.
  await enter(amount(other, 'Licence'), '44k');
  await expect(amount(page, 'Licence')).toHaveValue('44,000');
  await saved(page);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.locator('body').click({ position: { x: 5, y: 300 } });
  await page.keyboard.press('Control+z');
  await expect(amount(page, 'Licence')).toHaveValue('40,000');
  await expect(amount(other, 'Licence')).toHaveValue('40,000');
});

test(
  'a case deleted in another tab can be stored again from this one',
  { tag: '@all' },
  async ({ context, page }) => {
    await openCase(page, plain());
    const other = await context.newPage();
    await openHome(other);
    await other.getByRole('button', { name: /^Delete/ }).click();
    await expect(other.locator('[data-case]')).toHaveCount(0);
    await enter(amount(page, 'Hours saved'), '5k');
    const banner = page.getByRole('alert');
    await expect(banner).toContainText('no longer on this device');
    await banner.getByRole('button', { name: 'Store it again' }).click();
    await saved(page);
    await expect(other.locator('[data-case]')).toHaveCount(1);
  },
);

test('states are kept, named, compared and restored', async ({ page }) => {
  await openCase(page, plain());
  await enter(amount(page, 'Hours saved'), '90k');
  await saved(page);
  await more(page, 'Version history');
  const dialog = page.getByRole('dialog', { name: 'Version history' });
  // How the case was before the first change.
  await expect(dialog.locator('[data-version]')).toHaveCount(1);
  await dialog
    .getByRole('textbox', { name: 'Name for the state as it is now' })
    .fill('before the price talk');
  await dialog.getByRole('button', { name: 'Keep this state' }).click();
  await expect(dialog.locator('[data-version]')).toHaveCount(2);
  await expect(dialog.locator('[data-version="2"]')).toContainText('Same as now');
  await expect(dialog.locator('[data-version="2"]').getByRole('textbox')).toHaveValue(
    'before the price talk',
  );
  await dialog
    .locator('[data-version="1"]')
    .getByRole('button', { name: /^Compare/ })
    .click();
  await expect(dialog.getByRole('row', { name: /^Hours saved/ })).toContainText('$90,000$120,000');
  await clean(page);
  await dialog.locator('[data-version="1"]').getByRole('textbox').fill('first');
  await page.keyboard.press('Enter');
  await dialog
    .locator('[data-version="1"]')
    .getByRole('button', { name: /^Restore/ })
    .click();
  await expect(amount(page, 'Hours saved')).toHaveValue('120,000');
  await saved(page);
  await page.reload();
  await expect(amount(page, 'Hours saved')).toHaveValue('120,000');
  await more(page, 'Version history');
  await expect(page.locator('[data-version="1"]').getByRole('textbox')).toHaveValue('first');

  // A state before any amount has no net, as its verdict had none.
  await start(page, 'Blank');
  await enter(amount(page, 'First benefit'), '90k');
  await saved(page);
  await more(page, 'Version history');
  await expect(page.locator('[data-version="1"]')).toContainText('net —');
});

test('the whole store goes out as one file and comes back merged or in place of what is there', async ({
  page,
  visitor,
}) => {
  await openCase(page, plain('one'));
  await openCase(
    page,
    caseOf('two', [{ bucket: 'tangible-benefit', label: 'Fuel', formula: '7000' }], { title: 'Fuel' }),
  );
  await openHome(page);
  await page.getByRole('button', { name: 'Backup and storage' }).click();
  await expect(page.getByRole('dialog')).toContainText('2 cases are kept in this browser');
  await expect(page.getByRole('dialog')).toContainText('No backup was made yet.');
  await expect(page.getByRole('dialog')).toContainText(/of about .* used/);
  await clean(page);
  const file = await savedFile(page, () => page.getByRole('button', { name: 'Save a backup file' }).click());
  expect(file.name).toMatch(/^worthwhile-backup-\d{4}-\d\d-\d\d\.json$/);
  await expect(page.getByRole('dialog')).toContainText('Last backup:');
  const backup = { name: file.name, mimeType: 'application/json', buffer: Buffer.from(file.text) };

  const elsewhere = await visitor();
  await openCase(
    elsewhere,
    caseOf('three', [{ bucket: 'tangible-benefit', label: 'Ink', formula: '1' }], { title: 'Ink' }),
  );
  await openHome(elsewhere);
  const bring = async (text?: string) => {
    await elsewhere.getByRole('button', { name: 'Backup and storage' }).click();
    await elsewhere
      .getByRole('dialog')
      .locator('input[type=file]')
      .setInputFiles(text === undefined ? backup : { ...backup, buffer: Buffer.from(text) });
  };
  await bring('{"no":1}');
  await expect(elsewhere.getByRole('dialog').getByRole('alert')).toContainText(
    'This file is no Worthwhile backup.',
  );
  await elsewhere.keyboard.press('Escape');
  await bring();
  await expect(elsewhere.getByTestId('backup-of')).toContainText('2 cases');
  await expect(elsewhere.getByTestId('backup-preview')).toHaveText('2 cases are added.');
  await elsewhere.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(elsewhere.locator('[data-case]')).toHaveCount(3);
  // Again: nothing new. Then in place of everything, which asks.
  await bring();
  await expect(elsewhere.getByTestId('backup-preview')).toHaveText('0 cases are added; 2 are the same.');
  await elsewhere.getByRole('radio', { name: 'Replace them' }).check();
  await expect(elsewhere.getByTestId('backup-preview')).toContainText(
    'All 3 cases here and their history are erased',
  );
  const restore = elsewhere.getByRole('button', { name: 'Restore', exact: true });
  await expect(restore).toBeDisabled();
  await elsewhere.getByRole('checkbox', { name: 'Yes, erase the 3 cases' }).check();
  await clean(elsewhere);
  await restore.click();
  await expect(elsewhere.locator('[data-case]')).toHaveCount(2);
  await elsewhere.locator('[data-case=one] a').click();
  await expectFigures(elsewhere, { net: '$355K' });
});

test(
  'many cases without a backup bring a reminder, which can be put off',
  { tag: '@all' },
  async ({ page }) => {
    for (const id of ['a', 'b', 'c', 'd', 'e']) await openCase(page, plain(id));
    await openHome(page);
    const reminder = page.getByRole('complementary', { name: 'Backup and storage' });
    await expect(reminder).toContainText('5 cases are only in this browser.');
    await clean(page);
    await reminder.getByRole('button', { name: 'Not now' }).click();
    await expect(reminder).toHaveCount(0);
    await page.reload();
    await expect(page.locator('[data-case]')).toHaveCount(5);
    await expect(reminder).toHaveCount(0);
  },
);

test(
  'raw records come out at #/safe, damaged ones too, and can be restored as a backup',
  { tag: '@all' },
  async ({ page, visitor }) => {
    await openCase(page, plain('whole'));
    await saved(page);
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const asked = indexedDB.open(`worthwhile:${location.pathname.replace(/[^/]*$/, '')}`);
          asked.onsuccess = () => {
            const change = asked.result.transaction('documents', 'readwrite');
            change.objectStore('documents').put({ id: 'half', document: { odd: true } });
            change.oncomplete = () => {
              asked.result.close();
              resolve();
            };
          };
        }),
    );
    await page.goto('about:blank');
    await page.goto('./#/safe');
    await expect(page.getByTestId('raw')).toContainText('2 records');
    await clean(page);
    const file = await savedFile(page, () =>
      page.getByRole('button', { name: 'Save everything as one file' }).click(),
    );
    expect(file.text).toContain('"odd": true');
    const elsewhere = await visitor();
    await elsewhere.goto('./#/safe');
    await expect(elsewhere.getByTestId('raw')).toHaveText('There is nothing here.');
    await elsewhere.getByRole('link', { name: 'Back to the cases' }).click();
    await elsewhere.getByRole('button', { name: 'Backup and storage' }).click();
    await elsewhere
      .getByRole('dialog')
      .locator('input[type=file]')
      .setInputFiles({ name: 'raw.json', mimeType: 'application/json', buffer: Buffer.from(file.text) });
    await expect(elsewhere.getByRole('dialog')).toContainText('1 record cannot be read and stays out');
    await elsewhere.getByRole('button', { name: 'Restore', exact: true }).click();
    await expect(elsewhere.locator('[data-case]')).toHaveCount(1);
  },
);

test(
  'rows pasted from a spreadsheet are mapped, previewed, and one step to take back',
  { tag: '@all' },
  async ({ page }) => {
    await openCase(page, plain());
    await more(page, 'Paste from a spreadsheet');
    const dialog = page.getByRole('dialog', { name: 'Rows from a spreadsheet' });
    await dialog
      .getByRole('textbox', { name: 'Copied rows' })
      .fill(
        [
          'What\tKind\tAmount\tPeriod',
          'Paper saved\tBenefit\t$1,200\tmonthly',
          'Scanner\tCost\t(3,000)\tonce',
          'Range of luck\tBenefit\t10k to 20k\tyear',
          'Nonsense\tBenefit\tlots\tyear',
          'Odd\tWeather\t5\tyear',
          '\tCost\t5\tyear',
        ].join('\n'),
      );
    await expect(page.getByTestId('counted')).toHaveText('4 rows can be added, 2 cannot.');
    await expect(dialog.locator('[data-bucket=tangible-cost]').getByRole('listitem').first()).toHaveText(
      /^Scanner\s*\$3,000\s*once\s*row 3$/,
    );
    await expect(dialog.getByText('$10,000 to $20,000')).toBeVisible();
    const left = dialog.getByTestId('left-out').getByRole('listitem');
    await expect(left).toHaveText([
      /^Row 5\s*Nonsense · Benefit · lots · year\s*no amount that can be read$/,
      /^Row 6\s*Odd · Weather · 5 · year\s*waits for an answer$/,
    ]);
    await clean(page);
    await dialog.getByRole('button', { name: 'Add 4 rows' }).click();
    await expect(amount(page, 'Paper saved')).toHaveValue('1,200');
    // 355 + 3 × 14.4 − 3 + 3 × 15, less a cost of 5 a year
    await expectFigures(page, { net: '$440K' });
    await page.locator('body').click({ position: { x: 5, y: 300 } });
    await page.keyboard.press('Control+z');
    await expect(amount(page, 'Paper saved')).toHaveCount(0);
    await expectFigures(page, { net: '$355K' });

    await more(page, 'Paste from a spreadsheet');
    await page
      .getByRole('dialog')
      .locator('input[type=file]')
      .setInputFiles({
        name: 'rows.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from('"Desk, with ""drawer""";2.500,50\nLamp;-40\n'),
      });
    await expect(page.getByTestId('counted')).toContainText('can be added');
    await expect(page.locator('[data-bucket=tangible-benefit]')).toContainText(
      /Desk, with "drawer"\s*\$2,500\.50/,
    );
    await expect(page.locator('[data-bucket=tangible-cost]')).toContainText(/Lamp\s*\$40/);
  },
);

test(
  'a sheet of thousands of rows is counted, mapped and added without being shown whole',
  { tag: '@all' },
  async ({ page }) => {
    await openCase(page, plain());
    await more(page, 'Paste from a spreadsheet');
    const dialog = page.getByRole('dialog', { name: 'Rows from a spreadsheet' });
    const sheet = (n: number) => ({
      name: 'year.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(Array.from({ length: n }, (_, i) => `Row ${i};1`).join('\n')),
    });
    await dialog.locator('input[type=file]').setInputFiles(sheet(30_000));
    await expect(page.getByTestId('counted')).toHaveText('9995 rows can be added, 20005 cannot.');
    await expect(dialog.getByText('there is room for 9995')).toBeVisible();
    await dialog.getByRole('button', { name: 'Something else…' }).click();
    await expect(page.getByTestId('counted')).toHaveCount(0);
    await dialog.locator('input[type=file]').setInputFiles(sheet(3000));
    await expect(page.getByTestId('counted')).toHaveText('3000 rows can be added.');
    await expect(dialog.getByText('Rows 1 to 40 of 3000')).toBeVisible();
    await clean(page);
    await dialog.getByRole('button', { name: 'Add 3000 rows' }).click();
    // 355 + 3000 × 3
    await expectFigures(page, { net: '$364K' });
    // Rows come up in parts: those somebody scrolls to before the others.
    await page.getByTestId('total-gross').scrollIntoViewIfNeeded();
    await expect(amount(page, 'Row 2999')).toBeInViewport();
    await page.keyboard.press('Control+z');
    await expectFigures(page, { net: '$355K' });
  },
);

test(
  'several files come in at once, and what is wrong with one is said',
  { tag: '@all' },
  async ({ page }) => {
    await openHome(page);
    const file = (name: string, text: string) => ({
      name,
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles([
        file('a.json', JSON.stringify(plain('a'))),
        file('broken.json', '{'),
        file('b.json', JSON.stringify(plain('b'))),
      ]);
    await expect(page.locator('[data-case]')).toHaveCount(2);
    await expect(page.getByRole('alert').filter({ hasText: 'broken.json' })).toContainText(
      'This is not a Worthwhile document.',
    );
    await expect(page.getByText('2 of 3 files brought in.')).toBeVisible();
  },
);

test(
  'files dropped on the page come in one after another, tables and broken ones explained',
  { tag: '@all' },
  async ({ page }) => {
    await openHome(page);
    const dropped = await page.evaluateHandle(
      (files) => {
        const data = new DataTransfer();
        for (const [name, text, type] of files) data.items.add(new File([text], name, { type }));
        return data;
      },
      [
        ['one.json', JSON.stringify(plain('one')), 'application/json'],
        ['rows.csv', 'Paper;1200\n', 'text/csv'],
        ['cut.json', JSON.stringify(plain('cut')).slice(0, -20), 'application/json'],
        ['newer.json', JSON.stringify({ ...plain('new'), version: 99 }), 'application/json'],
        ['two.json', JSON.stringify(plain('two')), ''],
      ] as const,
    );
    // How far it is, as it is said to a reader.
    await page.evaluate(() => {
      const said: string[] = [];
      (window as unknown as { said: string[] }).said = said;
      new MutationObserver(() => {
        for (const e of document.querySelectorAll('[role=status]'))
          if (/Reading file/.test(e.textContent)) said.push(e.textContent);
      }).observe(document.body, { subtree: true, childList: true, characterData: true });
    });
    await page.dispatchEvent('body', 'dragover', { dataTransfer: dropped });
    await expect(page.getByText('Drop the file to open it')).toBeVisible();
    await page.dispatchEvent('body', 'drop', { dataTransfer: dropped });
    await expect(page.locator('[data-case]')).toHaveCount(2);
    const wrong = page.getByRole('alert').filter({ hasText: 'cut.json' });
    await expect(wrong).toContainText('cut.json: This is not a Worthwhile document.');
    await expect(wrong).toContainText('newer.json: Made by a newer version');
    await expect(page.getByText('2 of 4 files brought in.')).toBeVisible();
    expect(await page.evaluate(() => (window as unknown as { said: string[] }).said.at(-1))).toBe(
      'Reading file 4 of 4…',
    );
    // The table is shown before anything of it is taken in.
    const table = page.getByRole('dialog', { name: 'From a spreadsheet' });
    await expect(table.getByText('Start a case with 1 row')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(table).toHaveCount(0);
    await clean(page);
    // One alone opens at once.
    const single = await page.evaluateHandle(
      (text) => {
        const data = new DataTransfer();
        data.items.add(new File([text], 'three.json', { type: 'application/json' }));
        return data;
      },
      JSON.stringify(plain('three')),
    );
    await page.dispatchEvent('body', 'drop', { dataTransfer: single });
    await expectFigures(page, { net: '$355K' });
  },
);

/** Kills of the page in the middle of a burst; KILLS=300 for the long run. */
const kills = Number(process.env['KILLS'] ?? (thorough ? 10 : 2));
test(
  `a page killed ${kills} times while someone types loses nothing it called saved`,
  { tag: '@all' },
  async ({ context, page }) => {
    test.setTimeout(60_000 + kills * 4_000);
    await openCase(page, plain());
    const address = page.url();
    await saved(page);
    let lost = 0;
    let checked = 0;
    for (let round = 0; round < kills; round++) {
      const typing = await context.newPage();
      await typing.goto(address);
      await expect(amount(typing, 'Hours saved')).toBeVisible();
      // Both fields always carry the same number: a half-written case would show two.
      const told: number[] = [];
      await typing.exposeFunction('told', (n: number) => told.push(n));
      await typing.evaluate(() => {
        const status = document.querySelector('[data-testid=saving]');
        new MutationObserver(() => {
          const [first] = document.querySelectorAll<HTMLInputElement>('li[data-line] input');
          if (status?.textContent?.trim() === 'Saved on this device' && first)
            void (window as unknown as { told: (n: number) => void }).told(
              Number(first.value.replace(/\D/g, '')),
            );
        }).observe(status as Node, { childList: true, subtree: true, characterData: true });
      });
      const field = amount(typing, 'Hours saved');
      await field.focus();
      const until = Date.now() + 60 + ((round * 137) % 700);
      let typed = 0;
      while (Date.now() < until) {
        typed++;
        await field.fill(String(1000 + round * 100 + typed));
        if (typed % 7 === 0) await typing.waitForTimeout(30);
      }
      const killed = typing.waitForEvent('crash');
      const cdp = await context.newCDPSession(typing);
      void cdp.send('Page.crash').catch(() => undefined);
      await killed;
      const again = await context.newPage();
      await again.goto(address);
      await expect(amount(again, 'Hours saved')).toBeVisible();
      const kept = Number((await amount(again, 'Hours saved').inputValue()).replace(/\D/g, ''));
      const acknowledged = Math.max(0, ...told.filter((n) => n >= 1000 + round * 100));
      checked += told.length > 0 ? 1 : 0;
      if (kept < acknowledged) lost++;
      // Whole: the document passes the gate and is what the list says.
      const record = (await stored(again, 'plain')) as { lines: { formula: string }[] };
      expect(record.lines).toHaveLength(5);
      expect(Number(record.lines[0]?.formula)).toBe(kept);
      expect(record.lines[1]?.formula).toBe('50000');
      await again.close();
      await typing.close();
    }
    console.log(`killed ${kills} times, ${checked} of them after something was called saved; lost ${lost}`);
    expect(lost).toBe(0);
  },
);

test(
  'private mode keeps a banner in sight and loses nothing that was saved as a file',
  { tag: '@all' },
  async ({ visitor }) => {
    const page = await visitor();
    await page.addInitScript(() => {
      Object.defineProperty(window, 'indexedDB', {
        get: () => {
          throw new DOMException('no', 'SecurityError');
        },
      });
    });
    await openCaseFile(page, plain());
    await expect(page.getByText('This browser keeps nothing after the tab closes.')).toBeVisible();
    await choose(page, 'Licence', 'Delete');
    const file = await savedFile(page, () => page.getByRole('button', { name: 'Save a file' }).click());
    expect(JSON.parse(file.text)).toMatchObject({ id: 'plain' });
  },
);
