/** Two people, two browsers: a case goes out, comes back changed, and is taken over row by row. */
import type { Page } from '@playwright/test';
import { fingerprint, newFinding, type Case } from '../../src/case/index.ts';
import { makeCase } from '../fixtures/makeCase.ts';
import { violations } from './axe.ts';
import { driven, plain } from './cases.ts';
import {
  amount,
  choose,
  enter,
  expect,
  expectFigures,
  expectNothingSideways,
  openCase,
  stored,
  test,
} from './helpers.ts';

const linkIn = async (page: Page): Promise<string> => {
  const field = page.getByRole('dialog').getByRole('textbox', { name: 'Link' });
  await expect(field).toHaveValue(/#\d/);
  return field.inputValue();
};
/** Opens the share dialog, copies the link as a person would, and closes it. */
async function send(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const link = await linkIn(page);
  await page.getByRole('button', { name: 'Copy the link' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  return link;
}
const numbers = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Your numbers' }).click();
  await expect(page.getByRole('heading', { name: 'What would you change?' })).toBeVisible();
};
const ownNumber = (page: Page, label: string) => page.getByRole('textbox', { name: `${label}, your number` });
const inputRow = (page: Page, about: string) => page.locator(`[data-input="${about}"]`);
const offered = (page: Page, key: string) => page.locator(`[data-offer="${key}"]`);

/** The reader changes the driven case in every way there is and sends it back. */
async function answer(page: Page, link: string, changes: (page: Page) => Promise<void>, name = 'A. Osei') {
  await page.goto(link);
  await numbers(page);
  await changes(page);
  await page.getByRole('button', { name: 'Send back' }).click();
  const asked = page.getByRole('textbox', { name: 'Your name' });
  if ((await asked.inputValue()) === '') {
    await expect(page.getByText('Enter your name first.')).toBeVisible();
    await asked.fill(name);
    await asked.press('Tab');
  }
  return linkIn(page);
}

test('a case goes out, comes back changed, and is taken over row by row in one step', async ({
  page,
  visitor,
}) => {
  await openCase(page, driven());
  await expectFigures(page, { net: '$317K' });
  const link = await send(page);

  const customer = await visitor();
  const back = await answer(customer, link, async (it) => {
    await enter(ownNumber(it, 'Support agents'), '30');
    await expect(inputRow(it, 'agents').locator('.effect')).toHaveText('−$109K');
    // The slider beside the field: half to one and a half, by keyboard.
    const slider = it.getByRole('slider', { name: /^Licence, from half/ });
    await expect(slider).toHaveAttribute('min', '20000');
    await expect(slider).toHaveAttribute('max', '60000');
    await slider.focus();
    for (let i = 0; i < 5; i++) await it.keyboard.press('ArrowLeft');
    await expect(ownNumber(it, 'Licence')).toHaveValue('35,000');
    await expect(inputRow(it, 'licence').locator('.effect')).toHaveText('+$15K');
    await it.getByRole('textbox', { name: 'Comment on Support agents' }).fill('we have 30 on this desk');
    await it.getByRole('textbox', { name: 'Comment on Hours saved a week' }).fill('measured in March');
    await it.keyboard.press('Tab');
    await enter(ownNumber(it, 'Cost of an hour'), '1');
    await it.getByRole('button', { name: 'Back to the shared number of Cost of an hour' }).click();
    await expect(ownNumber(it, 'Cost of an hour')).toHaveValue('35');
    await expect(it.getByTestId('offer-together')).toHaveText('−$94.2K');
    expect(await violations(it)).toEqual([]);
  });
  // The name is asked once.
  await customer.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await customer.getByRole('button', { name: 'Send back' }).click();
  await expect(customer.getByRole('textbox', { name: 'Your name' })).toHaveValue('A. Osei');

  await page.goto(back);
  await expect(page.getByRole('heading', { name: 'A. Osei sent back Halden Freight' })).toBeVisible();
  await expect(page.getByTestId('arrived')).toContainText(
    '2 entries differ from your own case, with 2 comments',
  );
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Go through the changes' }).click();
  const dialog = page.getByRole('dialog', { name: 'Numbers from A. Osei' });
  await expect(dialog.locator('[data-offer]')).toHaveCount(2);
  await expect(offered(page, 'assumptions.agents')).toContainText('we have 30 on this desk');
  await expect(offered(page, 'assumptions.agents')).toContainText('40');
  await expect(offered(page, 'assumptions.agents')).toContainText('−$109K');
  await expect(offered(page, 'lines.licence')).toContainText('$35,000');
  await expect(offered(page, 'lines.licence')).toContainText('+$15K');
  await expect(dialog.getByTestId('together')).toContainText('−$94.2K');
  await expect(dialog).toContainText('Hours saved a week');
  await expect(dialog).toContainText('measured in March');
  expect(await violations(page)).toEqual([]);
  const apply = dialog.getByRole('button', { name: 'Decline all and close' });
  await expect(apply).toBeDisabled();
  await offered(page, 'assumptions.agents').getByRole('radio', { name: 'Accept' }).check();
  await offered(page, 'lines.licence').getByRole('radio', { name: 'Decline' }).check();
  await dialog.getByRole('button', { name: 'Take over 1 change' }).click();
  await expectFigures(page, { net: '$208K' });
  await expect
    .poll(() => stored(page, 'driven'))
    .toMatchObject({
      assumptions: [{ value: 30, source: { whose: 'customer', who: 'A. Osei' } }, {}, {}],
      lines: [{}, { formula: '40000' }],
      comments: [{ about: 'agents', by: 'A. Osei' }, { about: 'hours_saved' }],
    });
  await page.keyboard.press('Control+z');
  await expectFigures(page, { net: '$317K' });
});

/**
 * The loop: what a reader doubts goes back, is decided row by row with a reply, and its reader sees what became of each. At
 * both widths, with the keyboard where a choice is made.
 */
test(
  'a reader doubts term, rate, go-live and risk, and reads the answer row by row',
  { tag: '@all' },
  async ({ page, visitor }) => {
    test.setTimeout(120_000);
    const c = driven();
    await openCase(page, {
      ...c,
      prepared: { by: 'M. Duarte', on: '2026-05-12' },
      validUntil: '2020-01-31',
      assumptions: c.assumptions.map((a) =>
        a.name === 'agents'
          ? {
              ...a,
              low: 35,
              high: 45,
              source: { whose: 'customer', who: 'B. Lind', on: null, note: 'HR headcount', link: '' },
            }
          : a,
      ),
    });
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    await expect(page.getByRole('dialog')).toContainText('valid until Jan 31, 2020, which has passed');
    await page.keyboard.press('Escape');
    const link = await send(page);

    const customer = await visitor();
    const back = await answer(customer, link, async (it) => {
      await expect(it.getByTestId('expired')).toContainText('Ask M. Duarte whether it still holds.');
      // What moves net most comes first; where a number comes from and its range stand with it.
      await expect(it.locator('[data-input]').first()).toHaveAttribute('data-input', 'agents');
      await expect(inputRow(it, 'agents')).toContainText('Range 35 to 45 · Customer, B. Lind · HR headcount');
      await expect(inputRow(it, 'agents').getByTestId('range-mark')).toBeVisible();
      await enter(ownNumber(it, 'Term in years'), '2');
      await expect(inputRow(it, 'years').locator('.effect')).toHaveText('−$106K');
      await enter(ownNumber(it, 'Discount rate a year'), '15%');
      await expect(inputRow(it, 'discount.rate').locator('.effect')).toHaveText(
        /−\$[\d.]+K at present value/,
      );
      await it.getByRole('slider', { name: /^Go-live, in months after signing, from 0 to 24/ }).focus();
      for (let i = 0; i < 3; i++) await it.keyboard.press('ArrowRight');
      await expect(ownNumber(it, 'Full adoption, in months after signing')).toHaveValue('3');
      await it.getByText('Growth and risk, row by row').click();
      await enter(ownNumber(it, 'Hours saved, risk'), '20%');
      await enter(ownNumber(it, 'Hours saved, risk'), '200%');
      await expect(it.getByText(/from 0% to 100%/)).toBeVisible();
      await enter(ownNumber(it, 'Hours saved, risk'), '20%');
      await it
        .getByRole('textbox', { name: 'Comment on Discount rate a year' })
        .fill('our treasury asks 15%');
      await it.keyboard.press('Tab');
      await expect(it.getByTestId('not-the-sum')).toContainText('One by one the changes come to');
      await expect(it.getByRole('button', { name: /^You changed 4 of 8/ })).toBeVisible();
      for (const width of [390, 320, 1440]) {
        await it.setViewportSize({ width, height: 844 });
        await expectNothingSideways(it);
      }
      expect(await violations(it)).toEqual([]);
    });

    await page.goto(back);
    await page.getByRole('button', { name: 'Go through the changes' }).click();
    const dialog = page.getByRole('dialog', { name: 'Numbers from A. Osei' });
    await expect(dialog.locator('[data-offer]')).toHaveCount(4);
    await expect(offered(page, 'discount.rate')).toContainText('our treasury asks 15%');
    await expect(offered(page, 'discount.rate')).toContainText('10%');
    await expect(offered(page, 'lines.hours_saved.risk')).toContainText('Hours saved, risk');
    await expect(offered(page, 'rollout')).toContainText('go-live 3');
    await offered(page, 'rollout').getByRole('radio', { name: 'Accept' }).check();
    await offered(page, 'lines.hours_saved.risk').getByRole('radio', { name: 'Accept' }).check();
    await offered(page, 'years').getByRole('radio', { name: 'Accept' }).check();
    await offered(page, 'discount.rate').getByRole('radio', { name: 'Decline' }).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Our contracts are judged at 10%.');
    // A reply outlives a reload, as a decision does.
    await page.reload();
    await expect(dialog.getByRole('textbox', { name: 'Reply on Discount rate a year' })).toHaveValue(
      'Our contracts are judged at 10%.',
    );
    await page.setViewportSize({ width: 390, height: 844 });
    await expectNothingSideways(page);
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 1440, height: 900 });
    await dialog.getByRole('button', { name: 'Take over 3 changes' }).click();
    await expect(page.getByRole('complementary', { name: 'Your answer' })).toContainText(
      'Your answer to A. Osei: 3 changes taken over, 1 not.',
    );
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Send the answer' }).click();
    await expect(page.getByRole('switch', { name: 'Your answer to the numbers from A. Osei' })).toBeChecked();
    const answered = await linkIn(page);
    await page.getByRole('button', { name: 'Copy the link' }).click();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('complementary', { name: 'Your answer' })).toHaveCount(0);

    await customer.goto('about:blank');
    await customer.goto(answered);
    await expect(customer.getByRole('heading', { name: 'M. Duarte answered your numbers' })).toBeVisible();
    const table = customer.getByRole('table', { name: 'Changed since your version' });
    await expect(table.getByRole('row', { name: /Discount rate a year/ }).getByRole('cell')).toHaveText([
      '15%',
      '10%',
      'Not taken over',
      'Our contracts are judged at 10%.',
    ]);
    await expect(table.getByRole('row', { name: /Term in years/ }).getByRole('cell')).toHaveText([
      '2',
      '2',
      'Taken over',
      '',
    ]);
    await expect(customer.getByTestId('answer-net')).toContainText(/Net value was \$[\d.]+K in your version/);
    for (const width of [320, 390, 1440]) {
      await customer.setViewportSize({ width, height: 844 });
      await expectNothingSideways(customer);
      expect(await violations(customer)).toEqual([]);
    }
    await customer.getByRole('button', { name: 'See the case' }).press('Enter');
    await expect(customer.getByTestId('headline')).toBeVisible();
    await customer.getByRole('button', { name: 'Answer', exact: true }).click();
    await expect(table).toBeVisible();
  },
);

test('a replaced number’s source becomes its sender’s, and what becomes of its range is asked', async ({
  page,
  visitor,
}) => {
  const c = driven();
  await openCase(
    page,
    makeCase({
      ...c,
      assumptions: c.assumptions.map((a) =>
        a.name === 'agents'
          ? {
              ...a,
              low: 35,
              high: 50,
              source: {
                whose: 'benchmark',
                note: 'Median of 11 rollouts',
                link: 'https://vendor.example/rollouts',
                on: '2026-02-01',
              },
            }
          : a,
      ),
    }),
  );
  const customer = await visitor();
  const back = await answer(customer, await send(page), async (it) => {
    await enter(ownNumber(it, 'Support agents'), '30');
  });
  await page.goto(back);
  await page.getByRole('button', { name: 'Go through the changes' }).click();
  const dialog = page.getByRole('dialog', { name: 'Numbers from A. Osei' });
  const asked = dialog.getByText('Their number lies outside your range of 35 to 50. What becomes of it?');
  await expect(asked).toHaveCount(0);
  await offered(page, 'assumptions.agents').getByRole('radio', { name: 'Accept' }).check();
  await expect(asked).toBeVisible();
  await expect(dialog.getByText('The range of 1 number is not decided yet.')).toBeVisible();
  const apply = dialog.getByRole('button', { name: 'Take over 1 change' });
  await expect(apply).toBeDisabled();
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await expectNothingSideways(page);
  }
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('radio', { name: 'Move along' }).check();
  await apply.click();
  await expectFigures(page, { net: '$208K' });
  await expect.poll(async () => JSON.stringify(await stored(page, 'driven'))).not.toContain('Median of 11');
  const [agents] = ((await stored(page, 'driven')) as Case).assumptions;
  expect(agents).toMatchObject({
    value: 30,
    source: { whose: 'customer', who: 'A. Osei', note: '', link: '' },
  });
  // As far below and above as before, in proportion.
  expect([agents?.low, agents?.high]).toEqual([26.25, 37.5]);
});

test(
  'two counter-offers to one case, the second after the first was taken and the case moved on',
  { tag: '@all' },
  async ({ page, visitor }) => {
    await openCase(page, plain());
    const link = await send(page);
    const one = await visitor();
    const first = await answer(one, link, async (it) => {
      await enter(ownNumber(it, 'Hours saved'), '100000');
    });
    const two = await visitor();
    const second = await answer(
      two,
      link,
      async (it) => {
        await enter(ownNumber(it, 'Hours saved'), '90000');
        await enter(ownNumber(it, 'Setup'), '20000');
      },
      'B. Lind',
    );
    await page.goto(first);
    await page.getByRole('button', { name: 'Go through the changes' }).click();
    await page.getByRole('button', { name: 'Accept all' }).click();
    await page.getByRole('button', { name: 'Take over 1 change' }).click();
    await enter(amount(page, 'Licence'), '41000');
    await expect(page.getByTestId('saving')).toHaveText('Saved on this device');

    await page.goto(second);
    await page.getByRole('button', { name: 'Go through the changes' }).click();
    const dialog = page.getByRole('dialog', { name: 'Numbers from B. Lind' });
    await expect(dialog).toContainText(
      'Your case has changed since this was sent. Rows you changed yourself',
    );
    // The licence was changed here alone: it is not theirs to offer.
    await expect(dialog.locator('[data-offer]')).toHaveCount(2);
    await expect(offered(page, 'lines.hours_saved')).toContainText('You changed this since.');
    await expect(offered(page, 'lines.hours_saved')).toContainText('$100,000');
    await expect(offered(page, 'lines.setup')).not.toContainText('You changed this since.');
    await dialog.getByRole('button', { name: 'Decline all', exact: true }).click();
    await dialog.getByRole('button', { name: 'Decline all and close' }).click();
    await expect(amount(page, 'Hours saved')).toHaveValue('100,000');
  },
);

test(
  'a counter-offer to a case that is not here says so and can be looked at',
  { tag: '@all' },
  async ({ page, visitor }) => {
    await openCase(page, plain());
    const link = await send(page);
    const customer = await visitor();
    const back = await answer(customer, link, async (it) => {
      await enter(ownNumber(it, 'Setup'), '1');
    });
    const stranger = await visitor();
    await stranger.goto(back);
    await expect(stranger.getByTestId('arrived')).toContainText('is not in this browser');
    await stranger.getByRole('button', { name: 'See the case with their numbers' }).click();
    await expect(amount(stranger, 'Setup')).toHaveValue('1');
  },
);

test('a password keeps a link shut, and the wrong one opens nothing', async ({ page, visitor }) => {
  await openCase(page, plain());
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('switch', { name: 'Ask for a password' }).check();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('textbox', { name: 'Link' })).toHaveCount(0);
  await dialog.getByRole('textbox', { name: 'Password' }).fill('short');
  await expect(dialog).toContainText('Use at least 8 characters');
  await dialog.getByRole('textbox', { name: 'Password' }).fill('correct horse');
  const link = await linkIn(page);
  expect(link).toMatch(/#1s\./);
  expect(await violations(page)).toEqual([]);
  const customer = await visitor();
  await customer.goto(link);
  await customer.getByLabel('Password').fill('wrong horse');
  await customer.getByRole('button', { name: 'Open' }).click();
  await expect(customer.getByText('This password does not open the link.').first()).toBeVisible();
  expect(await violations(customer)).toEqual([]);
  await customer.getByLabel('Password').fill('correct horse');
  await customer.getByLabel('Password').press('Enter');
  await expectFigures(customer, { net: '$355K' });
});

test(
  'what is switched off stays here, and the link gets shorter for it',
  { tag: '@all' },
  async ({ page, visitor }) => {
    const c = plain();
    await openCase(page, {
      ...c,
      note: 'a note for all to read',
      customer: {
        ...c.customer,
        people: [{ id: 'osei', name: 'A. Osei', role: 'CFO', cares: 'cash', stance: null }],
      },
      privateNote: 'floor is 30',
    });
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await expect(page.getByTestId('left-out')).toHaveText('Left out: 1 private note.');
    const whole = await linkIn(page);
    await dialog.getByRole('switch', { name: 'People and what they care about' }).uncheck();
    await dialog.getByRole('switch', { name: 'Notes' }).uncheck();
    await expect(page.getByTestId('left-out')).toHaveText('Left out: 1 private note, 1 note, 1 person.');
    await expect.poll(async () => (await linkIn(page)).length).toBeLessThan(whole.length);
    await dialog.getByRole('button', { name: 'Show a QR code' }).click();
    await expect(dialog.getByRole('img', { name: /^QR code of the link to Halden Freight/ })).toBeVisible();
    expect(await dialog.getByRole('link', { name: 'Write an email' }).getAttribute('href')).toContain(
      'mailto:?subject=Halden%20Freight',
    );
    expect(await violations(page)).toEqual([]);
    const customer = await visitor();
    await customer.goto(await linkIn(page));
    await expectFigures(customer, { net: '$355K' });
  },
);

test(
  'plain http without WebCrypto says that links cannot be sealed',
  { tag: '@all' },
  async ({ visitor }) => {
    const page = await visitor();
    await page.addInitScript(() => {
      Object.defineProperty(Crypto.prototype, 'subtle', { value: undefined });
      delete (Crypto.prototype as { subtle?: unknown }).subtle;
    });
    await openCase(page, plain());
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    await expect(page.getByRole('dialog')).toContainText('Passwords need a secure address (https)');
    await linkIn(page);
  },
);

test(
  'lines added and taken away come back as rows of their own, and the review outlives a reload',
  { tag: '@all' },
  async ({ page, visitor }) => {
    await openCase(page, plain());
    const link = await send(page);
    // In a copy of their own, rows can come and go; the copy remembers what it came from.
    const customer = await visitor();
    await customer.goto(link);
    await customer.getByRole('button', { name: 'Keep a copy' }).click();
    // The shared case has such menus too: the copy has to be open first.
    await expect(customer.getByTestId('saving')).toBeVisible();
    await choose(customer, 'Disruption', 'Delete');
    await choose(customer, 'Setup', 'Duplicate');
    await enter(amount(customer, 'Licence'), '30000');
    const back = await send(customer);
    await page.goto(back);
    await page.getByRole('button', { name: 'Go through the changes' }).click();
    const dialog = page.getByRole('dialog', { name: 'Numbers from Someone' });
    await expect(dialog.locator('[data-offer]')).toHaveCount(3);
    await page.reload();
    await expect(dialog.locator('[data-offer]')).toHaveCount(3);
    await expect(offered(page, 'lines.disruption')).toContainText('removed');
    await expect(offered(page, 'lines.disruption')).toContainText('$5,000');
    await expect(offered(page, 'lines.disruption')).toContainText('+$5K');
    await expect(dialog.locator('[data-offer]').filter({ hasText: 'new row' })).toContainText('−$30K');
    await expect(dialog.getByTestId('together')).toContainText('+$5K');
    await dialog.getByRole('button', { name: 'Accept all' }).click();
    await dialog.getByRole('button', { name: 'Take over 3 changes' }).click();
    await expectFigures(page, { net: '$360K' });
    await expect(page.getByTestId('saving')).toHaveText('Saved on this device');
    // Gone through, it does not come back.
    await page.reload();
    await expectFigures(page, { net: '$360K' });
    await expect(page.getByRole('dialog')).toHaveCount(0);
  },
);

test(
  'what was decided outlives a reload and a later look, as long as it is about the same',
  { tag: '@all' },
  async ({ page, visitor }) => {
    await openCase(page, plain());
    const link = await send(page);
    const customer = await visitor();
    const back = await answer(customer, link, async (it) => {
      await enter(ownNumber(it, 'Hours saved'), '100000');
      await enter(ownNumber(it, 'Setup'), '20000');
      await enter(ownNumber(it, 'Licence'), '30000');
    });
    await page.goto(back);
    await page.getByRole('button', { name: 'Go through the changes' }).click();
    const dialog = page.getByRole('dialog', { name: 'Numbers from A. Osei' });
    const choice = (key: string, what: 'Accept' | 'Decline') =>
      offered(page, key).getByRole('radio', { name: what });
    await choice('lines.hours_saved', 'Accept').check();
    await choice('lines.setup', 'Decline').check();
    await expect(dialog).toContainText('1 row is not decided yet.');
    // The two words stand beside each other, whole.
    const bar = await offered(page, 'lines.setup').getByText('Accept', { exact: true }).boundingBox();
    expect(bar?.height ?? 0).toBeLessThan(40);
    await page.reload();
    await expect(choice('lines.hours_saved', 'Accept')).toBeChecked();
    await expect(choice('lines.setup', 'Decline')).toBeChecked();
    await expect(choice('lines.licence', 'Accept')).not.toBeChecked();
    await expect(choice('lines.licence', 'Decline')).not.toBeChecked();
    await expect(dialog).toContainText('2 rows are as you decided them before.');
    await expect(dialog).toContainText('1 row is not decided yet.');
    await expect(dialog.getByTestId('accepted')).toContainText('−$60K');
    expect(await violations(page)).toEqual([]);

    // Later, from the link; meanwhile the seller changed one of the rows: that one is open again.
    await dialog.getByRole('button', { name: 'Decide later' }).click();
    await page.reload();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await enter(amount(page, 'Setup'), '25000');
    await expect(page.getByTestId('saving')).toHaveText('Saved on this device');
    await page.goto(back);
    await page.getByRole('button', { name: 'Go through the changes' }).click();
    await expect(choice('lines.hours_saved', 'Accept')).toBeChecked();
    await expect(choice('lines.setup', 'Decline')).not.toBeChecked();
    await expect(dialog).toContainText('1 row is as you decided it before.');
    await choice('lines.setup', 'Accept').check();
    await choice('lines.licence', 'Decline').check();
    await dialog.getByRole('button', { name: 'Take over 2 changes' }).click();
    await expect(amount(page, 'Hours saved')).toHaveValue('100,000');
    await expect(amount(page, 'Setup')).toHaveValue('20,000');
    await expect(page.getByTestId('saving')).toHaveText('Saved on this device');

    // Gone through, nothing of it is remembered.
    await page.goto(back);
    await page.getByRole('button', { name: 'Go through the changes' }).click();
    await expect(dialog.locator('[data-offer]')).toHaveCount(1);
    await expect(choice('lines.licence', 'Decline')).not.toBeChecked();
    await expect(dialog).not.toContainText('before');
    // What lies there in another form does no harm.
    await page.evaluate(() =>
      localStorage.setItem('worthwhile:/some/where/#decisions', '[{"offer":1,"rows":"x"}]'),
    );
    await page.reload();
    await expect(dialog.locator('[data-offer]')).toHaveCount(1);
    await choice('lines.licence', 'Decline').check();
    await page.reload();
    await expect(choice('lines.licence', 'Decline')).toBeChecked();
  },
);

test(
  'another tab changes the case while an offer to it is reviewed: what is shown is what would be replaced',
  { tag: '@all' },
  async ({ context, page, visitor }) => {
    await openCase(page, plain());
    const link = await send(page);
    const customer = await visitor();
    const back = await answer(customer, link, async (it) => {
      await enter(ownNumber(it, 'Hours saved'), '100000');
      await enter(ownNumber(it, 'Setup'), '20000');
    });
    const address = page.url();
    await page.goto(back);
    await page.getByRole('button', { name: 'Go through the changes' }).click();
    await page.getByRole('button', { name: 'Accept all' }).click();
    await expect(offered(page, 'lines.setup')).toContainText('+$10K');
    const other = await context.newPage();
    await other.goto(address);
    await enter(amount(other, 'Setup'), '27000');
    await expect(offered(page, 'lines.setup')).toContainText('$27,000');
    await expect(offered(page, 'lines.setup')).toContainText('You changed this since.');
    await expect(offered(page, 'lines.setup')).toContainText('+$7K');
    const dialog = page.getByRole('dialog', { name: 'Numbers from A. Osei' });
    await expect(dialog).toContainText('1 row is not decided yet.');
    await expect(offered(page, 'lines.hours_saved').getByRole('radio', { name: 'Accept' })).toBeChecked();
  },
);

test(
  'an agreed plan is not changed by an offer, and the review says why and stays',
  { tag: '@all' },
  async ({ page, visitor }) => {
    const c = plain();
    const customer = await visitor();
    await openCase(page, c);
    const link = await send(page);
    const back = await answer(customer, link, async (it) => {
      await enter(ownNumber(it, 'Setup'), '20000');
    });
    const seller = await visitor();
    await openCase(seller, {
      ...c,
      agreed: { on: '2026-05-12', by: 'M. Duarte', fingerprint: fingerprint(c) },
    });
    await seller.goto(back);
    await seller.getByRole('button', { name: 'Go through the changes' }).click();
    await seller.getByRole('button', { name: 'Accept all' }).click();
    await seller.getByRole('button', { name: 'Take over 1 change' }).click();
    const dialog = seller.getByRole('dialog', { name: 'Numbers from A. Osei' });
    await expect(dialog.getByRole('alert')).toContainText('The plan is agreed and locked.');
    await expect(seller.getByText('1 change taken over')).toHaveCount(0);
    await dialog.getByRole('button', { name: 'Decide later' }).click();
    await expect(amount(seller, 'Setup')).toHaveValue('30,000');
  },
);

test(
  'a link opens the screen and the person its sender saw, and a review only with what was switched on',
  { tag: '@all' },
  async ({ page, visitor }) => {
    const c = driven();
    await openCase(page, {
      ...c,
      customer: {
        ...c.customer,
        people: [
          { id: 'osei', name: 'A. Osei', role: 'CFO', cares: 'cash', stance: null },
          { id: 'lind', name: 'B. Lind', role: 'Support lead', cares: 'calm', stance: null },
        ],
      },
      assumptions: c.assumptions.map((a) => ({ ...a, today: 5, for: ['osei'] })),
      success: { ...c.success, metrics: ['agents'] },
      reviews: [
        {
          id: 'q1',
          on: '2026-09-30',
          month: 9,
          by: 'M. Duarte',
          next: null,
          actual: { agents: 30 },
          rollout: null,
          measured: {},
          dimensions: {},
          surveys: { nps: null, csat: null, ces: null },
          findings: [
            newFinding({
              id: 'f1',
              about: 'agents',
              reason: 'training',
              action: 'Coach the desk',
              who: 'K. Lind',
            }),
          ],
          note: '',
          held: true,
          confirmed: null,
        },
      ],
    });
    await page.getByRole('link', { name: 'People', exact: true }).click();
    await page.getByRole('combobox', { name: 'Show' }).selectOption('osei');
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByTestId('opens-as')).toHaveText('Opens as you see it now: People, A. Osei.');
    await expect(page.getByTestId('left-out')).toContainText('1 finding');
    const without = await linkIn(page);
    await dialog.getByRole('switch', { name: 'Findings of reviews' }).check();
    await expect(page.getByTestId('left-out')).not.toContainText('finding');
    await expect.poll(() => linkIn(page)).not.toBe(without);
    const full = await linkIn(page);
    expect(await violations(page)).toEqual([]);

    const customer = await visitor();
    await customer.goto(without);
    await expect(customer.getByRole('combobox', { name: 'Show' })).toHaveValue('osei');
    await customer.getByRole('button', { name: 'Review', exact: true }).click();
    await expect(customer.getByRole('main')).toContainText('Support agents');
    await expect(customer.getByRole('main')).not.toContainText('Coach the desk');
    await customer.goto('about:blank');
    await customer.goto(full);
    await customer.getByRole('button', { name: 'Review', exact: true }).click();
    await expect(customer.getByRole('main')).toContainText('Coach the desk');
  },
);
