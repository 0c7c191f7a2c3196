/** What is typed counts as a whole: a beginning that happens to be a number is not taken for it. */
import type { Locator, Page } from '@playwright/test';
import { caseOf, plain } from './cases.ts';
import {
  amount,
  caseId,
  choose,
  expect,
  expectFigures,
  fragmentOf,
  open,
  openCase,
  start,
  stored,
  test,
} from './helpers.ts';

/** Over what stands in the field, key by key, then on to the next field. */
async function typeAndLeave(page: Page, field: Locator, text: string): Promise<void> {
  await field.focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
  await page.keyboard.press('Tab');
}

test('text that is no whole number leaves a row as it was, and says so', async ({ page }) => {
  await start(page, 'Blank');
  const field = amount(page, 'First benefit');
  await field.focus();
  await page.keyboard.type('225000');
  await page.keyboard.press('Enter');
  await expectFigures(page, { net: '$675K' });
  for (const text of ['10 per week', '3x40k', '1h30', '190k to lots']) {
    await typeAndLeave(page, field, text);
    await expect(field, text).toHaveValue(text);
    await expect(field, text).toHaveAccessibleDescription(/Still using 225,000/);
    await expectFigures(page, { net: '$675K' });
  }
  const id = caseId(page);
  await expect.poll(async () => JSON.stringify(await stored(page, id))).toContain('"formula":"225000"');
  await page.reload();
  await expectFigures(page, { net: '$675K' });
  await expect(amount(page, 'First benefit')).toHaveValue('225,000');
});

test('the same holds in a row’s details, its range, its years and the settings', async ({ page }) => {
  await openCase(
    page,
    caseOf('ranged', [{ bucket: 'tangible-benefit', label: 'Time', formula: 'hours_a_year * 40' }], {
      assumptions: [{ name: 'hours_a_year', label: 'Hours a year', unit: 'number', value: [100, 200, 300] }],
    }),
  );
  await expectFigures(page, { net: '$24K' });
  const panel = await open(page, 'Time');
  // Parts may hold parts of their own.
  const folded = panel.locator('details:not([open]) > summary:visible');
  await expect(folded.first()).toBeVisible();
  while ((await folded.count()) > 0) await folded.first().click();
  const before = JSON.stringify(await stored(page, caseId(page)));
  const fields = panel.locator('input[data-number]:visible');
  const many = await fields.count();
  expect(many).toBeGreaterThan(2);
  for (let i = 0; i < many; i++) {
    const field = fields.nth(i);
    const was = await field.inputValue();
    await typeAndLeave(page, field, '10 per week');
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await field.focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    await expect(field).toHaveValue(was);
  }
  await expectFigures(page, { net: '$24K' });
  await expect.poll(async () => JSON.stringify(await stored(page, caseId(page)))).toBe(before);

  await page.getByRole('button', { name: 'Settings' }).click();
  const dialog = page.getByRole('dialog');
  for (const name of ['Years', 'Discount rate']) {
    const field = dialog.getByRole('textbox', { name }).first();
    await typeAndLeave(page, field, '5 of them');
    await expect(field).toHaveAttribute('aria-invalid', 'true');
  }
  await page.keyboard.press('Escape');
  await expectFigures(page, { net: '$24K' });
});

test('a reader’s number for a row of years leaves the years alone until it is whole', async ({ page }) => {
  const c = caseOf('years', [{ bucket: 'tangible-benefit', label: 'Time', formula: 'hours_a_year * 40' }], {
    assumptions: [{ name: 'hours_a_year', label: 'Hours a year', unit: 'number', value: [100, 200, 300] }],
  });
  await page.goto(`./#${await fragmentOf(c, { screen: 'offer' })}`);
  const field = page.getByRole('textbox', { name: 'Hours a year, your number' });
  await typeAndLeave(page, field, '10 per week');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByTestId('changed')).toHaveCount(0);
  await expect(page.locator('[data-input="hours_a_year"] .effect')).toHaveText('');
});

test('Enter and Escape of an input method belong to the word that is typed', async ({ page }) => {
  await openCase(page, plain());
  await choose(page, 'Licence', 'Rename');
  const field = page.getByRole('textbox', { name: 'Name of this row' });
  const press = (key: string, how: { isComposing?: boolean; keyCode?: number }) =>
    field.evaluate(
      (node, init) =>
        node.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init })),
      { key, ...how },
    );
  await field.fill('ライセンス');
  for (const how of [{ isComposing: true }, { keyCode: 229 }])
    for (const key of ['Enter', 'Escape']) await press(key, how);
  await expect(field).toHaveValue('ライセンス');
  await expect(field).toBeFocused();
  await field.press('Enter');
  await expect(field).toHaveCount(0);
  await expect(amount(page, 'ライセンス')).toBeVisible();
  // A dialog stays open as well.
  await page.getByRole('button', { name: 'Settings' }).click();
  const title = page.getByRole('dialog').getByRole('textbox').first();
  await title.evaluate((node) =>
    node.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', isComposing: true, bubbles: true })),
  );
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('a share where an amount is wanted, and a credit, are asked about by keyboard too', async ({ page }) => {
  await start(page, 'Blank');
  const field = amount(page, 'First benefit');
  await field.focus();
  await page.keyboard.type('15%');
  await page.keyboard.press('Tab');
  await expect(page.getByText('Which do you mean?')).toBeVisible();
  await expect(page.getByRole('button', { name: '0.15', exact: true })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue('15');
  await expect(field).toBeFocused();
  await typeAndLeave(page, field, '1,200.00 CR');
  await expect(page.getByRole('button', { name: '1,200', exact: true })).toBeFocused();
  await expect(page.getByRole('button', { name: '12,000,000,000', exact: true })).toBeVisible();
  await typeAndLeave(page, field, '(1.200,-)');
  await expect(field).toHaveValue('−1,200');
  await typeAndLeave(page, field, 'US$ 1,200');
  await expect(field).toHaveValue('1,200');
});
