/** What share of the value each side keeps, and how high the price may be. */
import { caseOf } from './cases.ts';
import { violations } from './axe.ts';
import { amount, expect, openCase, sideways, test } from './helpers.ts';

const priced = () => ({
  ...caseOf('priced', [
    { id: 'gain', label: 'Hours saved', bucket: 'tangible-benefit', formula: '300000' },
    { id: 'fee', label: 'Subscription', bucket: 'tangible-cost', formula: '100000' },
    { id: 'other', label: 'Setup', bucket: 'tangible-cost', formula: '50000', per: 'once' },
  ]),
  years: 1,
});

test('marks the price once, moves it, and answers how high it may be', async ({ page }) => {
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
  expect(await sideways(page)).toBeLessThanOrEqual(0);
  await price.getByRole('button', { name: 'Use this price' }).click();
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.getByRole('link', { name: 'Build' }).click();
  await expect(amount(page, 'Subscription')).toHaveValue('80,000');
});
