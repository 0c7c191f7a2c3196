/** What is typed counts as a whole: a beginning that happens to be a number is not taken for it. */
import type { Locator, Page } from '@playwright/test';
import type { Case } from '../../src/case/index.ts';
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
import { sampled } from '../thorough.ts';

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
  for (const i of sampled([...Array(many).keys()], 4)) {
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

test(
  'a scenario’s change and the market’s money keep what they cannot take, and say so',
  { tag: '@all' },
  async ({ page }) => {
    const c = caseOf(
      'market',
      [{ bucket: 'tangible-benefit', label: 'Time', formula: 'hours_a_year * 40' }],
      {
        assumptions: [{ name: 'hours_a_year', label: 'Hours a year', unit: 'number', value: 100 }],
        scenarios: [{ id: 'low', label: 'Low', set: { hours_a_year: { times: 0.5 } } }],
        market: {
          year: 1,
          revenueWithout: '5000000',
          revenueLastYear: 4000000,
          effect: ['time'],
          competitors: [],
        },
      },
    );
    await openCase(page, c);
    await page.getByRole('link', { name: 'Scenarios', exact: true }).click();
    const times = page.getByRole('textbox', { name: /^Hours a year in Low/ });
    const kept = async (): Promise<unknown> => {
      await expect(page.getByTestId('saving')).toHaveText('Saved on this device');
      const now = (await stored(page, 'market')) as Case;
      return [now.scenarios[0]?.set, now.market?.revenueWithout, now.market?.revenueLastYear];
    };
    for (const text of ['5000', '3x40k']) {
      await typeAndLeave(page, times, text);
      await expect(times, text).toHaveValue(text);
      await expect(times, text).toHaveAttribute('aria-invalid', 'true');
    }
    expect(await kept()).toEqual([{ hours_a_year: { times: 0.5 } }, '5000000', 4_000_000]);
    await typeAndLeave(page, times, '0.25');
    await expect.poll(kept).toEqual([{ hours_a_year: { times: 0.25 } }, '5000000', 4_000_000]);

    const edit = page.locator('summary').filter({ hasText: 'Figures behind it' }).first();
    if ((await page.getByRole('textbox', { name: /last year/i }).count()) === 0) await edit.click();
    const without = page.getByRole('textbox', { name: /without the solution/i });
    for (const text of ['10 per week', '190k to lots', '190k to 420k', 'revenu * 2', '9'.repeat(20)]) {
      await typeAndLeave(page, without, text);
      await expect(without, text).toHaveValue(text);
      await expect(without, text).toHaveAccessibleDescription(/Still using 5,000,000/);
    }
    const last = page.getByRole('textbox', { name: /last year/i });
    await typeAndLeave(page, last, '9'.repeat(20));
    await expect(last).toHaveValue('9'.repeat(20));
    expect(await kept()).toEqual([{ hours_a_year: { times: 0.25 } }, '5000000', 4_000_000]);
    await typeAndLeave(page, without, 'hours_a_year * 40k');
    await expect(without).toHaveAttribute('aria-invalid', 'true');
    await typeAndLeave(page, without, 'hours_a_year * 40000');
    await expect(without).not.toHaveAttribute('aria-invalid', 'true');
    await expect.poll(kept).toEqual([{ hours_a_year: { times: 0.25 } }, 'hours_a_year * 40000', 4_000_000]);
    await typeAndLeave(page, without, '1.234');
    await page.getByRole('button', { name: '1,234', exact: true }).click();
    await expect(without).toHaveValue('1,234');
    await without.fill('1.2m');
    await expect(without).toHaveAccessibleDescription(/1,200,000/);
  },
);

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

test(
  'a share where an amount is wanted, and a credit, are asked about by keyboard too',
  { tag: '@all' },
  async ({ page }) => {
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
  },
);
