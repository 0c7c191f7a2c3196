import { caseOf, plain, plainFigures } from './cases.ts';
import {
  amount,
  choose,
  count,
  enter,
  expect,
  expectFigures,
  figures,
  open,
  openCase,
  openSample,
  row,
  start,
  takeBack,
  test,
  reach,
  openYears,
} from './helpers.ts';
import type { Page } from '@playwright/test';

// With everything that moves, which the other tests spare themselves.
test.use({ contextOptions: { reducedMotion: 'no-preference' } });

const labels = (page: Page): Promise<string[]> => page.locator('li[data-line] .name button').allInnerTexts();

test('a plain case, row by row', async ({ page }) => {
  test.setTimeout(120_000);
  await openCase(page, plain());
  await test.step('one switch moves every figure of the verdict together', async () => {
    await expectFigures(page, plainFigures.whole);
    await expect(page.getByTestId('other')).toHaveText(
      'Counting only what can be measured: $210K net, 140% ROI',
    );
    await count(page, 'Countable only');
    await expectFigures(page, plainFigures.countable);
    await expect(page.getByTestId('claim')).toContainText('$2.40 comes back. It pays for itself in month 5.');
    await expect(page.getByTestId('other')).toHaveText('With what people notice: $355K net, 229% ROI');
    await expect(page.getByTestId('total-net')).toHaveText('$210K');
    await expect(row(page, 'Calmer month end')).toContainText('not counted');
    await reach(page, page.getByRole('heading', { name: 'Pays for itself in month 5' }));
    await count(page, 'With perceived');
    await expectFigures(page, plainFigures.whole);
  });
  await test.step('a row is added where it belongs, named, filled and counted', async () => {
    await takeBack(page);
    await page.getByRole('button', { name: 'Add a row to “Benefits you can count”' }).click();
    await page.keyboard.type('Fewer errors');
    await page.keyboard.press('Enter');
    await expect(row(page, 'Fewer errors')).toContainText('waits for an amount');
    await expect(page.getByText('1 line waiting')).toBeVisible();
    await enter(amount(page, 'Fewer errors'), '10k');
    await expectFigures(page, { net: '$385K' });
    expect(await labels(page)).toEqual([
      'Hours saved',
      'Fewer errors',
      'Calmer month end',
      'Licence',
      'Setup',
      'Disruption',
    ]);
  });
  await test.step('a row is renamed in place; Escape keeps the old name', async () => {
    await takeBack(page);
    await choose(page, 'Licence', 'Rename');
    await page.keyboard.type('Subscription');
    await page.keyboard.press('Enter');
    await expect(row(page, 'Subscription')).toBeVisible();
    await row(page, 'Subscription').locator('.name button').focus();
    await page.keyboard.press('F2');
    await page.keyboard.type('Something');
    await page.keyboard.press('Escape');
    await expect(row(page, 'Subscription')).toBeVisible();
  });
  await test.step('rows move up and down within their group, and the total stays', async () => {
    await takeBack(page);
    await choose(page, 'Setup', 'Move up');
    await expect
      .poll(() => labels(page))
      .toEqual(['Hours saved', 'Calmer month end', 'Setup', 'Licence', 'Disruption']);
    await expectFigures(page, plainFigures.whole);
    await choose(page, 'Setup', 'Move down');
    await expect
      .poll(() => labels(page))
      .toEqual(['Hours saved', 'Calmer month end', 'Licence', 'Setup', 'Disruption']);
  });
  await test.step('a duplicated row counts twice under a name of its own', async () => {
    await takeBack(page);
    await choose(page, 'Licence', 'Duplicate');
    await expect(row(page, 'Licence (copy)')).toBeVisible();
    await expectFigures(page, { net: '$235K' });
  });
  await test.step('a deleted row comes back from the message that says so', async () => {
    await takeBack(page);
    await choose(page, 'Licence', 'Delete');
    await expect(row(page, 'Licence')).toHaveCount(0);
    await expectFigures(page, { net: '$475K' });
    const messages = page.getByRole('status', { name: 'Messages' });
    await expect(messages).toContainText('Deleted Licence');
    await messages.getByRole('button', { name: 'Undo' }).click();
    await expect(row(page, 'Licence')).toBeVisible();
    await expectFigures(page, plainFigures.whole);
  });
  await test.step('every step is taken back and done again, by button and by key', async () => {
    await takeBack(page);
    await enter(amount(page, 'Hours saved'), '200k');
    await choose(page, 'Disruption', 'Delete');
    const offer = page.getByRole('status', { name: 'Messages' }).getByRole('button', { name: 'Undo' });
    await expect(offer).toBeVisible();
    await choose(page, 'Setup', 'Move up');
    // Pressed now, it would take back the move.
    await expect(offer).toHaveCount(0);
    const { net } = await figures(page);
    expect(net).toBe('$600K');
    await page.getByRole('button', { name: 'Undo: move Setup' }).click();
    await page.getByRole('button', { name: 'Undo: delete Disruption' }).click();
    await expectFigures(page, { net: '$595K' });
    await page.keyboard.press('Control+z');
    await expectFigures(page, plainFigures.whole);
    await expect(page.getByRole('button', { name: 'Nothing to undo' })).toBeDisabled();
    await page.keyboard.press('Control+Shift+z');
    await expectFigures(page, { net: '$595K' });
    await page.keyboard.press('Control+y');
    await page.getByRole('button', { name: 'Redo: move Setup' }).click();
    await expectFigures(page, { net: '$600K' });
    await expect(page.getByRole('button', { name: 'Nothing to redo' })).toBeDisabled();
  });
  await test.step('typing a number is one step to undo, not one a digit', async () => {
    await takeBack(page);
    await amount(page, 'Hours saved').focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('250000');
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Undo: amount of Hours saved' }).click();
    await expect(amount(page, 'Hours saved')).toHaveValue('120,000');
    await expect(page.getByRole('button', { name: 'Nothing to undo' })).toBeVisible();
  });
  await test.step('undo inside the field being typed in brings back its number', async () => {
    await takeBack(page);
    await enter(amount(page, 'Hours saved'), '250000');
    await amount(page, 'Hours saved').focus();
    await page.keyboard.press('Control+z');
    await expect(amount(page, 'Hours saved')).toHaveValue('120000');
    await expectFigures(page, plainFigures.whole);
  });
  await test.step('a break-even sentence says how far a row alone may move', async () => {
    await takeBack(page);
    const panel = await open(page, 'Hours saved');
    // 1 − 355 ÷ 360 = 1.4% of 360.
    await expect(panel.getByTestId('break-even')).toHaveText(
      'The case pays as long as this reaches 1.4% of its amount, $5K.',
    );
  });
  await test.step('the same figure is the same everywhere it stands', async () => {
    await takeBack(page);
    const { whole } = plainFigures;
    await expectFigures(page, whole);
    await expect(page.getByTestId('total-net')).toHaveText(whole.net);
    await reach(page, page.locator('figure').getByText('$355K', { exact: true }));
    await expect(page.locator('figure')).toContainText('Ends at $355K');
    // The last column is the present value of each row; its total stands before it.
    const years = await openYears(page);
    await expect(
      years
        .getByRole('row', { name: /^Net customer value/ })
        .getByRole('cell')
        .nth(-2),
    ).toHaveText('$355,000');
    await expect(
      years
        .getByRole('row', { name: /^Present value/ })
        .getByRole('cell')
        .nth(-2),
    ).toHaveText('$288,291');
    await expect(
      years
        .getByRole('row', { name: /^Cumulative/ })
        .getByRole('cell')
        .nth(3),
    ).toHaveText('$355,000');
    const panel = page.getByRole('complementary');
    await page.getByTestId('headline').click();
    await expect(
      panel
        .getByRole('row', { name: /^Net customer value/ })
        .filter({ hasText: '$355,000' })
        .first(),
    ).toBeVisible();
    await page.getByTestId('roi').click();
    await expect(panel.getByRole('row', { name: /^ROI 229%/ }).first()).toBeVisible();
    await page.getByTestId('npv').click();
    await expect(panel.getByRole('row', { name: /^Total/ }).first()).toContainText('$288,291');
    await page.getByTestId('payback').click();
    await expect(panel.locator('.big')).toHaveText('Month 4');
    await expect(panel.getByRole('rowgroup').filter({ hasText: /^\s*Payback/ })).toContainText('month 4');
  });
  await test.step('the cash chart is walked with the arrows and has a table behind it', async () => {
    await takeBack(page);
    const chart = await reach(page, page.getByRole('slider', { name: /Pays for itself in month 4/ }));
    await chart.focus();
    await page.keyboard.press('End');
    await expect(chart).toHaveAttribute('aria-valuetext', 'Month 36: $355K');
    await page.keyboard.press('Home');
    await expect(chart).toHaveAttribute('aria-valuetext', 'At signing: −$35K');
    await page.keyboard.press('t');
    const table = page.locator('figure').getByRole('table');
    await expect(table.getByRole('row').last()).toContainText('$355');
    await page.keyboard.press('t');
    await expect(chart).toBeFocused();
  });
});

test('where the alternative has value, every figure is against it, and what it is before it stands beside', async ({
  page,
}) => {
  await openCase(
    page,
    caseOf('alternative', [
      { bucket: 'tangible-benefit', label: 'Hours saved', formula: '120000' },
      { bucket: 'tangible-cost', label: 'Licence', formula: '40000' },
      { bucket: 'alternative-benefit', label: 'Reports it gives', formula: '30000' },
      { bucket: 'alternative-cost', label: 'Its licence', formula: '10000' },
    ]),
  );
  // 3 × (120 − 40) = 240 gross; 3 × (30 − 10) = 60 of it the alternative gives already.
  await expectFigures(page, { net: '$180K' });
  await expect(page.getByTestId('total-gross')).toHaveText('$240K');
  // (3 × (120 − 30 + 10) − 120) ÷ 120.
  await expectFigures(page, { roi: '150%' });
  await expect(page.getByTestId('claim')).toContainText('$2.50 comes back');
  await expect(page.getByTestId('before')).toHaveText('Before the alternative: $240K net, 200% ROI');
  await page.getByTestId('headline').click();
  const tables = page.getByRole('complementary').getByRole('table');
  const net = (i: number) =>
    tables
      .nth(i)
      .getByRole('rowgroup')
      .filter({ hasText: /^\s*Net/ })
      .first();
  await expect(page.getByRole('complementary')).toContainText('Before the alternative');
  await expect(net(1).getByRole('cell')).toHaveText(['$180K', '$180K']);
  await expect(net(2).getByRole('cell')).toHaveText(['$240K', '$240K']);
});

test('the offer to undo stays eight seconds', { tag: '@all' }, async ({ page }) => {
  await page.clock.install();
  await openCase(page, plain());
  // Rows come a moment after the verdict; a stopped clock would keep them away.
  await expect(amount(page, 'Licence')).toBeVisible();
  await page.clock.pauseAt(new Date(Date.now() + 60_000));
  await choose(page, 'Licence', 'Delete');
  await page.mouse.move(0, 0);
  const offer = page.getByRole('status', { name: 'Messages' }).getByRole('button', { name: 'Undo' });
  await expect(offer).toBeVisible();
  await page.clock.runFor(7900);
  await expect(offer).toBeVisible();
  await page.clock.runFor(200);
  await expect(offer).toHaveCount(0);
});

test('every check opens the row it is about', async ({ page }) => {
  await openSample(page);
  const checks = await reach(page, page.getByRole('region', { name: /^Checks/ }));
  await checks.getByRole('button').first().click();
  await expect(page.getByRole('complementary', { name: 'Shippers who stay' })).toBeVisible();
});

test('a kind and a period are changed without losing the amount', async ({ page }) => {
  await start(page, 'Blank');
  await enter(amount(page, 'First benefit'), '12k');
  const panel = await open(page, 'First benefit');
  await panel.getByLabel('How often').selectOption({ label: 'a month' });
  await expectFigures(page, { net: '$432K' });
  await panel.getByLabel('Kind').selectOption({ label: 'Benefit people notice' });
  await expectFigures(page, { net: '$432K' });
  await count(page, 'Countable only');
  await expect(row(page, 'First benefit')).toContainText('not counted');
});

test(
  'bars of rows further down the page follow what is typed further up',
  { tag: '@all' },
  async ({ page }) => {
    const lines = Array.from({ length: 40 }, (_, i) => ({
      bucket: 'tangible-benefit',
      label: `Benefit ${i + 1}`,
      formula: '1000',
    }));
    await openCase(page, caseOf('many', lines));
    // Small rows may be folded, which is known once all of them are drawn.
    await expect(async () => {
      const unfolds = page.getByText('Show all', { exact: true });
      if (await unfolds.isVisible()) await unfolds.click();
      await expect(row(page, 'Benefit 39')).toHaveCount(1, { timeout: 1000 });
    }).toPass();
    const length = async (label: string): Promise<number> =>
      (await row(page, label).locator('.position').boundingBox())?.width ?? NaN;
    const before = await length('Benefit 39');
    // Nothing scrolls: the last rows stay below the window.
    await expect(row(page, 'Benefit 39')).not.toBeInViewport();
    await amount(page, 'Benefit 1').fill('40000');
    await expect(amount(page, 'Benefit 1')).toBeFocused();
    await expect.poll(() => length('Benefit 2')).toBeLessThan(before);
    const like = await length('Benefit 2');
    await expect.poll(() => length('Benefit 39')).toBe(like);
    await expect(row(page, 'Benefit 39')).not.toBeInViewport();
  },
);
