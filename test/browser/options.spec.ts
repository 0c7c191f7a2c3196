import { violations } from './axe.ts';
import { caseOf } from './cases.ts';
import { enter, expect, expectNothingSideways, openCase, shareLink, test } from './helpers.ts';
import type { Page } from '@playwright/test';

/** Hours 300 a year at 100, price 10,000 a year: net 3 × (30,000 − 10,000) = 60,000. */
const one = () =>
  caseOf(
    'offers',
    [
      { bucket: 'tangible-benefit', label: 'Hours saved', formula: 'hours * 100' },
      { bucket: 'tangible-cost', label: 'Price', formula: '10000' },
      { bucket: 'tangible-cost', label: 'Training', formula: '3000' },
    ],
    {
      assumptions: [{ name: 'hours', label: 'Hours', unit: 'hours', value: 300, low: 100, high: 400 }],
      price: ['price'],
    },
  );
const pick = (page: Page, option: string, entry: string): Promise<void> =>
  expect(async () => {
    await page.getByRole('button', { name: `More for ${option}`, exact: true }).click();
    await page.getByRole('menuitem', { name: entry }).click({ timeout: 1000 });
  }).toPass();

test(
  'offers are compared, told apart, shown on every screen, shared and printed',
  { tag: '@all' },
  async ({ page, visitor }) => {
    await openCase(page, one());
    await page.getByRole('link', { name: 'Scenarios', exact: true }).click();
    await page.getByRole('button', { name: 'Compare offers' }).click();
    // The first name has the caret at once.
    await expect(page.getByRole('textbox', { name: 'Name of Option 1' })).toBeFocused();
    await page.keyboard.type('Standard');
    await page.getByRole('textbox', { name: 'Name of Option 2' }).fill('Plus');
    await expect(page.getByText('The options are still the same.')).toBeVisible();

    const table = page.getByTestId('option-table');
    await page.getByRole('combobox', { name: 'Put a row in only some' }).selectOption('Training');
    await table.getByRole('checkbox', { name: 'Training is part of Plus' }).uncheck();
    await page.getByRole('combobox', { name: 'Change a number' }).selectOption('Hours');
    await page.getByRole('combobox', { name: 'How Hours changes in Plus' }).selectOption('times');
    await enter(page.getByRole('textbox', { name: 'Hours in Plus' }), '1.5');
    // Standard: 3 × (30,000 − 13,000); Plus: 3 × (45,000 − 10,000).
    const net = table.getByRole('row', { name: /^Net value/ });
    await expect(net).toContainText('$51K');
    await expect(net).toContainText('$105K');
    await expect(net.getByRole('cell').nth(1)).toContainText('best');
    await expect(page.getByTestId('offer-claim')).toHaveText(
      'Plus leaves the customer most: $105K net, more than the proposed Standard',
    );
    await expect(table.getByRole('row', { name: /^Odds/ })).toContainText('of 50 above $0');
    expect(await violations(page)).toEqual([]);

    // A rival's price of its own, typed where it stands.
    await page.getByRole('button', { name: 'Add an option' }).click();
    await page.keyboard.type('Rival');
    await pick(page, 'Rival', 'Add a price row of its own');
    await enter(table.getByRole('textbox', { name: /Price, Rival/ }), '20000');
    await expect(net).toContainText('$45K');
    await pick(page, 'Rival', 'Move towards the start');
    await expect(table.getByRole('textbox', { name: /^Name of/ }).nth(1)).toHaveValue('Rival');
    await pick(page, 'Rival', 'Delete');
    await expect(page.getByText('Deleted Rival and 1 row that only it had')).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).first().click();
    await expect(page.getByRole('textbox', { name: 'Name of Rival' })).toBeVisible();
    await pick(page, 'Rival', 'Delete');

    // The whole page in one of them.
    await page.getByTestId('option-switch').getByRole('combobox').selectOption('Plus');
    await expect(page.getByTestId('view-bar')).toContainText('Showing: Plus');
    await page.getByRole('link', { name: 'Build', exact: true }).click();
    await expect(page.getByTestId('headline')).toHaveText('$105K');
    await expect(page.locator('#verdict-over')).toContainText('Plus');
    await expect(page.locator('[data-line="training"]')).toHaveCount(0);
    await page.getByRole('link', { name: 'Odds', exact: true }).click();
    await expect(page.locator('figure').first()).toContainText('Plus');

    await page.getByRole('link', { name: 'Build', exact: true }).click();
    const link = await shareLink(page);
    await expect(page.getByTestId('opens-as')).toContainText('Plus');
    await page.keyboard.press('Escape');
    const other = await visitor();
    await other.goto(link);
    await expect(other.getByTestId('headline')).toHaveText('$105K');
    await expect(other.getByTestId('option-switch').locator('option:checked')).toHaveText('Plus');

    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Print or save as PDF' }).click();
    await expect(page.locator('.sheet').first()).toContainText('Plus');
    await expect(page.locator('.sheet').first()).toContainText('$105K');
  },
);

test('options fit a phone without scrolling the page sideways', { tag: '@all' }, async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 720 });
  await openCase(page, one());
  await page.getByRole('link', { name: 'Scenarios', exact: true }).click();
  await page.getByRole('button', { name: 'Compare offers' }).click();
  await page.getByRole('textbox', { name: 'Name of Option 1' }).fill('x'.repeat(120));
  await expectNothingSideways(page);
});
