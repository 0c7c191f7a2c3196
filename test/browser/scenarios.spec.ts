import { violations } from './axe.ts';
import { caseOf } from './cases.ts';
import { enter, expect, expectNothingSideways, openCase, openSample, takeBack, test } from './helpers.ts';
import type { Page } from '@playwright/test';
import { looks } from './looks.ts';

const orders = () =>
  caseOf(
    'orders',
    [
      { bucket: 'tangible-benefit', label: 'Orders', formula: 'orders * 400' },
      { bucket: 'tangible-cost', label: 'Price', formula: '30000' },
    ],
    {
      assumptions: [
        { name: 'orders', label: 'Orders a year', unit: 'count', value: 100, low: 90, high: 120 },
      ],
      scenarios: [
        { id: 'down', market: 'down' },
        { id: 'up', market: 'up' },
      ],
    },
  );
const toScenarios = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: 'Scenarios', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'What if the market turns?' })).toBeVisible();
};

/** Picks from a scenario's menu. A menu closes when what it stands in scrolls, and bringing its button into sight may do that. */
const pick = (page: Page, scenario: string, entry: string): Promise<void> =>
  expect(async () => {
    await page.getByRole('button', { name: `More for ${scenario}`, exact: true }).click();
    await page.getByRole('menuitem', { name: entry }).click({ timeout: 1000 });
  }).toPass();

test('the scenarios of one case, each taken back before the next', async ({ page }) => {
  test.setTimeout(120_000);
  await openCase(page, orders());
  await test.step('each lean stands with its place among the outcomes', async () => {
    await toScenarios(page);
    await expect(page.getByRole('row', { name: /^Conservative/ })).toContainText('under 1% end lower');
    await expect(page.getByRole('row', { name: /^Optimistic/ })).toContainText('over 99% end lower');
    await expect(page.getByRole('row', { name: /^Odds/ })).toContainText('50 of 50 above $0');
  });
  await test.step('a number is changed in a scenario in place, and the whole page can follow it', async () => {
    await takeBack(page);
    await toScenarios(page);
    await page.getByRole('combobox', { name: 'Change another number' }).selectOption('Orders a year');
    await page
      .getByRole('combobox', { name: 'How Orders a year changes in Down market' })
      .selectOption('times');
    await enter(page.getByRole('textbox', { name: 'Orders a year in Down market' }), '0.7');
    await expect(page.getByText('= 70', { exact: true })).toBeVisible();
    // 3 × (400 × 70 − 30,000) = −6,000.
    await expect(
      page.getByRole('heading', { name: 'Net value falls below zero in Down market' }),
    ).toBeVisible();
    const likely = page.getByRole('row', { name: /^Likely/ });
    await expect(likely).toContainText('−$6K');
    await page.getByRole('combobox', { name: 'Scenario', exact: true }).selectOption('Down market');
    await page.getByRole('link', { name: 'Build', exact: true }).click();
    await expect(page.getByTestId('headline')).toHaveText('−$6K');
    await expect(page.getByTestId('view-bar')).toContainText('Showing: Down market');
    await page.getByRole('button', { name: 'Back to the case itself' }).click();
    await expect(page.getByTestId('headline')).toHaveText('$30K');
    await expect(page.getByTestId('view-bar')).toHaveCount(0);
  });
  await test.step('scenarios are added, renamed, duplicated and deleted, and a deletion can be undone', async () => {
    await takeBack(page);
    await toScenarios(page);
    await page.getByRole('button', { name: 'Add a scenario' }).click();
    const name = page.getByRole('textbox', { name: 'Name of New scenario' });
    await name.fill('Strike');
    await pick(page, 'Strike', 'Duplicate');
    await expect(page.getByRole('textbox', { name: 'Name of Strike (copy)' })).toBeVisible();
    await pick(page, 'Strike', 'Delete');
    await expect(page.getByRole('textbox', { name: 'Name of Strike', exact: true })).toHaveCount(0);
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect(page.getByRole('textbox', { name: 'Name of Strike', exact: true })).toBeVisible();
  });
  await test.step('the market position is entered and ranked in words', async () => {
    await takeBack(page);
    await toScenarios(page);
    await page.getByRole('button', { name: 'Compare with competitors' }).click();
    await enter(page.getByRole('textbox', { name: 'Its revenue in that year without the solution' }), '1m');
    await page.getByRole('checkbox', { name: 'Orders' }).check();
    await page.getByRole('button', { name: 'Add a competitor' }).click();
    await page.getByRole('textbox', { name: 'Name of competitor 1' }).fill('Norrvik');
    await enter(page.getByRole('textbox', { name: 'Revenue of Norrvik' }), '1.02m');
    await enter(page.getByRole('textbox', { name: 'Norrvik in an up market' }), '50%');
    await expect(
      page.getByRole('heading', {
        name: 'Halden Freight rises from number 2 to 1 of 2 in a down market and a flat market; stays number 2 of 2 in an up market',
      }),
    ).toBeVisible();
  });
  await test.step('the lean is its own choice, and the odds stay those of the scenario', async () => {
    await takeBack(page);
    await toScenarios(page);
    await page.getByRole('radio', { name: 'Conservative' }).check();
    await page.getByRole('link', { name: 'Build', exact: true }).click();
    await expect(page.getByTestId('headline')).toHaveText('$18K');
    await expect(page.getByTestId('odds')).toHaveText('50 of 50');
    await expect(page.getByTestId('view-bar')).toContainText('Showing: conservative');
  });
});

test('the finished example', { tag: '@all' }, async ({ page }) => {
  test.setTimeout(120_000);
  await openSample(page);
  await test.step('a scenario stands as an outline behind the ledger', async () => {
    await toScenarios(page);
    await pick(page, 'Freight volumes fall', 'Outline it in the ledger');
    await page.getByRole('link', { name: 'Build', exact: true }).click();
    await expect(page.getByTestId('view-bar')).toContainText('Outlines in the ledger: Freight volumes fall');
    const hours = page.locator('li[data-line=hours]');
    await expect(hours.locator('.ghost')).toHaveCount(1);
    await expect(hours.locator('.change')).toHaveText(/^−\$/);
    await page.getByRole('button', { name: 'Remove the outlines' }).click();
    await expect(hours.locator('.ghost')).toHaveCount(0);
  });
  await test.step('the screen is clean at any size, light or dark', async () => {
    await toScenarios(page);
    await page.getByText('Figures behind it').click();
    for (const { width, height, scheme } of looks) {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await expect(page.locator('html')).toHaveAttribute('data-theme', scheme);
      await expect(page.getByRole('row', { name: /^Odds/ })).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await expectNothingSideways(page);
    }
  });
});
