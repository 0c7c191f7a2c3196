/** Reviews begun and held, an account that is not live, and what a portfolio and a call make of them. */
import type { Page } from '@playwright/test';
import { agree, type Case } from '../../src/case/index.ts';
import { makeCase } from '../fixtures/makeCase.ts';
import { portfolioDrafts } from '../fixtures/portfolioCases.ts';
import { violations } from './axe.ts';
import { caseId, enter, expect, keep, openCase, stored, test } from './helpers.ts';
import { quarterly } from './cases.ts';

const screen = (page: Page, name: string): Promise<void> =>
  page.getByRole('link', { name, exact: true }).click();
const reviewed = (review: Record<string, unknown>, more: Record<string, unknown> = {}): Case =>
  makeCase({ ...quarterly(), ...more, reviews: [{ id: 'r1', month: 3, on: '2026-03-31', ...review }] });

test('a review is begun, and counts nowhere until somebody says that it was held', async ({ page }) => {
  await openCase(page, reviewed({ actual: { agents: 8 } }));
  await screen(page, 'Review');
  await page.getByRole('button', { name: 'Start the next review' }).click();
  await expect(page.getByTestId('begun')).toContainText('Begun, not held yet.');
  await page.getByRole('button', { name: 'Show the result' }).first().click();
  await expect(page.getByRole('button', { name: 'Month 6, begun' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Report', exact: true })).toHaveCount(0);
  await expect(page.getByTestId('history')).toHaveCount(0);
  await expect(page.getByTestId('saving')).toHaveText('Saved on this device');
  expect(((await stored(page, caseId(page))) as Case).reviews[1]).toMatchObject({ held: false });
  await page.goto('./#/portfolio');
  const row = page.locator(`[data-case=quarterly]`);
  await expect(row).toContainText('80%');
  await expect(row).toContainText('begun, not held');
  await row.getByRole('link').click();
  await page.getByRole('button', { name: /^It was held/ }).click();
  await expect(page.getByTestId('begun')).toHaveCount(0);
  await expect(page.getByTestId('history').getByRole('row')).toHaveCount(3);
});

test('a review dated after today cannot have been held', { tag: '@all' }, async ({ page }) => {
  await openCase(page, reviewed({ on: '2999-03-31', held: false }));
  await screen(page, 'Review');
  await expect(page.getByTestId('begun')).toContainText('A review after today cannot have been held.');
  await page.getByRole('button', { name: 'It was held today' }).click();
  await expect(page.getByTestId('begun')).toHaveCount(0);
  await page.getByRole('button', { name: 'Edit what was measured' }).click();
  await page.getByLabel('Held on').fill('2999-01-31');
  await page.getByLabel('Held by').focus();
  await expect(page.getByText('Enter a day in the years 1900 to 2199.')).toBeVisible();
  await page.getByLabel('Held on').fill('2099-01-31');
  await expect(page.getByText('Enter a day in the years')).toHaveCount(0);
  await expect(page.getByTestId('begun')).toBeVisible();
});

test('an account that is not live has realised nothing, and is found as such', async ({ page }) => {
  await openCase(page, reviewed({ rollout: { goLive: 9, fullAdoption: 12 } }));
  await screen(page, 'Review');
  await expect(page.getByTestId('realised')).toHaveText('0%');
  await expect(page.getByTestId('review-verdict')).toContainText('Not live yet');
  await expect(page.getByTestId('saving')).toHaveText('Saved on this device');
  await page.goto('./#/portfolio');
  await page.getByRole('combobox', { name: 'Show' }).selectOption({ label: 'Not live yet' });
  await expect(page.locator('[data-case=quarterly]')).toContainText('Not live yet');
  await expect(page.locator('[data-case=quarterly]')).toContainText('0%');
});

test('on a call the health of the customer is not on screen', { tag: '@all' }, async ({ page }) => {
  await openCase(page, reviewed({ actual: { agents: 8, minutes: 7 }, surveys: { nps: 10 } }));
  await screen(page, 'Review');
  await expect(page.getByTestId('health')).toBeVisible();
  await page.keyboard.press('F8');
  await expect(page.getByTestId('on-call')).toBeVisible();
  await expect(page.getByTestId('health')).toHaveCount(0);
  await expect(page.getByRole('complementary', { name: 'Health' })).toHaveCount(0);
  await page.keyboard.press('F8');
  await expect(page.getByTestId('health')).toBeVisible();
});

test('a review is presented step by step, without what was found unless it is asked for', async ({
  page,
  context,
}) => {
  await openCase(
    page,
    reviewed({
      next: '2026-06-30',
      actual: { agents: 8 },
      surveys: { nps: 31 },
      findings: [{ about: 'agents', reason: 'scope', action: 'Bring in the second depot', who: 'P. Iyer' }],
    }),
  );
  await screen(page, 'Review');
  const present = async (): Promise<Page> => {
    const [stage] = await Promise.all([
      context.waitForEvent('page'),
      page.getByRole('button', { name: 'Present this review' }).click(),
    ]);
    await stage.setViewportSize({ width: 1280, height: 720 });
    return stage;
  };
  const stage = await present();
  const canvas = stage.getByTestId('stage');
  const seen: (string | null)[] = [];
  await expect(canvas).toHaveAttribute('data-step', 'verdict');
  await expect(canvas).toContainText('behind plan at month 3');
  await expect(canvas).toContainText('NPS 31');
  // The one day to come takes no step of its own.
  await expect(canvas).toContainText('Next review: Jun 30, 2026');
  for (let last = ''; ;) {
    const step = await canvas.getAttribute('data-step');
    if (step === last) break;
    seen.push((last = step ?? ''));
    await expect(canvas.getByRole('heading', { level: 2 })).toBeVisible();
    expect(await violations(stage)).toEqual([]);
    // Nothing lies under the foot of the stage, and no letter is too small to be read from afar.
    expect(
      await canvas.evaluate((root) => {
        const foot = root.querySelector('footer')?.getBoundingClientRect().top ?? 0;
        return [...root.querySelectorAll('h2, p, td, th, dt, dd, li span')].filter(
          (x) =>
            !x.closest('footer') &&
            (x.getBoundingClientRect().bottom > foot || parseFloat(getComputedStyle(x).fontSize) < 20),
        ).length;
      }),
    ).toBe(0);
    await stage.keyboard.press('ArrowRight');
  }
  expect(seen).toEqual(['verdict', 'causes', 'outlook', 'required']);
  await expect(canvas).not.toContainText('second depot');
  expect(await stage.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toContain('second depot');
  await page.getByRole('button', { name: 'Stop', exact: true }).click();

  await page.getByRole('button', { name: 'Report', exact: true }).click();
  await page.getByRole('switch', { name: 'With findings and actions' }).check();
  const again = await present();
  await again.keyboard.press('End');
  await expect(again.getByTestId('stage')).toContainText('Bring in the second depot');
});

test('a customer fills in a review by link, and it is taken over row by row', async ({
  page,
  context,
  visitor,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openCase(page, agree(quarterly(), { on: '2026-01-10', by: 'A. Osei' }));
  await screen(page, 'Review');
  // Begun here, so that a state from before it is among the versions kept.
  await page.getByRole('button', { name: 'Start the first review' }).click();
  await page.getByRole('button', { name: 'Copy a link to have it filled in' }).click();
  await expect(page.getByText('The link is copied: the customer fills in')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());

  const customer = await visitor();
  await customer.goto(link);
  await expect(customer.getByRole('heading', { name: 'What was measured, to month 3' })).toBeVisible();
  await expect(customer.getByText('Fill in what you know')).toBeVisible();
  await expect(customer.getByText('Findings and actions')).toBeHidden();
  expect(await violations(customer)).toEqual([]);
  await enter(customer.getByRole('textbox', { name: 'Minutes a ticket', exact: true }), '5');
  await enter(customer.getByRole('textbox', { name: 'NPS, −100 to 100', exact: true }), '40');
  await enter(customer.getByRole('textbox', { name: 'CES, 1 hard to 7 easy', exact: true }), '5');
  await customer.getByRole('button', { name: 'Send back' }).click();
  const name = customer.getByRole('textbox', { name: 'Your name' });
  await name.fill('P. Iyer');
  await name.press('Tab');
  const field = customer.getByRole('dialog').getByRole('textbox', { name: 'Link' });
  await expect(field).toHaveValue(/#\d/);

  await page.goto(await field.inputValue());
  await page.getByRole('button', { name: 'Go through the changes' }).click();
  const row = (key: string) => page.locator(`[data-offer^="reviews."][data-offer$=".${key}"]`);
  await expect(row('actual.minutes')).toContainText('Minutes a ticket, month 3');
  // The plan's net stays as it is: what it does to the review is told.
  await expect(row('actual.minutes')).toContainText(/[+−]\$[\d.,]+K? net to date.*% of benefits measured/);
  await expect(row('surveys.ces')).toContainText('CES, month 3');
  await expect(row('surveys.ces')).toContainText('of the weight of health known');
  await row('surveys.ces').getByRole('radio', { name: 'Decline' }).check();
  await row('actual.minutes').getByRole('radio', { name: 'Accept' }).check();
  await row('surveys.nps').getByRole('radio', { name: 'Decline' }).check();
  await page.getByRole('button', { name: 'Take over 1 change' }).click();
  await expect
    .poll(() => stored(page, 'quarterly'))
    .toMatchObject({ reviews: [{ actual: { minutes: 5 }, surveys: { nps: null }, held: false }] });

  // The review is deleted, and the same answer opened again: nothing of it is lost unsaid.
  await screen(page, 'Review');
  await page.getByRole('button', { name: 'Edit what was measured', exact: true }).click();
  await page.getByRole('button', { name: 'Delete this review' }).click();
  await expect.poll(() => stored(page, 'quarterly')).toMatchObject({ reviews: [] });
  await page.goto('./#/');
  await page.goto(await field.inputValue());
  await page.getByRole('button', { name: 'Go through the changes' }).click();
  const lost = page.locator('[data-offer^="reviews."]');
  await expect(lost).toContainText('This review is not in your case any more.');
  await expect(lost).toContainText('Minutes a ticket 5 · NPS 40 · CES 5');
  expect(await violations(page)).toEqual([]);
  await lost.getByRole('radio', { name: 'Accept' }).check();
  await page.getByRole('button', { name: 'Take over 1 change' }).click();
  await expect
    .poll(() => stored(page, 'quarterly'))
    .toMatchObject({ reviews: [{ actual: { minutes: 5 }, surveys: { nps: 40, ces: 5 }, held: false }] });

  // Held and reported, the customer confirms it by the same way; what only reviews came back for is taken over there.
  await page.getByRole('button', { name: /^It was held/ }).click();
  await page.getByRole('button', { name: 'Report', exact: true }).click();
  await page.getByRole('button', { name: 'Copy a link to this report' }).click();
  await expect(page.getByText('Anyone with it can read the report.')).toBeVisible();
  await customer.setViewportSize({ width: 390, height: 844 });
  await customer.goto(await page.evaluate(() => navigator.clipboard.readText()));
  const confirm = customer.getByRole('button', { name: 'Confirm these figures' });
  await confirm.click();
  await expect(customer.getByText('You confirmed these figures.')).toBeVisible();
  await customer.getByRole('button', { name: 'Take the confirmation back' }).click();
  await expect(confirm).toBeFocused();
  await confirm.click();
  await customer.getByRole('button', { name: 'Send back' }).click();
  await expect(field).toHaveValue(/#\d/);
  const confirmed = await field.inputValue();
  await page.getByRole('button', { name: 'Back to the review' }).click();
  await page.getByRole('button', { name: 'Edit what was measured' }).click();
  await enter(page.getByRole('textbox', { name: 'Minutes a ticket', exact: true }), '6');
  await expect.poll(() => stored(page, 'quarterly')).toMatchObject({ reviews: [{ actual: { minutes: 6 } }] });
  await page.goto(confirmed);
  await page.getByRole('button', { name: 'Go through the changes' }).click();
  const stands = row('confirmed');
  await expect(stands).toContainText('What is confirmed are those you sent.');
  await stands.getByRole('radio', { name: 'Accept' }).check();
  await page.getByRole('button', { name: 'Take over 1 change' }).click();
  await expect(page.getByTestId('told')).toContainText('Confirmed by P. Iyer on');
});

test('who held a review, and who confirmed it, stands over its result', { tag: '@all' }, async ({ page }) => {
  await openCase(
    page,
    reviewed({ by: 'M. Duarte', actual: { agents: 8 }, confirmed: { by: 'A. Osei', on: '2026-04-02' } }),
  );
  await screen(page, 'Review');
  await expect(page.getByTestId('told')).toHaveText(
    'Held on Mar 31, 2026 by M. Duarte. Confirmed by A. Osei on Apr 2, 2026.',
  );
  // Nobody confirmed figures that stand there since.
  await page.getByRole('button', { name: 'Edit what was measured' }).click();
  await enter(page.getByRole('textbox', { name: 'Held by' }), 'K. Lind');
  const by = page.getByRole('textbox', { name: 'Confirmed by' });
  await expect(by).toHaveValue('A. Osei');
  await enter(page.getByRole('textbox', { name: 'Minutes a ticket', exact: true }), '6');
  const lapsed = page.getByText('What A. Osei confirmed has changed, so the confirmation is taken away.');
  await expect(lapsed).toBeVisible();
  await expect(by).toHaveValue('');
  await page.getByRole('button', { name: /^Undo/ }).last().click();
  await expect(by).toHaveValue('A. Osei');
});

test(
  'a share typed as 0.84 is asked about, where all of it or the plan says what was meant',
  { tag: '@all' },
  async ({ page }) => {
    const c = quarterly();
    const used = { name: 'used', label: 'Share used', unit: 'percent', value: 0.8 };
    await openCase(page, reviewed({}, { assumptions: [...c.assumptions, used] }));
    await screen(page, 'Review');
    await page.getByRole('button', { name: 'Edit what was measured' }).click();
    const csat = page.getByRole('textbox', { name: 'CSAT, in percent' });
    await enter(csat, '0.84');
    await expect(page.getByText('Is that 0.84%, or 84%?')).toBeVisible();
    await page.getByRole('button', { name: '84%', exact: true }).click();
    await expect(csat).toHaveValue(/^84/);
    await expect(page.getByText('Is that 0.84%, or 84%?')).toHaveCount(0);
    await enter(csat, '82');
    await expect(page.getByText(/^Is that/)).toHaveCount(0);
    await enter(page.getByRole('textbox', { name: /^Share used/ }), '0.84');
    await page.getByRole('button', { name: '84%', exact: true }).click();
    await expect(page.getByRole('textbox', { name: /^Share used/ })).toHaveValue(/^84/);
  },
);

test(
  'a satisfaction pasted as 0.84 is asked about before it is taken over',
  { tag: '@all' },
  async ({ page }) => {
    await openCase(page, reviewed({}));
    await screen(page, 'Review');
    await page.getByRole('button', { name: 'Edit what was measured' }).click();
    await page.getByRole('button', { name: 'Paste from a spreadsheet' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Cells' }).fill('NPS\t30\nCSAT\t0.84');
    await expect(dialog.getByText('Is that 0.84%, or 84%?')).toBeVisible();
    await expect(dialog.getByRole('button', { name: 'Take over 1 number' })).toBeEnabled();
    await dialog.getByRole('button', { name: '84%', exact: true }).click();
    await expect(dialog.getByText(/^Is that/)).toHaveCount(0);
    await dialog.getByRole('button', { name: 'Take over 2 numbers' }).click();
    await expect(page.getByRole('textbox', { name: 'CSAT, in percent' })).toHaveValue(/^84/);
  },
);

test(
  'agreed numbers without a start value are named before the plan is locked',
  { tag: '@all' },
  async ({ page }) => {
    await openCase(page, quarterly());
    await screen(page, 'Review');
    await page.getByRole('checkbox', { name: 'Minutes a ticket' }).check();
    await expect(page.getByText('no value before the solution')).toHaveCount(0);
    await page.getByRole('checkbox', { name: 'Support agents' }).check();
    await expect(page.getByText('Support agents has no value before the solution')).toBeVisible();
  },
);

test('with a held review Beyond money speaks of what came true', { tag: '@all' }, async ({ page }) => {
  await openCase(page, reviewed({ actual: { agents: 0 } }));
  await screen(page, 'Beyond money');
  // Three months at 1,000 and nothing back, where 9,000 was planned.
  await expect(page.getByText('Halden Freight is at −$3K after month 3, against $9K planned')).toBeVisible();
  await expect(page.getByText(/gets back now/)).toHaveCount(0);
});

test(
  'on the stage too Beyond money speaks of what came true, and the review stays behind',
  { tag: '@all' },
  async ({ page, context }) => {
    const note = 'said among us';
    await openCase(page, reviewed({ actual: { agents: 0 }, note }));
    const [stage] = await Promise.all([
      context.waitForEvent('page'),
      page.getByRole('button', { name: 'Present', exact: true }).click(),
    ]);
    const canvas = stage.getByTestId('stage');
    await expect(canvas).toBeVisible();
    while ((await canvas.getAttribute('data-step')) !== 'beyond') await stage.keyboard.press('ArrowRight');
    const came = 'Halden Freight is at −$3K after month 3, against $9K planned';
    await expect(canvas).toContainText(came);
    await expect(canvas).not.toContainText('gets back now');
    expect(await stage.evaluate(() => JSON.stringify(sessionStorage))).not.toContain(note);
    // After its own reload as well.
    await stage.reload();
    await expect(canvas).toContainText(came);
  },
);

test(
  'a plan to date that falls because a fee is paid in advance says so',
  { tag: '@all' },
  async ({ page }) => {
    const c = quarterly();
    await openCase(
      page,
      makeCase({
        ...c,
        years: 2,
        lines: [c.lines[0], { ...c.lines[1], per: 'year', formula: '40000', paid: 'in-advance' }],
        reviews: [
          { id: 'r1', month: 9, on: '2026-09-30', actual: { agents: 10 } },
          { id: 'r2', month: 12, on: '2026-10-30', actual: { agents: 10 } },
        ],
      }),
    );
    await screen(page, 'Review');
    await expect(page.getByTestId('plan-falls')).toHaveText(
      'The plan to date falls by $28K since the last review: $40K of it pays Subscription in advance, to month 24.',
    );
  },
);

test('a portfolio is found again as it was left, and printed whole', async ({ page }) => {
  await keep(page, await portfolioDrafts(202));
  await page.goto('./#/portfolio');
  const shown = page.getByTestId('shown');
  await expect(shown).toHaveText('202 cases');
  // Printed from the browser's menu: the rows are there as soon as the browser says so.
  const rows = await page.evaluate(() => {
    dispatchEvent(new Event('beforeprint'));
    const n = document.querySelectorAll('tr[data-case]').length;
    dispatchEvent(new Event('afterprint'));
    return [n, document.querySelectorAll('tr[data-case]').length];
  });
  expect(rows[0]).toBe(202);
  expect(rows[1]).toBeLessThan(60);

  await page.getByRole('combobox', { name: 'Show' }).selectOption('behind');
  await page.getByRole('combobox', { name: 'Group by' }).selectOption('owner');
  await page.getByRole('searchbox').fill('Customer 0');
  const few = await shown.textContent();
  expect(few).not.toBe('202 cases');
  await page.locator('tr[data-case] a').first().click();
  await expect(page.getByTestId('review-verdict')).toBeVisible();
  await page.goBack();
  await expect(shown).toHaveText(few ?? '');
  await expect(page.getByRole('combobox', { name: 'Group by' })).toHaveValue('owner');
  await page.reload();
  await expect(shown).toHaveText(few ?? '');
});
