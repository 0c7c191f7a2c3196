/** Paper: the file Chromium makes of a case, read and measured page by page. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Case } from '../../src/case/index.ts';
import { makeCase } from '../fixtures/makeCase.ts';
import { violations } from './axe.ts';
import { caseOf, plain, secretive, secrets } from './cases.ts';
import {
  amount,
  enter,
  expect,
  expectNothingSideways,
  fragmentOf,
  openCase,
  openSample,
  test,
} from './helpers.ts';
import { thorough } from '../thorough.ts';

const has = (tool: string): boolean => {
  try {
    execFileSync(tool, ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};
const canRead = has('pdftotext') && has('pdfinfo') && has('pdffonts');

interface Pdf {
  pages: string[];
  /** Width and height, points. */
  size: [number, number];
  fonts: string;
}
async function pdfOf(page: Page): Promise<Pdf> {
  test.skip(
    !canRead,
    'SKIPPED: pdftotext, pdfinfo or pdffonts (poppler-utils) is missing, so no PDF was read.',
  );
  const file = join(mkdtempSync(join(tmpdir(), 'worthwhile-')), 'case.pdf');
  writeFileSync(file, await page.pdf({ preferCSSPageSize: true }));
  const run = (tool: string, ...args: string[]): string => execFileSync(tool, args, { encoding: 'utf8' });
  const size = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(run('pdfinfo', file));
  expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-');
  return {
    pages: run('pdftotext', '-layout', file, '-').split('\f').slice(0, -1),
    size: [Number(size?.[1]), Number(size?.[2])],
    fonts: run('pdffonts', file),
  };
}

async function toPaper(page: Page, id: string, view = ''): Promise<void> {
  await page.goto(`./#/print/${id}${view}`);
  await expect(page.locator('[data-testid=paper][data-ready=true]')).toBeVisible();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}
const paper = (page: Page, name: 'A4' | 'Letter'): Promise<void> => page.getByRole('radio', { name }).check();

/** How much of the one-pager does not fit on it, px. */
const over = (page: Page): Promise<number> =>
  page.getByTestId('one-pager').evaluate((el) => {
    const bottom = el.getBoundingClientRect().bottom;
    const parts = [...el.querySelectorAll('section, .verdict, header, .two')];
    return Math.max(
      el.scrollHeight - el.clientHeight,
      ...parts.map((p) => p.getBoundingClientRect().bottom - bottom),
    );
  });

const label = 'A label that goes on for far longer than a row of a page has any room for, and then some';
const twelve = (
  id: string,
  more: Record<string, unknown> = {},
  name = (i: number): string => `Row ${i}`,
): Case =>
  makeCase({
    id,
    title: 'Halden Freight',
    customer: { name: 'Halden Freight' },
    prepared: { by: 'M. Duarte', on: '2026-05-12' },
    assumptions: Array.from({ length: 12 }, (_, i) => ({
      name: `x${i}`,
      label: name(i),
      unit: 'money',
      value: 100 + i,
      low: 50,
      high: 200,
      source: { whose: 'customer', who: name(i), on: '2026-05-12', note: name(i) },
    })),
    lines: Array.from({ length: 12 }, (_, i) => ({
      id: `l${i}`,
      bucket: i % 3 === 2 ? 'tangible-cost' : i % 3 === 1 ? 'perceived-benefit' : 'tangible-benefit',
      label: name(i),
      formula: `x${i} * 100`,
    })),
    ...more,
  });
const awkward: Record<string, Case> = {
  'twelve rows': twelve('twelve'),
  'long labels': twelve(
    'long',
    {
      title: label,
      customer: { name: label },
      note: label.repeat(6),
      solution: label,
      alternative: label,
      dimensions: [{ id: 'brand', label, today: 2, expected: 8, note: label }],
    },
    () => label,
  ),
  'forty lines': caseOf(
    'forty',
    Array.from({ length: 40 }, (_, i) => ({
      bucket: i % 2 ? 'tangible-cost' : 'tangible-benefit',
      label: `Row ${i}`,
      formula: String(1000 * (i + 1)),
    })),
  ),
  'a case that does not pay': caseOf('loss', [
    { bucket: 'tangible-benefit', label: 'Hours', formula: '1000' },
    { bucket: 'tangible-cost', label: 'Licence', formula: '900000' },
  ]),
  yen: twelve('yen', { currency: 'JPY' }),
  'nothing typed yet': caseOf('empty', [{ bucket: 'tangible-benefit', label: 'Hours', formula: '' }]),
};

/** What strains the page most stands for the rest. */
const hardest = 'long labels';
for (const [name, c] of Object.entries(awkward).filter(([name]) => thorough || name === hardest))
  test(`the one-pager is one page, on both papers: ${name}`, async ({ page }) => {
    await openCase(page, c);
    await toPaper(page, c.id);
    for (const [size, points] of [
      ['A4', [595, 842]],
      ['Letter', [612, 792]],
    ] as const) {
      await paper(page, size);
      await expect.poll(() => over(page)).toBeLessThanOrEqual(0);
      await page.getByRole('checkbox', { name: 'Appendix with every working' }).uncheck();
      const one = await pdfOf(page);
      expect(one.pages).toHaveLength(1);
      expect(one.pages[0]).toContain('Page 1 of 1');
      expect(one.pages[0]).toContain('How it is worked out');
      expect(one.size.map(Math.round)).toEqual(points);
      await page.getByRole('checkbox', { name: 'Appendix with every working' }).check();
      const all = await pdfOf(page);
      expect(all.pages.length).toBeGreaterThan(1);
      all.pages.forEach((text, i) => expect(text).toContain(`Page ${i + 1} of ${all.pages.length}`));
      expect(all.pages[0]).toContain('How it is worked out');
      expect(all.pages[1]).toContain('Appendix: every working');
    }
    // Wider than its paper, a page would be printed smaller.
    await paper(page, 'A4');
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 688, height: 900 });
    await expectNothingSideways(page);
  });

test('the page says what a finance chief asks: claim, bridge, cash, odds, beyond money, sources, method', async ({
  page,
}) => {
  await openSample(page);
  await toPaper(page, 'sample');
  const { pages, fonts } = await pdfOf(page);
  const [one = '', ...rest] = pages;
  const flat = one.replace(/\s+/g, ' ');
  for (const said of [
    'For every $1 Halden Freight puts in, $2.41 comes back.',
    'Prepared by M. Duarte, May 19, 2026',
    'USD · over 3 years from Jul 2026 · likely',
    'Counting only what can be measured: $306K',
    'Gross customer value $444K',
    'Net customer value $399K',
    'Pays for itself in month 16',
    'equally likely outcomes end above $0',
    'A. Osei',
    'Made-up example',
    'present values at 10% a year',
  ])
    expect(flat).toContain(said);
  const text = rest.join('\n').replace(/\s+/g, ' ');
  expect(`${flat} ${text}`).toContain('The value score rises from 41 to 69');
  expect(text).toContain('5,200 × (9 − 4) ÷ 60 × $38 × 60% = $9,880 a month');
  expect(text).toContain('northern lane: 4.2 minutes in its');
  // From the second page on a running head, and heads of tables that go on are repeated.
  for (const next of rest) {
    expect(next).toContain('Invoice automation · Halden Freight');
    expect(next).toContain('USD · over 3 years from Jul 2026 · likely');
  }
  // Chromium writes variable fonts as nameless Type 3 fonts; what counts is that none is left to the reader's machine.
  const [, , ...listed] = fonts.trim().split('\n');
  expect(listed.length).toBeGreaterThan(2);
  for (const font of listed) expect(font).toMatch(/ yes (yes|no) +(yes|no) +\d+ +0$/);
});

test('a table that goes on repeats its head, and no row is cut in two', { tag: '@all' }, async ({ page }) => {
  await openCase(
    page,
    twelve('heads', {
      assumptions: Array.from({ length: 60 }, (_, i) => ({
        name: `n${i}`,
        label: `Number ${i}`,
        unit: 'money',
        value: i,
      })),
      lines: [{ id: 'a', bucket: 'tangible-benefit', label: 'Hours', formula: '1000' }],
    }),
  );
  await toPaper(page, 'heads');
  const { pages } = await pdfOf(page);
  const holding = pages.slice(1).filter((text) => /Number \d+\s/.test(text));
  expect(holding.length).toBeGreaterThan(1);
  for (const text of holding) expect(text).toContain('Whose number');
});

test('nothing private is printed but in the internal version, which says so', async ({ page }) => {
  const c = secretive();
  await openCase(page, c);
  await toPaper(page, c.id);
  const customer = (await pdfOf(page)).pages.join();
  const html = await page.evaluate(() => document.documentElement.outerHTML);
  for (const secret of secrets) {
    expect(customer).not.toContain(secret);
    expect(html).not.toContain(secret);
  }
  expect(customer).not.toContain('Internal, not for the customer');
  await page.getByRole('radio', { name: 'Internal' }).check();
  await expect(page.getByText('Private notes', { exact: true })).toBeVisible();
  const internal = (await pdfOf(page)).pages;
  const flat = internal.join().replace(/\s+/g, ' ');
  for (const secret of secrets) expect(flat).toContain(secret);
  for (const text of internal) expect(text).toContain('Internal, not for the customer');
});

test(
  'what is printed is what was looked at, and follows the last keystroke',
  { tag: '@all' },
  async ({ page }) => {
    await openCase(page, plain());
    await page.getByRole('radio', { name: 'Countable only' }).check();
    await enter(amount(page, 'Hours saved'), '140000');
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Print or save as PDF' }).click();
    await expect(page.getByTestId('one-pager')).toContainText('$270K');
    await expect(page.getByTestId('one-pager')).toContainText('Countable only');
    await page.getByRole('button', { name: 'Back to the case' }).click();
    await expect(page.getByTestId('headline')).toBeVisible();
  },
);

test(
  'a shared case is printed as it is tried, without leaving its link',
  { tag: '@all' },
  async ({ page }) => {
    const link = await fragmentOf(plain());
    await page.goto(`./#${link}`);
    await enter(amount(page, 'Hours saved'), '140000');
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    await page.getByRole('button', { name: 'Open: Print or PDF' }).click();
    await expect(page.getByTestId('one-pager')).toContainText('$415K');
    await expect(page.getByRole('radio', { name: 'Internal' })).toHaveCount(0);
    expect(page.url()).toContain(link);
    const { pages } = await pdfOf(page);
    expect(pages[0]).toContain('$415K');
    await page.getByRole('button', { name: 'Back', exact: true }).click();
    await expect(page.getByTestId('headline')).toHaveText('$415K');
  },
);

test('the review report is paper too: light, numbered, with a running head', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openCase(
    page,
    twelve('review', {
      agreed: null,
      reviews: [
        {
          id: 'q1',
          on: '2026-09-30',
          month: 9,
          by: 'M. Duarte',
          actual: { x0: 90, x2: 120 },
          findings: [{ about: 'l0', reason: 'training', action: 'Train the depots', who: 'P. Lind' }],
        },
      ],
    }),
  );
  await page.goto('./#/case/review/review');
  await page.getByRole('button', { name: 'Report', exact: true }).click();
  await expect(page.getByTestId('report')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('light');
  const { pages } = await pdfOf(page);
  expect(pages.join()).toContain('Value review, month 9');
  expect(pages.join()).toContain('Plan to date');
  expect(pages.join()).not.toContain('Train the depots');
  expect(pages.join()).not.toContain('Saved on this device');
  pages.forEach((text, i) => expect(text).toContain(`Page ${i + 1} of ${pages.length}`));
  for (const text of pages.slice(1)) expect(text).toContain('Halden Freight · Value review, month 9');
  // What is printed is not measured anew: on the screen the report is as wide as on the sheet, and so are its charts.
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 710, height: 900 });
  await expectNothingSideways(page);
  for (const chart of await page.getByTestId('report').locator('.drawing svg').all())
    expect((await chart.boundingBox())?.width).toBeGreaterThan(680);
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: 'Back to the review' }).click();
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
});

test(
  'paper is light in a dark room, and the room is dark again after it',
  { tag: '@all' },
  async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await openCase(page, plain());
    const theme = (): Promise<string | undefined> =>
      page.evaluate(() => document.documentElement.dataset['theme']);
    expect(await theme()).toBe('dark');
    await toPaper(page, 'plain');
    expect(await theme()).toBe('light');
    // What is chosen stays when the case comes in anew, as another tab saves it.
    await paper(page, 'A4');
    const other = await page.context().newPage();
    await other.goto('./#/case/plain/build');
    await enter(amount(other, 'Licence'), '50000');
    await expect(page.getByTestId('one-pager')).toContainText('$325K');
    await expect(page.getByRole('radio', { name: 'A4' })).toBeChecked();
    await other.close();
    await page.getByRole('button', { name: 'Back to the case' }).click();
    await expect.poll(theme).toBe('dark');
  },
);

test('the preview is clean, wide and narrow', async ({ page }) => {
  await openSample(page);
  await toPaper(page, 'sample');
  for (const { width, height } of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize({ width, height });
    await expectNothingSideways(page);
    if (thorough || width === 390) expect(await violations(page)).toEqual([]);
  }
});

test('a case that is not on this device cannot be printed, and that is said', async ({ page }) => {
  await page.goto('./#/print/nobody');
  await expect(page.getByRole('heading', { name: 'This case is not on this device' })).toBeVisible();
});

/** What the page looked like in the moment its own printing began. */
interface Moment {
  /** The widest chart, px. */
  widest: number;
  charts: number;
}
async function printing(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => {
      const charts = [...document.querySelectorAll('.drawing svg')];
      const widest = Math.max(0, ...charts.map((chart) => chart.getBoundingClientRect().width));
      (window as { moment?: Moment }).moment = { widest, charts: charts.length };
    };
  });
}
const moment = (page: Page): Promise<Moment | undefined> =>
  page.evaluate(() => (window as { moment?: Moment }).moment);

test('a screen printed by its key is whole: what was not seen yet is there, and charts fit the page', async ({
  page,
}) => {
  await printing(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await openSample(page);
  const cash = page.getByRole('heading', { name: /Pays for itself/ });
  await expect(cash).toHaveCount(0);
  await page.keyboard.press('Control+p');
  await expect.poll(() => moment(page)).toMatchObject({ charts: 1 });
  expect((await moment(page))?.widest).toBeLessThanOrEqual(700);
  // Afterwards the screen is as wide as it was.
  await expect
    .poll(async () => (await page.locator('.drawing svg').boundingBox())?.width)
    .toBeGreaterThan(700);

  const { pages } = await pdfOf(page);
  const text = pages.join();
  for (const said of ['Net customer value', 'Invoice hours saved', 'Pays for itself', 'Checks'])
    expect(text).toContain(said);
  for (const pressed of ['Share', 'Present', 'Saved on this device', 'Beyond money'])
    expect(text).not.toContain(pressed);
  // Paper is white in a dark room.
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(background).toBe('rgb(255, 255, 255)');
});

test(
  'the portfolio is printed on its side, with all its columns and every row',
  { tag: '@all' },
  async ({ page }) => {
    await printing(page);
    for (const id of ['first', 'second']) await openCase(page, { ...plain(id), owner: `Owner ${id}` });
    await page.goto('./#/portfolio');
    await expect(page.getByTestId('portfolio').locator('[data-case]')).toHaveCount(2);
    const { pages, size } = await pdfOf(page);
    expect(size[0]).toBeGreaterThan(size[1]);
    expect(pages).toHaveLength(1);
    for (const said of ['Owner first', 'Owner second', 'Segment']) expect(pages[0]).toContain(said);
    expect(pages[0]).not.toContain('Group by');
  },
);
