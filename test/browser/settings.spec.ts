import { plain } from './cases.ts';
import {
  enter,
  expect,
  expectFigures,
  open,
  openCase,
  openYears,
  reach,
  takeBack,
  test,
  unfold,
} from './helpers.ts';
import type { Locator, Page } from '@playwright/test';

async function settings(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Settings', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Case settings' });
  await expect(dialog).toBeVisible();
  return dialog;
}
const close = (dialog: Locator): Promise<void> => dialog.getByRole('button', { name: 'Close' }).click();

test('the settings of one case, each taken back before the next', async ({ page }) => {
  test.setTimeout(120_000);
  await openCase(page, plain());
  await test.step('Escape closes the settings and the focus returns to what opened them', async () => {
    const button = page.getByRole('button', { name: 'Settings', exact: true });
    await button.click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(button).toBeFocused();
  });
  await test.step('another currency changes how money reads, not what it is worth', async () => {
    await takeBack(page);
    const dialog = await settings(page);
    await dialog.getByLabel('Currency').selectOption('EUR');
    await close(dialog);
    await expectFigures(page, { net: '€355K', roi: '229%', npv: '€288K' });
  });
  await test.step('term, discount rate and its timing move the figures they should', async () => {
    await takeBack(page);
    const dialog = await settings(page);
    await enter(dialog.getByRole('textbox', { name: 'Term in years' }), '1');
    // 170 − 40 − 35 = 95; −35 + 130 ÷ 1.1 = 83.2
    await expectFigures(page, { net: '$95K', npv: '$83.2K' });
    await enter(dialog.getByRole('textbox', { name: 'Discount rate a year' }), '20%');
    // −35 + 130 ÷ 1.2 = 73.3
    await expectFigures(page, { npv: '$73.3K' });
    await dialog.getByLabel('Discount timing').selectOption({ label: 'At the middle of each year' });
    // −35 + 130 ÷ √1.2 = 83.7
    await expectFigures(page, { npv: '$83.7K' });
    await enter(dialog.getByRole('textbox', { name: 'Term in years' }), '40');
    await expect(dialog).toContainText('Enter whole years from 1 to 10. The term stays as it was.');
    await enter(dialog.getByRole('textbox', { name: 'Discount rate a year' }), '-200%');
    await expect(dialog).toContainText('The rate stays as it was.');
    await close(dialog);
    await expect(page.getByText('NPV at 20%')).toBeVisible();
    await expect(page.getByText('Net customer value over 1 year, likely', { exact: true })).toBeVisible();
  });
  await test.step('a slower rollout takes the months before go-live from every benefit', async () => {
    await takeBack(page);
    const dialog = await settings(page);
    await enter(dialog.getByRole('textbox', { name: /^Full adoption/ }), '6');
    await enter(dialog.getByRole('textbox', { name: /^Go-live/ }), '6');
    // Six of thirty-six months of 170 a year: 85 less.
    await expectFigures(page, { net: '$270K' });
    await dialog.getByRole('radio', { name: 'A share for each year' }).check();
    await expectFigures(page, { net: '$355K' });
    await enter(dialog.getByRole('textbox', { name: 'Year 1' }), '50%');
    await expectFigures(page, { net: '$270K' });
    await close(dialog);
  });
  await test.step('where the customer’s fiscal year begins heads the years', async () => {
    await takeBack(page);
    const dialog = await settings(page);
    await dialog.getByRole('combobox', { name: 'Fiscal year begins in' }).selectOption('July');
    await close(dialog);
    await openYears(page);
    await expect(
      page.getByRole('columnheader', { name: /^Year 1 \(FY \d{4}\/\d{4}\)$/ }).first(),
    ).toBeVisible();
  });
  await test.step('a person is added and chosen for a row', async () => {
    await takeBack(page);
    const dialog = await settings(page);
    await dialog.getByRole('button', { name: 'Add a person' }).click();
    await dialog.getByRole('textbox', { name: 'Name', exact: true }).fill('A. Osei');
    await dialog.getByRole('textbox', { name: 'Role' }).fill('CFO');
    await close(dialog);
    const panel = await open(page, 'Licence');
    const people = await unfold(panel, 'Who it is for');
    await people.getByRole('checkbox', { name: 'A. Osei, CFO' }).check();
    const again = await settings(page);
    await again.getByRole('button', { name: 'Remove A. Osei' }).click();
    await close(again);
    await expect(panel.getByText('Who it is for')).toHaveCount(0);
  });
  await test.step('the customer’s name is in the title, the sentence and the list', async () => {
    await takeBack(page);
    const dialog = await settings(page);
    await dialog.getByRole('textbox', { name: 'Customer' }).fill('Castermere');
    await close(dialog);
    await expect(page.getByTestId('claim')).toContainText('For every $1 Castermere puts in');
    await expect(page.getByText('rests on numbers Castermere gave or agreed')).toBeVisible();
    await page.getByRole('link', { name: 'All cases' }).click();
    await expect(page.locator('[data-case]')).toContainText('Castermere');
  });
});

test(
  'a discount rate that can hardly be meant stands among the checks, which lead to where it is mended',
  { tag: '@all' },
  async ({ page }) => {
    await openCase(page, { ...plain(), discount: { rate: 8, timing: 'year-end' } });
    const check = page.getByRole('button', { name: /^The discount rate is 800% a year/ });
    await reach(page, check);
    await check.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Case settings' });
    await enter(dialog.getByRole('textbox', { name: /^Discount rate/ }), '8');
    await close(dialog);
    await expect(check).toHaveCount(0);
  },
);
