import { amount, enter, expect, expectFigures, shareLink, start, test } from './helpers.ts';

// The main journey in the other engine. Downloads and media emulation do not work there and are left out.

test('a case is made, typed into, kept, shared and opened from its link', async ({ page, visitor }) => {
  await start(page, 'Blank');
  await enter(amount(page, 'First benefit'), '120k');
  await enter(amount(page, 'Yearly cost'), '40k');
  await expectFigures(page, { net: '$240K', roi: '200%' });
  await expect(page.getByTestId('saving')).toHaveText(/Saved/);
  await page.reload();
  await expectFigures(page, { net: '$240K', roi: '200%' });
  const link = await shareLink(page);
  const reader = await visitor();
  await reader.goto(link);
  await expectFigures(reader, { net: '$240K', roi: '200%' });
  await enter(amount(reader, 'Yearly cost'), '60k');
  await expectFigures(reader, { net: '$180K' });
  await expect(reader.getByTestId('changed')).toBeVisible();
  await reader.getByRole('button', { name: 'Keep a copy' }).click();
  await expect(reader.getByTestId('saving')).toHaveText(/Saved/);
  await expectFigures(reader, { net: '$180K' });
});

test('ranges give odds, drawn by the worker', { tag: '@all' }, async ({ page }) => {
  await start(page, 'Blank');
  await enter(amount(page, 'First benefit'), '60k to 120k');
  await enter(amount(page, 'Yearly cost'), '40k');
  await expect(page.getByTestId('odds')).toHaveText(/of 50/);
  await page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: 'Odds' }).click();
  await expect(page.getByRole('slider').first()).toBeVisible();
});
