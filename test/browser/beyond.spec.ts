import { expect, test, type Page } from '@playwright/test';
import { violations } from './axe.ts';
import { looks } from './looks.ts';
import { expectNothingSideways } from './helpers.ts';

async function open(page: Page, start: string): Promise<void> {
  await page.goto('');
  await page.getByText(start).click();
  await page.getByRole('link', { name: 'Beyond money' }).click();
  await expect(page.getByTestId('beyond-claim')).toBeVisible();
}
const sample = (page: Page) => open(page, 'Open the made-up example');
const blank = (page: Page) => open(page, 'Start with a blank case');
const dimension = (page: Page, name: string) =>
  page.getByRole('button', { name: `Score ${name}`, exact: true });
const scale = (page: Page, name: string) => page.getByRole('group', { name: new RegExp(`^${name}`) });

/** Back from another screen of the same case. */
async function again(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Beyond money' }).click();
  await expect(page.getByTestId('beyond-claim')).toBeVisible();
}
const wide = { width: 1440, height: 900 };
/** Shows the page at a size and in a theme, without anything that moves. */
async function lookAt(page: Page, { scheme, ...size }: (typeof looks)[number]): Promise<void> {
  await page.setViewportSize(size);
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', scheme);
}

test('a blank case', { tag: '@all' }, async ({ page }) => {
  await blank(page);
  await test.step('an empty case says what it answers', async () => {
    await expect(page.getByText('What does it change that no invoice shows?')).toBeVisible();
    for (const look of looks) {
      await lookAt(page, look);
      await expectNothingSideways(page);
    }
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize(wide);
  });
  await test.step('scores are given by keyboard alone, from one dimension to the next', async () => {
    await expect(page.getByTestId('unscored')).toHaveText('8 of 8 not scored');
    await dimension(page, 'Brand perception').focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('aside h2')).toBeFocused();
    // Past the panel's own button and the name, on to the first score.
    const first = scale(page, 'Today').getByRole('radio').first();
    for (let presses = 0; presses < 4; presses++) {
      await page.keyboard.press('Tab');
      if (await first.evaluate((radio) => radio === document.activeElement)) break;
    }
    await expect(first).toBeFocused();
    await page.keyboard.press('4');
    await page.keyboard.press('ArrowRight');
    await expect(scale(page, 'Today').getByRole('radio', { name: '5, average' })).toBeChecked();
    await scale(page, 'With the solution').getByRole('radio').first().focus();
    await page.keyboard.press('1');
    await page.keyboard.press('0');
    await expect(page.getByTestId('score')).toContainText(/50.*100/);
    await expect(page.getByTestId('unscored')).toHaveText('7 of 8 not scored');
    await page.keyboard.press('Delete');
    await expect(page.getByTestId('unscored')).toHaveText('8 of 8 not scored');

    const next = page.getByRole('button', { name: 'Next: Satisfaction' });
    await next.focus();
    await page.keyboard.press('Enter');
    await expect(scale(page, 'Today').getByRole('radio').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dimension(page, 'Brand perception')).toBeFocused();
    await page.keyboard.press('Control+z');
    await expect(page.getByTestId('unscored')).toHaveText('7 of 8 not scored');
  });
  await test.step('a dimension of one’s own can be added, named, kept and removed again', async () => {
    await page.getByRole('button', { name: 'Add a dimension' }).click();
    await page.getByLabel('Name', { exact: true }).fill('Trust of the works council');
    await expect(dimension(page, 'Trust of the works council')).toBeVisible();
    await expect(page.getByTestId('saving')).toHaveText('Saved on this device');
    await page.reload();
    await dimension(page, 'Trust of the works council').click();
    await page.getByRole('button', { name: 'Remove this dimension' }).click();
    await expect(dimension(page, 'Trust of the works council')).toHaveCount(0);
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect(dimension(page, 'Trust of the works council')).toBeVisible();
  });
});

test('a finished case', async ({ page, browser }) => {
  test.setTimeout(120_000);
  await sample(page);
  await test.step('one sentence says what ROI is for and what the value score is for, good or bad', async () => {
    const claim = page.getByTestId('beyond-claim');
    await expect(claim).toHaveText(
      'A countable ROI of 116% is what Halden Freight gets back now; a value score that rises from 41 to 69 is what keeps it coming.',
    );
    await expect(page.getByTestId('beyond-roi')).toHaveText('116%');
    await expect(page.getByTestId('beyond-rov')).toHaveText('156%');
    await page.getByTestId('score').click();
    await expect(page.locator('aside')).toContainText('Weight × score, added up');
    await page.locator('aside').getByRole('button', { name: 'Close', exact: true }).click();
  });
  await test.step('no one is shut out and nothing runs off the page at any size, light or dark', async () => {
    for (const look of looks) {
      await lookAt(page, look);
      expect(await violations(page)).toEqual([]);
      await dimension(page, 'Satisfaction').click();
      await expect(scale(page, 'Today')).toBeVisible();
      expect(await violations(page)).toEqual([]);
      if (look.width < 1200)
        await page.locator('aside').getByRole('button', { name: 'Close', exact: true }).click();
      await page.getByRole('button', { name: 'Edit Revenue expansion' }).click();
      // While the sheet still fades in, its colours are not yet its own.
      await expect(page.getByLabel('KPI of this lever')).toBeVisible();
      await page
        .locator('aside')
        .evaluate((sheet) => Promise.all(sheet.getAnimations().map((a) => a.finished)));
      expect(await violations(page)).toEqual([]);
      await expectNothingSideways(page);
      await page.locator('aside').getByRole('button', { name: 'Close', exact: true }).click();
    }
    await page.setViewportSize(wide);
    await page.emulateMedia({ colorScheme: 'light' });
  });
  await test.step('a shared case can be scored, shows no private notes and offers nothing to build', async () => {
    await page.getByRole('button', { name: 'Share' }).click();
    const link = page.getByLabel('Link', { exact: true });
    await expect(link).toHaveValue(/#1/);
    const url = await link.inputValue();
    const guest = await (await browser.newContext()).newPage();
    await guest.goto(url);
    await guest.getByRole('button', { name: 'Beyond money' }).click();
    await dimension(guest, 'Risk management and preparedness').click();
    // What other screens load must not indent the note over a shared case.
    await expect(guest.locator('.shared-note')).toHaveCSS('padding-left', '0px');
    const aside = guest.locator('aside:not(.shared-note)');
    await expect(aside).toContainText('Agreed by both, A. Osei');
    await expect(aside.getByLabel('Private note')).toHaveCount(0);
    expect(await guest.content()).not.toContain('The auditor wrote a finding');
    await expect(guest.getByRole('button', { name: 'Add a dimension' })).toHaveCount(0);
    await expect(aside.getByText('Ask the customer, one of these ways')).toHaveCount(0);
    await scale(guest, 'With Parcelwise').getByRole('radio', { name: '2, poor' }).check();
    await expect(guest.getByTestId('beyond-claim')).toContainText('rises from 41 to 60');
    await expect(guest.getByTestId('changed')).toContainText('You changed 1 of');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
  await test.step('the matrix prints alone on one page', async () => {
    await page.evaluate(() => {
      window.print = () => {};
    });
    await page.getByRole('button', { name: 'Print on one page' }).click();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('heading', { name: 'ROI and ROV, lever by lever' })).toBeVisible();
    await expect(page.getByTestId('beyond-claim')).toBeHidden();
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect(page.getByTestId('beyond-claim')).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
  });
  await test.step('levers take rows, a KPI and words; empty cells ask', async () => {
    const row = page.getByRole('row', { name: /Fostering referrals/ });
    await expect(row).toContainText('Has anyone come to you');
    await page.getByRole('button', { name: 'Edit Fostering referrals' }).click();
    await page
      .getByRole('region', { name: 'Rows you can count' })
      .getByLabel('Choose a row')
      .selectOption({ label: 'Invoice hours saved (now under Usage and engagement)' });
    await page
      .getByRole('region', { name: 'Rows you can count' })
      .getByRole('button', { name: 'Add' })
      .click();
    await expect(row).toContainText('+$322K');
    await expect(row).not.toContainText('Has anyone come to you');
    await page.getByLabel('KPI of this lever').selectOption({ label: 'Days to close the month' });
    await expect(row).toContainText('8 days → 5 days');
    await page.getByLabel('In the customer’s words').fill('They called us.');
    await expect(row).toContainText('“They called us.”');

    await page.getByRole('link', { name: 'Build' }).click();
    await expect(page.getByTestId('headline')).toBeVisible();
    await page.getByRole('button', { name: 'More for Invoice hours saved' }).click();
    await page.getByRole('menuitem', { name: 'Open its working' }).click();
    await page.getByText('Lever and dimension').click();
    await expect(page.getByLabel('Lever', { exact: true })).toHaveValue('referrals');
  });
  await test.step('a price is a waiting row until its numbers are stated, and then a row like any other', async () => {
    await again(page);
    const before = await page.getByTestId('beyond-rov').textContent();
    await dimension(page, 'Loyalty').click();
    await page.getByRole('button', { name: /What does it move that has a price/ }).click();
    await expect(page.getByRole('row', { name: /^Score Loyalty/ })).toContainText('waits for numbers');
    await expect(page.getByTestId('beyond-rov')).toHaveText(before ?? '');
    await page.getByLabel('Money a year it moves: Loyalty').fill('100k');
    await page.getByLabel('Share of that owed to this: Loyalty').fill('30%');
    await page.getByLabel('Confidence in that: Loyalty').fill('50%');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('row', { name: /^Score Loyalty/ })).toContainText(/\+\$\d/);
    await expect(page.getByTestId('beyond-rov')).not.toHaveText(before ?? '');
    await page.getByRole('link', { name: 'Build' }).click();
    await expect(page.getByText('Loyalty, priced').first()).toBeVisible();
  });
  await test.step('pricing one dimension twice is said here and among the checks', async () => {
    await again(page);
    await dimension(page, 'Satisfaction').click();
    await page
      .getByLabel('Or a row that prices it already')
      .selectOption({ label: 'Less worry about the audit' });
    await page.getByRole('button', { name: 'Link', exact: true }).click();
    const said = '“Shippers who stay” and “Less worry about the audit” put a price on Satisfaction';
    await expect(page.locator('aside')).toContainText(said);
    await page.getByRole('link', { name: 'Build' }).click();
    await expect(page.getByTestId('headline')).toBeVisible();
    // The checks are loaded once they come near the window.
    await expect(async () => {
      await page.mouse.wheel(0, 4000);
      await expect(page.locator('section.checks')).toContainText(said, { timeout: 500 });
    }).toPass();
  });
  await test.step('a weight of 0 leaves a dimension out, and what is no weight is refused', async () => {
    await again(page);
    await dimension(page, 'Satisfaction').click();
    const weight = page.getByLabel('Weight', { exact: true });
    await weight.fill('200');
    await expect(page.locator('aside')).toContainText('Enter a weight from 0 to 100');
    await weight.fill('0');
    await weight.press('Enter');
    await expect(page.getByRole('row', { name: /^Score Satisfaction/ })).toContainText('Left out');
    await expect(page.getByTestId('unscored')).toHaveText('All 7 scored');
    await expect(page.locator('aside')).toContainText('Built in');
  });
});
