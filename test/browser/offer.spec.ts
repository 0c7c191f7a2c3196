/** Two people, two browsers: a case goes out, comes back changed, and is taken over row by row. */
import type { Page } from '@playwright/test';
import { violations } from './axe.ts';
import { driven, plain } from './cases.ts';
import { amount, enter, expect, expectFigures, openCase, stored, test } from './helpers.ts';

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

test('two counter-offers to one case, the second after the first was taken and the case moved on', async ({
  page,
  visitor,
}) => {
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
  await expect(dialog).toContainText('Your case has changed since this was sent. Rows you changed yourself');
  // The licence was changed here alone: it is not theirs to offer.
  await expect(dialog.locator('[data-offer]')).toHaveCount(2);
  await expect(offered(page, 'lines.hours_saved')).toContainText('You changed this since.');
  await expect(offered(page, 'lines.hours_saved')).toContainText('$100,000');
  await expect(offered(page, 'lines.setup')).not.toContainText('You changed this since.');
  await dialog.getByRole('button', { name: 'Decline all', exact: true }).click();
  await dialog.getByRole('button', { name: 'Decline all and close' }).click();
  await expect(amount(page, 'Hours saved')).toHaveValue('100,000');
});

test('a counter-offer to a case that is not here says so and can be looked at', async ({ page, visitor }) => {
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
});

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

test('what is switched off stays here, and the link gets shorter for it', async ({ page, visitor }) => {
  const c = plain();
  await openCase(page, {
    ...c,
    note: 'a note for all to read',
    customer: { ...c.customer, people: [{ id: 'osei', name: 'A. Osei', role: 'CFO', cares: 'cash' }] },
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
});

test('plain http without WebCrypto says that links cannot be sealed', async ({ visitor }) => {
  const page = await visitor();
  await page.addInitScript(() => {
    Object.defineProperty(Crypto.prototype, 'subtle', { value: undefined });
    delete (Crypto.prototype as { subtle?: unknown }).subtle;
  });
  await openCase(page, plain());
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(page.getByRole('dialog')).toContainText('Passwords need a secure address (https)');
  await linkIn(page);
});
