import { violations } from './axe.ts';
import { caseOf } from './cases.ts';
import { expect, expectNothingSideways, focused, openCase, row, test } from './helpers.ts';

/** Over three years: payable 3 × (100 − 40), receivable 3 × 50, in thousands; 330 in all. */
const two = () =>
  caseOf(
    'groups',
    [
      { bucket: 'tangible-benefit', label: 'Hours saved', formula: '100000', group: 'ap' },
      { bucket: 'tangible-benefit', label: 'Cash in earlier', formula: '50000', group: 'ar' },
      { bucket: 'tangible-cost', label: 'Licence', formula: '40000', group: 'ap' },
    ],
    {
      groups: [
        { id: 'ap', label: 'Accounts payable' },
        { id: 'ar', label: 'Accounts receivable' },
      ],
    },
  );

test('rows are gathered, folded, renamed and moved by keys, drag and menu, and read by group', async ({
  page,
}) => {
  await openCase(page, two());
  const head = page.locator('[data-group="in-tangible-benefit-ap"]');
  await expect(head.getByTestId('subtotal')).toHaveText('$300K');
  await head.getByRole('button', { name: 'Accounts payable', exact: true }).click();
  await expect(row(page, 'Hours saved')).toHaveCount(0);
  await expect(head).toContainText('1 row');
  await head.locator('button.open').click();

  // By keys: the name is changed, and the group goes below the other; the focus goes along.
  await head.locator('button.open').focus();
  await page.keyboard.press('F2');
  await page.keyboard.type('Payables');
  await page.keyboard.press('Enter');
  await expect(head.locator('button.open')).toHaveText(/Payables/);
  await page.keyboard.press('Alt+ArrowDown');
  await expect(page.locator('[data-group^="in-tangible-benefit"]').first()).toContainText(
    'Accounts receivable',
  );
  expect(await focused(page)).toContain('Payables');

  // By its menu, and by dragging its handle onto the head of another.
  await page.getByRole('button', { name: 'More for Cash in earlier' }).click();
  await page.getByRole('menuitem', { name: 'Move to “Payables”' }).click();
  await expect(head.getByTestId('subtotal')).toHaveText('$450K');
  await row(page, 'Hours saved').hover();
  await row(page, 'Hours saved').locator('.grip').dragTo(row(page, 'Cash in earlier'));
  await expect(page.locator('[data-line]').first()).toContainText('Hours saved');
  expect(await violations(page)).toEqual([]);

  await page.getByRole('radio', { name: 'By group' }).check({ force: true });
  const first = page.locator('[data-group="of-ap"]');
  await expect(first.getByTestId('subtotal')).toHaveText('$330K');
  await first.getByRole('button', { name: /^More for the group/ }).click();
  await page.getByRole('menuitem', { name: 'Add: Cost people feel' }).click();
  await page.keyboard.type('Change');
  await page.keyboard.press('Enter');
  await expect(page.locator('.ledger .kind', { hasText: 'costs people feel' })).toBeVisible();
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect(page.getByRole('heading', { name: 'Payables brings most: $330K net' })).toBeVisible();

  await page.setViewportSize({ width: 320, height: 720 });
  await expectNothingSideways(page);
  await page.setViewportSize({ width: 1440, height: 900 });
  // A menu closes when what it stands in scrolls, and bringing its button into sight may do that.
  await expect(async () => {
    await first.getByRole('button', { name: /^More for the group/ }).click();
    await page.getByRole('menuitem', { name: 'Dissolve the group' }).click({ timeout: 1000 });
  }).toPass();
  await expect(page.getByText('Dissolved Payables; its rows stay')).toBeVisible();
});
