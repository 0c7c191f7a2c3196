import { expect, test, type Page } from '@playwright/test';
import { violations } from './axe.ts';
import { looks } from './looks.ts';
import { expectNothingSideways } from './helpers.ts';

async function open(page: Page, start: string): Promise<void> {
  await page.goto('');
  await page.getByText(start).click();
  await page.getByRole('link', { name: 'People' }).click();
  await expect(page.getByRole('heading', { name: 'Success plan' })).toBeVisible();
}
const sample = (page: Page) => open(page, 'Open the made-up example');
const blank = (page: Page) => open(page, 'Start with a blank case');

test('from an empty plan to a person with KPIs', { tag: '@all' }, async ({ page }) => {
  await blank(page);
  await test.step('an empty case says what it answers', async () => {
    await expect(page.getByText('Who decides, what is each judged by')).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
  await test.step('a person is added with KPIs from the library of their role, none with a figure', async () => {
    await page.getByRole('button', { name: 'Add a person' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('aside h2')).toBeFocused();
    await page.getByLabel('Name', { exact: true }).fill('R. Lund');
    await page.getByLabel('Role', { exact: true }).fill('Head of customer support');
    await expect(page.getByLabel('Typical of')).toHaveValue('support');
    await expect(page.getByTestId('sentence')).toHaveText(
      'For R. Lund, Head of customer support: nothing is marked as theirs yet.',
    );
    await page.getByRole('button', { name: 'Add Hours to resolve a ticket' }).click();
    const today = page.getByLabel('Hours to resolve a ticket, today');
    const plan = page.getByLabel('Hours to resolve a ticket, plan');
    await expect(today).toHaveValue('');
    await expect(plan).toHaveValue('');
    await expect(page.getByRole('article')).toContainText(
      'How many hours pass until a ticket is solved? Lower is better.',
    );
    await today.fill('20');
    await plan.fill('30');
    await plan.press('Enter');
    await expect(page.getByRole('article')).toContainText('The plan goes the wrong way.');
    await plan.fill('12');
    await plan.press('Enter');
    await expect(page.getByTestId('sentence')).toHaveText(
      'For R. Lund, Head of customer support: hours to resolve a ticket from 20 hours to 12 hours.',
    );
    await expect(page.getByTestId('saving')).toHaveText('Saved on this device');
    await page.reload();
    await expect(page.getByTestId('sentence')).toContainText('from 20 hours to 12 hours');
  });
});

test('the people of a finished case', async ({ page, browser }) => {
  test.setTimeout(120_000);
  await sample(page);
  await test.step('each person has a sentence that says good and bad alike', async () => {
    await expect(page.getByTestId('people-claim')).toHaveText('2 of 3 gain more than it costs them.');
    await expect(page.getByTestId('sentence')).toHaveText([
      /^For A\. Osei, CFO: \$419K ahead over 3 years, after \$192K of cost; days to close the month from 8 days to 5 days/,
      /^For L\. Brandt, Head of billing: \$416K ahead/,
      'For P. Iyer, IT manager: $7K short over 3 years, at $64K of cost.',
    ]);
  });
  await test.step('no one is shut out and nothing runs off the page at any size, light or dark', async () => {
    for (const { scheme: colorScheme, ...viewport } of looks) {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
      await expect(page.getByRole('article')).toHaveCount(3);
      expect(await violations(page)).toEqual([]);
      await page.getByRole('button', { name: 'Edit A. Osei, CFO' }).click();
      await expect(page.getByLabel('Typical of')).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await expectNothingSideways(page);
      await page.locator('aside').getByRole('button', { name: 'Close', exact: true }).click();
      await expect(page.getByLabel('Typical of')).toHaveCount(0);
    }
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.emulateMedia({ colorScheme: 'light' });
  });
  await test.step('rows can be marked as somebody’s and taken away again', async () => {
    await page.getByRole('button', { name: 'Edit P. Iyer, IT manager' }).click();
    await page.getByLabel('Choose a row').selectOption({ label: 'Invoice hours saved' });
    await page
      .getByRole('group', { name: 'Rows that concern them' })
      .getByRole('button', { name: 'Add' })
      .click();
    const iyer = page.getByRole('article', { name: /P\. Iyer/ });
    await expect(iyer).toContainText('+$322K');
    await page.getByRole('button', { name: 'Invoice hours saved does not concern them' }).click();
    await expect(iyer).not.toContainText('+$322K');
  });
  await test.step('the case can be shown for one person, and a link opens it that way', async () => {
    await page.getByLabel('Show', { exact: true }).selectOption({ label: 'A. Osei, CFO' });
    await expect(page.getByRole('article')).toHaveCount(1);
    await page.getByRole('button', { name: 'Share' }).click();
    const link = page.getByLabel('Link', { exact: true });
    await expect(link).toHaveValue(/#1/);
    const url = await link.inputValue();

    const guest = await (await browser.newContext()).newPage();
    await guest.goto(url);
    await guest.getByRole('button', { name: 'People', exact: true }).click();
    await expect(guest.getByRole('article')).toHaveCount(1);
    await expect(guest.getByTestId('sentence')).toContainText('For A. Osei, CFO');
    await expect(guest.getByRole('button', { name: 'Add a person' })).toHaveCount(0);
    await expect(guest.getByLabel('Renewal date')).toBeDisabled();
    await guest.getByLabel('Show').selectOption({ label: 'Everyone' });
    await expect(guest.getByRole('article')).toHaveCount(3);
    expect(await violations(guest)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.getByLabel('Show', { exact: true }).selectOption({ label: 'Everyone' });
    await expect(page.getByRole('article')).toHaveCount(3);
  });
  await test.step('the KPI sheet prints on a page of its own, without what is ours for the customer', async () => {
    await page.getByText('KPI sheet: every number on one page').click();
    await page.getByRole('button', { name: 'Print the KPI sheet' }).press('Enter');
    const sheet = page.getByTestId('kpi-paper');
    await expect(page.getByRole('heading', { name: 'KPI sheet' })).toBeFocused();
    await expect(sheet.getByRole('row')).not.toHaveCount(0);
    await expect(sheet).toContainText('Days to close the month');
    await expect(sheet).not.toContainText(/What to talk about|P\. Iyer|For us only/);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('link', { name: 'People', exact: true })).toBeHidden();
    await expect(page.getByRole('button', { name: 'Print', exact: true })).toBeHidden();
    await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
    await page.getByRole('radio', { name: 'Internal' }).check();
    await expect(sheet).toContainText('For us only: stance');
    await expect(sheet).toContainText('No number of their own yet: P. Iyer, IT manager.');
    await expect(sheet.getByRole('columnheader', { name: 'What to talk about' })).toBeVisible();
    expect(await violations(page)).toEqual([]);
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 844 });
      await expectNothingSideways(page);
    }
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.getByRole('button', { name: 'Back to the people' }).press('Enter');
    await expect(page.getByRole('button', { name: 'Print the KPI sheet' })).toBeFocused();
  });
  await test.step('someone who leaves is taken off their rows and out of the filter, and can come back', async () => {
    await page.getByLabel('Show', { exact: true }).selectOption({ label: 'P. Iyer, IT manager' });
    await page.getByRole('button', { name: 'Edit P. Iyer, IT manager' }).click();
    await page.getByRole('button', { name: 'Remove this person' }).click();
    await expect(page.getByRole('article')).toHaveCount(2);
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await page.getByLabel('Show', { exact: true }).selectOption({ label: 'Everyone' });
    await expect(page.getByRole('article')).toHaveCount(3);
  });
  await test.step('the success plan holds what is required against the plan, and refuses what cannot be', async () => {
    const row = page.getByRole('row', { name: /Disputed invoices a month/ }).last();
    await expect(row).toContainText('reaches it');
    await row.getByLabel('Required of Disputed invoices a month').fill('60');
    await expect(row).toContainText('falls short');
    await page.getByLabel('ROI they expect').fill('300%');
    await expect(page.getByText('The plan falls short of it.')).toBeVisible();
    const tolerance = page.getByLabel('Counts as on track within');
    await tolerance.fill('900%');
    await expect(page.getByText('Enter a share from 0% to 100%. It stays as it was.')).toBeVisible();
    await page.getByLabel('Renewal date').fill('2040-01-01');
    await expect(page.getByText('This lies after the term of 3 years.')).toBeVisible();

    await page.getByLabel('A number to require').selectOption({ label: 'Cost of a billing hour' });
    await page.getByRole('button', { name: 'Add a target' }).click();
    const added = page
      .getByRole('region', { name: 'Success plan' })
      .getByRole('row', { name: /Cost of a billing hour/ });
    await expect(added.getByLabel('Required of Cost of a billing hour')).toHaveValue(/38/);
    await page.getByRole('button', { name: 'Remove the target of Cost of a billing hour' }).click();
    await expect(added).toHaveCount(0);
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect(added).toHaveCount(1);
  });
});
