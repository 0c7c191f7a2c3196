/** The customer success calculator as someone fills it in. */
import type { Locator, Page } from '@playwright/test';
import { partsOf, slidesOf, textIn } from '../export/packages.ts';
import { portfolioDrafts } from '../fixtures/portfolioCases.ts';
import { writeRecords } from '../fixtures/writeRecords.ts';
import { violations } from './axe.ts';
import { openExport, save } from './exporting.ts';
import { enter, expect, expectNothingSideways, openFile, openHome, savedFile, test } from './helpers.ts';
import { schemesAt } from './looks.ts';

const field = (page: Page, name: string): Locator => page.getByRole('textbox', { name, exact: true });

async function fill(page: Page): Promise<void> {
  await openHome(page);
  await page.getByRole('button', { name: 'Customer success', exact: true }).click();
  await expect(page.getByRole('heading', { name: /Enter customers, revenue/ })).toBeVisible();
  await enter(field(page, 'Customers at the start'), '200');
  await enter(field(page, 'Revenue per customer a month'), '500');
  await enter(field(page, 'Margin'), '75');
  await enter(field(page, 'Cost of customer success a month'), '8k');
  await enter(field(page, 'Churn a month, without customer success'), '2.5');
  await enter(field(page, 'Churn a month, with customer success'), '1.5');
  await enter(field(page, 'Expansion a month, with customer success'), '1');
}

test('what customer success returns: lifetime value, retention, revenue protected and added', async ({
  page,
}) => {
  await fill(page);
  const sides = page.getByTestId('sides');
  // 500 × 75% ÷ 2.5% = 15,000 without; ÷ 1.5% = 25,000 with.
  await expect(sides.getByRole('row', { name: /Lifetime value, basic/ })).toContainText('$15,000');
  await expect(sides.getByRole('row', { name: /Lifetime value, basic/ })).toContainText('$25,000');
  await expect(sides.getByRole('row', { name: /Lifetime of a customer/ })).toContainText('40 months');
  await expect(sides.getByRole('row', { name: /Gross revenue retention/ })).toContainText('73.8%');
  await expect(page.getByTestId('claim')).toContainText('Every $1 spent on customer success returns');
  await expect(page.getByTestId('claim')).toContainText('It pays as long as churn with it stays below');
  await expect(page.getByTestId('money')).toContainText('Revenue protected by lower churn');
  await expect(sides.getByRole('row', { name: /Net revenue retention/ })).toContainText('20.36 points');
  expect(await violations(page)).toEqual([]);

  // Churn 0 and above 1 are said, and nothing is lost.
  await enter(field(page, 'Churn a month, with customer success'), '0');
  await expect(page.getByText('At churn 0 nobody ever leaves')).toBeVisible();
  await enter(field(page, 'Churn a month, with customer success'), '150');
  await expect(page.getByText('Enter a number from 0% to 100%. Not taken over yet.')).toBeVisible();
  await enter(field(page, 'Churn a month, with customer success'), '1.5');

  // Churn is typed by year as well, and said both ways.
  await expect(page.getByText('It comes to 26.2% a year.')).toBeVisible();
  await page.getByRole('radio', { name: 'By year' }).check();
  await enter(field(page, 'Churn a year, without customer success'), '12');
  await expect(page.getByText('That is 1.06% a month.')).toBeVisible();
  await expect(field(page, 'Churn a year, without customer success')).toHaveValue('12%');
  await expect(sides.getByRole('row', { name: /Gross revenue retention/ })).toContainText('88%');
  await page.getByRole('radio', { name: 'By month' }).check();
  await enter(field(page, 'Churn a month, without customer success'), '2.5');

  // What a single effort returns, beside what of it has no price.
  const campaign = page.getByRole('group', { name: 'Renewal campaign' });
  await enter(campaign.getByRole('textbox', { name: 'Cost a month' }), '500');
  await enter(campaign.getByRole('textbox', { name: 'Churn a month, less by' }), '0.5');
  await enter(campaign.getByRole('textbox', { name: 'What has no price' }), 'Earlier warnings');
  await expect(page.getByTestId('efforts').getByRole('row', { name: /^Renewal campaign/ })).toContainText(
    /Churn a month, less by: 0.5%.*\$18,000.*\d%.*Earlier warnings/,
  );

  // Ranges give odds.
  await page.getByText('How sure are you?').click();
  await enter(field(page, 'Churn a month, with customer success, lowest'), '1');
  await enter(field(page, 'Churn a month, with customer success, highest'), '2.4');
  await expect(page.getByTestId('claim')).toContainText(
    /\d+ of 50 equally likely outcomes return more than they cost/,
  );
  // Fifty outcomes to drag a threshold through, and the number that decides most.
  await expect(page.getByRole('heading', { name: /\d+ of 50 end above \$0/ })).toBeVisible();
  await expect(
    page.getByRole('heading', { name: 'Decides most: Churn a month, with customer success' }),
  ).toBeVisible();
  await page
    .getByRole('group', { name: 'Churn a month, with customer success' })
    .getByRole('combobox')
    .selectOption('uniform');
  // The wrong way round: said, and both ends kept.
  await enter(field(page, 'Margin, lowest'), '80');
  await enter(field(page, 'Margin, highest'), '70');
  await expect(page.getByText('The lowest is above the highest; the likely value should lie')).toBeVisible();
  await expect(field(page, 'Margin, lowest')).toHaveValue('80%');
  await enter(field(page, 'Margin, lowest'), '');
  await enter(field(page, 'Margin, highest'), '');

  // The record is trended by date.
  for (const [n, nps] of [
    [1, '20'],
    [2, '35'],
  ] as const) {
    await page.getByRole('button', { name: 'Add a record' }).click();
    const record = page.getByRole('group', { name: `Record ${n}` });
    await record.getByLabel('Date').fill(`2026-0${n}-28`);
    await enter(record.getByRole('textbox', { name: 'NPS' }), nps);
  }
  await expect(page.getByTestId('trends')).toContainText('+15 since Jan 28, 2026');
  expect(await violations(page)).toEqual([]);

  // Kept, listed, and the same again from a file.
  await expect(page.getByTestId('saving')).toHaveText('Saved on this device');
  const dialog = await openExport(page);
  const file = await savedFile(page, () => dialog.getByRole('button', { name: 'Save: Document' }).click());
  expect(file.name).toBe('Customer-success-programme.worthwhile.json');
  // Reviewed cases come onto the device: what they tell fills in records, in one step that can be taken back.
  await page.evaluate(writeRecords, await portfolioDrafts(6));
  await page.reload();
  await expect(field(page, 'Revenue per customer a month')).toHaveValue('500');
  const records = page.getByRole('group', { name: /^Record \d/ });
  await page.getByRole('button', { name: 'Fill in from reviews' }).click();
  await expect(
    page.getByText(
      /^\d+ figures filled in from reviews\. Not in them, so to be typed: .*Hours to resolve\.$/,
    ),
  ).toBeVisible();
  await expect(records.nth(2)).toBeVisible();
  await page.getByText('About this programme').click();
  await expect(field(page, 'Note')).toHaveValue(
    /^Surveys from .* means over the latest held reviews of 4 accounts/,
  );
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect(records).toHaveCount(2);
  await openFile(page, file.text);
  await expect(page.getByTestId('trends')).toContainText('+15');
  await openHome(page);
  await expect(page.getByRole('listitem').filter({ hasText: 'Customer success programme' })).toHaveCount(2);
});

test('a programme goes out as workbook, slides, tables and paper', { tag: '@all' }, async ({ page }) => {
  await openHome(page);
  await page.getByRole('button', { name: 'Customer success', exact: true }).click();
  const empty = await openExport(page);
  // Nothing to reckon with yet: said, and only what was entered is offered.
  await expect(empty).toContainText('Workbook and slides need a first result: enter customers and revenue.');
  await expect(empty.getByRole('button', { name: 'Save: Workbook (Excel)' })).toBeDisabled();
  await page.keyboard.press('Escape');
  await fill(page);
  await page.getByText('About this programme').click();
  await enter(page.getByRole('textbox', { name: 'Name', exact: true }), 'Mid-market team');
  const shown = (await page.getByTestId('claim').getByRole('heading').textContent()) ?? '';
  const net = await page
    .getByTestId('money')
    .getByRole('row', { name: /Net return/ })
    .textContent();

  const dialog = await openExport(page);
  expect(await violations(page)).toEqual([]);
  const slides = await save(page, 'Slides (PowerPoint)');
  expect(slides.name).toBe('Mid-market-team-slides.pptx');
  expect(textIn(await partsOf(slides.bytes), /slides\/slide1\.xml$/)).toContain(shown);
  const workbook = await save(page, 'Workbook (Excel)');
  expect(workbook.name).toBe('Mid-market-team-workbook.xlsx');
  const sheets = textIn(await partsOf(workbook.bytes), /worksheets\/sheet\d+\.xml$/);
  expect(sheets).toContain('<f>customers*arpa</f>');
  await dialog.getByText('Tables (CSV)').click();
  const table = await save(page, 'By month');
  expect(table.name).toBe('Mid-market-team-By-month.csv');
  const lines = new TextDecoder().decode(table.bytes).trim().split('\r\n');
  expect(lines).toHaveLength(37);
  expect(lines[1]).toMatch(/^1,100000,100000,0,0$/);

  // On paper: what is typed in fields on the screen stands in tables, and nothing that only a screen can do.
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await dialog.getByRole('button', { name: 'Open: Print or PDF' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.locator('body[data-printed]')).toBeAttached();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'Every number it rests on' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Copy table' }).first()).toBeHidden();
  await expect(field(page, 'Customers at the start')).toBeHidden();
  expect(net).toContain('$');
});

test('the calculator fits every width, light and dark', { tag: '@all' }, async ({ page }) => {
  await fill(page);
  for (const [width, height] of [
    [1440, 900],
    [1280, 720],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const colorScheme of schemesAt(width)) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
      expect(await violations(page)).toEqual([]);
      await expectNothingSideways(page);
    }
  }
});

test('a programme goes out as a link, is tried by its reader, and kept as a copy', async ({
  page,
  context,
}) => {
  await fill(page);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Send this programme' });
  const link = await dialog.getByRole('textbox', { name: 'Link' }).inputValue();
  expect(link.length).toBeLessThan(600);
  expect(await violations(page)).toEqual([]);

  const reader = await context.newPage();
  await reader.goto(link);
  await expect(field(reader, 'Customers at the start')).toHaveValue('200');
  await expect(reader.getByText('Your changes stay in this browser.')).toBeVisible();
  await expect(reader.getByTestId('claim')).toContainText('Every $1 spent on customer success returns');
  await enter(field(reader, 'Customers at the start'), '100');
  // Its reader has the same deliverables, with what they tried in them.
  await openExport(reader);
  const slides = await save(reader, 'Slides (PowerPoint)');
  expect(slides.name).toBe('Customer-success-programme-slides.pptx');
  const claim = (await reader.getByTestId('claim').getByRole('heading').textContent()) ?? '';
  expect(slidesOf(await partsOf(slides.bytes))[0]).toContain(claim);
  await save(reader, 'Workbook (Excel)');
  await reader.keyboard.press('Escape');
  await reader.getByRole('button', { name: 'Keep a copy' }).click();
  await expect(reader).toHaveURL(/#\/programme\//);
  await expect(reader.getByTestId('saving')).toHaveText('Saved on this device');
  await expect(field(reader, 'Customers at the start')).toHaveValue('100');
  // The sender's own is as it was.
  await page.reload();
  await expect(field(page, 'Customers at the start')).toHaveValue('200');

  // Cut on the way: explained, nothing else is shown.
  await reader.goto(link.slice(0, -9));
  await expect(reader.getByRole('heading', { name: 'This link cannot be opened' })).toBeVisible();
});
