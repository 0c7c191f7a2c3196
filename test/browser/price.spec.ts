/** What share of the value each side keeps, and how high the price may be. */
import { caseOf } from './cases.ts';
import { violations } from './axe.ts';
import {
  amount,
  enter,
  expect,
  expectNothingSideways,
  open,
  openCase,
  shareLink,
  test,
  unfold,
} from './helpers.ts';

const priced = () => ({
  ...caseOf('priced', [
    { id: 'gain', label: 'Hours saved', bucket: 'tangible-benefit', formula: '300000' },
    { id: 'fee', label: 'Subscription', bucket: 'tangible-cost', formula: '100000' },
    { id: 'other', label: 'Setup', bucket: 'tangible-cost', formula: '50000', per: 'once' },
  ]),
  years: 1,
});

test('marks the price once, moves it, and answers how high it may be', { tag: '@all' }, async ({ page }) => {
  await openCase(page, priced());
  await page.getByRole('link', { name: 'Odds' }).click();
  const price = page.getByRole('region', { name: 'Fair price' });
  await price.getByRole('checkbox', { name: 'Subscription' }).check();
  await expect(price.getByTestId('price-sentence')).toContainText('keeps 60% of the value');
  // An ROI of 100% allows just the price as it stands; net value at 0 allows 250,000.
  await expect(price.getByTestId('price-answer')).toContainText('$100,000');
  await price.getByLabel('Highest price at which').selectOption('net');
  await expect(price.getByTestId('price-answer')).toContainText('$250,000');
  await price.getByRole('button', { name: 'Show this price' }).click();
  await expect(
    price
      .getByText('No value is left', { exact: false })
      .or(price.getByText('no value is left', { exact: false })),
  ).toBeVisible();
  await price.getByRole('button', { name: 'Back to the price as it stands' }).click();
  await price.getByLabel('Price over 1 year').fill('80000');
  await page.keyboard.press('Tab');
  await expect(price.getByTestId('price-sentence')).toContainText('At $80K a year');
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  await expectNothingSideways(page);
  await price.getByRole('button', { name: 'Use this price' }).click();
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.getByRole('link', { name: 'Build' }).click();
  await expect(amount(page, 'Subscription')).toHaveValue('80,000');

  await page.getByRole('link', { name: 'Odds' }).click();
  // A discount of all of it, or more, is refused with what it would mean.
  await price.getByRole('button', { name: 'This is the list price: add a discount' }).click();
  const discount = price.getByRole('textbox', { name: 'Discount' });
  await enter(discount, '100%');
  await expect(price.getByText('At 100% nothing is left to pay.')).toBeVisible();
  await enter(discount, '120%');
  await expect(price.getByText('More than 100% would pay the customer')).toBeVisible();
});

test(
  'a row is marked as the price, gathered and paid in rates where it stands; the customer sees the price part only if it is switched on',
  { tag: '@all' },
  async ({ page, visitor }) => {
    await openCase(page, priced());
    let panel = await open(page, 'Subscription');
    const belongs = await unfold(panel, 'Group, options, price');
    await belongs.getByRole('switch', { name: 'This row is our price' }).check();
    await belongs.getByRole('combobox', { name: 'Group' }).selectOption('New group…');
    await belongs.getByRole('textbox', { name: 'Name of the group' }).fill('Accounts payable');
    await expect(panel.getByText('Accounts payable · price')).toBeVisible();

    panel = await open(page, 'Setup');
    const timing = await unfold(panel, 'Timing');
    await timing.getByRole('switch', { name: 'Paid in level payments' }).check();
    await enter(timing.getByRole('textbox', { name: 'Months' }), '36');
    await enter(timing.getByRole('textbox', { name: 'Interest a year' }), '6%');
    // 50,000 at half a percent a month over 36 months: 1,521.10, of which 12 fall into the one year.
    await expect(timing.getByTestId('payments')).toContainText('36 payments of $1,521.1');
    await expect(page.locator('[data-line="other"]')).toContainText('36 × $1,521');
    await expect(page.getByRole('region', { name: /^Checks/ })).toContainText('owed');

    const link = async (on: boolean): Promise<string> => {
      const made = await shareLink(page);
      if (!on) return made;
      const field = page.getByRole('dialog').getByRole('textbox', { name: 'Link' });
      await page.getByRole('switch', { name: /^The price part/ }).check();
      await expect(field).not.toHaveValue(made);
      await expect(field).toHaveValue(/#\d/);
      return field.inputValue();
    };
    for (const on of [false, true]) {
      const reader = await visitor();
      await reader.goto(await link(on));
      await page.keyboard.press('Escape');
      await reader.getByRole('button', { name: 'Odds', exact: true }).click();
      await expect(reader.getByRole('heading', { name: 'How sure are we?' })).toBeVisible();
      await expect(reader.getByRole('region', { name: 'Fair price' })).toHaveCount(on ? 1 : 0);
    }
  },
);
