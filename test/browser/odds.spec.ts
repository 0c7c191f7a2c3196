import type { Page } from '@playwright/test';
import type { Case } from '../../src/case/index.ts';
import { violations } from './axe.ts';
import { caseOf, plain } from './cases.ts';
import {
  amount,
  count,
  enter,
  expect,
  expectNothingSideways,
  openCase,
  openSample,
  test,
} from './helpers.ts';
import { looks } from './looks.ts';

/** One range: orders 60..120, likely 100, at 400 each a year over three years; price 36,000 a year. */
const ranged = (id = 'ranged', more: Record<string, unknown> = {}): Case =>
  caseOf(
    id,
    [
      { bucket: 'tangible-benefit', label: 'Orders', formula: 'orders * 400' },
      { bucket: 'tangible-cost', label: 'Price', formula: '36000' },
    ],
    {
      assumptions: [
        { name: 'orders', label: 'Orders a year', unit: 'count', value: 100, low: 60, high: 120 },
      ],
      ...more,
    },
  );
const toOdds = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: 'Odds', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'How sure are we?' })).toBeVisible();
};

test('a case without a range', async ({ page }) => {
  await openCase(page, plain());
  await test.step('the verdict shows odds once a number has a range, and they lead to their screen', async () => {
    await expect(page.getByTestId('odds')).toHaveCount(0);
    await enter(amount(page, 'Hours saved'), '20k to 130k');
    const slot = page.getByTestId('odds');
    await expect(slot).toHaveText(/^\d+ of 50$/);
    const said = await slot.textContent();
    await slot.click();
    await expect(page.getByRole('heading', { name: `${said} end above $0` })).toBeVisible();
  });
  await test.step('without a range the screen says what it takes and opens a number to give it one', async () => {
    await page.keyboard.press('Control+z');
    await expect(page.getByRole('heading', { name: 'No number has a range yet' })).toBeVisible();
    await page.getByRole('button', { name: /^Hours saved/ }).click();
    const panel = page.getByRole('complementary', { name: 'Hours saved' });
    await panel.getByRole('button', { name: 'Add a range' }).click();
    await enter(panel.getByRole('textbox', { name: /^Lowest you would believe/ }), '30k');
    await enter(panel.getByRole('textbox', { name: /^Highest you would believe/ }), '150k');
    await expect(page.getByRole('heading', { name: /of 50 end above \$0$/ })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Hours saved swings net value most' })).toBeVisible();
  });
});

test('a case with one range', async ({ page }) => {
  await openCase(page, ranged());
  await toOdds(page);
  await test.step('the threshold moves by keyboard and by pointer, and says how many end above it', async () => {
    // Net is 3 × (400 × orders − 36,000): above 0 from 90 orders on. Triangular: P(orders > 90) = 1 − 30² ÷ (60 × 40) = 62.5%.
    const slider = page.getByRole('slider', { name: /^Threshold/ });
    await expect(slider).toHaveAttribute('aria-valuetext', /^31 of 50 end above \$0$/);
    await slider.focus();
    await page.keyboard.press('Home');
    await expect(slider).toHaveAttribute('aria-valuetext', /^50 of 50/);
    await page.keyboard.press('End');
    await expect(slider).toHaveAttribute('aria-valuetext', /^Fewer than 1 in 50/);
    const box = await slider.boundingBox();
    if (!box) throw new Error('no slider');
    await page.mouse.move(box.x + box.width - 30, box.y + 20);
    await page.mouse.down();
    await page.mouse.move(box.x + 30, box.y + 20, { steps: 6 });
    await page.mouse.up();
    await expect(slider).toHaveAttribute('aria-valuetext', /^(49|50) of 50/);
  });
  await test.step('what would have to be true answers for any target', async () => {
    const needs = page.getByRole('region', { name: 'What would have to be true' });
    const orders = needs.getByRole('row', { name: /Orders a year/ });
    await expect(orders).toContainText('90');
    await expect(orders).toContainText('may fall 10%');
    await expect(orders).toContainText('inside its own range');
    await enter(needs.getByRole('textbox', { name: 'Net value to reach' }), '24000');
    await expect(orders).toContainText('110');
    await expect(orders).toContainText('must rise 10%');
  });
  await test.step('how far numbers move together, how many outcomes and the seed are the case’s own', async () => {
    await page.getByText('How the outcomes are drawn').click();
    const trials = page.getByRole('textbox', { name: 'Outcomes to draw' });
    await enter(trials, '2.5');
    await expect(
      page.getByText('Enter a whole number from 1 to 1,000,000. It stays as it was.'),
    ).toBeVisible();
    await enter(trials, '2000');
    await expect(page.getByTestId('odds-facts')).toContainText('2,000 outcomes drawn');
    await enter(page.getByRole('textbox', { name: 'How far numbers move together' }), '130%');
    await expect(page.getByText('Enter a share from 0% to 100%. It stays as it was.')).toBeVisible();
  });
  await test.step('odd ranges are said where they are entered, and the rest is still drawn', async () => {
    await page
      .getByRole('complementary')
      .getByRole('button', { name: /^Orders a year/ })
      .click();
    const panel = page.getByRole('complementary', { name: 'Orders a year' });
    const low = panel.getByRole('textbox', { name: /^Lowest/ });
    await enter(low, '130');
    await expect(panel.getByText('The lowest is above the highest.')).toBeVisible();
    await enter(low, '110');
    await expect(panel.getByText('The likely value lies outside the range.')).toBeVisible();
    await expect(page.getByRole('heading', { name: /of 50 end above/ })).toBeVisible();
    await enter(low, '100');
    await enter(panel.getByRole('textbox', { name: /^Highest/ }), '100');
    await expect(panel.getByText('Lowest and highest are the same')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'No number has a range yet' })).toBeVisible();
  });
});

test('the finished example', async ({ page }) => {
  await openSample(page);
  await test.step('the odds follow the switch of what counts, everywhere alike', async () => {
    const slot = page.getByTestId('odds');
    await expect(slot).toBeVisible();
    const whole = await slot.textContent();
    await count(page, 'Countable only');
    await expect(slot).not.toHaveText(whole ?? '');
    const countable = await slot.textContent();
    await toOdds(page);
    await expect(page.getByRole('heading', { name: `${countable} end above $0` })).toBeVisible();
    await count(page, 'With perceived');
    await expect(page.getByRole('heading', { name: `${whole} end above $0` })).toBeVisible();
  });
  await test.step('the screen is clean at any size, light or dark', async () => {
    await page.getByText('How the outcomes are drawn').click();
    for (const { width, height, scheme } of looks) {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await expect(page.locator('html')).toHaveAttribute('data-theme', scheme);
      await expect(page.getByTestId('odds-facts')).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await expectNothingSideways(page);
    }
  });
});

test(
  'a range by year carries the other years along until they are typed',
  { tag: '@all' },
  async ({ page }) => {
    await openCase(
      page,
      ranged('years', {
        assumptions: [{ name: 'orders', label: 'Orders a year', unit: 'count', value: [100, 200, 400] }],
      }),
    );
    await toOdds(page);
    await page.getByRole('button', { name: /^Orders a year/ }).click();
    const panel = page.getByRole('complementary', { name: 'Orders a year' });
    const low = (year: number) =>
      panel.getByRole('textbox', { name: `Lowest in year ${year}: Orders a year` });
    await low(1).click();
    await page.keyboard.type('50');
    await expect(low(2)).toHaveValue('100');
    await expect(low(3)).toHaveValue('200');
    await enter(low(3), '300');
    await expect(low(1)).toHaveValue('50');
    await expect(low(2)).toHaveValue('100');
    await expect(page.getByRole('heading', { name: /of 50 end above/ })).toBeVisible();
  },
);

test(
  'outcomes without a figure are left out, and the share of them is stated',
  { tag: '@all' },
  async ({ page }) => {
    await openCase(
      page,
      ranged('dropped', {
        assumptions: [
          { name: 'orders', label: 'Orders a year', unit: 'number', value: 100, low: -20, high: 120 },
        ],
        lines: [
          { id: 'gain', bucket: 'tangible-benefit', label: 'Orders', formula: 'orders * 400' },
          {
            id: 'price',
            bucket: 'tangible-cost',
            label: 'Price',
            formula: '36000 / ceil(max(orders, 0) / 1000)',
          },
        ],
      }),
    );
    await toOdds(page);
    // P(orders < 0) = 20² ÷ (140 × 120) = 2.4%.
    await expect(page.getByText(/2\.\d% of the outcomes \(\d+\) are left out/)).toBeVisible();
    await expect(page.getByRole('heading', { name: /of 50 end above/ })).toBeVisible();
  },
);
