import type { Page } from '@playwright/test';
import { driven, plain } from './cases.ts';
import {
  amount,
  expect,
  expectFigures,
  focused,
  openCase,
  openHome,
  openSample,
  row,
  start,
  tabTo,
  test,
} from './helpers.ts';
import { sampled } from '../thorough.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('from the start page to a finished case and a copied link without a mouse', async ({
  page,
  visitor,
}) => {
  await openHome(page);
  await tabTo(page, 'Start with a blank case');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('headline')).toBeVisible();
  await tabTo(page, 'First benefit, amount a year');
  await page.keyboard.type('120k');
  await page.keyboard.press('Enter');
  await page.keyboard.type('60k');
  await page.keyboard.press('Enter');
  expect(await focused(page)).toBe('A benefit people notice, amount a year');
  await page.keyboard.press('Enter');
  await page.keyboard.type('40k');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('30k');
  await expectFigures(page, { net: '$390K' });

  await tabTo(page, 'Add a row to “Less: costs you can count”', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Training');
  await page.keyboard.press('Enter');
  expect(await focused(page)).toBe('Training, amount a year');
  // There is no row after it: Enter takes the number, and the next one replaces it.
  await page.keyboard.type('9k');
  await page.keyboard.press('Enter');
  await page.keyboard.type('=18*12*40');
  await page.keyboard.press('Enter');
  await expectFigures(page, { net: '$364K' });

  await tabTo(page, 'More for Second benefit', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('d');
  await page.keyboard.press('Enter');
  await expect(row(page, 'Second benefit (copy)')).toBeVisible();
  expect(await focused(page)).toBe('More for Second benefit');
  await tabTo(page, 'More for Second benefit (copy)');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(row(page, 'Second benefit (copy)')).toHaveCount(0);
  expect(await focused(page)).toBe('A benefit people notice');

  await tabTo(page, 'Settings', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await tabTo(page, 'Customer');
  await page.keyboard.type('Halden Freight');
  await tabTo(page, 'Close', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect.poll(() => focused(page)).toBe('Settings');

  await tabTo(page, 'Share');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await tabTo(page, 'Copy the link');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toContainText('Link copied.');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.keyboard.press('Escape');
  await expect.poll(() => focused(page)).toBe('Share');
  await tabTo(page, 'All cases', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toBe('Your cases');
  const elsewhere = await visitor();
  await elsewhere.goto(link);
  await expectFigures(elsewhere, { net: '$364K' });
  // Its reader is spoken to.
  await expect(elsewhere.getByTestId('claim')).toContainText('For every $1 you put in');
});

test(
  'a row’s details, drivers and formula are reached and changed by keys alone',
  { tag: '@all' },
  async ({ page }) => {
    await openCase(page, driven());
    await row(page, 'Hours saved').locator('.name button').focus();
    await page.keyboard.press('Enter');
    await tabTo(page, 'Support agents');
    await page.keyboard.type('50');
    await expectFigures(page, { net: '$426K' });
    await tabTo(page, 'Formula');
    await page.keyboard.press('End');
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' / 2');
    await expectFigures(page, { net: '$153K' });

    await test.step('the numbers a row waits for are typed one after the other', async () => {
      await start(page, 'Support tickets');
      await page.getByRole('button', { name: /^Tickets avoided, amount/ }).focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => focused(page)).toBe('Tickets a month solved without an agent');
      await page.keyboard.type('200');
      await page.keyboard.press('Enter');
      expect(await focused(page)).toBe('Cost to handle a ticket');
      await page.keyboard.type('20');
      await page.keyboard.press('Enter');
      await expect(page.getByTestId('claim')).toContainText('No cost is entered yet.');
    });
  },
);

test('a case is walked, changed and left by keys alone', async ({ page }) => {
  test.setTimeout(120_000);
  await openCase(page, plain());
  await test.step('a typed number is nudged, taken back and left without a mouse', async () => {
    await amount(page, 'Hours saved').focus();
    await page.keyboard.press('Alt+ArrowUp');
    await expectFigures(page, { net: '$385K' });
    await page.keyboard.press('Escape');
    await expectFigures(page, { net: '$355K' });
  });
  for (const [what, width, height] of [
    ['drawer', 1000, 800],
    ['sheet', 390, 844],
  ] as const)
    await test.step(`Escape closes the ${what} of a row’s details and gives the focus back`, async () => {
      await page.setViewportSize({ width, height });
      const label = row(page, 'Licence').locator('.name button');
      await label.focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => focused(page)).toBe('Licence');
      await expect(label).not.toBeFocused();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Escape');
      await expect(label).toBeFocused();
    });
  await page.setViewportSize({ width: 1440, height: 900 });
  await test.step('the link to skip to the content comes first', async () => {
    await page.reload();
    await expect(page.getByTestId('headline')).toBeVisible();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(page.getByTestId('headline')).toBeFocused();
  });
});

/** Remembers how everything that can take the focus looks without it. */
const rememberLooks = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const look = (el: Element): string =>
      [el, el.parentElement, el.nextElementSibling]
        .flatMap((n) => (n ? ['', '::before', '::after'].map((p) => getComputedStyle(n, p || null)) : []))
        .map((s) => `${s.outlineStyle} ${s.outlineWidth} ${s.outlineColor} ${s.boxShadow}`)
        .join('|');
    const looks = new Map<Element, string>();
    for (const el of document.querySelectorAll('a, button, input, select, textarea, summary, [tabindex]'))
      looks.set(el, look(el));
    Object.assign(window, {
      unseen: () => {
        const el = document.activeElement;
        // A date field's own button shows the browser's ring, inside it where no style can be read.
        if (!el || el === document.body || el.matches('[type=date]')) return null;
        return looks.get(el) === look(el) ? el.outerHTML.slice(0, 120) : null;
      },
    });
  });

for (const scheme of sampled(['dark', 'light'] as const, 1))
  test(`the focus is always to be seen, in ${scheme}`, { tag: '@all' }, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    const unseen = new Set<string>();
    const walk = async (presses: number) => {
      await rememberLooks(page);
      for (let i = 0; i < presses; i++) {
        await page.keyboard.press('Tab');
        const found = await page.evaluate(() =>
          (window as unknown as { unseen: () => string | null }).unseen(),
        );
        if (found !== null) unseen.add(found);
      }
    };
    await openHome(page);
    await walk(20);
    await openSample(page);
    await row(page, 'Invoice hours saved').locator('.name button').click();
    await expect(page.getByRole('complementary', { name: 'Invoice hours saved' })).toBeVisible();
    await page.mouse.click(4, 4);
    await walk(100);
    await page.getByRole('button', { name: 'Settings', exact: true }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await walk(20);
    expect([...unseen]).toEqual([]);
  });
