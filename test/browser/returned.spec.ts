/** The workbook that comes back: dropped or opened, gone through number by number, and taken over in one step. */
import { fingerprint } from '../../src/case/index.ts';
import { bookOf } from '../../src/export/xlsx/index.ts';
import { writeBook } from '../../src/export/xlsx/write.ts';
import { edited, namesIn } from '../import/packageEdits.ts';
import { violations } from './axe.ts';
import { driven } from './cases.ts';
import { save } from './exporting.ts';
import { expect, expectFigures, expectNothingSideways, openCase, openHome, stored, test } from './helpers.ts';

const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

test('a workbook is exported, changed by its reader, and comes back number by number', async ({ page }) => {
  await openCase(page, driven());
  await expectFigures(page, { net: '$317K' });
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const exported = await save(page, 'Workbook (Excel)');
  const bytes = new Uint8Array(exported.bytes);
  await page.keyboard.press('Escape');

  const names = await namesIn(bytes);
  const free = /^(.*)!A(\d+)$/.exec(names.get('in_proposed_rows') ?? '');
  const changed = await edited(
    bytes,
    {
      in_likely_1_agents: 30,
      in_risk_row_1: 'about a third',
      [`${free?.[1] ?? ''}!A${free?.[2] ?? ''}`]: 'Fewer calls',
      [`${free?.[1] ?? ''}!D${free?.[2] ?? ''}`]: 5000,
      [names.get('out_amounts_row_1') ?? '']: 99_000,
    },
    { in_likely_1_agents: 'we have 30 on this desk' },
  );
  const file = { name: 'Halden.xlsx', mimeType, buffer: Buffer.from(changed) };

  // On the open case, from its menu.
  await page.locator('input[type=file][accept*=".ods"]').setInputFiles(file);
  const dialog = page.getByRole('dialog', { name: 'Numbers from Halden.xlsx' });
  await expect(dialog.locator('[data-offer]')).toHaveCount(2);
  const agents = dialog.locator('[data-offer="assumptions.agents"]');
  await expect(agents).toContainText('40');
  await expect(agents).toContainText('30');
  await expect(agents).toContainText('−$109K');
  await expect(agents).toContainText('we have 30 on this desk');
  const proposed = dialog.locator('[data-offer="lines.fewer-calls"]');
  await expect(proposed).toContainText('new row');
  await expect(dialog.getByRole('heading', { name: '1 formula is no longer ours' })).toBeVisible();
  await expect(dialog).toContainText('99000 (typed)');
  await expect(dialog.getByTestId('lost')).toContainText('its cell is gone or holds no number');
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 844 });
  await expectNothingSideways(page);
  await page.setViewportSize({ width: 1440, height: 900 });

  // Escape leaves all as it is; Home leads to the same.
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await openHome(page);
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: 'Open its case' }).click();
  await expect(dialog.locator('[data-offer]')).toHaveCount(2);
  await dialog.getByRole('textbox', { name: 'Who changed them?' }).fill('A. Osei');
  await agents.getByRole('radio', { name: 'Accept' }).check();
  await proposed.getByRole('radio', { name: 'Decline' }).check();
  await dialog.getByRole('button', { name: 'Take over 1 change' }).click();
  await expectFigures(page, { net: '$208K' });
  await expect
    .poll(() => stored(page, 'driven'))
    .toMatchObject({
      assumptions: [{ value: 30, source: { whose: 'customer', who: 'A. Osei' } }, {}, {}],
      comments: [{ about: 'agents', by: 'A. Osei', text: 'we have 30 on this desk' }],
    });
  await page.keyboard.press('Control+z');
  await expectFigures(page, { net: '$317K' });
});

test('an agreed plan stays as it is, whatever workbook comes back', { tag: '@all' }, async ({ page }) => {
  const c = driven();
  const bytes = await edited(new Uint8Array(await writeBook(bookOf(c, {}))), { in_likely_1_agents: 30 });
  await openCase(page, { ...c, agreed: { on: '2026-05-12', by: 'A. Osei', fingerprint: fingerprint(c) } });
  await page
    .locator('input[type=file][accept*=".ods"]')
    .setInputFiles({ name: 'back.xlsx', mimeType, buffer: Buffer.from(bytes) });
  const review = page.getByRole('dialog', { name: 'Numbers from back.xlsx' });
  await review.getByRole('button', { name: 'Accept all' }).click();
  await review.getByRole('button', { name: 'Take over 1 change' }).click();
  await expect(review.getByRole('alert')).toContainText('This cannot be taken over.');
  await page.keyboard.press('Escape');
  await page
    .locator('input[type=file][accept*=".ods"]')
    .setInputFiles({ name: 'broken.xlsx', mimeType, buffer: Buffer.from('no package') });
  const broken = page.getByRole('dialog', { name: 'broken.xlsx' });
  await expect(broken).toContainText('This file is damaged');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(broken).toBeHidden();
});

test(
  'the workbook of a case that is not here opens like a case somebody shared',
  { tag: '@all' },
  async ({ page }) => {
    const bytes = await edited(new Uint8Array(await writeBook(bookOf(driven(), {}))), {
      in_likely_1_agents: 30,
    });
    await openHome(page);
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'elsewhere.xlsx', mimeType, buffer: Buffer.from(bytes) });
    await page.getByRole('button', { name: 'See the case with its numbers' }).click();
    await expect(page.getByRole('dialog')).toContainText('1 number changed');
    await page.getByRole('button', { name: 'See the case with these numbers' }).click();
    await expectFigures(page, { net: '$208K' });
    expect(await stored(page, 'driven')).toBeUndefined();
  },
);
