/** Tables as people have them, taken in as a newcomer would: pasted, dropped, chosen; every guess said and changed where it stands. */
import { writeXlsx } from 'hucre/xlsx';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { bomb, claims, deepAndElsewhere, entities, withMacros } from '../fixtures/hostileTables.ts';
import { plain } from './cases.ts';
import { violations } from './axe.ts';
import { amount, expect, expectFigures, expectNothingSideways, openCase, openHome, test } from './helpers.ts';
import { sampled } from '../thorough.ts';

async function openImport(page: Page) {
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Paste from a spreadsheet' }).click();
  return page.getByRole('dialog', { name: 'Rows from a spreadsheet' });
}
/** As a spreadsheet program puts cells on the clipboard: text with tabs, and markup beside it. */
async function paste(
  page: Page,
  text: string,
  into = page
    .getByRole('textbox', { name: 'Copied rows' })
    .or(page.getByRole('textbox', { name: 'Kopierte Zeilen' })),
): Promise<void> {
  await into.evaluate(
    (field, [cells, markup]) => {
      const data = new DataTransfer();
      data.setData('text/plain', cells);
      data.setData('text/html', markup);
      field.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    },
    [text, readFileSync('test/fixtures/import/clipboard/libreoffice.markup', 'utf8')] as const,
  );
}
const fixture = (name: string) =>
  JSON.parse(readFileSync(`test/fixtures/import/${name}.json`, 'utf8')) as {
    fileName: string;
    base64: string;
    text: string;
  };

// Copied in LibreOffice Calc: a cell with a line break is quoted, merged cells are blank below their first.
const copied =
  'Value plan\t\t\t\t\nCategory\tItem\tYear 1\tYear 2\tYear 3\nBenefits\t"Search time\nsaved"\t10,000\t20,000\t30,000\n\tRework avoided\t5,000\t5,000\t6,000\n\tTotal benefits\t15,000\t25,000\t36,000\nCosts\tLicences\t4,000\t4,000\t4,000\n\tTraining days\t1,500\tlots\t0\n\tTotal costs\t5,500\t4,500\t4,000\n';

test('copied cells with a column a year, merged kinds and totals become rows, and one step takes them back', async ({
  page,
}) => {
  await openCase(page, plain());
  // Into the first amount, where a newcomer's keys are; a column a year is not years of that one row.
  await paste(page, copied, amount(page, 'Hours saved'));
  const dialog = page.getByRole('dialog', { name: 'Rows from a spreadsheet' });
  await expect(page.getByTestId('counted')).toHaveText(
    '3 rows can be added, 1 cannot. 3 titles, sections and totals are left out.',
  );
  await expect(page.getByTestId('counted')).toBeFocused();
  const costs = dialog.locator('[data-bucket=tangible-cost]');
  await expect(costs).toContainText('$12,000 in 3 years');
  await expect(dialog.getByText('Total benefits: $76,000, the same as what is taken.')).toBeVisible();
  await expect(dialog.getByText('They differ by $2,000.')).toBeVisible();
  await expect(dialog.getByTestId('left-out')).toContainText(
    /Row 7\s*Training days.*no amount that can be read/s,
  );
  expect(await violations(page)).toEqual([]);

  // A column's role by the keyboard: the second year is not used.
  const second = dialog.getByRole('combobox', { name: 'Column D, Year 2: taken as' });
  await second.focus();
  await second.press('End');
  await expect(second).toHaveValue(/^ignored/);
  await expect(costs).toContainText('$9,500 in 3 years');
  await second.selectOption('Year 2');
  await expect(costs).toContainText('$12,000 in 3 years');

  // A row by the keyboard; Escape closes what it was changed in, and not the dialog.
  const chip = dialog.getByRole('button', { name: 'Row 4: Benefit. Change what it is taken for' });
  await chip.focus();
  await chip.press('Enter');
  await expect(dialog.getByRole('combobox', { name: 'Taken as', exact: true })).toBeFocused();
  await dialog.getByRole('combobox', { name: 'Kind', exact: true }).selectOption('Benefit people notice');
  await expect(dialog.locator('[data-bucket=perceived-benefit]')).toContainText('$16,000 in 3 years');
  await page.keyboard.press('Escape');
  await expect(dialog.getByRole('combobox', { name: 'Taken as', exact: true })).toHaveCount(0);
  await expect(dialog).toBeVisible();

  await dialog.getByRole('button', { name: 'Add 3 rows' }).click();
  // 355 + 60 + 16 − 12
  await expectFigures(page, { net: '$419K' });
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await expectFigures(page, { net: '$355K' });

  // The same headings again: columns as they were chosen.
  await openImport(page);
  await paste(page, copied);
  await expect(dialog.getByText('Columns as you chose them last time.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Start over' }).click();
  await expect(dialog.getByText('Columns as you chose them last time.')).toHaveCount(0);
});

test(
  'a workbook, a file in Western European and a German page are read as they are meant',
  { tag: '@all' },
  async ({ page }) => {
    await openCase(page, plain());
    await page.evaluate(() =>
      localStorage.setItem('worthwhile:/some/where/#preferences', JSON.stringify({ language: 'de' })),
    );
    await page.reload();
    await page.getByRole('button', { name: 'Mehr', exact: true }).click();
    await page.getByRole('menuitem', { name: /Tabelle/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Zeilen aus einer Tabelle' });
    const { fileName, base64 } = fixture('workbook');
    const files = [
      { name: fileName, mimeType: '', buffer: Buffer.from(base64, 'base64') },
      { name: 'w.csv', mimeType: 'text/csv', buffer: Buffer.from(fixture('windows-1252').base64, 'base64') },
    ];
    await dialog.locator('input[type=file]').setInputFiles(files);
    await expect(page.getByTestId('counted')).toContainText('4 Zeilen können hinzugefügt werden');
    await expect(dialog.getByText('Datei 1 von 2')).toBeVisible();
    await page.setViewportSize({ width: 390, height: 844 });
    await expectNothingSideways(page);
    expect(await violations(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Diese Datei überspringen' }).click();
    await expect(dialog.getByText('Als westeuropäisch gelesen.')).toBeVisible();
    await expect(dialog.getByRole('cell', { name: 'Geräte' })).toBeVisible();
    await dialog.getByRole('combobox', { name: 'Buchstaben gelesen als' }).selectOption('Unicode (UTF-8)');
    await expect(dialog.getByRole('cell', { name: 'Geräte' })).toHaveCount(0);
    await page.setViewportSize({ width: 320, height: 640 });
    // What is drawn to the width of the page follows a moment later.
    await expectNothingSideways(page);
  },
);

test('a list of customers dropped on Home is looked at, taken in and taken back', async ({ page }) => {
  await openHome(page);
  const report =
    '"Opportunity ID","Account Name","Opportunity Name","Amount","Close Date","Opportunity Owner"\n"006A1","Oak Tools","Oak 2027","12,000.00","6/23/2027","R. Hale"\n"006A2","Pine Foods","Pine 2027","8,000.00","3/4/2027","S. Roth"\n"Grand Totals (2 records)","","","20,000.00","",""\n\n"Copyright (c) 2000-2026 salesforce.com, inc."\n';
  const drop = async (text: string): Promise<void> => {
    const dropped = await page.evaluateHandle((csv) => {
      const data = new DataTransfer();
      data.items.add(new File([csv], 'report.csv', { type: 'text/csv' }));
      return data;
    }, text);
    await page.dispatchEvent('body', 'drop', { dataTransfer: dropped });
  };
  await drop(report);
  const dialog = page.getByRole('dialog', { name: 'From a spreadsheet' });
  await expect(dialog.getByTestId('plan')).toHaveText('2 to add, 0 to change, 2 left out');
  await expect(dialog.getByRole('radio', { name: 'Accounts, a case each' })).toBeChecked();
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Add 2' }).click();
  await expect(page.locator('[data-case]')).toHaveCount(2);
  // The same file again is already the same; another owner is a change; another deal of a customer is asked about.
  await drop(
    report
      .replace('S. Roth', 'K. Lind')
      .replace('"006A1","Oak Tools","Oak 2027"', '"","Oak Tools","Oak 2028"'),
  );
  await expect(dialog.getByTestId('plan')).toHaveText('0 to add, 1 to change, 3 left out');
  await expect(dialog.getByText('S. Roth → K. Lind')).toBeVisible();
  await dialog.getByRole('combobox', { name: 'Row 2, Oak Tools' }).selectOption('Another one: add it');
  await expect(dialog.getByTestId('plan')).toHaveText('1 to add, 1 to change, 2 left out');
  await dialog.getByRole('button', { name: 'Add 1, change 1' }).click();
  await expect(page.getByText('1 added, 1 changed.')).toBeVisible();
  await expect(page.locator('[data-case]')).toHaveCount(3);
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await expect(page.getByText('Taken back.')).toBeVisible();
  await expect(page.locator('[data-case]')).toHaveCount(2);

  // The same way in for rows: they start a case of their own.
  await drop('Item,Year 1,Year 2\nPaper,100,200\nInk,50,60\n');
  await dialog.getByRole('button', { name: 'Start a case with 2 rows' }).click();
  await expect(page).toHaveURL(/\/build$/);
  await expectFigures(page, { net: '$410' });
});

const model = (name: string) => `test/fixtures/import/models/${name}`;

test('workbooks of one’s own become cases: rows with their formulas, checked against the file’s figures', async ({
  page,
}) => {
  await openHome(page);
  const dialog = page.getByRole('dialog', { name: 'From a spreadsheet' });
  const open = (name: string) => page.locator('input[type=file]').setInputFiles(model(name));

  // Three sheets, names, a net, a return and a payback.
  await open('service-desk.ods');
  await expect(dialog.getByTestId('agreed')).toHaveText('7 of 7 figures agree with the file.');
  await expect(dialog.getByRole('radio', { name: 'A model, with its formulas' })).toBeChecked();
  const rows = dialog.getByTestId('model-rows').getByRole('listitem');
  await expect(rows).toHaveCount(4);
  await expect(rows.nth(2)).toContainText('Agents × Licence price × 12');
  expect(await violations(page)).toEqual([]);
  // Each can be changed where it stands: name, kind, and whether it is taken at all, here or in the sheet.
  const named = dialog.getByRole('textbox', { name: 'Name of the row from Summary!B2' });
  await named.fill('Seats');
  await named.press('Enter');
  await dialog.getByRole('combobox', { name: 'Seats: kind' }).selectOption('What the alternative costs');
  await dialog.getByRole('combobox', { name: 'Training: kind' }).selectOption('Leave out');
  await expect(rows).toHaveCount(3);
  await expect(dialog.getByTestId('agreed')).toHaveText('4 of 4 figures agree with the file.');
  await dialog.getByRole('combobox', { name: 'Sheet' }).selectOption('Summary');
  const training = dialog.getByRole('button', { name: /, B3: In between/ });
  await training.focus();
  await training.press('Enter');
  await expect(rows).toHaveCount(4);
  await expect(dialog.getByRole('button', { name: /, B3: Row of the case/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await dialog.getByRole('combobox', { name: 'Training: kind' }).selectOption('Cost you can count');
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNothingSideways(page);
  await page.setViewportSize({ width: 1440, height: 900 });
  await dialog.getByRole('button', { name: 'Start a case with 4 rows' }).click();
  await expect(page).toHaveURL(/\/build$/);
  // 3 × (169,728 + 103,680 − 16,533), and 3 × 21,600 that the alternative costs, in the file's own currency.
  await expectFigures(page, { net: '€835K' });

  // Columns of years, what is paid at signing, growth, and a row that looks a year back.
  await page.goto('./#/');
  await open('plan.xlsx');
  await expect(dialog.getByTestId('agreed')).toHaveText(/^(\d+) of \1 figures agree with the file\.$/);
  await expect(dialog.getByRole('combobox', { name: 'Set-up: how often' })).toHaveValue('once');
  await expect(dialog.getByTestId('model-rows')).toContainText('(Seats − Seats the year before) × 40');
  await dialog.getByRole('button', { name: 'Start a case with 5 rows' }).click();
  await expect(page).toHaveURL(/\/build$/);
  await expectFigures(page, { net: '$325K' });

  // German, costs with a minus, and a function that cannot be taken.
  await page.goto('./#/');
  await open('wirtschaftlichkeit.xlsx');
  await expect(dialog.getByTestId('unsaid')).toContainText('a function this page does not have');
  await expect(dialog.getByTestId('agreed')).toHaveText('6 of 6 figures agree with the file.');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(page.locator('[data-case]')).toHaveCount(2);
});

test('hostile and broken files are refused in words, and the page goes on answering', async ({ page }) => {
  await openCase(page, plain());
  const dialog = await openImport(page);
  await page.evaluate(() => {
    const long: number[] = [];
    (window as unknown as { long: number[] }).long = long;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) long.push(entry.duration);
    }).observe({ type: 'longtask' });
  });
  const sheets = [
    {
      name: 'S',
      rows: [
        ['Item', 'Amount'],
        ['Paper', 20],
      ],
    },
  ];
  const whole = Buffer.from(await writeXlsx({ sheets }));
  const locked = Buffer.from(await writeXlsx({ sheets, encryption: { password: 'x', spinCount: 1000 } }));
  const cases: [string, Buffer, RegExp][] = [
    ['bomb.ods', bomb(), /more than is read at once/],
    ['rows.csv', Buffer.alloc(420_000, '1\n'), /more than is read at once/],
    ['entities.ods', entities(), /damaged|no table/],
    ['quote.csv', Buffer.from('a,"b\nc,d\n'), /In row 1 a quotation mark opens and never closes/],
    ['picture.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]), /no table/],
    ['empty.txt', Buffer.alloc(0), /nothing in it/],
    ['claims.ods', claims(), /more than is read at once/],
    ['locked.xlsx', locked, /protected with a password/],
    ['cut.xlsx', whole.subarray(0, whole.length - 200), /damaged/],
    ['old.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), /not read here/],
  ];
  for (const [name, buffer, words] of sampled(cases, 4)) {
    await dialog.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer });
    await expect(dialog.getByRole('alert'), name).toContainText(words, { timeout: 30_000 });
    await dialog.getByRole('button', { name: 'Something else…' }).click();
  }
  // A formula a thousand deep and one into another file are named and nothing is fetched; macros are not even read.
  await dialog.locator('input[type=file]').setInputFiles({
    name: 'deep.ods',
    mimeType: '',
    buffer: deepAndElsewhere(),
  });
  await dialog.getByRole('radio', { name: 'A model, with its formulas' }).check({ force: true });
  await expect(dialog.getByTestId('unsaid').getByRole('listitem')).toHaveText([
    /T!B2.*too deep once written out/,
    /T!B3.*another file/,
  ]);
  await expect(dialog.getByTestId('agreed')).toHaveText('The one figure agrees with the file.');
  await dialog.getByRole('button', { name: 'Something else…' }).click();
  await dialog
    .locator('input[type=file]')
    .setInputFiles({ name: 'macros.xlsm', mimeType: '', buffer: await withMacros(whole) });
  await expect(dialog.getByTestId('counted')).toContainText('1 row can be added.');
  await expect(dialog.getByText('This workbook has macros. They are not read')).toBeVisible();
  const long = await page.evaluate(() => (window as unknown as { long: number[] }).long);
  test.info().annotations.push({ type: 'longest task, ms', description: String(Math.max(0, ...long)) });
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
});
