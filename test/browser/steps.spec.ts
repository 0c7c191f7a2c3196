import { readFileSync } from 'node:fs';
import type { Case } from '../../src/case/index.ts';
import { plain } from './cases.ts';
import { violations } from './axe.ts';
import { expect, expectNothingSideways, fragmentOf, openCase, shareLink, stored, test } from './helpers.ts';

test(
  'steps to signature are proposed, kept by both sides, and go into a calendar',
  { tag: '@all' },
  async ({ page, visitor }) => {
    const year = new Date().getUTCFullYear() + 1;
    await openCase(page, { ...plain('way'), start: `${year}-10` });
    await page.getByRole('link', { name: 'People' }).click();
    const section = page.getByRole('region', { name: 'Steps to signature' });
    await expect(section).toContainText(`until Oct ${year}`);

    await test.step('one press counts them back from the month of signing', async () => {
      await section.getByRole('button', { name: 'Propose steps' }).press('Enter');
      await expect(section.getByRole('heading', { name: 'Steps to signature' })).toBeFocused();
      await expect(section.getByRole('row')).toHaveCount(10);
      // 120,000 + 50,000 − 40,000 a year: 10,833 a month.
      await expect(page.getByTestId('steps-said')).toHaveText(
        '0 of 9 steps done. Each month later costs Halden Freight $10.8K.',
      );
      await expect(section.getByRole('textbox', { name: 'Sign: name of the step' })).toHaveValue('Sign');
      expect(await violations(page)).toEqual([]);
    });
    await test.step('what is late is said, and what is wrong with a day', async () => {
      await section.getByLabel('Approve the budget: due').fill('2020-06-10');
      await expect(section).toContainText(/One is late, by [\d,]+ days\./);
      await section.getByRole('checkbox', { name: 'Approve the budget: done' }).press('Space');
      await expect(page.getByTestId('steps-said')).toHaveText(/^1 of 9 steps done\. Each/);
      await section.getByLabel('Approve the budget: done on').fill('2150-01-01');
      await expect(section).toContainText('This day has not come yet');
      await section.getByLabel('Approve the budget: done on').fill('2020-06-01');
      await section.getByLabel('Sign: due').fill(`${year}-12-01`);
      await expect(section).toContainText(`After Oct ${year}`);
      await section.getByLabel('Send the contract: due').fill('');
      await expect(section).toContainText('No day yet');
      await section.getByRole('button', { name: 'Add a step' }).press('Enter');
      await expect(section.getByRole('textbox', { name: 'Unnamed step: name of the step' })).toBeFocused();
      await page.keyboard.type('Kick-off');
      await section.getByRole('button', { name: 'More for Kick-off' }).press('Enter');
      await page.getByRole('menuitem', { name: 'Move up' }).press('Enter');
      await expect
        .poll(async () =>
          ((await stored(page, 'way')) as Case | undefined)?.steps.map((s) => s.what).slice(-2),
        )
        .toEqual(['Kick-off', 'Sign']);
    });
    await test.step('a calendar takes those with a day that are still to be done', async () => {
      const download = page.waitForEvent('download');
      await section.getByRole('button', { name: 'Save for a calendar' }).click();
      const file = readFileSync(await (await download).path(), 'utf8');
      expect((await download).suggestedFilename()).toBe('Halden-Freight-steps.ics');
      expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(7);
      expect(file).toContain(`DTSTART;VALUE=DATE:${year}1201`);
    });
    await test.step('the customer sees all of it on a phone, and says what is done on their side', async () => {
      const c = (await stored(page, 'way')) as Case;
      const customer = await visitor({ viewport: { width: 390, height: 844 } });
      await customer.goto(`./#${await fragmentOf(c, { screen: 'people' })}`);
      const theirs = customer.getByRole('region', { name: 'Steps to signature' });
      await expect(theirs.getByRole('checkbox', { name: 'Send the contract: done' })).toBeDisabled();
      await theirs.getByRole('checkbox', { name: 'Legal review of the contract: done' }).check();
      await expect(theirs).toContainText('2 of 10 steps done.');
      await expect(customer.getByTestId('changed')).toHaveText(/^You changed 1/);
      expect(await violations(customer)).toEqual([]);
      await expectNothingSideways(customer);
    });
    await test.step('they stay here where the sender says so', async () => {
      const link = await shareLink(page);
      const share = page.getByRole('dialog', { name: 'Share this case' });
      await share.getByRole('switch', { name: 'Steps to signature, yours and theirs' }).uncheck();
      await expect(share.getByTestId('left-out')).toContainText('10 steps to signature');
      const field = share.getByRole('textbox', { name: 'Link' });
      await expect(field).not.toHaveValue(link);
      await expect(field).toHaveValue(/#\d/);
      const customer = await visitor();
      await customer.goto(await field.inputValue());
      await expect(customer.getByTestId('headline')).toBeVisible();
      // Nothing else was on that screen.
      await expect(customer.getByRole('button', { name: 'Odds', exact: true })).toBeVisible();
      await expect(customer.getByRole('button', { name: 'People', exact: true })).toHaveCount(0);
      await page.keyboard.press('Escape');
    });
    await test.step('on the stage they come last', async () => {
      const [stage] = await Promise.all([
        page.waitForEvent('popup'),
        page.getByRole('button', { name: 'Present', exact: true }).click(),
      ]);
      await expect(stage.getByTestId('stage')).toBeVisible();
      await stage.keyboard.press('End');
      await expect(stage.getByTestId('stage')).toHaveAttribute('data-step', 'steps-2');
      await stage.keyboard.press('ArrowLeft');
      await expect(stage.getByTestId('stage')).toContainText('Legal review of the contract');
      await expect(stage.getByTestId('stage')).toContainText('Each month later costs Halden Freight $10.8K');
      expect(await violations(stage)).toEqual([]);
    });
  },
);
