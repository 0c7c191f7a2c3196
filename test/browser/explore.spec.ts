import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { violations } from './axe.ts';
import { browserArguments, findBrowser } from './findBrowser.ts';
import { caseOf, driven, plain } from './cases.ts';
import {
  amount,
  caseId,
  enter,
  expect,
  expectFigures,
  expectNothingSideways,
  fragmentOf,
  open,
  openHome,
  reach,
  row,
  stored,
  test,
} from './helpers.ts';
import type { Case } from '../../src/case/index.ts';
import type { Page } from '@playwright/test';

async function explore(page: Page, c: Case): Promise<void> {
  await page.goto(`./#${await fragmentOf(c)}`);
  await expect(page.getByTestId('headline')).toBeVisible();
}

test('shared cases opened one after another', async ({ page }) => {
  test.setTimeout(120_000);
  await test.step('a shared case says whose it is and that nothing leaves this browser', async () => {
    const c = driven();
    await explore(page, { ...c, prepared: { by: 'M. Duarte', on: '2026-05-12' }, validUntil: '2026-09-30' });
    await expect(page.getByText('Prepared by M. Duarte, May 12')).toBeVisible();
    await expect(page.getByText('Your changes stay in this browser.')).toBeVisible();
    await expect(page.getByText('Valid until Sep 30, 2026.')).toBeVisible();
    await expect(page.getByRole('link', { name: 'All cases' })).toHaveCount(0);
    await reach(page, page.locator('summary').filter({ hasText: 'Year by year' }));
    await expect(page.getByRole('region', { name: /^Checks/ })).toHaveCount(0);
  });
  await test.step('a number with a name a language keeps for itself is a number like any other', async () => {
    await explore(
      page,
      caseOf('keys', [{ bucket: 'tangible-benefit', label: 'Built', formula: 'constructor * to_string' }], {
        assumptions: [
          { name: 'constructor', label: 'Constructor', unit: 'number', value: 7 },
          { name: 'to_string', label: '', unit: 'money', value: 1000 },
        ],
      }),
    );
    await expectFigures(page, { net: '$21K' });
  });
  await test.step('what the reader changes is counted, listed as old and new, and taken back', async () => {
    await explore(page, driven());
    const panel = await open(page, 'Hours saved');
    await enter(panel.getByRole('textbox', { name: 'Support agents' }), '30');
    await enter(amount(page, 'Licence'), '50k');
    // 30 × 2 × 52 × 35 = 109.2, less 50, three times.
    await expectFigures(page, { net: '$178K' });
    await page.getByRole('button', { name: 'You changed 2 of 4.' }).click();
    const dialog = page.getByRole('dialog', { name: 'What you changed' });
    await expect(dialog.getByRole('row', { name: /Support agents/ }).getByRole('cell')).toHaveText([
      '40',
      '30',
    ]);
    await expect(dialog.getByRole('row', { name: /Licence/ }).getByRole('cell')).toHaveText([/40/, /50/]);
    await expect(dialog.getByRole('row', { name: /Net customer value/ }).getByRole('cell')).toHaveText([
      '$317K',
      '$178K',
    ]);
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await page.getByRole('button', { name: 'Start over' }).click();
    await expectFigures(page, { net: '$317K' });
    await expect(page.getByText('You can change any number that is not locked.')).toBeVisible();
    await page.getByRole('status', { name: 'Messages' }).getByRole('button', { name: 'Undo' }).click();
    await expectFigures(page, { net: '$178K' });
  });
  await test.step('what the sender locked cannot be typed over, and says so', async () => {
    const c = plain();
    await explore(page, {
      ...c,
      lines: c.lines.map((l) => (l.label === 'Licence' ? { ...l, locked: true } : l)),
    });
    await expect(amount(page, 'Licence')).toBeDisabled();
    await expect(amount(page, 'Setup')).toBeEnabled();
    const panel = await open(page, 'Licence');
    await expect(panel).toContainText('This row is locked');
    await expect(panel.getByRole('textbox', { name: 'Name of this row' })).toBeDisabled();
  });
  await test.step('rows cannot be added, renamed or deleted in a shared case', async () => {
    await explore(page, plain());
    await expect(amount(page, 'Licence')).toBeEnabled();
    await expect(page.getByRole('button', { name: /^Add a row/ })).toHaveCount(0);
    await page.getByRole('button', { name: 'More for Licence', exact: true }).click();
    await expect(page.getByRole('menuitem')).toHaveText(['Open its working']);
    await page.keyboard.press('Escape');
    await row(page, 'Licence').locator('.name button').focus();
    await page.keyboard.press('F2');
    await expect(page.getByRole('textbox', { name: 'Name of this row' })).toHaveCount(0);
  });
});

test(
  'a link opens where the worker that reads links does not load',
  { tag: '@all' },
  async ({ page, watch }) => {
    watch.allow(/Failed to load resource|worker/i);
    let refused = 0;
    await page.route('**/assets/worker-*.js', (route) => {
      refused++;
      return route.abort();
    });
    await explore(page, driven());
    expect(refused).toBeGreaterThan(0);
  },
);

test('what a reader changed is there again after a reload, for that link alone, until they start over', async ({
  page,
}) => {
  await explore(page, plain());
  await enter(amount(page, 'Licence'), '50k');
  await expectFigures(page, { net: '$325K' });
  await page.reload();
  await expectFigures(page, { net: '$325K' });
  await expect(page.getByText('What you changed before is here again.')).toBeVisible();
  await page.getByRole('button', { name: 'Your numbers' }).click();
  // Not left, not even paused: the page is gone in the middle of a word.
  await page.getByRole('textbox', { name: 'Comment on Licence' }).pressSequentially('too dear for us');
  await page.reload();
  await page.getByRole('button', { name: 'Your numbers' }).click();
  await expect(page.getByRole('textbox', { name: 'Comment on Licence' })).toHaveValue('too dear for us');
  // The same link in another tab goes on from it, and what changes there changes here: neither writes over the other.
  const beside = await page.context().newPage();
  await explore(beside, plain());
  await expectFigures(beside, { net: '$325K' });
  await enter(amount(beside, 'Setup'), '20k');
  await expectFigures(beside, { net: '$335K' });
  await page.getByRole('button', { name: 'Build' }).click();
  await expectFigures(page, { net: '$335K' });
  await enter(amount(page, 'Setup'), '30k');
  await expectFigures(beside, { net: '$325K' });
  await beside.close();
  await explore(page, driven());
  await expectFigures(page, { net: '$317K' });
  await explore(page, plain());
  await expectFigures(page, { net: '$325K' });
  await page.getByRole('button', { name: 'Start over' }).click();
  await expectFigures(page, { net: '$355K' });
  await page.reload();
  await expectFigures(page, { net: '$355K' });
  await expect(page.getByRole('button', { name: 'Start over' })).toHaveCount(0);
  expect(await page.evaluate(() => Object.keys(localStorage).filter((k) => k.includes('#tried')))).toEqual(
    [],
  );
});

test(
  'what a reader changed is there again after the browser was closed',
  { tag: '@all' },
  async ({ baseURL }) => {
    const profile = mkdtempSync(join(tmpdir(), 'worthwhile-'));
    const launch = () =>
      chromium.launchPersistentContext(profile, {
        executablePath: findBrowser(),
        args: browserArguments,
        ...(baseURL === undefined ? {} : { baseURL }),
        locale: 'en-US',
      });
    try {
      const first = await launch();
      const page = await first.newPage();
      await explore(page, plain());
      await enter(amount(page, 'Licence'), '50k');
      await expectFigures(page, { net: '$325K' });
      await first.close();
      const second = await launch();
      const again = await second.newPage();
      await explore(again, plain());
      await expectFigures(again, { net: '$325K' });
      await expect(again.getByText('What you changed before is here again.')).toBeVisible();
      await expect(again.getByRole('button', { name: 'Start over' })).toBeVisible();
      for (const width of [1440, 390]) {
        await again.setViewportSize({ width, height: 844 });
        await expectNothingSideways(again);
        expect(await violations(again)).toEqual([]);
      }
      await second.close();
    } finally {
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    }
  },
);

test('where the browser stores nothing, the banner says so', { tag: '@all' }, async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await explore(page, plain());
  await expect(page.getByText('This browser lets the page store nothing')).toBeVisible();
  await enter(amount(page, 'Licence'), '50k');
  await expectFigures(page, { net: '$325K' });
});

test('a copy kept is a case of one’s own, and the one it came from stays as it was', async ({ page }) => {
  const c = plain('from-sender');
  await openHome(page);
  await page.locator('input[type=file]').setInputFiles({
    name: 'a.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(c)),
  });
  await expectFigures(page, { net: '$355K' });
  await explore(page, c);
  await enter(amount(page, 'Licence'), '50k');
  await page.getByRole('button', { name: 'Keep a copy' }).click();
  await expect(page.getByText('Kept on this device as a case of your own.')).toBeVisible();
  const id = caseId(page);
  expect(id).not.toBe('from-sender');
  await expect(amount(page, 'Licence')).toHaveValue('50,000');
  expect(await stored(page, id)).toMatchObject({ origin: { id: 'from-sender' } });
  await page.getByRole('link', { name: 'All cases' }).click();
  await expect(page.locator('[data-case]')).toHaveCount(2);
  await page.locator('[data-case=from-sender] a').click();
  await expect(amount(page, 'Licence')).toHaveValue('40,000');
});
