/** What readers of the screen and the keyboard get: values that are there, one word for each entry, a focus that goes on. */
import { makeCase } from '../fixtures/makeCase.ts';
import { parseCase, type Case } from '../../src/case/index.ts';
import { quarterly } from './cases.ts';
import {
  amount,
  expect,
  expectNothingSideways,
  focused,
  fragmentOf,
  openCase,
  openHome,
  test,
} from './helpers.ts';

test('each row says what it comes to, and typing says the new net once', async ({ page }) => {
  await openCase(page, makeCase({ ...quarterly(), reviews: [] }));
  const row = page.locator('[data-line=fee]');
  await expect(row).toContainText('−$12K over the term');
  await expect(row.getByText('over the term')).toHaveClass(/visually-hidden/);
  await page.evaluate(() => {
    const said: string[] = [];
    (window as unknown as { said: string[] }).said = said;
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const element = target instanceof Element ? target : target.parentElement;
        const live = element?.closest('[role=status], [role=alert], [aria-live]');
        if (live && live.textContent.trim() !== '') said.push(live.textContent.trim());
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  const field = amount(page, 'Subscription');
  await field.fill('');
  await field.pressSequentially('2000', { delay: 60 });
  await field.press('Tab');
  await expect(page.getByTestId('net-said')).toHaveText(/Net customer value over 1 year.*\$24K$/);
  await expect(page.getByTestId('saving')).toHaveText('Saved on this device');
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
  expect(said.filter((text) => /\$24K/.test(text))).toHaveLength(1);
  expect(said.filter((text) => /Saving|Saved/.test(text))).toEqual([]);
});

test('the keyboard goes on from the heading of a case opened, and from the row whose details were closed', async ({
  page,
}) => {
  await openCase(page, quarterly());
  await expect(page.getByTestId('saving')).toHaveText('Saved on this device');
  await page.goto('./#/');
  const open = page.getByRole('link', { name: /Halden Freight/ }).first();
  await open.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('headline')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

  await page.getByRole('button', { name: 'Subscription', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Subscription' })).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Subscription', exact: true })).toBeFocused();
  expect(await focused(page)).not.toBe('');
});

test('a name of 200 letters without a space widens nothing', { tag: '@all' }, async ({ page }) => {
  const long = 'W'.repeat(200);
  const c = quarterly();
  const read = parseCase({
    ...makeCase({
      ...c,
      title: long,
      owner: long,
      solution: long,
      alternative: long,
      customer: {
        name: long,
        industry: long,
        segment: long,
        people: [{ id: 'osei', name: long, role: long, cares: long }],
      },
      assumptions: c.assumptions.map((a) => ({
        ...a,
        label: long,
        for: ['osei'],
        source: { whose: 'customer', who: long },
      })),
      lines: c.lines.map((l) => ({ ...l, label: long, for: ['osei'] })),
      scenarios: [{ id: 'down', label: long, market: 'down', set: { agents: { times: 0.8 } } }],
      dimensions: [{ id: 'x', label: long, today: 2, expected: 5, alternative: 3 }],
      success: {
        required: long,
        metrics: ['agents'],
        targets: [{ name: 'agents', value: 20, by: '2026-12-31' }],
      },
      reviews: [
        {
          id: 'r1',
          month: 3,
          on: '2026-03-31',
          by: long,
          actual: { agents: 5 },
          confirmed: { by: long, on: '2026-04-01' },
          findings: [{ id: 'f', about: 'agents', action: long, who: long }],
          note: long,
        },
      ],
    }),
  });
  if (!read.ok) throw new Error(read.problem.kind);
  const wide: Case = read.value;
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    if (width === 1440) await openCase(page, wide);
    else await page.goto('./#/case/quarterly/build');
    const fits = async (where: string): Promise<void> => {
      await expectNothingSideways(page, `${where} at ${width}`);
    };
    await expect(page.getByTestId('headline')).toBeVisible();
    await fits('build');
    const rowName = page.locator('li[data-line] .name button').first();
    await rowName.click();
    await expect(page.getByRole('complementary', { name: long })).toBeVisible();
    await fits('details of a row');
    await page.keyboard.press('Escape');
    for (const screen of ['Beyond money', 'Odds', 'Scenarios', 'People', 'Review']) {
      await page.getByRole('link', { name: screen, exact: true }).click();
      await page.waitForLoadState('networkidle');
      await fits(screen);
    }
    await page.getByRole('button', { name: 'Edit what was measured' }).click();
    await fits('review form');
    await page.goto('./#/portfolio');
    await expect(page.locator('[data-case=quarterly]')).toBeVisible();
    await fits('portfolio');
    await page.goto('./#/print/quarterly');
    await page.waitForLoadState('networkidle');
    await fits('print');
    await page.goto('./#/');
    await openHome(page);
    await fits('home');
    await page.goto(`./#${await fragmentOf(wide)}`);
    await expect(page.getByTestId('headline')).toBeVisible();
    await fits('explore');
    // A page of its own: from any other it would load itself anew, in its own time.
    await page.goto('about:blank');
    await page.goto('./#/present/quarterly');
    await page.waitForLoadState('networkidle');
    await fits('present');
    await page.goto('about:blank');
  }
});
