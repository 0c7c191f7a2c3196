/** A portfolio of a hundred generated cases, used as a manager would. */
import type { Locator, Page } from '@playwright/test';
import { portfolioDrafts } from '../fixtures/portfolioCases.ts';
import { violations } from './axe.ts';
import { expect, expectNothingSideways, keep, savedFile, test } from './helpers.ts';
import { schemesAt } from './looks.ts';

// A hundred cases are made and written first.
test.slow();

async function openPortfolio(page: Page, count = 100): Promise<void> {
  await keep(page, await portfolioDrafts(count));
  await page.goto('./#/portfolio');
  await expect(page.getByTestId('shown')).toHaveText(`${count} cases`);
}
const rows = (page: Page) => page.locator('[data-testid=portfolio] tr[data-case]');

test('a hundred cases', async ({ page }) => {
  await openPortfolio(page);
  await test.step('the keyboard stays with the table while its rows come and go', async () => {
    const table = page.getByRole('table', { name: 'Portfolio' });
    await expect(table).toHaveAttribute('aria-rowcount', '101');
    await rows(page).first().getByRole('link').focus();
    const box = page.getByTestId('portfolio');
    const top = (): Promise<number> => box.evaluate((el) => el.scrollTop);
    for (let presses = 0; presses < 3; presses++) {
      const before = await top();
      // A key that falls between two rows of a table that still glides is pressed again, as by anybody.
      await expect(async () => {
        await page.keyboard.press('PageDown');
        await expect.poll(top, { timeout: 2_000 }).toBeGreaterThan(before);
      }).toPass();
    }
    // The row that had the focus is out of the document by now.
    await expect(page.getByText('Customer 000')).toHaveCount(0);
    await expect(box).toBeFocused();
    await page.keyboard.press('End');
    await expect(table.locator('tr[aria-rowindex="101"]')).toBeVisible();
    await expect(rows(page).last()).toContainText('Customer 099');
    await page.keyboard.press('Home');
    await expect(rows(page).first()).toContainText('Customer 000');
  });
  await test.step('a manager sorts, filters and groups, and amounts stay within their currency', async () => {
    expect(await rows(page).count()).toBeLessThan(60);
    // Cases that renew without a target or a review: nobody knows, which is not said to be well.
    await page.getByRole('searchbox').fill('customer 000');
    await expect(page.getByTestId('renewing')).toContainText('is not known: no target, or no review yet');
    await page.getByRole('searchbox').fill('');
    expect(await violations(page)).toEqual([]);
    await expect(page.getByTestId('total-EUR')).toContainText('33 cases in EUR');

    await page.getByRole('combobox', { name: 'Show' }).selectOption('behind');
    await page.getByRole('button', { name: 'Share realised', exact: true }).click();
    await expect(rows(page).first()).toContainText('50%');
    await page.getByRole('combobox', { name: 'Show' }).selectOption('all');

    await page.getByRole('combobox', { name: 'Group by' }).selectOption('owner');
    const table = page.getByTestId('portfolio');
    await expect(table.getByRole('rowheader', { name: 'K. Lind' }).first()).toBeVisible();
    await expect(table.locator('tr.sum').first()).toContainText('in EUR');
    await page.getByRole('combobox', { name: 'Group by' }).selectOption('none');

    await page.getByRole('button', { name: 'Training', exact: true }).click();
    await expect(page.getByTestId('shown')).toHaveText('3 of 100 cases');
    await expect(page.getByText('Reason: Training', { exact: true })).toBeVisible();
    await page.getByRole('combobox', { name: 'Show' }).selectOption('unreviewed');
    await page.getByText('No case fits what you chose.').waitFor();
    await page.getByRole('button', { name: 'Show all cases' }).click();
    await expect(page.getByTestId('shown')).toHaveText('100 cases');

    await page.getByRole('searchbox').fill('customer 005');
    await expect(page.getByTestId('shown')).toHaveText('1 of 100 cases');
    const row = rows(page).first();
    await expect(row).toContainText('Rollout 5');
    await expect(row).toContainText('300%');
    await row.getByRole('link').click();
    await expect(page.getByTestId('review-verdict')).toContainText('behind plan');
  });
  await test.step('what renews is weighed, filters combine in the address, and a view is kept', async () => {
    await page.goto('./#/portfolio?renewal=within-3650&required=missing&segment=Mid-market');
    const missing = rows(page);
    await expect(page.getByRole('combobox', { name: 'Show' })).toHaveValue('custom');
    await expect(missing.first()).toContainText(/at risk|missed/);
    await expect(page.getByTestId('renewing')).toContainText('is missing what it takes to renew');
    const count = await page.getByTestId('shown').textContent();
    await page.getByRole('button', { name: 'Filters', exact: true }).click();
    await page.getByRole('combobox', { name: 'Actions' }).selectOption('none');
    await page.getByText('No case fits what you chose.').waitFor();
    await expect(page).toHaveURL(/actions=none/);
    await page.getByRole('button', { name: 'Remove filter Actions: none open' }).click();
    await expect(page.getByTestId('shown')).toHaveText(count ?? '');
    await page.getByRole('button', { name: 'View', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Choose columns…' }).click();
    const columns = page.getByRole('dialog', { name: 'Columns' });
    await columns.getByRole('checkbox', { name: 'NPS' }).check();
    await columns.getByRole('checkbox', { name: 'Owner', exact: true }).uncheck();
    await columns.getByRole('button', { name: 'NPS: move up' }).press('Enter');
    await expect(columns.getByRole('button', { name: 'NPS: move up' })).toBeFocused();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'View', exact: true })).toBeFocused();
    await expect(page.locator('thead')).toContainText(/NPS\s*Findings/);
    await page.getByRole('button', { name: 'View', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Save this view…' }).click();
    await page.getByRole('textbox', { name: 'Name' }).fill('Monday');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('combobox', { name: 'Show' })).toHaveValue('own Monday');
    // What another tab keeps meanwhile stands here too, and neither writes over the other.
    const other = await page.context().newPage();
    await other.goto('./#/portfolio?reviewed=overdue');
    await other.getByRole('button', { name: 'View', exact: true }).click();
    await other.getByRole('menuitem', { name: 'Save this view…' }).click();
    await other.getByRole('textbox', { name: 'Name' }).fill('Late');
    await other.keyboard.press('Enter');
    await expect(page.getByRole('combobox', { name: 'Show' }).locator('option')).toContainText([
      'Late',
      'Monday',
    ]);
    await other.close();
    await page.getByRole('button', { name: 'Remove all filters' }).click();
    await expect(page.getByTestId('shown')).toHaveText('100 cases');
    // Kept on this device, and one address for everyone.
    await page.reload();
    await page.getByRole('combobox', { name: 'Show' }).selectOption({ label: 'Monday' });
    await expect(page.getByTestId('shown')).toHaveText(count ?? '');
    await expect(page).toHaveURL(/segment=Mid-market/);
    await page.getByRole('button', { name: 'Remove all filters' }).click();
    await page.getByRole('button', { name: 'View', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Choose columns…' }).click();
    await page.getByRole('button', { name: 'Usual columns' }).click();
    await page.getByRole('button', { name: 'Done' }).click();
  });
  await test.step('on paper there are all rows, and each page has the names of the columns', async () => {
    const heads = page.getByTestId('portfolio').locator('thead');
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await expect(rows(page)).toHaveCount(100);
    await expect(heads).toContainText(/Case\s*Value\s*ARR/);
    await expect(heads.getByRole('button')).toHaveCount(0);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await expect(heads.getByRole('button')).not.toHaveCount(0);
    // In its head: the day, and what is shown.
    await page.getByRole('combobox', { name: 'Owner' }).selectOption('K. Lind');
    const head = page.getByTestId('printed');
    await expect(head).toHaveText(/^As of \w+ \d+, \d{4}\. Shown: Owner: K\. Lind$/);
    await expect(head).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(head).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('button', { name: 'Remove all filters' }).click();
    await expect(head).toHaveText(/Shown: all cases$/);
    // Asked for from the page itself, in groups.
    await page.evaluate(() => {
      window.print = () => {
        document.body.dataset['printed'] = String(document.querySelectorAll('tr[data-case]').length);
      };
    });
    await page.getByRole('combobox', { name: 'Group by' }).selectOption('owner');
    await page.getByRole('button', { name: 'Files' }).click();
    await page.getByRole('menuitem', { name: 'Print…' }).click();
    await expect(page.locator('body')).toHaveAttribute('data-printed', '100');
    await page.getByRole('combobox', { name: 'Group by' }).selectOption('none');
  });
  await test.step('whoever goes elsewhere right after a choice comes there', async () => {
    // The address of the choice falls due after they left, and before the page has heard of it.
    await page.evaluate(async () => {
      const due: (() => void)[] = [];
      const later = window.setTimeout;
      window.setTimeout = ((run: () => void) => due.push(run)) as unknown as typeof setTimeout;
      const search = document.querySelector<HTMLInputElement>('input[type=search]');
      if (search) search.value = 'customer 01';
      search?.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise(requestAnimationFrame);
      window.setTimeout = later;
      location.hash = '#/portfolio/actions';
      for (const run of due) run();
    });
    await expect(page.getByTestId('actions-ours')).toBeVisible();
    await page.goto('./#/portfolio');
    await page.getByRole('searchbox').fill('');
    await expect(page.getByTestId('shown')).toHaveText('100 cases');
  });
  await test.step('many cases are changed at once, and as they were in one step', async () => {
    await page.getByRole('searchbox').fill('customer 01');
    await expect(page.getByTestId('shown')).toHaveText('11 of 100 cases');
    await page.getByRole('checkbox', { name: 'Select all cases shown' }).check();
    await expect(page.getByTestId('picked')).toHaveText('11 cases selected');
    await page.getByRole('checkbox', { name: 'Select Customer 011' }).uncheck();
    // By keyboard alone, which comes back each time to where it was.
    const change = page.getByRole('button', { name: 'Change', exact: true });
    await change.press('Enter');
    await page.getByRole('menuitem', { name: 'Owner…' }).press('Enter');
    const owner = page.getByRole('dialog').getByLabel('Owner');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(owner).toBeFocused();
    await page.keyboard.type('A. New');
    await page.keyboard.press('Enter');
    await expect(page.getByText('10 cases changed.')).toBeVisible();
    await expect(change).toBeFocused();
    await expect(page.getByTestId('portfolio').getByText('A. New')).toHaveCount(10);
    await expect(page.getByRole('button', { name: 'Undo Ctrl Z' })).toBeVisible();
    await page.keyboard.press('ControlOrMeta+z');
    await expect(page.getByText('10 cases as before.')).toBeVisible();
    await expect(change).toBeFocused();
    await expect(page.getByTestId('portfolio').getByText('A. New')).toHaveCount(0);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect(page.getByTestId('shown')).toHaveText('1 of 90 cases');
    await expect(page.getByTestId('portfolio')).toBeFocused();
    await page.getByRole('button', { name: 'Undo' }).press('Enter');
    await expect(page.getByTestId('shown')).toHaveText('11 of 100 cases');
    await page.getByRole('searchbox').fill('');
  });
  await test.step('actions across accounts, the week as text and as days of a calendar', async () => {
    await page.getByRole('link', { name: 'Actions', exact: true }).click();
    const ours = page.getByTestId('actions-ours');
    await expect(ours).toContainText('Train');
    await expect(ours).toContainText('−');
    await expect(page.getByTestId('actions-theirs')).toContainText('Agree on metrics');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('combobox', { name: 'Status' }).selectOption('done');
    await expect(ours).toContainText('Nothing of ours here.');
    await page.getByRole('button', { name: 'Digest of the week…' }).click();
    await page.getByRole('combobox', { name: 'Whose week' }).selectOption('K. Lind');
    await expect(page.getByTestId('digest')).toHaveValue(
      /^The week from .*: K\. Lind\n\n[A-Z].* \(\d+\)\n- Customer/,
    );
    await expect(page.getByRole('link', { name: 'Open in mail' })).toHaveAttribute(
      'href',
      /^mailto:\?subject=The%20week/,
    );
    const days = await savedFile(page, () =>
      page.getByRole('button', { name: 'Save for a calendar' }).click(),
    );
    expect(days.text).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(days.text).toContain('SUMMARY:Renewal: Customer 001');
    expect(days.text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
  });
  await test.step('a page per owner, beside averages, and as a workbook and slides', async () => {
    await page.getByRole('link', { name: 'By owner and segment' }).click();
    await page.getByTestId('by-owner').getByRole('link', { name: 'K. Lind' }).click();
    await expect(page.getByRole('heading', { name: 'Accounts of K. Lind' })).toBeVisible();
    await expect(page).toHaveURL(/people\?owner=K\.\+Lind/);
    await expect(page.getByRole('heading', { name: 'Cases (25)' })).toBeVisible();
    const figures = page.getByRole('table', { name: 'Accounts of K. Lind' });
    await expect(figures.getByRole('row', { name: /^Cases/ })).toContainText('25');
    await expect(
      page.getByTestId('by-segment').getByRole('columnheader', { name: 'Health, all owners' }),
    ).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Save or print…' }).click();
    const dialog = page.getByRole('dialog');
    for (const ending of ['xlsx', 'pptx']) {
      const file = await savedFile(page, () =>
        dialog.getByRole('button', { name: ending === 'xlsx' ? /workbook/i : /slides/i }).click(),
      );
      expect(file.name).toMatch(new RegExp(`^Accounts-of-K-Lind.*\\.${ending}$`));
    }
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'All owners' }).click();
    await expect(page.getByTestId('by-owner')).toBeVisible();
    await page.getByRole('link', { name: 'Cases', exact: true }).click();
  });
  await test.step('trends of what is shown and of one case, drawn, as tables, on a phone and in files', async () => {
    await page.goto('./#/portfolio?owner=K.+Lind');
    await page.getByRole('link', { name: 'Trends' }).click();
    await expect(page.getByTestId('shown')).toHaveText('25 of 100 cases');
    const chart = (name: string) => page.getByTestId(name).getByRole('slider');
    await expect(page.getByTestId('trend-health').getByRole('heading')).toContainText('Health averages');
    await expect(page.getByText('No review has scored a dimension yet.')).toBeVisible();
    // Cases of K. Lind: 1, 5, 9 …; two of three are reviewed, every fifth of them falls short.
    await expect(page.getByTestId('cloud').getByRole('heading')).toHaveText(
      /measured cases stand at or above/,
    );
    await expect(page.getByRole('combobox', { name: 'Amounts in' })).toHaveValue('EUR');
    const reasons = page.getByTestId('reasons-money');
    await reasons.getByRole('radio', { name: 'Kind of row' }).check();
    await expect(reasons.getByRole('columnheader', { name: 'Benefit you can count' })).toBeVisible();
    const estimates = page.getByTestId('estimates');
    await estimates.getByRole('button', { name: 'Work it out from the reviews' }).click();
    await expect(
      estimates.getByRole('row', { name: /^Benefit you can count Kind of row 17 / }),
    ).toBeVisible();
    expect(await violations(page)).toEqual([]);
    // Printed from the browser's own menu, charts drawn for a window fill half of a sheet that lies on its side.
    await page.emulateMedia({ media: 'print' });
    const drawing = page.getByTestId('trend-health').locator('svg[viewBox]');
    const width = (box: Locator): Promise<number> => box.evaluate((x) => x.getBoundingClientRect().width);
    for (const sheet of [960, 1045]) {
      await page.setViewportSize({ width: sheet, height: 700 });
      expect(await width(page.getByTestId('trend-health'))).toBeLessThan(sheet / 2);
      await expect.poll(() => width(drawing)).toBeGreaterThan(sheet * 0.4);
    }
    await page.emulateMedia({ media: 'screen' });
    await page.setViewportSize({ width: 320, height: 700 });
    await expectNothingSideways(page);
    await page.setViewportSize({ width: 1440, height: 900 });
    // What was worked out goes along into the files.
    await page.getByRole('button', { name: 'Save or print…' }).click();
    await expect(page.getByRole('dialog')).toContainText('How far our estimates came true');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);

    await page.getByRole('combobox', { name: 'Case' }).selectOption({ label: 'Customer 005, Rollout 5' });
    await expect(page.getByRole('heading', { name: 'Trends of Customer 005, Rollout 5' })).toBeVisible();
    await expect(page).toHaveURL(/trends\?owner=K\.\+Lind&case=p5/);
    await expect(page.getByText('One review has been held. A line needs two.')).toBeVisible();
    await page.getByRole('button', { name: 'Save or print…' }).click();
    const file = await savedFile(page, () =>
      page
        .getByRole('dialog')
        .getByRole('button', { name: /workbook/i })
        .click(),
    );
    expect(file.name).toMatch(/^Trends-of-Customer-005.*\.xlsx$/);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.getByRole('combobox', { name: 'Case' }).selectOption({ label: 'All cases shown' });

    // The first point is the case furthest behind; its table says the same, and Enter opens it.
    await chart('cloud').focus();
    await page.keyboard.press('t');
    const table = page.getByTestId('cloud').getByRole('table');
    const first = await table.getByRole('rowheader').first().innerText();
    await page.keyboard.press('t');
    await expect(chart('cloud')).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(chart('cloud')).toHaveAttribute('aria-valuetext', new RegExp(`^${first}: `));
    await page.keyboard.press('Enter');
    await expect(page.getByTestId('review-verdict')).toContainText('behind plan');

    await page.goto('./#/portfolio/trends?reviewed=never');
    await expect(page.getByRole('heading', { name: 'No review has been held yet' })).toBeVisible();
    await page.getByRole('combobox', { name: 'Show' }).selectOption('all');
    await page.getByRole('link', { name: 'Cases', exact: true }).click();
  });
  await test.step('reasons across cases, CSV out and in, and a file for a manager', async () => {
    await page.goto('./#/portfolio');
    await page.getByRole('searchbox').fill('');
    await expect(page.getByTestId('shown')).toHaveText('100 cases');
    await expect(page.locator('[data-reason]').first()).toBeVisible();
    const file = await savedFile(page, async () => {
      await page.getByRole('button', { name: 'Files' }).click();
      await page.getByRole('menuitem', { name: 'Save as CSV' }).click();
    });
    expect(file.text.trim().split('\r\n')).toHaveLength(101);

    await page.getByRole('button', { name: 'Files' }).click();
    await page.getByRole('menuitem', { name: 'Take in accounts…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Accounts from a file' });
    await dialog.locator('input[type=file]').setInputFiles({
      name: 'crm.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(
        'Account name,CSM,Renewal date\nCustomer 005,New Owner,2029-01-31\nFresh & Co,K. Lind,2028-01-31\nCustomer 006,x,soon\n',
      ),
    });
    await expect(page.getByTestId('plan')).toHaveText('1 to add, 1 to change, 1 left out');
    await expect(dialog.getByTestId('left-out')).toContainText(/Row 4.*soon.*the date cannot be read/s);
    await expect(dialog.getByText('→ New Owner')).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Add 1, change 1' }).click();
    await expect(page.getByTestId('shown')).toHaveText('101 cases');
    await page.getByRole('searchbox').fill('new owner');
    await expect(rows(page)).toHaveCount(1);
    await expect(rows(page).first()).toContainText('Jan 31, 2029');
    await page.getByRole('searchbox').fill('');

    const portfolio = await savedFile(page, async () => {
      await page.getByRole('button', { name: 'Files' }).click();
      await page.getByRole('menuitem', { name: 'Save a portfolio file' }).click();
    });
    const foreign = portfolio.text.replaceAll('"id":"p', '"id":"q');
    await page.getByTestId('file-in').setInputFiles({
      name: 'team.json',
      mimeType: 'application/json',
      buffer: Buffer.from(foreign),
    });
    await expect(page.getByText('100 cases from 1 portfolio file shown beside your own.')).toBeVisible();
    await page.getByRole('button', { name: 'Put the files away' }).click();
    await expect(page.getByTestId('shown')).toHaveText('101 cases');
  });
});

test(
  'the portfolio fits every width, light and dark, without violations',
  { tag: '@all' },
  async ({ page }) => {
    await openPortfolio(page, 12);
    for (const [width, height] of [
      [1440, 900],
      [1280, 720],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width, height });
      for (const colorScheme of schemesAt(width)) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
        expect(await violations(page)).toEqual([]);
        await expectNothingSideways(page);
      }
    }
  },
);
