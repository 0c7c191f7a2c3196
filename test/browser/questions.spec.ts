import { readFileSync } from 'node:fs';
import type { Case } from '../../src/case/index.ts';
import { caseOf } from './cases.ts';
import { violations } from './axe.ts';
import { expect, expectNothingSideways, openCase, openFile, start, stored, test, unfold } from './helpers.ts';

const asked = () =>
  caseOf(
    'asked',
    [
      { bucket: 'tangible-benefit', label: 'Hours saved', formula: 'agents * hours * 52 * cost' },
      { bucket: 'tangible-cost', label: 'Licence', formula: '91234' },
    ],
    {
      customer: { name: 'Halden Freight', people: [{ id: 'osei', name: 'A. Osei', role: 'CFO' }] },
      prepared: { by: 'M. Duarte', on: '2026-05-12' },
      assumptions: [
        {
          name: 'agents',
          label: 'Agents',
          unit: 'count',
          question: 'How many agents do you have?',
          value: 40,
          source: { whose: 'vendor' },
        },
        {
          name: 'hours',
          label: 'Hours saved a week',
          unit: 'hours',
          question: 'How many hours are lost in a week?',
        },
        {
          name: 'cost',
          label: 'Cost of an hour',
          unit: 'money',
          question: 'What does an hour cost you?',
          for: ['osei'],
        },
        { name: 'other', label: 'Not asked', value: 3 },
      ],
    },
  );

test('the questions are gone through on a call by keyboard alone, and answers say whose they are', async ({
  page,
}) => {
  await openCase(page, asked());
  await page.getByRole('button', { name: '3 questions, 3 open' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Questions for Halden Freight' })).toBeVisible();
  await expect(page).toHaveURL(/\/questions$/);
  expect(await violations(page)).toEqual([]);

  // Asked of somebody first; Enter goes on to the next, whose field is at hand.
  const field = page.getByRole('textbox', { name: 'What does an hour cost you?' });
  await expect(page.getByText('Question 1 of 3, for A. Osei, CFO')).toBeVisible();
  await field.focus();
  await page.keyboard.type('35 to 45');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'How many agents do you have?' })).toBeFocused();
  await expect(page.getByText('Our estimate so far')).toBeVisible();
  await page.getByLabel('Who answers').fill('P. Iyer');
  await page.getByRole('button', { name: 'The customer agrees' }).press('Enter');
  await expect(page.getByRole('textbox', { name: 'How many hours are lost in a week?' })).toBeFocused();
  // What was typed and taken back has answered nothing.
  await page.keyboard.type('12');
  await page.keyboard.press('Escape');
  await page.keyboard.press('PageDown');
  await expect(page.getByText('1 question is still open.')).toBeVisible();
  await expect(page.getByTestId('questions-count')).toHaveText('3 questions, 1 open');

  await page.getByRole('button', { name: 'See the list' }).press('Enter');
  expect(await violations(page)).toEqual([]);
  const day = new Date().toISOString().slice(0, 10);
  await expect
    .poll(async () => ((await stored(page, 'asked')) as Case | undefined)?.assumptions)
    .toMatchObject([
      { name: 'agents', value: 40, source: { whose: 'customer', who: 'P. Iyer', on: day } },
      { name: 'hours', value: null, source: { whose: 'unknown' } },
      { name: 'cost', value: 40, low: 35, high: 45, source: { whose: 'customer', who: 'A. Osei', on: day } },
      { name: 'other', value: 3 },
    ]);

  // A number's own panel writes the question, and the case leads here only where there is one.
  await page.getByRole('button', { name: 'Back to the case' }).click();
  await expect(page.getByRole('button', { name: '3 questions, 1 open' })).toBeVisible();
});

test('questions sent alone show nothing else, are answered on a phone, and come back as an offer', async ({
  page,
  visitor,
}) => {
  await openCase(page, asked());
  await page.getByRole('button', { name: '3 questions, 3 open' }).click();
  await page.getByRole('button', { name: 'Send the questions' }).click();
  const dialog = page.getByRole('dialog', { name: 'Send the questions' });
  await expect(dialog.getByText('sees these 3 questions')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Copy the link' }).click();
  const link = await dialog.getByRole('textbox', { name: 'Link' }).inputValue();

  // As a file they open as the link does, and are no case among the reader's own.
  const saved = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save as a file' }).click();
  const sent = JSON.parse(readFileSync(await (await saved).path(), 'utf8')) as unknown;
  const customer = await visitor({ viewport: { width: 390, height: 844 } });
  await openFile(customer, sent);
  await expect(customer.getByRole('heading', { name: 'Questions', exact: true })).toBeVisible();
  await expect(customer).toHaveURL(/#1\./);
  await customer.goto(link);
  await expect(customer.getByRole('heading', { name: 'Questions', exact: true })).toBeVisible();
  // No tabs, no results, no prices, and no guess of ours in a field.
  await expect(customer.getByRole('navigation')).toHaveCount(0);
  await expect(customer.locator('body')).not.toContainText(/91,?234|Licence|Net|ROI/);
  await expect(customer.getByRole('textbox', { name: 'How many agents do you have?' })).toHaveValue('');
  expect(await violations(customer)).toEqual([]);
  await expectNothingSideways(customer);
  await customer.getByRole('textbox', { name: 'How many agents do you have?' }).fill('35');
  await customer.getByRole('textbox', { name: 'Remark on Hours saved a week' }).fill('Ask P. Iyer');
  // What was typed is there again after a reload, and what was not stays open.
  await customer.reload();
  await expect(customer.getByRole('textbox', { name: 'How many agents do you have?' })).toHaveValue('35');
  await expect(customer.getByTestId('questions-count')).toHaveText('3 questions, 2 open');
  await customer.getByRole('button', { name: 'Send back' }).click();
  const sending = customer.getByRole('dialog');
  await expect(sending).toContainText('1 change, 1 comment');
  await sending.getByRole('textbox', { name: 'Your name' }).fill('A. Osei');
  const back = await sending.getByRole('textbox', { name: 'Link' }).inputValue();

  await page.keyboard.press('Escape');
  await page.goto(back);
  await page.getByRole('button', { name: 'Go through the changes' }).click();
  const review = page.getByRole('dialog', { name: 'Numbers from A. Osei' });
  await expect(review.getByText('Agents', { exact: true })).toBeVisible();
  await expect(review.getByText('Licence')).toHaveCount(0);
  await expect(review.getByText('Ask P. Iyer')).toBeVisible();
  await expect(review).not.toContainText('Your case has changed');
  await review.getByRole('button', { name: 'Accept all' }).click();
  await review.getByRole('button', { name: 'Take over 1 change' }).click();
  await expect(page.getByRole('button', { name: '3 questions, 2 open' })).toBeVisible();
  await expect
    .poll(async () => ((await stored(page, 'asked')) as Case | undefined)?.assumptions[0])
    .toMatchObject({ value: 35, source: { whose: 'customer', who: 'A. Osei' } });
});

test(
  'a template brings its questions, which can be rewritten and taken out',
  { tag: '@all' },
  async ({ page }) => {
    await start(page, 'Support tickets');
    const line = page.getByTestId('questions');
    await expect(line).toHaveText('8 questions, 8 open');
    await page.getByRole('button', { name: 'All assumptions' }).click();
    const panel = page.getByRole('complementary', { name: 'All assumptions' });
    const part = await unfold(panel, 'Range and source');
    await unfold(part, 'Question to the customer');
    const question = part.getByRole('textbox', { name: 'Question to the customer' });
    await expect(question).toHaveValue(/^How many tickets come in a month/);
    await question.fill('');
    await expect(line).toHaveText('7 questions, 7 open');
    await question.fill('How many tickets could your customers solve?');
    await expect(line).toHaveText('8 questions, 8 open');
    await line.click();
    await page.getByRole('radio', { name: 'List' }).check();
    await expect(
      page.getByRole('textbox', { name: 'How many tickets could your customers solve?' }),
    ).toBeVisible();
  },
);
