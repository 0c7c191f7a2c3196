import { violations } from './axe.ts';
import type { Page } from '@playwright/test';
import { templates } from '../../src/case/templates/index.ts';
import { labelOf } from '../../src/text/labels.ts';
import {
  amount,
  enter,
  expect,
  expectFigures,
  figures,
  open,
  openHome,
  reach,
  row,
  start,
  test,
} from './helpers.ts';
import { sampled } from '../thorough.ts';

/** From an open case to the start page, without loading anything anew. */
async function back(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'All cases' }).click();
  await expect(page.getByRole('heading', { name: /Start (a|another) case/ })).toBeVisible();
}
/** Starts a case from a template of the start page that stands open. */
async function startHere(page: Page, template: string): Promise<void> {
  await page.getByRole('button', { name: template, exact: true }).click();
  await expect(page.getByTestId('headline')).toBeVisible();
}

test('a first visit', async ({ page }) => {
  await test.step('a newcomer reads what this is, sees one example marked as made up, and ten ways to start', async () => {
    await openHome(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      /what a solution is worth to a customer/,
    );
    await expect(page.getByText('A made-up example')).toBeVisible();
    await expect(page.getByText('What you type stays in this browser until you share it.')).toBeVisible();
    await expect(
      page.getByRole('region', { name: 'Start a case' }).getByRole('listitem').getByRole('heading'),
    ).toHaveCount(
      templates.length + 1, // and the place to bring a link or a file to
    );
    expect(templates.length).toBeGreaterThanOrEqual(8);
  });
  await test.step('the foot says which version this is, whose work is in it, and what never leaves the device', async () => {
    const about = page.getByRole('button', { name: 'About Worthwhile 1.0.0' });
    await about.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'About Worthwhile' });
    await expect(dialog).toContainText('Version 1.0.0. Free software under the MIT licence.');
    for (const said of ['What never leaves it', 'What is kept on this device', 'when you pass it on'])
      await expect(dialog.getByRole('heading', { name: said })).toBeVisible();
    const licences = dialog.getByRole('link', { name: 'Licences of the libraries and fonts in it' });
    const text = await page.request.get(
      new URL((await licences.getAttribute('href')) ?? '', page.url()).href,
    );
    expect(await text.text()).toContain('Worthwhile holds the work of others');
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(about).toBeFocused();
  });
  await test.step('the made-up example opens as a finished case and says that it is invented', async () => {
    await page.getByRole('button', { name: 'Open the made-up example' }).click();
    await expect(page.getByTestId('headline')).toBeVisible();
    await expect(page.getByTestId('claim')).toContainText('Halden Freight');
    await expect(page.getByText('lines waiting')).toHaveCount(0);
    const { net } = await figures(page);
    await page.getByRole('link', { name: 'All cases' }).click();
    await expect(page.getByRole('listitem').filter({ hasText: 'Invoice automation' })).toContainText(net);
  });
  await test.step('a published study shows its own result beside ours, and opens as a case with its sources', async () => {
    const study = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: 'A sales engagement platform' }) });
    await reach(page, study);
    await expect(study.getByRole('row', { name: /^Net present value/ })).toContainText('$5,496,170');
    await expect(study.getByRole('row', { name: /^ROI at present value/ })).toHaveText(/329%.*329%/);
    expect(await violations(page)).toEqual([]);
    await study.getByRole('button', { name: 'Open as a case' }).click();
    await expectFigures(page, { roi: '329%', npv: '$5.5M' });
    const panel = await open(page, 'All benefits, after risk');
    await expect(panel).toContainText('Forrester Consulting');
  });
  await test.step('an address that leads nowhere, and a case that is not here, say so and lead back', async () => {
    await page.goto('./#/case/nobody/build');
    await expect(page.getByRole('heading', { name: 'This case is not on this device' })).toBeVisible();
    await page.getByRole('link', { name: 'All cases' }).click();
    await expect(page.getByRole('heading', { name: 'Start another case' })).toBeVisible();
    await page.goto('./#/nothing/here');
    await expect(page.getByRole('heading', { name: 'There is nothing at this address' })).toBeVisible();
  });
});

test('the first numbers of a blank case', async ({ page }) => {
  await test.step('figures move with every keystroke, without leaving the field', async () => {
    await start(page, 'Blank');
    const field = amount(page, 'First benefit');
    await field.focus();
    const seen: string[] = [];
    for (const digit of '1250') {
      await page.keyboard.type(digit);
      seen.push((await figures(page)).net);
    }
    expect(seen).toEqual(['$3', '$36', '$375', '$3.75K']);
  });
  await test.step('three typed numbers give net value, ROI, present value and payback', async () => {
    await back(page);
    await startHere(page, 'Blank');
    await expect(page.getByTestId('claim')).toHaveText('Type a number to see what it is worth.');
    await enter(amount(page, 'First benefit'), '120000');
    await enter(amount(page, 'Yearly cost'), '40000');
    await enter(amount(page, 'One-off cost'), '30000');
    // 3 × (120 − 40) − 30 = 210; 210 ÷ 150; −30 + 80 ÷ 1.1 + 80 ÷ 1.1² + 80 ÷ 1.1³ = 168.9; 30 ÷ (80 ÷ 12) = 4.5 months
    await expectFigures(page, { net: '$210K', roi: '140%', npv: '$169K', payback: 'Month 5' });
    await expect(page.getByTestId('claim')).toContainText(
      'For every $1 the customer puts in, $2.40 comes back.',
    );
    await expect(page.getByTestId('claim')).toContainText('It pays for itself in month 5.');
  });
});

test('every template opens as a business case before a number is typed', async ({ page }) => {
  test.setTimeout(120_000);
  await openHome(page);
  for (const template of sampled(templates, 3)) {
    const name = labelOf.template(template.id);
    await test.step(name, async () => {
      await startHere(page, name);
      await expect(page.getByText(`${template.lines.length} lines waiting`)).toBeVisible();
      // The keyboard waits at the first amount, be it typed or worked out from others.
      await expect(
        row(page, labelOf.line({ id: template.lines[0]?.id ?? '', label: '' }))
          .locator('input, [data-field]')
          .first(),
      ).toBeFocused();
      for (const line of template.lines) {
        const label = labelOf.line({ id: line.id, label: '' });
        await expect(row(page, label)).toContainText(
          line.formula === '' ? 'waits for an amount' : /waits for (?!an amount)/,
        );
      }
      // No amount is filled in, since a number already there anchors whoever reads it.
      for (const field of await page.getByRole('textbox', { name: /, amount / }).all())
        await expect(field).toHaveValue('');
      const worked = template.lines.find((line) => line.formula !== '');
      if (!worked) return;
      const panel = await open(page, labelOf.line({ id: worked.id, label: '' }));
      const words = panel.getByText('In words').locator('..');
      for (const { name } of template.assumptions)
        if (new RegExp(`\\b${name}\\b`).test(worked.formula)) {
          await expect(words).toContainText(labelOf.assumption({ name, label: '' }), { ignoreCase: true });
          await expect(
            panel.getByRole('textbox', { name: labelOf.assumption({ name, label: '' }) }).first(),
          ).toHaveValue('');
        }
      await expect(words).not.toContainText(/[a-z]_[a-z]/);
    });
    await back(page);
  }
});

test('search finds a case by what one remembers of it, and says when there is none', async ({ page }) => {
  await openHome(page);
  for (const [name, title] of [
    ['Blank', 'Müller freight'],
    ['Blank', 'Storage in Aarhus'],
    ['Blank', 'Something else'],
  ] as const) {
    await startHere(page, name);
    await page.getByRole('button', { name: 'Settings', exact: true }).click();
    await page.getByRole('textbox', { name: 'Title' }).fill(title);
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
    await expect(page.getByRole('button', { name: title })).toBeVisible();
    await back(page);
  }
  const cases = page.locator('[data-case]');
  await expect(cases).toHaveCount(3);
  const search = page.getByRole('searchbox', { name: 'Search cases' });
  await search.fill('muller');
  await expect(cases).toHaveCount(1);
  await expect(cases).toContainText('Müller freight');
  await search.fill('zzz');
  await expect(page.getByText('No case matches “zzz”').last()).toBeVisible();
  await page.getByRole('button', { name: 'Show all cases' }).click();
  await expect(cases).toHaveCount(3);
});

test('a case is duplicated, deleted and brought back from the list', { tag: '@all' }, async ({ page }) => {
  await start(page, 'Blank');
  await enter(amount(page, 'First benefit'), '5k');
  await page.getByRole('link', { name: 'All cases' }).click();
  const cases = page.locator('[data-case]');
  await expect(cases).toHaveCount(1);
  await cases.first().hover();
  await page.getByRole('button', { name: 'Duplicate Untitled case' }).click();
  await expect(cases).toHaveCount(2);
  const copy = cases.filter({ hasText: 'Untitled case (copy)' });
  await expect(copy).toContainText('$15K');
  await copy.hover();
  await page.getByRole('button', { name: 'Delete Untitled case (copy)' }).click();
  await expect(cases).toHaveCount(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(cases).toHaveCount(2);
  await copy.getByRole('link').click();
  await expect(amount(page, 'First benefit')).toHaveValue('5,000');
});
