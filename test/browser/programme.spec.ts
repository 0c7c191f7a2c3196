/** The customer success calculator as someone fills it in. */
import type { Locator, Page } from '@playwright/test';
import { violations } from './axe.ts';
import { enter, expect, openFile, openHome, savedFile, sideways, test } from './helpers.ts';
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
  expect(await violations(page)).toEqual([]);

  // Churn 0 and above 1 are said, and nothing is lost.
  await enter(field(page, 'Churn a month, with customer success'), '0');
  await expect(page.getByText('At churn 0 nobody ever leaves')).toBeVisible();
  await enter(field(page, 'Churn a month, with customer success'), '150');
  await expect(page.getByText('Enter a number from 0% to 100%. Not taken over yet.')).toBeVisible();
  await enter(field(page, 'Churn a month, with customer success'), '1.5');

  // Ranges give odds.
  await page.getByText('How sure are you?').click();
  await enter(field(page, 'Churn a month, with customer success, lowest'), '1');
  await enter(field(page, 'Churn a month, with customer success, highest'), '2.4');
  await expect(page.getByTestId('claim')).toContainText(
    /\d+ of 50 equally likely outcomes return more than they cost/,
  );

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
  const file = await savedFile(page, () => page.getByRole('button', { name: 'Save a file' }).click());
  await page.reload();
  await expect(field(page, 'Revenue per customer a month')).toHaveValue('500');
  await openFile(page, file.text);
  await expect(page.getByTestId('trends')).toContainText('+15');
  await openHome(page);
  await expect(page.getByRole('listitem').filter({ hasText: 'Customer success programme' })).toHaveCount(2);
});

for (const [width, height] of [
  [1440, 900],
  [1280, 720],
  [390, 844],
] as const)
  test(`the calculator fits ${width} px, light and dark`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await fill(page);
    for (const colorScheme of schemesAt(width)) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page)).toEqual([]);
      expect(await sideways(page)).toBe(0);
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
