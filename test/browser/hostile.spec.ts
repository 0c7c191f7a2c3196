/**
 * Documents made to do harm, through every door there is. Nothing in them may run, nothing may leave the page, and the
 * page must go on answering. (Every test of the suite fails on a dialog, a broken policy, a script error, a request.)
 */
import type { Page } from '@playwright/test';
import type { Case } from '../../src/case/index.ts';
import { counterOffer, encodeLink, sealLink } from '../../src/share/index.ts';
import { makeCase } from '../fixtures/makeCase.ts';
import { plain } from './cases.ts';
import { amount, expect, openCase, openHome, savedFile, test } from './helpers.ts';

const attacks = [
  '<img src=x onerror="window.hit=1">',
  '"><script>window.hit=1</script>',
  'javascript:window.hit=1',
  '{{constructor.constructor("hit=1")()}}${hit=1}',
  '</textarea><svg onload="hit=1"><a href="javascript:hit=1">x</a>',
  '\u202eevil\u2066\u200b\ufeff\u0000name',
  'lone \ud800 surrogate',
  '=HYPERLINK("http://evil.example/","x")',
  '__proto__',
  `${'A'.repeat(190)}\u0301\u0301\u0301`,
];
let turn = 0;
const attack = (): string => attacks[turn++ % attacks.length] ?? '';
/** As JSON carries it: the gate has to see the bad characters themselves. */
function hostile(id = 'hostile'): Record<string, unknown> {
  const source = () => ({ whose: 'customer', who: attack(), on: '2026-05-12', note: attack(), link: '' });
  return {
    ...makeCase({ id }),
    title: attack(),
    customer: {
      name: attack(),
      industry: attack(),
      segment: attack(),
      people: [{ id: 'constructor', name: attack(), role: attack(), cares: attack() }],
    },
    owner: attack(),
    prepared: { by: attack(), on: '2026-05-12' },
    solution: attack(),
    alternative: attack(),
    note: attack(),
    privateNote: attack(),
    assumptions: ['constructor', 'to_string', 'has_own_property', 'value_of'].map((name) => ({
      name,
      label: attack(),
      unit: 'count',
      value: 5,
      low: 4,
      high: 6,
      today: 5,
      source: { ...source(), link: 'https://example.com/"onclick="hit=1' },
      peers: [{ who: attack(), result: attack(), link: 'https://example.com/#javascript:hit=1' }],
      for: ['constructor'],
      note: attack(),
    })),
    lines: ['constructor', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((lineId, i) => ({
      id: lineId,
      bucket: i % 3 === 2 ? 'tangible-cost' : i % 3 === 1 ? 'perceived-benefit' : 'tangible-benefit',
      label: attack(),
      formula: i === 0 ? 'constructor * to_string * has_own_property * value_of' : '100',
      source: source(),
      for: ['constructor'],
      note: attack(),
    })),
    scenarios: [{ id: 'constructor', label: attack(), market: 'down', set: { constructor: { times: 0.5 } } }],
    dimensions: [
      {
        id: 'constructor',
        label: attack(),
        weight: 1,
        today: 3,
        expected: 7,
        alternative: 4,
        source: source(),
        note: attack(),
      },
    ],
    levers: { adoption: { kpi: 'constructor', words: attack() } },
    market: {
      year: 1,
      revenueLastYear: 9e6,
      revenueWithout: '9000000',
      effect: ['constructor'],
      up: 0.05,
      down: -0.08,
      competitors: [{ name: attack(), revenue: 1e6, up: 0, down: 0 }],
    },
    success: { required: attack(), signs: attack(), targets: [], metrics: ['constructor'] },
    reviews: [
      {
        id: 'constructor',
        on: '2026-09-30',
        month: 6,
        by: attack(),
        actual: { constructor: 4 },
        findings: [{ about: 'constructor', reason: 'training', action: attack(), who: attack() }],
        note: attack(),
      },
    ],
    comments: attacks.map((text) => ({
      about: 'constructor',
      by: text.slice(0, 100),
      on: '2026-05-12',
      text,
    })),
  };
}
const asCase = (): Case => makeCase(hostile());

/** Nothing ran, nothing was made of markup, and the page answers. */
async function harmless(page: Page, where: string): Promise<void> {
  const found = await page.evaluate(() => ({
    hit: (window as { hit?: unknown }).hit,
    polluted: 'hit' in {},
    made: document.querySelectorAll('img, iframe, object, embed, script:not([src])').length,
    links: [...document.querySelectorAll('a[href]')].filter((a) =>
      /^\s*(javascript|data|vbscript):/i.test(a.getAttribute('href') ?? ''),
    ).length,
    handlers: document.querySelectorAll('[onerror], [onload], [onclick]').length,
  }));
  expect(found, where).toEqual({ hit: undefined, polluted: false, made: 0, links: 0, handlers: 0 });
}
/** Every screen of an open case, its details and tables unfolded. */
async function everywhere(page: Page, role: 'link' | 'button'): Promise<void> {
  await expect(page.getByTestId('headline')).toBeVisible();
  await page.locator('.name button').first().click();
  const panel = page.getByRole('complementary').last();
  for (const summary of await panel.locator('details:not([open]) > summary').all())
    if (await summary.isVisible()) await summary.click();
  await harmless(page, 'Build');
  for (const tab of ['Beyond money', 'Odds', 'Scenarios', 'People', 'Review']) {
    await page.getByRole('navigation').getByRole(role, { name: tab, exact: true }).click();
    await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible();
    await harmless(page, tab);
  }
}
const json = (data: unknown) => ({
  name: 'x.json',
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify(data)),
});

test(
  'a hostile file, its copies and its exports are text on every screen',
  { tag: '@all' },
  async ({ page }) => {
    await openHome(page);
    await page.locator('input[type=file]').setInputFiles(json(hostile()));
    await everywhere(page, 'link');
    // The bad characters stayed at the gate.
    expect(await page.evaluate(() => /[\u202a-\u202e\u2066-\u2069\0]/.test(document.body.textContent))).toBe(
      false,
    );
    for (const entry of ['Version history', 'Paste from a spreadsheet']) {
      await page.getByRole('button', { name: 'More', exact: true }).click();
      await page.getByRole('menuitem', { name: entry }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      if (entry.startsWith('Paste')) {
        await page
          .getByRole('textbox', { name: 'Copied rows' })
          .fill(attacks.map((a) => `${a}\tBenefit\t5\tyear`).join('\n'));
        await harmless(page, 'Paste preview');
        await page
          .getByRole('dialog')
          .getByRole('button', { name: /^Add \d+ rows/ })
          .click();
      } else await page.keyboard.press('Escape');
      await harmless(page, entry);
    }
    await page.getByRole('link', { name: 'All cases' }).click();
    await expect(page.locator('[data-case]')).toHaveCount(1);
    await harmless(page, 'Home');
    await page.goto('./#/portfolio');
    await expect(page.getByTestId('portfolio')).toBeVisible();
    await harmless(page, 'Portfolio');
    // A backup of it, restored, and the raw records.
    await openHome(page);
    await page.getByRole('button', { name: 'Backup and storage' }).click();
    const backup = await savedFile(page, () =>
      page.getByRole('button', { name: 'Save a backup file' }).click(),
    );
    const spoiled = JSON.parse(backup.text) as { records: Record<string, unknown>[] };
    spoiled.records.push({ id: '__proto__', title: attack(), customer: attack(), document: { hit: 1 } });
    await page.getByRole('dialog').locator('input[type=file]').setInputFiles(json(spoiled));
    await expect(page.getByRole('dialog')).toContainText('1 record cannot be read and stays out');
    await harmless(page, 'Backup');
    await page.goto('./#/safe');
    await page.reload();
    await expect(page.getByTestId('raw')).toContainText('1 record');
    await harmless(page, 'Raw records');
  },
);

test('a hostile link, sealed link and counter-offer are text, and so is a hostile host', async ({
  page,
  visitor,
}) => {
  const c = asCase();
  const link = await encodeLink(c);
  const sealed = await sealLink(c, {}, 'correct horse');
  if (!link.ok || !sealed.ok) throw new Error('no link');
  await page.route('**/config.json', (route) =>
    route.fulfill({
      json: {
        name: attacks[0],
        owners: attacks.slice(0, 5),
        benchmarks: [
          {
            id: 'constructor',
            label: attacks[1],
            unit: 'count',
            value: 5,
            source: { who: attacks[4], note: attacks[3], link: 'https://example.com/' },
          },
        ],
      },
    }),
  );
  await page.goto(`./#${link.value}`);
  await everywhere(page, 'button');
  await page.getByRole('button', { name: 'Your numbers' }).click();
  await harmless(page, 'Your numbers');
  await page.goto(`./#${sealed.value}`);
  await page.getByLabel('Password').fill('correct horse');
  await page.getByLabel('Password').press('Enter');
  await expect(page.getByTestId('headline')).toBeVisible();
  await harmless(page, 'sealed');
  await openHome(page);
  await harmless(page, 'host');

  // Their answer to a case of one's own.
  const seller = await visitor();
  await openCase(seller, plain());
  const answer = counterOffer(
    plain(),
    { ...c, id: 'plain', lines: [...plain().lines, ...c.lines], comments: c.comments },
    attacks[0] ?? '',
    '2026-05-12',
  );
  const back = await encodeLink(answer);
  if (!back.ok) throw new Error(back.problem.kind);
  await seller.goto(`./#${back.value}`);
  await expect(seller.getByTestId('arrived')).toBeVisible();
  await harmless(seller, 'Arrived');
  await seller.getByRole('button', { name: 'Go through the changes' }).click();
  await expect(seller.getByRole('dialog').getByTestId('together')).toBeVisible();
  await harmless(seller, 'Review');
  await seller.getByRole('dialog').getByRole('button', { name: 'Accept all' }).click();
  await seller
    .getByRole('dialog')
    .getByRole('button', { name: /^Take over/ })
    .click();
  await expect(amount(seller, 'Hours saved')).toBeVisible();
  await harmless(seller, 'taken over');
});

test(
  'a short link that holds thousands of rows leaves the page answering',
  { tag: '@all' },
  async ({ page }) => {
    const big = makeCase({
      id: 'big',
      lines: Array.from({ length: 8000 }, (_, i) => ({
        id: `l${i}`,
        bucket: 'tangible-benefit',
        label: 'x',
        formula: '1',
      })),
    });
    const link = await encodeLink(big);
    if (!link.ok) throw new Error(link.problem.kind);
    expect(link.value.length).toBeLessThan(200);
    await page.goto(`./#${link.value}`);
    await expect(page.getByTestId('headline')).toBeVisible();
    await page.getByRole('button', { name: 'Your numbers' }).click();
    await expect(page.getByText('Show 60 more of 7940')).toBeVisible();
    // What it draws is bounded; how long it takes is the bench's to say.
    expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeLessThan(3000);
  },
);
