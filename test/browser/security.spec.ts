import { caseOf } from './cases.ts';
import {
  amount,
  enter,
  expect,
  expectFigures,
  fragmentOf,
  open,
  openCase,
  openFile,
  openHome,
  shareLink,
  start,
  test,
  openYears,
} from './helpers.ts';
import type { Page } from '@playwright/test';
import { sampled } from '../thorough.ts';

// Every test of the suite fails on a request to someone else, a broken policy or a script error: see helpers.ts.

const attack = '<img src=x onerror="window.hit=1"><script>window.hit=1</script>{{7*7}}${hit=1}';
const hit = (page: Page): Promise<unknown> => page.evaluate(() => (window as { hit?: unknown }).hit);

/** Every free text of a case is an attack. */
const hostile = () =>
  caseOf(
    'hostile',
    [
      {
        bucket: 'tangible-benefit',
        label: attack,
        formula: 'constructor * 2',
        note: attack,
        source: { whose: 'customer', who: attack, note: attack, link: 'https://example.com/"onclick="hit=1' },
        for: ['p'],
      },
      { bucket: 'tangible-cost', label: '\u202eevil\u2066 cost', formula: '100' },
      { bucket: 'perceived-benefit', label: 'javascript:hit=1', formula: 'agents_ * 1' },
    ],
    {
      title: attack,
      customer: { name: attack, people: [{ id: 'p', name: attack, role: attack, cares: attack }] },
      owner: attack,
      prepared: { by: attack, on: '2026-05-12' },
      solution: attack,
      note: attack,
      assumptions: [
        {
          name: 'constructor',
          label: attack,
          unit: 'money',
          value: 5000,
          note: attack,
          peers: [{ who: attack, result: attack }],
        },
        { name: 'agents_', label: 'аgents', unit: 'count', value: 1 },
      ],
    },
  );

async function lookEverywhere(page: Page): Promise<void> {
  await expectFigures(page, { net: '$29.7K' });
  const label = page.locator('.name button').first();
  await expect(label).toHaveText(attack);
  await label.click();
  const panel = page.getByRole('complementary');
  for (const summary of await panel.locator('details:not([open]) > summary').all())
    if (await summary.isVisible()) await summary.click();
  await openYears(page);
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  expect(await hit(page)).toBeUndefined();
  expect(await page.locator('img').count()).toBe(0);
}

test('a hostile document opened as a file is text and nothing else', { tag: '@all' }, async ({ page }) => {
  await openCase(page, hostile());
  await lookEverywhere(page);
  await page.getByRole('button', { name: 'Settings', exact: true }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await shareLink(page);
  await expect(page.getByRole('dialog')).toContainText('<img src=x');
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'All cases' }).click();
  await expect(page.locator('[data-case] a')).toHaveText(attack);
  expect(await hit(page)).toBeUndefined();
});

test('a hostile document opened as a link is text and nothing else', { tag: '@all' }, async ({ page }) => {
  await page.goto(`./#${await fragmentOf(hostile())}`);
  await lookEverywhere(page);
  await expect(page.getByText(/^Prepared by <img/)).toBeVisible();
});

test('documents that smuggle are refused with the place named', { tag: '@all' }, async ({ page }) => {
  const c = JSON.stringify(hostile());
  await openHome(page);
  const smuggling = [
    [c.replace('https://example.com/', 'javascript:hit=1//'), /link: must be a web address/],
    [c.replace('"title":', '"__proto__":{"hit":1},"title":'), /nothing here is called “__proto__”/],
    [
      c.replace('"title":', '"constructor":{"prototype":{"hit":1}},"title":'),
      /nothing here is called “constructor”/,
    ],
    // A Cyrillic а that looks like the Latin one.
    [c.replaceAll('agents_', 'аgents_'), /must start with a small letter and hold only small letters/],
    [c.replace('"name":"agents_"', '"name":"min"'), /is a word of the formula language/],
    [c.replace('"value":5000', '"value":1e308'), /must be/],
    [c.replace('"years":3', '"years":NaN'), /This is not a Worthwhile document/],
    ['['.repeat(50_000), /This is not a Worthwhile document/],
    [`${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`, /too large|not a Worthwhile document/],
  ] as const;
  for (const [text, says] of sampled(smuggling, 4)) {
    await openFile(page, text);
    await expect(page.getByRole('alert').filter({ hasText: /\S/ }), text.slice(0, 60)).toContainText(says);
  }
  expect(await page.evaluate(() => ({}) as { hit?: unknown })).toEqual({});
  expect(await page.evaluate(() => 'hit' in {})).toBe(false);
});

test(
  'formulas made to hang the page are refused or worked out at once',
  { tag: '@all' },
  async ({ page }) => {
    await start(page, 'Blank');
    const panel = await open(page, 'First benefit');
    await panel.getByRole('button', { name: 'Break down into drivers' }).click();
    const formula = panel.getByRole('textbox', { name: 'Formula' });
    await formula.fill(`${'('.repeat(480)}1${')'.repeat(480)}`);
    await expect(formula).toHaveAccessibleDescription(/nested more than \d+ levels deep/);
    await formula.fill('9^9^9^9');
    await expect(formula).toHaveAttribute('aria-invalid', 'true');
    await formula.fill('alert(1)');
    await expect(formula).toHaveAccessibleDescription(/There is no function “alert”/);
    await formula.fill('1000');
    await expectFigures(page, { net: '$3K' });
  },
);

test('the page forbids inline code, eval and every other origin', async ({ page }) => {
  await openHome(page);
  const policy = await page.locator('meta[http-equiv=Content-Security-Policy]').getAttribute('content');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toContain('unsafe');
  expect(policy).not.toMatch(/https?:|\*/);
});

test(
  'the whole job works at the root of a host as well, and its link opens there',
  { tag: '@all' },
  async ({ page, visitor, watch, baseURL }) => {
    const at = new URL('/', baseURL);
    at.port = String(Number(at.port) + 1);
    watch.accept(at.origin);
    await page.goto(at.href);
    await page.getByRole('button', { name: 'Blank', exact: true }).click();
    await enter(amount(page, 'First benefit'), '120k');
    await enter(amount(page, 'Yearly cost'), '40k');
    await page.reload();
    await expectFigures(page, { net: '$240K' });
    const link = await shareLink(page);
    expect(link.startsWith(`${at.href}#1.`)).toBe(true);
    const elsewhere = await visitor();
    await elsewhere.goto(link);
    await expectFigures(elsewhere, { net: '$240K' });
  },
);
