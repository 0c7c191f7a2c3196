/**
 * The longest the page's main thread is held up, on the processor, by documents, links, tables and files made to do so:
 * from a Chromium trace, by the thread's own clock, so that a busy machine does not count.
 */
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { checksum, fromBase64, toBase64 } from '../../src/share/bytes.ts';
import { counterOffer, encodeLink, linkLimits, sealLink } from '../../src/share/index.ts';
import type { Case } from '../../src/case/index.ts';
import { makeCase } from '../fixtures/makeCase.ts';
import { onSite } from './browser.ts';

export const name = 'Longest the page does not answer';

const budget = 200;

interface TraceEvent {
  name: string;
  ph: string;
  tid: number;
  pid: number;
  dur?: number;
  tdur?: number;
  args?: { name?: string };
}
interface Held {
  busy: number;
  wall: number;
}

/** The longest task of the page's main thread while `work` runs, in milliseconds. */
async function longest(page: Page, work: () => Promise<void>): Promise<Held> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', (chunk) => events.push(...(chunk.value as unknown as TraceEvent[])));
  const done = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'disabled-by-default-devtools.timeline'] },
  });
  await work();
  // What follows by itself belongs to it.
  await page.waitForTimeout(700);
  await session.send('Tracing.end');
  await done;
  await session.detach();
  const main = new Set(
    events
      .filter((e) => e.name === 'thread_name' && e.args?.name === 'CrRendererMain')
      .map((e) => `${e.pid}.${e.tid}`),
  );
  const tasks = events.filter(
    (e) => e.ph === 'X' && /RunTask$/.test(e.name) && main.has(`${e.pid}.${e.tid}`),
  );
  const most = (of: (e: TraceEvent) => number): number => Math.max(0, ...tasks.map(of)) / 1000;
  return { busy: most((e) => e.tdur ?? 0), wall: most((e) => e.dur ?? 0) };
}

const fragment = async (c: Case): Promise<string> => {
  const link = await encodeLink(c);
  if (!link.ok) throw new Error(link.problem.kind);
  return link.value;
};
const framed = (prefix: '1' | '1s', bytes: Uint8Array): string => {
  const payload = toBase64(bytes);
  return `${prefix}.${payload}.${checksum(prefix === '1' ? payload : `${prefix}.${payload}`)}`;
};

/** Thousands of rows in a link of a few characters. */
const many = (n: number, more: Record<string, unknown> = {}): Case =>
  makeCase({
    id: 'many',
    lines: Array.from({ length: n }, (_, i) => ({
      id: `l${i}`,
      bucket: 'tangible-benefit',
      label: 'x',
      formula: '1',
    })),
    ...more,
  });
/** The deepest formulas that fit a row. */
const deep = (n: number): Case =>
  many(0, {
    lines: Array.from({ length: n }, (_, i) => ({
      id: `l${i}`,
      bucket: 'tangible-benefit',
      label: 'x',
      formula: `${'('.repeat(40)}1${'+1)'.repeat(40)}`.padEnd(900, '+1'),
    })),
  });
/** What a careless or hostile file holds of each. */
const large = (lines: number, assumptions: number): Record<string, unknown> => ({
  ...makeCase({ id: 'large' }),
  lines: Array.from({ length: lines }, (_, i) => ({
    id: `l${i}`,
    bucket: i % 3 ? 'tangible-benefit' : 'tangible-cost',
    label: `A row with a label of ordinary length, number ${i}`,
    formula: i % 2 ? `a${i % assumptions} * 12` : '1200',
    note: 'n'.repeat(200),
  })),
  assumptions: Array.from({ length: assumptions }, (_, i) => ({
    name: `a${i}`,
    label: `An assumption of ordinary length, number ${i}`,
    unit: 'count',
    value: i,
    low: i - 1,
    high: i + 1,
  })),
});
const onDisk = (file: string, text: string): string => {
  const path = join(tmpdir(), `worthwhile-${file}`);
  writeFileSync(path, text);
  return path;
};
const settledAt = (page: Page, id: string) => page.getByTestId(id).first().waitFor({ timeout: 120_000 });
const more = async (page: Page, entry: string): Promise<void> => {
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: entry }).click();
  await page.getByRole('dialog').waitFor();
};

type Step = (page: Page, base: string) => Promise<Held>;

async function cases(): Promise<[string, Step][]> {
  const link =
    (text: string, until: string): Step =>
    async (page, base) => {
      await page.goto(base);
      return longest(page, async () => {
        await page.evaluate((f) => (location.hash = f), text);
        await settledAt(page, until);
      });
    };
  const everyTab =
    (text: string): Step =>
    async (page, base) => {
      await page.goto(`${base}#${text}`);
      await settledAt(page, 'headline');
      return longest(page, async () => {
        for (const tab of [
          'Beyond money',
          'Odds',
          'Scenarios',
          'People',
          'Review',
          'Your numbers',
          'Build',
        ]) {
          const it = page.getByRole('navigation').getByRole('button', { name: tab, exact: true });
          if ((await it.count()) === 0) continue;
          await it.click();
          await page.waitForTimeout(1500);
        }
      });
    };
  const file =
    (path: string, until: (page: Page) => Promise<unknown>): Step =>
    async (page, base) => {
      await page.goto(base);
      return longest(page, async () => {
        await page.locator('input[type=file]').first().setInputFiles(path);
        await until(page);
      });
    };
  const refused = (page: Page) => page.locator('#bring-problem svg').waitFor({ timeout: 120_000 });
  const opened = (page: Page) => settledAt(page, 'headline');
  const backup =
    (path: string, until: (page: Page) => Promise<unknown>): Step =>
    async (page, base) => {
      await page.goto(base);
      await page.getByRole('button', { name: 'Backup and storage' }).first().click();
      const dialog = page.getByRole('dialog');
      await dialog.waitFor();
      return longest(page, async () => {
        await dialog.locator('input[type=file]').setInputFiles(path);
        await until(page);
      });
    };
  /** A whole store brought in, compared with the same file again, and saved as a file. */
  const kept =
    (path: string, measured: 'restored' | 'previewed' | 'saved'): Step =>
    async (page, base) => {
      await page.goto(base);
      const dialog = page.getByRole('dialog');
      const preview = async (): Promise<void> => {
        await page.getByRole('button', { name: 'Backup and storage' }).first().click();
        await dialog.locator('input[type=file]').setInputFiles(path);
        await page.getByTestId('backup-preview').waitFor({ timeout: 120_000 });
      };
      const restore = async (): Promise<void> => {
        await dialog.getByRole('button', { name: 'Restore', exact: true }).click();
        await dialog.waitFor({ state: 'detached', timeout: 120_000 });
      };
      await preview();
      if (measured === 'restored') return longest(page, restore);
      await restore();
      if (measured === 'previewed') return longest(page, preview);
      await page.getByRole('button', { name: 'Backup and storage' }).first().click();
      return longest(page, async () => {
        const download = page.waitForEvent('download', { timeout: 120_000 });
        await dialog.getByRole('button', { name: 'Save a backup file' }).click();
        await download;
      });
    };
  const own = async (page: Page, base: string, c: unknown): Promise<void> => {
    await page.goto(base);
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles(onDisk('own.json', JSON.stringify(c)));
    await settledAt(page, 'headline');
  };
  const table =
    (path: string): Step =>
    async (page, base) => {
      await own(page, base, many(3));
      await more(page, 'Paste from a spreadsheet');
      return longest(page, async () => {
        await page.getByRole('dialog').locator('input[type=file]').setInputFiles(path);
        await page
          .getByRole('dialog')
          .locator('[data-testid=counted], [role=alert]')
          .first()
          .waitFor({ timeout: 120_000 });
        await page.waitForTimeout(3000);
      });
    };
  const pasted =
    (text: () => string): Step =>
    async (page, base) => {
      await own(page, base, many(3));
      await more(page, 'Paste from a spreadsheet');
      const field = page.getByRole('textbox', { name: 'Copied rows' });
      await field.focus();
      await page.evaluate(
        ([t]) => {
          (window as unknown as { pasted: string }).pasted = t as string;
        },
        [text()],
      );
      return longest(page, async () => {
        await page.evaluate(() => {
          const data = new DataTransfer();
          data.setData('text/plain', (window as unknown as { pasted: string }).pasted);
          const target = document.activeElement as HTMLTextAreaElement;
          const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
          // A made event pastes nothing by itself: what a browser does next is done here.
          if (target.dispatchEvent(event))
            document.execCommand('insertText', false, data.getData('text/plain'));
        });
        await page.waitForTimeout(5000);
      });
    };

  const noise = Uint8Array.from({ length: 12_000 }, (_, i) => (Math.imul(i, 2654435761) >>> 13) & 255);
  const n = linkLimits.bytes;
  noise.set([(n & 127) | 128, ((n >> 7) & 127) | 128, n >> 14]);
  const sealed = await sealLink(makeCase({ id: 's' }), {}, 'correct horse');
  if (!sealed.ok) throw new Error(sealed.problem.kind);
  const absurd = fromBase64(sealed.value.split('.')[1] ?? '') ?? new Uint8Array();
  new DataView(absurd.buffer).setUint32(1, 10_000_000);

  const lots = many(8000);
  const offer = counterOffer(
    lots,
    { ...lots, lines: lots.lines.map((l) => ({ ...l, formula: '2' })) },
    'x',
    '2026-05-12',
  );
  const rows = (count: number): string =>
    Array.from({ length: count }, (_, i) => `Row number ${i};${1000 + i}`).join('\n');
  const record = (i: number, c: unknown) => ({
    id: `r${i}`,
    title: `Case ${i}`,
    updated: '2026-05-12T10:00:00.000Z',
    revision: 1,
    document: { ...(c as object), id: `r${i}` },
  });
  const backupOf = (records: unknown[]): string =>
    JSON.stringify({
      format: 'worthwhile-backup',
      version: 1,
      at: '2026-05-12T10:00:00.000Z',
      records,
      versions: [],
    });
  const scenario = (i: number) => ({ id: `s${i}`, label: 'x', market: 'down', set: {}, benefits: 0.5 });
  const manyScenarios = many(2000, { scenarios: Array.from({ length: 50 }, (_, i) => scenario(i)) });
  const hundred = large(100, 100);

  return [
    ['link: noise that fills the frame', link(framed('1', noise), 'link-problem')],
    ['link: 8,000 rows', link(await fragment(lots), 'headline')],
    ['link: 8,000 rows, every screen', everyTab(await fragment(lots))],
    ['link: 2,000 rows and 50 scenarios, every screen', everyTab(await fragment(manyScenarios))],
    ['link: 250 rows of the deepest formulas', link(await fragment(deep(250)), 'headline')],
    ['link: 250 rows of the deepest formulas, every screen', everyTab(await fragment(deep(250)))],
    [
      'sealed link: ten million rounds',
      async (page, base) => {
        await page.goto(`${base}#${framed('1s', absurd)}`);
        await page.getByLabel('Password').fill('correct horse');
        return longest(page, async () => {
          await page.getByLabel('Password').press('Enter');
          await page.getByText('This password does not open the link.').first().waitFor({ timeout: 120_000 });
        });
      },
    ],
    [
      'counter-offer: 8,000 changes, arriving and gone through',
      async (page, base) => {
        await own(page, base, lots);
        const text = await fragment(offer);
        return longest(page, async () => {
          await page.evaluate((f) => (location.hash = f), text);
          await settledAt(page, 'arrived');
          await page.getByRole('button', { name: 'Go through the changes' }).click();
          await settledAt(page, 'together');
          await page.waitForTimeout(3000);
          await page.getByRole('dialog').getByRole('button', { name: 'Accept all' }).click();
          await page.waitForTimeout(500);
          await page
            .getByRole('dialog')
            .getByRole('button', { name: /^Take over/ })
            .click();
          await page.waitForTimeout(2000);
        });
      },
    ],
    [
      'file: 16 MB of zeros in lines',
      file(
        onDisk(
          'zeros.json',
          `{"format":"worthwhile","version":1,"kind":"case","lines":[${'0,'.repeat(7_900_000)}0]}`,
        ),
        refused,
      ),
    ],
    [
      'file: a list a million deep',
      file(onDisk('deep.json', `${'['.repeat(1e6)}${']'.repeat(1e6)}`), refused),
    ],
    [
      'file: 16 MB in one string',
      file(
        onDisk('string.json', JSON.stringify({ ...makeCase({ id: 'x' }), title: 'x'.repeat(16_000_000) })),
        refused,
      ),
    ],
    [
      'file: 10,000 rows that are wrong',
      file(
        onDisk(
          'wrong.json',
          JSON.stringify({
            ...large(10_000, 10),
            nonsense: 1,
            lines: Array.from({ length: 10_000 }, () => ({ id: 1, x: 2 })),
          }),
        ),
        refused,
      ),
    ],
    ['file: 10,000 rows', file(onDisk('rows.json', JSON.stringify(large(10_000, 100))), opened)],
    [
      'file: 10,000 rows, 40,000 assumptions',
      file(onDisk('all.json', JSON.stringify(large(10_000, 40_000))), opened),
    ],
    [
      'backup: 100 MB of junk',
      backup(
        onDisk(
          'junk.json',
          `{"format":"worthwhile-backup","version":1,"records":[${'{"a":[0,0,0]},'.repeat(7_100_000)}0]}`,
        ),
        (page) =>
          page
            .getByRole('dialog')
            .locator('[role=alert], [data-testid=backup-of]')
            .first()
            .waitFor({ timeout: 60_000 }),
      ),
    ],
    [
      'backup: 100 MB of cases',
      backup(
        onDisk('cases.json', backupOf(Array.from({ length: 1900 }, (_, i) => record(i, hundred)))),
        (page) =>
          page
            .getByRole('dialog')
            .locator('[role=alert], [data-testid=backup-of]')
            .first()
            .waitFor({ timeout: 60_000 }),
      ),
    ],
    ['backup: 100 MB of cases, restored', kept(join(tmpdir(), 'worthwhile-cases.json'), 'restored')],
    [
      'backup: 100 MB of cases, compared with the same',
      kept(join(tmpdir(), 'worthwhile-cases.json'), 'previewed'),
    ],
    ['backup: 100 MB of cases, saved', kept(join(tmpdir(), 'worthwhile-cases.json'), 'saved')],
    [
      'backup: ten cases of 10,000 rows',
      backup(
        onDisk('big.json', backupOf(Array.from({ length: 10 }, (_, i) => record(i, large(10_000, 100))))),
        (page) =>
          page
            .getByRole('dialog')
            .locator('[role=alert], [data-testid=backup-of]')
            .first()
            .waitFor({ timeout: 60_000 }),
      ),
    ],
    ['CSV: 9,000 rows', table(onDisk('rows.csv', rows(9000)))],
    ['CSV: 200,000 rows', table(onDisk('more.csv', rows(200_000)))],
    ['CSV: one line of 15 MB', table(onDisk('line.csv', 'a;'.repeat(7_500_000)))],
    ['paste: 9,000 rows', pasted(() => rows(9000))],
    ['paste: 10 MB', pasted(() => rows(480_000))],
    [
      'host: a file of strings as large as it may be',
      async (page, base) => {
        await page.route('**/config.json', (route) =>
          route.fulfill({
            json: { name: 'x'.repeat(200), owners: Array.from({ length: 2000 }, () => 'y'.repeat(100)) },
          }),
        );
        await page.goto('about:blank');
        return longest(page, async () => {
          await page.goto(base);
          await page.getByRole('heading').first().waitFor();
        });
      },
    ],
  ];
}

export async function run(): Promise<Record<string, string | number>[]> {
  return onSite(async ({ browser, base }) => {
    const rows: Record<string, string | number>[] = [];
    for (const [label, step] of await cases()) {
      const context = await browser.newContext({
        viewport: { width: 1440, height: 900 },
        serviceWorkers: 'block',
        locale: 'en-US',
      });
      const held = await step(await context.newPage(), base);
      rows.push({
        label,
        'ms on the processor': Math.round(held.busy),
        'ms by the clock': Math.round(held.wall),
        budget,
      });
      await context.close();
    }
    return rows;
  });
}
