/** A template filled with ranges as a seller types them on a call, then opened by the customer from a link. */
import type { Page } from '@playwright/test';
import { violations } from './axe.ts';
import { enter, expect, expectNothingSideways, start, test } from './helpers.ts';

/** What is typed for a number, by how it is called. */
const answer = (label: string): string =>
  /cost|margin/i.test(label)
    ? '20 to 45'
    : /month/i.test(label)
      ? '2k to 4k'
      : /share|rate/i.test(label)
        ? '5% to 9%'
        : '3 to 8';

/** Opens every row and types a range for each number it waits for. */
async function fillWithRanges(page: Page): Promise<void> {
  const rows = page.locator('li[data-line]');
  await expect(rows.first()).toBeVisible();
  for (let r = 0; r < (await rows.count()); r++) {
    const name = rows.nth(r).locator('.name button');
    const label = ((await name.textContent()) ?? '').trim();
    await name.click();
    const panel = page.getByRole('complementary', { name: label });
    await expect(panel.getByRole('textbox', { name: 'Name of this row' })).toBeVisible();
    const fields = panel.locator('.driver > .value input');
    for (let i = 0; i < (await fields.count()); i++) {
      const field = fields.nth(i);
      if ((await field.inputValue()) !== '') continue;
      const asked = (await field.evaluate((f: HTMLInputElement) => f.labels?.[0]?.textContent)) ?? '';
      await enter(field, answer(asked));
    }
    const amount = rows.nth(r).locator('input[inputmode=decimal]');
    if ((await amount.count()) > 0 && (await amount.inputValue()) === '') await enter(amount, '20k to 30k');
  }
}

test(
  'a template filled with ranges tells its odds, to the seller and to whoever opens the link',
  { tag: '@all' },
  async ({ page, context }) => {
    test.slow();
    await start(page, 'Support tickets');
    await fillWithRanges(page);
    await expect(page.getByTestId('odds')).toHaveText(/ of 50$|^Fewer than 1 in 50$/);
    await expect(page.getByText(/waiting/)).toHaveCount(0);
    await page.getByRole('link', { name: 'Odds', exact: true }).click();
    const facts = page.getByTestId('odds-facts');
    await expect(facts).toContainText('10,000 outcomes drawn');
    const said = (await page.getByRole('heading', { name: /end above \$0$/ }).textContent()) ?? '';

    await page.getByRole('button', { name: 'Share', exact: true }).click();
    const link = await page.getByRole('textbox', { name: 'Link' }).inputValue();
    await page.keyboard.press('Escape');
    const customer = await context.newPage();
    await customer.goto(link);
    for (const [width, height, scheme] of [
      [1440, 900, 'dark'],
      [1280, 720, 'light'],
      [390, 844, 'light'],
    ] as const) {
      await customer.setViewportSize({ width, height });
      await customer.emulateMedia({ colorScheme: scheme });
      await customer.getByRole('button', { name: 'Odds', exact: true }).click();
      await expect(customer.getByRole('heading', { name: said, exact: true })).toBeVisible();
      expect(await violations(customer), `odds, ${width} ${scheme}`).toEqual([]);
      await expectNothingSideways(customer);
      await customer.getByRole('button', { name: 'Scenarios', exact: true }).click();
      await expect(customer.getByRole('heading', { name: /market/i }).first()).toBeVisible();
      expect(await violations(customer), `scenarios, ${width} ${scheme}`).toEqual([]);
      await expectNothingSideways(customer);
    }
  },
);
