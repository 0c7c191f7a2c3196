/** A year of quarterly reviews as a customer success manager enters them: one excels, one falls short. */
import type { Locator, Page } from '@playwright/test';
import { makeCase } from '../fixtures/makeCase.ts';
import { parseCase, type Case } from '../../src/case/index.ts';
import { violations } from './axe.ts';
import { quarterly } from './cases.ts';
import {
  caseId,
  enter,
  expect,
  expectNothingSideways,
  fragmentOf,
  openCase,
  stored,
  test,
} from './helpers.ts';
import { sampled } from '../thorough.ts';
import { schemesAt } from './looks.ts';

const screen = (page: Page): Promise<void> => page.getByRole('link', { name: 'Review', exact: true }).click();
const field = (page: Page, name: string): Locator => page.getByRole('textbox', { name, exact: true });

/** Says of the review shown that it was held: on its day, or today where that lies ahead. */
const hold = (page: Page): Promise<void> => page.getByRole('button', { name: /^It was held/ }).click();

async function agree(page: Page): Promise<void> {
  await page.getByRole('checkbox', { name: 'Support agents' }).check();
  await page.getByRole('checkbox', { name: 'Minutes a ticket' }).check();
  await page.getByRole('button', { name: 'Lock the plan' }).click();
  await expect(page.getByRole('heading', { name: /Plan agreed by A\. Osei on/ })).toBeVisible();
}

test('a plan is agreed on, locked, and changed only by agreeing anew', async ({ page }) => {
  await openCase(page, quarterly());
  await screen(page);
  await expect(page.getByRole('heading', { name: 'No review yet' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await field(page, 'Agreed by').fill('');
  await page.getByRole('button', { name: 'Lock the plan' }).click();
  await expect(page.getByText('Say who agreed.')).toBeVisible();
  await field(page, 'Agreed by').fill('A. Osei');
  await agree(page);
  await expect(page.getByTestId('fingerprint')).toHaveText(/^[0-9a-f]{4}( [0-9a-f]{4}){3}$/);

  // Locked: an amount typed in Build is refused and said.
  await page.getByRole('link', { name: 'Build', exact: true }).click();
  await expect(page.getByTestId('headline')).toHaveText('$36K');
  await enter(page.getByRole('textbox', { name: /^Subscription, amount / }), '5000');
  await expect(page.getByText('The plan is agreed and locked.').first()).toBeVisible();
  await expect(page.getByTestId('headline')).toHaveText('$36K');

  // Agreeing anew makes another case whose origin is this one.
  await screen(page);
  const old = caseId(page);
  await page.getByRole('button', { name: 'Change the plan' }).click();
  await page.getByRole('button', { name: 'Make the new case' }).click();
  await expect.poll(() => caseId(page)).not.toBe(old);
  await expect(page.getByText('Replaces the plan agreed by A. Osei.')).toBeVisible();
  await page.getByRole('link', { name: 'Build', exact: true }).click();
  await enter(page.getByRole('textbox', { name: /^Subscription, amount / }), '2000');
  await expect(page.getByTestId('headline')).toHaveText('$24K');
  await screen(page);
  await page.getByRole('button', { name: 'Lock the plan' }).click();
  await expect(page.getByRole('heading', { name: /Plan agreed by A\. Osei on/ })).toBeVisible();
  await page.getByRole('button', { name: 'Compare the two plans' }).click();
  const table = page.getByTestId('compare');
  await expect(table).toContainText('$36,000');
  await expect(table).toContainText('$24,000');
  await expect(table).toContainText('Subscription');
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Open the earlier case' }).click();
  await expect.poll(() => caseId(page)).toBe(old);
  await expect(page.getByRole('heading', { name: /Plan agreed by A\. Osei on/ })).toBeVisible();

  // The earlier case points to the plan that took its place.
  await expect(page.getByText(/^Replaced by the plan agreed on /)).toBeVisible();
  await page.getByRole('link', { name: 'Open the newer case' }).click();
  await expect.poll(() => caseId(page)).not.toBe(old);
  await expect(page.getByText('Replaces the plan agreed by A. Osei.')).toBeVisible();
});

test('a copy kept from the link of an agreed plan does not replace it', { tag: '@all' }, async ({ page }) => {
  await openCase(page, quarterly());
  await screen(page);
  await agree(page);
  const agreed = /Plan agreed by A\. Osei on/;
  await expect.poll(() => stored(page, 'quarterly')).toMatchObject({ agreed: { by: 'A. Osei' } });
  const plan = parseCase(await stored(page, 'quarterly'));
  if (!plan.ok) throw new Error(plan.problem.kind);
  await page.goto(`./#${await fragmentOf({ ...plan.value, prepared: { by: 'M. Duarte', on: null } })}`);
  await page.getByRole('button', { name: 'Keep a copy' }).click();
  await expect(page.getByText('Kept on this device as a case of your own.')).toBeVisible();
  await screen(page);
  await expect(page.getByRole('heading', { name: agreed })).toBeVisible();
  await expect(page.getByText('A copy kept from the case M. Duarte shared.')).toBeVisible();
  await page.getByRole('link', { name: 'Open the earlier case' }).click();
  await expect.poll(() => caseId(page)).toBe('quarterly');
  await expect(page.getByRole('heading', { name: agreed })).toBeVisible();
  await expect(page.getByText(/^Replaced by/)).toHaveCount(0);
});

test('a year of quarterly reviews: excelled, on track and fell short each read well', async ({ page }) => {
  await openCase(page, quarterly());
  await screen(page);
  await agree(page);

  // Quarter 1 excels: five minutes a ticket instead of six saves a quarter more.
  await page.getByRole('button', { name: 'Start the first review' }).click();
  await expect(page.getByRole('heading', { name: 'What was measured, to month 3' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await enter(field(page, 'Support agents'), '10');
  await enter(field(page, 'Minutes a ticket'), '5');
  await enter(field(page, 'Satisfaction'), '6');
  await enter(field(page, 'NPS, −100 to 100'), '40');
  await enter(field(page, 'CSAT, in percent'), '80');
  await page.getByRole('button', { name: 'Show the result' }).first().click();
  await hold(page);
  const verdict = page.getByTestId('review-verdict');
  // Plan 3 × (4,000 − 1,000) = 9,000; actual 3 × (5,000 − 1,000) = 12,000.
  await expect(verdict).toContainText('Above plan');
  await expect(verdict).toContainText('Halden Freight has $12K to show for month 3, against $9K planned.');
  await expect(verdict).toContainText('The estimate was sound: 125% of the measured benefits arrived.');
  await expect(page.getByTestId('realised')).toHaveText('125%');
  await expect(page.getByText('100% of planned benefits to date is measured')).toBeVisible();
  // At run-rate all twelve months go on as measured: 12 × 4,000.
  await expect(page.getByTestId('run-rate')).toHaveText('$48K');
  await expect(page.getByTestId('at-plan')).toHaveText('$39K');
  await expect(page.locator('[data-kpi=minutes]')).toContainText('125%');
  await expect(page.getByTestId('health')).toContainText('of 100');

  // Quarter 2 as planned.
  await page.getByRole('button', { name: 'Start the next review' }).click();
  await enter(field(page, 'Minutes a ticket'), '6');
  await page.getByRole('button', { name: 'Show the result' }).first().click();
  await hold(page);

  // Quarter 3 falls short: a number pasted as a column, a reason, an action.
  await page.getByRole('button', { name: 'Start the next review' }).click();
  await page.getByRole('button', { name: 'Paste a column' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Cells' }).fill('4\n9\nnonsense');
  await expect(dialog.getByText('1 row is not taken over')).toBeVisible();
  await dialog.getByRole('button', { name: 'Take over 2 numbers' }).click();
  await expect(field(page, 'Minutes a ticket')).toHaveValue('9');
  await page.getByRole('button', { name: 'Add a finding' }).click();
  const finding = page.getByRole('group', { name: /^About/ });
  await finding.getByRole('combobox', { name: 'About' }).selectOption('minutes');
  await finding.getByRole('combobox', { name: 'Reason' }).selectOption('training');
  await finding.getByRole('textbox', { name: 'Action' }).fill('Train the night shift');
  await finding.getByRole('textbox', { name: 'Owner' }).fill('L. Brandt');
  await page.getByRole('button', { name: 'Show the result' }).first().click();
  await hold(page);
  // Plan 27,000. Actual 12,000 + 9,000 + 3 × (4 × 1 × 100 − 1,000) = 19,200.
  await expect(verdict).toContainText('Halden Freight is $7.8K behind plan at month 9.');
  await expect(verdict).toContainText('Mostly because of');
  await expect(verdict).toContainText('Next: Train the night shift, by L. Brandt');
  await expect(page.getByTestId('findings')).toContainText('Training');
  // Both cases side by side, and this quarter beside all three: 12,000 + 9,000 came before it.
  await expect(page.getByTestId('compared').getByRole('row', { name: /^Net/ })).toContainText('$19,200');
  const period = page.getByTestId('period').getByRole('row');
  await expect(period.first()).toContainText('Months 7 to 9');
  await expect(period.last()).toContainText(/−\$1,800.*\$19,200/);

  // Quarter 4: the money itself, straight from the books.
  await page.getByRole('button', { name: 'Start the next review' }).click();
  await enter(field(page, 'Hours saved'), '47k');
  await page.getByRole('button', { name: 'Show the result' }).first().click();
  await hold(page);
  await expect(verdict).toContainText('on track');
  const history = page.getByTestId('history');
  await expect(history.getByRole('row')).toHaveCount(5);
  await expect(history).toContainText('125%');
  expect(await violations(page)).toEqual([]);
  await expect(page.getByTestId('saving')).toHaveText('Saved on this device');
  const kept = (await stored(page, caseId(page))) as Case;
  expect(kept.reviews.map((r) => r.month)).toEqual([3, 6, 9, 12]);

  // The report leaves findings out unless asked, and prints.
  await page.getByRole('button', { name: 'Month 9' }).click();
  await page.getByRole('button', { name: 'Report', exact: true }).click();
  const report = page.getByTestId('report');
  await expect(report).toContainText('Value review, month 9');
  await expect(report).not.toContainText('Train the night shift');
  await page.getByRole('switch', { name: 'With findings and actions' }).check();
  await expect(report).toContainText('Train the night shift');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Print or save as PDF' })).toBeHidden();
  await expect(page.getByRole('link', { name: 'Build', exact: true })).toBeHidden();
  await expect(report).toBeVisible();
  // The chart is drawn as wide as the paper, and the report tells of the reviews up to its own.
  expect((await report.boundingBox())?.width).toBeLessThanOrEqual(710);
  await expect(report.getByTestId('history').getByRole('row')).toHaveCount(4);
});

test('late adoption is seen as late adoption', { tag: '@all' }, async ({ page }) => {
  await openCase(page, quarterly());
  await screen(page);
  await page.getByRole('button', { name: 'Start the first review' }).click();
  await enter(field(page, 'Live after month'), '2');
  await enter(field(page, 'In full use after month'), '1');
  await expect(page.getByText('Full use cannot come before going live.')).toBeVisible();
  await enter(field(page, 'In full use after month'), '2');
  // No number is measured yet: that it started late is known all the same.
  await page.getByRole('button', { name: 'Show the result' }).first().click();
  await hold(page);
  await expect(page.getByTestId('review-verdict')).toContainText(
    'Mostly because of late go-live or slow adoption (−$8K).',
  );
  await expect(page.getByTestId('actual')).toHaveText('$1K');

  // The next review says only when it was in full use: when it went live stays as said before.
  await page.getByRole('button', { name: 'Start the next review' }).click();
  await expect(page.getByText('Plan: month 0. Last review: month 2, used until').first()).toBeVisible();
  await enter(field(page, 'In full use after month'), '4');
  await expect(field(page, 'Live after month')).toHaveValue('2');
  // Emptied, it goes back to what held, and the other month stays.
  await enter(field(page, 'Live after month'), '');
  await expect(field(page, 'Live after month')).toHaveValue('2');
  await expect(field(page, 'In full use after month')).toHaveValue('4');
});

test('the causes of a difference add up to the last digit shown', { tag: '@all' }, async ({ page }) => {
  const c = quarterly();
  await openCase(
    page,
    makeCase({
      ...c,
      assumptions: [
        { name: 'agents', label: 'Support agents', unit: 'count', value: 10 },
        { name: 'minutes', label: 'Minutes a ticket', unit: 'number', value: 6, today: 10 },
        { name: 'price', label: 'Price', unit: 'money', value: 33.37 },
      ],
      lines: [
        { ...c.lines[0], formula: 'agents * (today(minutes) - minutes) * price' },
        { ...c.lines[1], formula: 'price * 30' },
      ],
      success: { metrics: ['agents'] },
      reviews: [
        {
          id: 'r1',
          month: 3,
          actual: { agents: 7, minutes: 7.3, price: 29.99 },
          rollout: { goLive: 1, fullAdoption: 3 },
        },
      ],
    }),
  );
  await screen(page);
  const figure = page.locator('figure').filter({ hasText: 'Why it differs, by cause' });
  await figure.getByRole('button', { name: 'Table' }).click();
  const amounts = (await figure.locator('tbody td').allTextContents()).map((x) =>
    Number(x.replace('\u2212', '-').replace(/[$,+]/g, '')),
  );
  expect(amounts.length).toBeGreaterThan(5);
  const [plan = NaN, ...rest] = amounts;
  const actual = rest.pop();
  expect(rest.reduce((sum, x) => sum + x, plan)).toBe(actual);
  // What was agreed on and has no value before stands in the table too.
  await expect(page.locator('[data-number=agents]')).toContainText('10');
  await expect(page.locator('[data-number=agents]')).toContainText('7');
});

test('a whole review is pasted, and what does not fit stays out', { tag: '@all' }, async ({ page }) => {
  await openCase(page, quarterly());
  await screen(page);
  await page.getByRole('button', { name: 'Start the first review' }).click();
  await page.getByRole('button', { name: 'Paste from a spreadsheet' }).click();
  const dialog = page.getByRole('dialog');
  await dialog
    .getByRole('textbox', { name: 'Cells' })
    .fill('Agents (support)\t9\nNPS score in Q3\t42\nHours saved\t$11,000\nSatisfaction\t14\nElsewhere\t3');
  await expect(dialog.getByText('2 rows are not taken over')).toBeVisible();
  await expect(dialog.getByRole('row', { name: /NPS score in Q3/ })).toContainText('Guessed from the name');
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Take over 3 numbers' }).click();
  await expect(field(page, 'Support agents')).toHaveValue('9');
  await expect(field(page, 'NPS, −100 to 100')).toHaveValue('42');
  await expect(field(page, 'Hours saved')).toHaveValue('11,000');
  await expect(field(page, 'Satisfaction')).toHaveValue('');
  await page.keyboard.press('Control+z');
  await expect(field(page, 'Support agents')).toHaveValue('');

  // Costs that came as ordered take one press, and one step back.
  await page.getByRole('button', { name: 'Take 1 cost as planned' }).click();
  await expect(field(page, 'Subscription')).toHaveValue('3,000');
  await expect(page.getByRole('button', { name: /^Take 1 cost/ })).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(field(page, 'Subscription')).toHaveValue('');
});

test('dates and months that cannot be right are said, and nothing typed is lost', async ({ page }) => {
  const c = quarterly();
  await openCase(
    page,
    makeCase({
      ...c,
      reviews: [{ id: 'r1', month: 14, on: '2025-11-30', actual: { gone: 4 }, measured: { away: 3 } }],
    }),
  );
  await screen(page);
  await expect(page.getByText('The review of month 14 lies beyond the 12 months of the case.')).toBeVisible();
  await expect(
    page.getByText('“gone”, measured at month 14, is no longer a number of the plan.'),
  ).toBeVisible();
  await expect(
    page.getByText('The row “away”, measured at month 14, is no longer in the plan.'),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Edit what was measured' }).click();
  await expect(page.getByText('This day lies before the case starts in Jan 2026.')).toBeVisible();
  await field(page, 'NPS, −100 to 100').pressSequentially('140');
  await field(page, 'NPS, −100 to 100').press('Tab');
  await expect(page.getByText('Enter a number from −100 to 100. Not taken over yet.')).toBeVisible();
  await expect(field(page, 'NPS, −100 to 100')).toHaveValue('140');
  await enter(field(page, 'Minutes a ticket'), '7');
  await expect(page.getByTestId('saving')).toHaveText('Saved on this device');
  const kept = (await stored(page, caseId(page))) as Case;
  expect(kept.reviews[0]).toMatchObject({
    actual: { gone: 4, minutes: 7 },
    measured: { away: 3 },
    surveys: { nps: null },
  });
});

test('a shared review reads without findings and changes nothing', { tag: '@all' }, async ({ page }) => {
  const c = quarterly();
  const reviewed = makeCase({
    ...c,
    reviews: [{ id: 'r1', month: 3, on: '2026-03-31', actual: { agents: 5 } }],
  });
  await page.goto(`./#${await fragmentOf(reviewed, { screen: 'review' })}`);
  await expect(page.getByTestId('review-verdict')).toContainText(
    'Halden Freight is $6K behind plan at month 3.',
  );
  await expect(page.getByRole('button', { name: 'Edit what was measured' })).toHaveCount(0);
  await expect(page.getByTestId('health')).toHaveCount(0);
  await page.getByRole('button', { name: 'Report' }).click();
  await expect(page.getByTestId('report')).toContainText('Value review, month 3');
  await expect(page.getByRole('button', { name: 'Print or save as PDF' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Copy a link to this report' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Back to the review' }).click();
  expect(await violations(page)).toEqual([]);
});

test('the review fits every width, light and dark, without violations', { tag: '@all' }, async ({ page }) => {
  test.setTimeout(120_000);
  const c = quarterly();
  await openCase(
    page,
    makeCase({
      ...c,
      reviews: [
        { id: 'r1', month: 3, on: '2026-03-31', actual: { minutes: 5 } },
        {
          id: 'r2',
          month: 6,
          on: '2026-06-30',
          actual: { agents: 4 },
          dimensions: { satisfaction: 5 },
          surveys: { nps: 10 },
          findings: [
            { about: 'agents', reason: 'scope', action: 'Bring in the second depot', who: 'P. Iyer' },
          ],
        },
      ],
    }),
  );
  for (const [width, height] of sampled(
    [
      [390, 844],
      [1440, 900],
      [1280, 720],
    ] as const,
    2,
  )) {
    await page.setViewportSize({ width, height });
    for (const scheme of schemesAt(width)) {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await screen(page);
      await expect(page.getByTestId('review-verdict')).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await expectNothingSideways(page);
      await page.getByRole('button', { name: 'Edit what was measured' }).click();
      expect(await violations(page)).toEqual([]);
      await expectNothingSideways(page);
      await page.getByRole('link', { name: 'Build', exact: true }).click();
    }
  }
});
