/**
 * The longest the page's main thread is held up, on the processor, by documents, links, tables and files made to do so:
 * from a Chromium trace, by the thread's own clock, so that a busy machine does not count.
 */
import { makeCase } from '../fixtures/makeCase.ts';
import { onSite } from './browser.ts';
import {
  absurdSeal,
  backupOf,
  deep,
  fragment,
  large,
  many,
  manyScenarios,
  noiseLink,
  offerTo,
  onDisk,
  tableOf,
} from './hostile.ts';
import {
  answered,
  backup,
  everyTab,
  file,
  kept,
  link,
  longest,
  opened,
  own,
  pasted,
  refused,
  settledAt,
  table,
  type Step,
} from './ways.ts';

export const name = 'Longest the page does not answer';

const budget = 200;

async function hostile(): Promise<[string, Step][]> {
  const password = 'correct horse';
  const lots = many(8000);
  const cases = onDisk('cases.json', backupOf(1900, large(100, 100)));
  return [
    ['link: noise that fills the frame', link(noiseLink(), 'link-problem')],
    ['link: 8,000 rows', link(await fragment(lots), 'headline')],
    ['link: 8,000 rows, every screen', everyTab(await fragment(lots))],
    ['link: 2,000 rows and 50 scenarios, every screen', everyTab(await fragment(manyScenarios()))],
    ['link: 250 rows of the deepest formulas', link(await fragment(deep(250)), 'headline')],
    ['link: 250 rows of the deepest formulas, every screen', everyTab(await fragment(deep(250)))],
    [
      'sealed link: ten million rounds',
      async (page, base) => {
        await page.goto(`${base}#${await absurdSeal(password)}`);
        await page.getByLabel('Password').fill(password);
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
        const text = await fragment(offerTo(lots));
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
        answered,
      ),
    ],
    ['backup: 100 MB of cases', backup(cases, answered)],
    ['backup: 100 MB of cases, restored', kept(cases, 'restored')],
    ['backup: 100 MB of cases, compared with the same', kept(cases, 'previewed')],
    ['backup: 100 MB of cases, saved', kept(cases, 'saved')],
    [
      'backup: ten cases of 10,000 rows',
      backup(onDisk('big.json', backupOf(10, large(10_000, 100))), answered),
    ],
    ['CSV: 9,000 rows', table(onDisk('rows.csv', tableOf(9000)))],
    ['CSV: 200,000 rows', table(onDisk('more.csv', tableOf(200_000)))],
    ['CSV: one line of 15 MB', table(onDisk('line.csv', 'a;'.repeat(7_500_000)))],
    ['paste: 9,000 rows', pasted(() => tableOf(9000))],
    ['paste: 10 MB', pasted(() => tableOf(480_000))],
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
    for (const [label, step] of await hostile()) {
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
