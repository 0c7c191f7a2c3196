/** Going anywhere and doing anything by its name, without a mouse. */
import type { Page } from '@playwright/test';
import { driven, plain } from './cases.ts';
import { amount, expect, focused, fragmentOf, openCase, openHome, row, test } from './helpers.ts';

const list = (page: Page) => page.getByRole('dialog', { name: 'Find anything' });

/** Asks for the list; the keys are heard a moment after a case stands. */
async function ask(page: Page): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('Control+k');
    await expect(list(page)).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(list(page).getByRole('combobox')).toBeFocused();
}

/** Asks for the list, types, and takes the first found, which must be the one meant. */
async function take(page: Page, typed: string, meant: string): Promise<void> {
  await ask(page);
  await page.keyboard.type(typed);
  await expect(list(page).locator('[role=option][aria-selected=true]')).toContainText(meant);
  await page.keyboard.press('Enter');
  await expect(list(page)).toHaveCount(0);
}

test('a screen, a row, a number and what to do are found by a few letters', async ({ page }) => {
  await test.step('from the start page', async () => {
    await openHome(page);
    await ask(page);
    await expect(list(page).getByRole('group', { name: 'Start a case' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(list(page)).toHaveCount(0);
    await take(page, 'blank', 'Blank');
    await expect(page.getByTestId('headline')).toBeVisible();
  });
  await openCase(page, driven());
  await test.step('screens', async () => {
    await take(page, 'bm', 'Beyond money');
    await expect(page).toHaveURL(/\/beyond$/);
  });
  await test.step('a row, from another screen, ready to be typed in', async () => {
    await take(page, 'licen', 'Licence');
    await expect(page).toHaveURL(/\/build$/);
    await expect.poll(() => focused(page)).toMatch(/^Licence, amount/);
  });
  await test.step('a number that has a name', async () => {
    await take(page, 'agnets', 'Support agents');
    await expect(page.getByRole('complementary', { name: 'All assumptions' })).toBeVisible();
    await expect.poll(() => focused(page)).toBe('Support agents');
  });
  await test.step('what is typed before the list is there is for the list, not for the amount the caret is in', async () => {
    await page.reload();
    await row(page, 'Licence').waitFor();
    await page.waitForLoadState('networkidle');
    let come = (): void => undefined;
    const asked = new Promise<void>((resolve) => (come = resolve));
    await page.route(/\/CaseCommands-[^/]*\.js$/, async (route) => {
      await asked;
      await route.continue();
    });
    const field = amount(page, 'Licence');
    await field.focus();
    const before = await field.inputValue();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('bezy');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Enter');
    come();
    await expect(list(page).getByRole('combobox')).toHaveValue('be');
    await page.keyboard.type('yond');
    await expect(list(page).locator('[role=option][aria-selected=true]')).toContainText('Beyond money');
    await page.keyboard.press('Escape');
    await expect(list(page)).toHaveCount(0);
    await expect(field).toHaveValue(before);
    await page.unroute(/\/CaseCommands-[^/]*\.js$/);
  });
  await test.step('a row from the library, with one step to take it back', async () => {
    const before = await page.locator('[data-line]').count();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('library');
    await page.keyboard.press('Escape');
    await expect(list(page)).toHaveCount(0);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('revenue kept');
    await list(page)
      .getByRole('group', { name: 'Add a row from the library' })
      .getByRole('option')
      .first()
      .click();
    await expect(page.locator('[data-line]')).toHaveCount(before + 1);
    await page.keyboard.press('Control+z');
    await expect(page.locator('[data-line]')).toHaveCount(before);
  });
  await test.step('export and share', async () => {
    await take(page, 'exprot', 'Export');
    await expect(page.getByRole('dialog', { name: 'Export' })).toBeVisible();
    await page.keyboard.press('Control+k');
    await expect(list(page)).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await take(page, 'share', 'Share');
    await expect(page.getByRole('textbox', { name: 'Link' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
  await test.step('help with keys, but not while typing', async () => {
    await row(page, 'Licence').getByRole('button', { name: 'Licence', exact: true }).focus();
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toContainText('Ctrl K');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect.poll(() => focused(page)).toBe('Licence');
    // The next is asked for in the very moment in which the one before closes.
    await ask(page);
    await page.evaluate(() => {
      document.querySelector<HTMLDialogElement>('dialog[open]')?.close();
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key: '?', bubbles: true, cancelable: true }),
      );
    });
    await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
    await expect(list(page)).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await amount(page, 'Licence').focus();
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.keyboard.press('Escape');
  });
});

test('a reader of a shared case finds what a reader may do', { tag: '@all' }, async ({ page }) => {
  await page.goto(`./#${await fragmentOf(plain('read'))}`);
  await expect(page.getByTestId('headline')).toBeVisible();
  await ask(page);
  await expect(list(page).getByRole('option', { name: 'Send back' })).toBeVisible();
  await page.keyboard.type('a');
  for (const absent of ['Case settings', 'All cases', 'Present'])
    await expect(list(page).getByRole('option', { name: absent, exact: true })).toHaveCount(0);
  await expect(list(page).getByRole('group', { name: 'Add a row from the library' })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(list(page)).toHaveCount(0);
  await take(page, 'your num', 'Your numbers');
  await expect(page.getByRole('slider').first()).toBeVisible();
});
