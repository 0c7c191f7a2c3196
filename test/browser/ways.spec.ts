import { violations } from './axe.ts';
import { amount, caseId, enter, expect, sideways, stored, test } from './helpers.ts';

// A case begun by an address, as a CRM's formula field writes it.

test('an address begins a case, says what it took, and stores nothing until somebody does something', async ({
  page,
  baseURL,
}) => {
  const at = baseURL ?? '';
  const address =
    `${at}#/new/support?customer=M%C3%BCller%20%26%20S%C3%B6hne&ref=006X&years=2` +
    '&tickets_avoided=100&line.subscription=12000&colour=red&hourly_cost=1,5';
  const said = page.getByTestId('from-address');
  const databases = (): Promise<number> =>
    page.evaluate(
      async () => (await indexedDB.databases()).filter((d) => d.name?.startsWith('worthwhile')).length,
    );

  await test.step('it is shown as any case is, and what was taken and what not is said', async () => {
    await page.goto(address);
    await expect(said).toContainText(
      'From the address: Customer, Id in your CRM, Term in years, Tickets a month solved without an agent, and Subscription.',
    );
    await expect(said).toContainText('colour=red (this template has no such number)');
    await expect(said).toContainText('hourly_cost=1,5 (not a plain number such as 1250.5)');
    await expect(page.getByTestId('saving')).toHaveText('Not stored yet');
    await expect(amount(page, 'Subscription')).toHaveValue(/12,?000|12K/i);
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await sideways(page)).toBe(0);
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  await test.step('nothing is stored, and its tabs open all the same', async () => {
    await page.getByRole('link', { name: 'Odds', exact: true }).click();
    await expect(page.locator('main').getByRole('heading').first()).toBeVisible();
    await page.goBack();
    await expect(said).toBeVisible();
    expect(page.url()).toBe(address);
    expect(await databases()).toBe(0);
  });

  await test.step('the first change stores it under an address of its own', async () => {
    await enter(amount(page, 'Subscription'), '15000');
    await expect(page.getByTestId('saving')).toHaveText('Saved on this device');
    await expect(page).toHaveURL(/#\/case\/\w+\/build$/);
    expect(await stored(page, caseId(page))).toMatchObject({
      ref: '006X',
      customer: { name: 'Müller & Söhne' },
    });
    await page
      .getByRole('complementary', { name: 'From the address' })
      .getByRole('button', { name: 'Close' })
      .click();
    await expect(said).toBeHidden();
    await page.reload();
    await expect(amount(page, 'Subscription')).toHaveValue(/15,?000|15K/i);
  });

  await test.step('the same key again offers the stored case first', async () => {
    const own = page.url();
    await page.goto(address);
    await page.getByRole('link', { name: 'Open it' }).click();
    await expect(page).toHaveURL(own);
    await page.goto(address);
    await page.getByRole('button', { name: 'Begin another one' }).click();
    await expect(page.getByTestId('saving')).toHaveText('Not stored yet');
    await page.getByRole('button', { name: 'Keep', exact: true }).click();
    await expect(page.getByTestId('saving')).toHaveText('Saved on this device');
    expect(page.url()).not.toBe(own);
  });

  await test.step('a template nobody has is said, and the rest is carried to one there is', async () => {
    await page.goto(`${at}#/new/nothing?customer=Halden`);
    await expect(page.getByRole('heading', { name: 'There is no such template here' })).toBeVisible();
    await page.getByRole('link', { name: 'Blank' }).click();
    await expect(said).toHaveText('From the address: Customer.');
  });

  await test.step('a million characters are not read, and said', async () => {
    await page.evaluate(() => (location.hash = `#/new/blank?title=${'x'.repeat(1_000_000)}`));
    await expect(said).toHaveText('The address is too long to be read, so nothing was filled in.');
  });
});
