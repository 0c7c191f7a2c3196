import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseCase } from '../../src/case/index.ts';
import { browserArguments, findBrowser } from './findBrowser.ts';
import { violations } from './axe.ts';
import { caseOf, plain } from './cases.ts';
import {
  amount,
  caseId,
  enter,
  expect,
  expectFigures,
  openCase,
  openHome,
  row,
  savedFile,
  start,
  stored,
  test,
} from './helpers.ts';
import { thorough } from '../thorough.ts';

const formulaIn = async (page: Page, id: string): Promise<string | undefined> => {
  const read = parseCase(await stored(page, id));
  return read.ok ? read.value.lines[0]?.formula : undefined;
};

test('what is typed is saved without being asked, and found again', async ({ page }) => {
  await start(page, 'Blank');
  const id = caseId(page);
  await enter(amount(page, 'First benefit'), '12345');
  await expect.poll(() => formulaIn(page, id)).toBe('12345');
  await expect(page.getByTestId('saving')).toHaveText('Saved on this device');
  await page.reload();
  await expect(amount(page, 'First benefit')).toHaveValue('12,345');
  await page.getByRole('link', { name: 'All cases' }).click();
  await expect(page.locator('[data-case]')).toContainText('$37K');
});

test('closing the tab right after a keystroke loses none of it', async ({ context, page }) => {
  await openCase(page, plain());
  const address = page.url();
  for (let round = 1; round <= (thorough ? 6 : 2); round++) {
    const typing = await context.newPage();
    await typing.goto(address);
    await amount(typing, 'Hours saved').focus();
    await typing.keyboard.press('Control+a');
    await typing.keyboard.type(String(1000 + round));
    // No pause: the tab goes while the save is still to come. Every second time it may say goodbye.
    await typing.close({ runBeforeUnload: round % 2 === 0 });
    const again = await context.newPage();
    await again.goto(address);
    await expect(amount(again, 'Hours saved'), `round ${round}`).toHaveValue(`1,00${round}`);
    await again.close();
  }
});

test(
  'leaving for another page right after a keystroke loses none of it',
  { tag: '@all' },
  async ({ page }) => {
    await openCase(page, plain());
    const address = page.url();
    await amount(page, 'Hours saved').focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('777');
    await page.goto('about:blank');
    await page.goto(address);
    await expect(amount(page, 'Hours saved')).toHaveValue('777');
    await page.keyboard.press('Tab');
    await amount(page, 'Hours saved').focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('888');
    await page.getByRole('link', { name: 'All cases' }).click();
    await page.locator('[data-case] a').click();
    await expect(amount(page, 'Hours saved')).toHaveValue('888');
  },
);

test('a tab that crashes right after a keystroke loses none of it', async ({ context, page }) => {
  await openCase(page, plain());
  const address = page.url();
  await amount(page, 'Hours saved').focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('424242');
  const crashed = page.waitForEvent('crash');
  await page.goto('chrome://crash').catch(() => undefined);
  await crashed;
  const again = await context.newPage();
  await again.goto(address);
  await expect(amount(again, 'Hours saved')).toHaveValue('424,242');
});

/** The processes of the browser that runs on a profile of our own. */
function processesOf(profile: string): number[] {
  // Small containers have no ps, and other systems no /proc.
  const lines = existsSync('/proc/self/cmdline')
    ? readdirSync('/proc').flatMap((pid) => {
        try {
          return /^\d+$/.test(pid) ? [`${pid} ${readFileSync(`/proc/${pid}/cmdline`, 'utf8')}`] : [];
        } catch {
          return [];
        }
      })
    : execFileSync('ps', ['-axo', 'pid=,args='], { encoding: 'utf8' }).split('\n');
  return lines.filter((line) => line.includes(profile)).map((line) => Number.parseInt(line, 10));
}

test('a browser that is killed keeps what was typed', { tag: '@all' }, async ({ baseURL }) => {
  const profile = mkdtempSync(join(tmpdir(), 'worthwhile-'));
  const launch = () =>
    chromium.launchPersistentContext(profile, {
      executablePath: findBrowser(),
      args: browserArguments,
      ...(baseURL === undefined ? {} : { baseURL }),
      locale: 'en-US',
    });
  try {
    const first = await launch();
    const page = await first.newPage();
    await openCase(page, plain());
    const address = page.url();
    await amount(page, 'Hours saved').focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('654321');
    await expect(page.getByTestId('headline')).toHaveText('$1.96M');
    await expect.poll(() => formulaIn(page, 'plain')).toBe('654321');
    // The processes themselves, from outside: no event reaches the page.
    for (const pid of processesOf(profile)) process.kill(pid, 'SIGKILL');
    await first.close().catch(() => undefined);
    const second = await launch();
    const again = await second.newPage();
    await again.goto(address);
    await expect(amount(again, 'Hours saved')).toHaveValue('654,321');
    await second.close();
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
});

/** A tab that hears of no other: as when both save within the same moment. */
async function deafTab(context: BrowserContext): Promise<Page> {
  const tab = await context.newPage();
  await tab.addInitScript(() => {
    Object.defineProperty(window, 'BroadcastChannel', { value: undefined });
  });
  return tab;
}

test('a case changed in two tabs offers both versions and loses neither', async ({ context, page }) => {
  await openCase(page, plain());
  const other = await deafTab(context);
  await other.goto(page.url());
  await expect(amount(other, 'Hours saved')).toHaveValue('120,000');
  await enter(amount(page, 'Hours saved'), '111k');
  await expect.poll(() => formulaIn(page, 'plain')).toBe('111000');
  await enter(amount(other, 'Licence'), '44k');
  const banner = other.getByRole('alert');
  await expect(banner).toContainText('changed in another tab. Both versions are safe');
  await expect(other.getByTestId('saving')).toHaveText('Not saved');
  await expect.poll(() => formulaIn(page, 'plain')).toBe('111000');
  // Both side by side, before anyone decides.
  await banner.getByRole('button', { name: 'Compare the two' }).click();
  const both = other.getByRole('dialog', { name: 'Two versions of this case' });
  await expect(both.getByRole('row', { name: /^Hours saved/ })).toContainText('$120,000$111,000');
  await expect(both.getByRole('row', { name: /^Licence/ })).toContainText('$44,000$40,000');
  expect(await violations(other)).toEqual([]);
  await both.getByRole('button', { name: 'Take the other version' }).click();
  await expect(amount(other, 'Hours saved')).toHaveValue('111,000');
  await expect(amount(other, 'Licence')).toHaveValue('40,000');
  await expect(banner).toHaveCount(0);
  // What this tab had is one step away.
  await other.keyboard.press('Control+z');
  await expect(amount(other, 'Licence')).toHaveValue('44,000');
  await expect(amount(other, 'Hours saved')).toHaveValue('120,000');
});

test(
  'keeping this tab’s version saves it over the other, which stays in the history',
  { tag: '@all' },
  async ({ context, page }) => {
    await openCase(page, plain());
    const other = await deafTab(context);
    await other.goto(page.url());
    await expect(amount(other, 'Hours saved')).toHaveValue('120,000');
    await enter(amount(page, 'Hours saved'), '111k');
    await expect.poll(() => formulaIn(page, 'plain')).toBe('111000');
    await enter(amount(other, 'Hours saved'), '222k');
    await other.getByRole('alert').getByRole('button', { name: 'Keep this tab’s version' }).click();
    await expect.poll(() => formulaIn(other, 'plain')).toBe('222000');
    await expect(other.getByTestId('saving')).toHaveText('Saved on this device');
    const versions = await other.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const asked = indexedDB.open(`worthwhile:${location.pathname.replace(/[^/]*$/, '')}`);
          asked.onsuccess = () => {
            const read = asked.result.transaction('versions').objectStore('versions').getAll();
            read.onsuccess = () => resolve(JSON.stringify(read.result));
          };
        }),
    );
    expect(versions).toContain('"111000"');
  },
);

test(
  'one record that cannot be read leaves the others alone and is given back as a file',
  { tag: '@all' },
  async ({ page }) => {
    await openCase(page, plain('whole'));
    await openCase(page, caseOf('broken', [{ bucket: 'tangible-benefit', label: 'Hours', formula: '5' }]));
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const asked = indexedDB.open(`worthwhile:${location.pathname.replace(/[^/]*$/, '')}`);
          asked.onsuccess = () => {
            const change = asked.result.transaction('documents', 'readwrite');
            const documents = change.objectStore('documents');
            const read = documents.get('broken');
            read.onsuccess = () => {
              const record = read.result as { document: Record<string, unknown> };
              documents.put({ ...record, document: { ...record.document, years: 'three', surprise: 1 } });
            };
            change.oncomplete = () => {
              asked.result.close();
              resolve();
            };
          };
        }),
    );
    await page.goto('./#/case/broken/build');
    await page.reload();
    await expect(page.getByRole('heading', { name: 'This case cannot be read' })).toBeVisible();
    await expect(page.getByRole('main')).toContainText('Years: must be a number');
    const file = await savedFile(page, () => page.getByRole('button', { name: 'Save a file' }).click());
    expect(JSON.parse(file.text)).toMatchObject({ id: 'broken', years: 'three', surprise: 1 });
    await page.getByRole('link', { name: 'All cases' }).click();
    await page.locator('[data-case=whole] a').click();
    await expectFigures(page, { net: '$355K' });
  },
);

test('a browser that keeps nothing says so, and the work is saved as a file', async ({ visitor }) => {
  const page = await visitor();
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
  });
  await openHome(page);
  await expect(page.getByText('This browser keeps nothing here.')).toBeVisible();
  await start(page, 'Blank');
  await enter(amount(page, 'First benefit'), '5k');
  await expectFigures(page, { net: '$15K' });
  await expect(page.getByText('This browser keeps nothing after the tab closes.')).toBeVisible();
  await expect(page.getByTestId('saving')).toHaveText('Not saved');
  const file = await savedFile(page, () => page.getByRole('button', { name: 'Save a file' }).click());
  const read = parseCase(JSON.parse(file.text));
  expect(read.ok && read.value.lines[0]?.formula).toBe('5000');
});

test('a full disk is said, loses nothing, and offers a file', { tag: '@all' }, async ({ page }) => {
  await openCase(page, plain());
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
  });
  await enter(amount(page, 'Hours saved'), '333');
  const banner = page.getByRole('alert');
  await expect(banner).toContainText('This device has no room left. Nothing was lost');
  await expect(page.getByTestId('saving')).toHaveText('Not saved');
  const file = await savedFile(page, () => banner.getByRole('button', { name: 'Save a file' }).click());
  const read = parseCase(JSON.parse(file.text));
  expect(read.ok && read.value.lines[0]?.formula).toBe('333');
  await page.reload();
  await expect(amount(page, 'Hours saved')).toHaveValue('333');
});

test('a saved file opens again as the same case', { tag: '@all' }, async ({ page, visitor }) => {
  await openCase(page, plain());
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe('Halden-Freight.worthwhile.json');
  const elsewhere = await visitor();
  await openHome(elsewhere);
  await elsewhere.locator('input[type=file]').setInputFiles(await download.path());
  await expectFigures(elsewhere, { net: '$355K', roi: '229%', npv: '$288K', payback: 'Month 4' });
  await expect(row(elsewhere, 'Calmer month end')).toBeVisible();
  expect(readFileSync(await download.path(), 'utf8')).toContain('"format": "worthwhile"');
});

test('a file that is no case is refused in words and changes nothing', { tag: '@all' }, async ({ page }) => {
  await openHome(page);
  for (const [text, says] of [
    ['hello', /This is not a Worthwhile document/],
    ['{"a":1}', /This is not a Worthwhile document/],
    [JSON.stringify({ ...plain(), version: 99 }), /Made by a newer version/],
    [JSON.stringify({ ...plain(), years: 400 }), /Years: must be between 1 and 10/],
    [JSON.stringify({ ...plain(), wings: 2 }), /nothing here is called “wings”/],
  ] as const) {
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await expect(page.getByRole('alert'), text.slice(0, 40)).toContainText(says);
  }
  await expect(page.getByRole('heading', { name: 'Start a case' })).toBeVisible();
});
