import { violations } from './axe.ts';
import { caseOf } from './cases.ts';
import { expect, expectNothingSideways, openCase, openHome, row, test } from './helpers.ts';

const ours = () =>
  caseOf(
    'library',
    [{ bucket: 'tangible-benefit', label: 'Calls shortened', formula: 'hourly_cost * 100' }],
    { assumptions: [{ name: 'hourly_cost', label: 'Hourly cost', unit: 'money', value: 50 }] },
  );

test('rows come from the library into an open case, and its rows are kept as a template that starts the next', async ({
  page,
}) => {
  await openCase(page, ours());
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Add rows from the library' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add rows from the library' });
  await dialog.getByRole('button', { name: 'Choose all' }).click();
  await expect(dialog).toContainText('This case already has: Hourly cost. Are they the same numbers?');
  await dialog.getByRole('radio', { name: 'Different: keep them apart' }).check({ force: true });
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 720 });
  await expectNothingSideways(page);
  await page.setViewportSize({ width: 1440, height: 900 });
  await dialog.getByRole('button', { name: /^Add \d+ rows$/ }).click();
  await expect(page.getByText(/\d+ rows added/)).toBeVisible();
  await expect(row(page, 'Calls shortened')).toBeVisible();
  // What stood here is worth what it was: 3 × 50 × 100.
  await expect(page.getByTestId('headline')).toHaveText('$15K');

  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Keep these rows as a template' }).click();
  const keep = page.getByRole('dialog', { name: 'Keep these rows as a template' });
  await keep.getByRole('textbox', { name: 'Name' }).fill('Call centres');
  expect(await violations(page)).toEqual([]);
  await keep.getByRole('button', { name: 'Keep on this device' }).click();
  await expect(page.getByText('Call centres is kept')).toBeVisible();
  await openHome(page);
  await page.getByRole('button', { name: 'Call centres' }).click();
  await expect(row(page, 'Calls shortened')).toBeVisible();
  await expect(page.getByTestId('headline')).toHaveText('—');
});
