import { caseOf, driven, plain } from './cases.ts';
import { amount, enter, expect, expectFigures, openCase, row, start, takeBack, test } from './helpers.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('amounts typed into a blank case', async ({ page }) => {
  test.setTimeout(120_000);
  await start(page, 'Blank');
  // Every row of a new case is outlined, as it was where the case was chosen.
  await expect(page.locator('li[data-line] .hollow')).toHaveCount(5);
  await test.step('what was understood is echoed while it is typed', async () => {
    const field = amount(page, 'First benefit');
    await field.focus();
    await page.keyboard.type('=40*52*35');
    await expect(field).toHaveAccessibleDescription(/72,800/);
  });
  await test.step('amounts are understood the way people write them', async () => {
    await takeBack(page);
    const field = amount(page, 'First benefit');
    for (const [typed, shown, net] of [
      ['120k', '120,000', '$360K'],
      ['1.2m', '1,200,000', '$3.6M'],
      ['1,250', '1,250', '$3.75K'],
      ['$ 5,000', '5,000', '$15K'],
      ['=40*52*35', '72,800', '$218K'],
      ['=(40+2)*1000', '42,000', '$126K'],
      ['-500', '−500', '−$1.5K'],
      ['٥٠٠', '500', '$1.5K'],
    ] as const) {
      await field.focus();
      await page.keyboard.press('Control+a');
      await page.keyboard.type(typed);
      await expect(page.getByTestId('headline'), typed).toHaveText(net);
      await page.keyboard.press('Tab');
      await expect(field, typed).toHaveValue(shown);
    }
  });
  await test.step('“190k to 420k” in a plain row becomes a range on a number of its own', async () => {
    await takeBack(page);
    // Key by key: on the way the text is "190k", which is no likely value.
    await amount(page, 'First benefit').pressSequentially('190k to 420k');
    await page.keyboard.press('Enter');
    await expectFigures(page, { net: '$915K' });
    await row(page, 'First benefit').locator('.name button').click();
    const panel = page.getByRole('complementary', { name: 'First benefit' });
    await expect(panel.getByRole('textbox', { name: /^Lowest/ })).toHaveValue('190,000');
    await expect(panel.getByRole('textbox', { name: /^Highest/ })).toHaveValue('420,000');
    await expect(panel.getByRole('textbox', { name: /^Likely/ })).toHaveValue('305,000');
    await page.getByRole('button', { name: /^Undo: amount/ }).click();
    await expect(amount(page, 'First benefit')).toHaveValue('');
  });
  await test.step('“40k; 60k; 80k” is one amount for each year', async () => {
    await takeBack(page);
    await enter(amount(page, 'First benefit'), '40k; 60k; 80k');
    await expectFigures(page, { net: '$180K' });
    const shown = row(page, 'First benefit');
    await expect(shown.locator('.amount')).toContainText('40K · 60K · 80K');
    await shown.locator('.computed').click();
    const panel = page.getByRole('complementary', { name: 'First benefit' });
    await expect(panel.getByRole('switch', { name: 'A different amount each year' })).toBeChecked();
    await enter(panel.getByRole('textbox', { name: 'Year 2' }), '50k');
    await expect(shown.locator('.amount')).toContainText('40K · 50K · 80K');
    await panel.getByRole('button', { name: 'Repeat year 2 in later years' }).click();
    await expect(shown.locator('.amount')).toContainText('40K · 50K · 50K');
    await enter(panel.getByRole('textbox', { name: 'Change a year' }), '10%');
    await expect(shown.locator('.amount')).toContainText('40K · 44K · 48.4K');
    await page.evaluate(() => navigator.clipboard.writeText('1.61m\t3.06m\t4.23m\n'));
    await panel.getByRole('textbox', { name: 'Year 1' }).focus();
    await page.keyboard.press('Control+v');
    await page.keyboard.press('Tab');
    await expect(shown.locator('.amount')).toContainText('1.61M · 3.06M · 4.23M');
    await panel.getByRole('switch', { name: 'A different amount each year' }).uncheck({ force: true });
    await expect(amount(page, 'First benefit')).toHaveValue('1,610,000');
  });
  await test.step('a number that can be read two ways is asked about, and the answer counts', async () => {
    await takeBack(page);
    const field = amount(page, 'First benefit');
    await enter(field, '1.234');
    await expect(page.getByText('Which do you mean?')).toBeVisible();
    await expect(page.getByTestId('headline')).toHaveText('—');
    await page.getByRole('button', { name: '1,234', exact: true }).click();
    await expect(field).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(field).toHaveValue('1,234');
    await expectFigures(page, { net: '$3.7K' });
  });
  await test.step('arithmetic that cannot be worked out is kept and explained', async () => {
    await takeBack(page);
    const field = amount(page, 'First benefit');
    await enter(field, '=40**2');
    await expect(field).toHaveValue('=40**2');
    await expect(field).toHaveAccessibleDescription(/cannot be worked out/);
    await enter(field, '=1/0');
    await expect(field).toHaveAttribute('aria-invalid', 'true');
  });
  await test.step('amounts of another currency are not silently taken as this one', async () => {
    await takeBack(page);
    const field = amount(page, 'First benefit');
    await enter(field, '€500');
    await expect(field).toHaveAccessibleDescription(/This case is in/);
    await expect(page.getByTestId('headline')).toHaveText('—');
  });
});

test('amounts typed over those of a case', { tag: '@all' }, async ({ page }) => {
  test.setTimeout(120_000);
  await openCase(page, plain());
  await test.step('Enter goes down, arrows change the row, Alt and an arrow nudge', async () => {
    await amount(page, 'Hours saved').focus();
    await page.keyboard.press('Enter');
    await expect(amount(page, 'Calmer month end')).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(amount(page, 'Licence')).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(amount(page, 'Hours saved')).toBeFocused();
    await page.keyboard.press('Alt+ArrowUp');
    await expect(amount(page, 'Hours saved')).toHaveValue('130000');
    await page.keyboard.press('Alt+ArrowDown');
    await page.keyboard.press('Alt+ArrowDown');
    await expectFigures(page, { net: '$325K' });
  });
  await test.step('what is typed after Enter or an arrow replaces the number of the row it came to', async () => {
    await takeBack(page);
    await amount(page, 'Hours saved').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('7');
    await expect(amount(page, 'Calmer month end')).toHaveValue('7');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type('8');
    await expect(amount(page, 'Licence')).toHaveValue('8');
  });
  await test.step('Escape brings back the number the field had', async () => {
    await takeBack(page);
    const field = amount(page, 'Hours saved');
    await field.focus();
    await page.keyboard.type('999');
    await page.keyboard.press('Escape');
    await expect(field).toHaveValue('120000');
    await expectFigures(page, { net: '$355K' });
  });
  await test.step('emptying a field makes its row wait again', async () => {
    await takeBack(page);
    await enter(amount(page, 'Setup'), '');
    await expect(row(page, 'Setup')).toContainText('waits for an amount');
    await expect(page.getByText('1 line waiting')).toBeVisible();
  });
  await test.step('text that is no number stays in the field, explained, and changes nothing', async () => {
    await takeBack(page);
    const field = amount(page, 'Hours saved');
    await enter(field, 'about 12o');
    await expect(field).toHaveValue('about 12o');
    await expect(field).toBeFocused();
    await expect(field).toHaveAccessibleDescription(/“about 12o” is not a number.*Still using 120,000/);
    await page.keyboard.press('Tab');
    await expect(field).toHaveValue('about 12o');
    await expectFigures(page, { net: '$355K' });
    await field.focus();
    await page.keyboard.press('Escape');
    await expect(field).toHaveValue('120000');
  });
});

test('the reader’s own locale decides what a mark means', { tag: '@all' }, async ({ visitor }) => {
  const page = await visitor({ locale: 'it-IT' });
  await start(page, 'Blank');
  const field = amount(page, 'First benefit');
  await enter(field, '1.234');
  await expect(page.getByTestId('headline')).toHaveText(/^3,7K\sUSD$/);
  await enter(field, '12,5');
  await expect(page.getByTestId('headline')).toHaveText(/^37,50?\sUSD$|^38\sUSD$/);
});

test('a share is typed in percent', { tag: '@all' }, async ({ page }) => {
  await openCase(
    page,
    caseOf(
      'share',
      [{ bucket: 'tangible-benefit', label: 'Time put to use', formula: '100000 * share_used' }],
      { assumptions: [{ name: 'share_used', label: 'Share put to use', unit: 'percent', value: 0.5 }] },
    ),
  );
  await row(page, 'Time put to use').locator('.name button').click();
  const field = page.getByRole('textbox', { name: 'Share put to use' });
  await expect(field).toHaveValue(/^50\s?%?$/);
  await enter(field, '15%');
  await expectFigures(page, { net: '$45K' });
  await enter(field, '20');
  await expectFigures(page, { net: '$60K' });
});

test(
  'a row worked out from drivers shows its amount and opens them instead of taking a number',
  { tag: '@all' },
  async ({ page }) => {
    await openCase(page, driven());
    await expect(amount(page, 'Hours saved')).toHaveCount(0);
    const worked = page.getByRole('button', { name: 'Hours saved, amount a year' });
    await expect(worked).toContainText('$145,600');
    await worked.click();
    await expect(page.getByRole('textbox', { name: 'Support agents' })).toHaveValue('40');
  },
);
