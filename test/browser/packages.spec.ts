/** Three packages with two use cases, from the seller's desk to the customer and back: the way an offer goes. */
import { packagesCase } from '../fixtures/packagesCase.ts';
import { violations } from './axe.ts';
import { openExport, save } from './exporting.ts';
import { amount, enter, expect, expectNothingSideways, openCase, row, shareLink, test } from './helpers.ts';
import type { Page } from '@playwright/test';

const widths = [1440, 1280, 820, 390];
async function fits(page: Page): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: width === 1280 ? 720 : 900 });
    // Drawings follow the new width a moment later.
    await expectNothingSideways(page, `${String(width)} px wide`);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
}

test('packages are compared, priced, shared, countered, presented, printed and exported', async ({
  page,
  visitor,
}) => {
  await openCase(page, packagesCase());
  await test.step('the ledger says what is paid off, by kind and by use case', async () => {
    await expect(row(page, 'Set-up')).toContainText('36 × $1,947');
    await expect(row(page, 'Price of the rival')).toHaveCount(0);
    await page.getByRole('radio', { name: 'By group' }).check({ force: true });
    await expect(page.locator('[data-group="of-self"]')).toContainText('Self-service');
    await fits(page);
  });
  await test.step('the packages stand side by side, and another is proposed by keyboard', async () => {
    await page.getByRole('link', { name: 'Scenarios', exact: true }).click();
    await expect(page.getByTestId('offer-claim')).toContainText('Plus leaves the customer most');
    await page.getByRole('radio', { name: 'Propose Plus' }).focus();
    await page.keyboard.press('ArrowLeft');
    await expect(page.getByTestId('offer-claim')).toContainText('more than the proposed Standard');
    await page.keyboard.press('ArrowRight');
    expect(await violations(page)).toEqual([]);
    await fits(page);
  });
  await test.step('the price is moved with the customer’s odds in sight', async () => {
    await page.getByRole('link', { name: 'Odds', exact: true }).click();
    const price = page.getByRole('region', { name: 'Fair price' });
    await expect(price.getByTestId('price-sentence')).toContainText('of 50 outcomes');
    await expect(price.getByTestId('list-price')).toContainText('less 15%');
    await enter(price.getByRole('textbox', { name: 'Discount' }), '25%');
    await expect(price.getByTestId('list-price')).toContainText('less 25%');
    await price.getByRole('button', { name: 'Use this price' }).press('Enter');
    await expect(price.getByTestId('list-price')).toContainText('less 25%');
    await fits(page);
  });
  const link = await shareLink(page);
  await page.keyboard.press('Escape');
  const back =
    await test.step('the customer looks at another package, changes a number and sends it back', async () => {
      const customer = await visitor({ viewport: { width: 390, height: 844 } });
      await customer.goto(link);
      await customer.getByRole('button', { name: 'Build', exact: true }).click();
      await customer.getByTestId('option-switch').getByRole('combobox').selectOption('Standard');
      await expect(row(customer, 'Tickets routed by rule')).toHaveCount(0);
      await enter(amount(customer, 'Calmer shifts'), '50000');
      await expectNothingSideways(customer);
      await customer.getByRole('button', { name: 'Send back' }).click();
      const sending = customer.getByRole('dialog');
      await sending.getByRole('textbox', { name: 'Your name' }).fill('A. Osei');
      await expect(sending.getByRole('textbox', { name: 'Link' })).toHaveValue(/#\d/);
      return sending.getByRole('textbox', { name: 'Link' }).inputValue();
    });
  await test.step('the seller takes it over', async () => {
    await page.goto(back);
    await page.getByRole('button', { name: 'Go through the changes' }).click();
    const review = page.getByRole('dialog', { name: 'Numbers from A. Osei' });
    await review.getByRole('button', { name: 'Accept all' }).click();
    await review.getByRole('button', { name: 'Take over 1 change' }).click();
    await expect(amount(page, 'Calmer shifts')).toHaveValue('50,000');
  });
  await test.step('it is presented, steps to signature last', async () => {
    const [stage] = await Promise.all([
      page.waitForEvent('popup'),
      page.getByRole('button', { name: 'Present', exact: true }).click(),
    ]);
    await expect(stage.getByTestId('stage')).toContainText('Plus');
    await stage.keyboard.press('End');
    await expect(stage.getByTestId('stage')).toHaveAttribute('data-step', 'steps');
    await expect(stage.getByTestId('stage')).toContainText('Security review');
    await page.getByTestId('presenter').getByRole('button', { name: 'Stop' }).click();
  });
  await test.step('it is exported', async () => {
    await openExport(page);
    await save(page, 'Workbook (Excel)');
    await save(page, 'Slides (PowerPoint)');
    await page.getByText('Tables (CSV)').click();
    await expect(page.getByText('1 row of other options is left out: it is not part of Plus.')).toBeVisible();
    await save(page, 'What options differ in');
    await page.keyboard.press('Escape');
  });
  await test.step('and printed', async () => {
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Print or save as PDF' }).click();
    const paper = page.getByTestId('appendix');
    for (const said of ['Which offer?', '36 × $1,947 from month 1', 'Value by group', 'Steps to signature'])
      await expect(paper).toContainText(said);
    await expect(paper).not.toContainText('Price of the rival −');
  });
});
