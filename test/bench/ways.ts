/** The ways in which something large comes in, each measured by the longest the page does not answer meanwhile. */
import type { Page } from '@playwright/test';
import { many, onDisk } from './hostile.ts';
import { traced, type TraceEvent } from './trace.ts';

export interface Held {
  busy: number;
  wall: number;
}

/** The longest task of the page's main thread while `work` runs, in milliseconds. */
export async function longest(page: Page, work: () => Promise<void>): Promise<Held> {
  const events = await traced(page, ['toplevel', 'disabled-by-default-devtools.timeline'], async () => {
    await work();
    // What follows by itself belongs to it.
    await page.waitForTimeout(700);
  });
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

export type Step = (page: Page, base: string) => Promise<Held>;

export const settledAt = (page: Page, id: string) =>
  page.getByTestId(id).first().waitFor({ timeout: 120_000 });
const more = async (page: Page, entry: string): Promise<void> => {
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: entry }).click();
  await page.getByRole('dialog').waitFor();
};

export const link =
  (text: string, until: string): Step =>
  async (page, base) => {
    await page.goto(base);
    return longest(page, async () => {
      await page.evaluate((f) => (location.hash = f), text);
      await settledAt(page, until);
    });
  };
export const everyTab =
  (text: string): Step =>
  async (page, base) => {
    await page.goto(`${base}#${text}`);
    await settledAt(page, 'headline');
    return longest(page, async () => {
      for (const tab of ['Beyond money', 'Odds', 'Scenarios', 'People', 'Review', 'Your numbers', 'Build']) {
        const it = page.getByRole('navigation').getByRole('button', { name: tab, exact: true });
        if ((await it.count()) === 0) continue;
        await it.click();
        await page.waitForTimeout(1500);
      }
    });
  };
export const file =
  (path: string, until: (page: Page) => Promise<unknown>): Step =>
  async (page, base) => {
    await page.goto(base);
    return longest(page, async () => {
      await page.locator('input[type=file]').first().setInputFiles(path);
      await until(page);
    });
  };
export const refused = (page: Page) => page.locator('#bring-problem svg').waitFor({ timeout: 120_000 });
export const opened = (page: Page) => settledAt(page, 'headline');
export const answered = (page: Page) =>
  page
    .getByRole('dialog')
    .locator('[role=alert], [data-testid=backup-of]')
    .first()
    .waitFor({ timeout: 60_000 });
export const backup =
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
export const kept =
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
export const own = async (page: Page, base: string, c: unknown): Promise<void> => {
  await page.goto(base);
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles(onDisk('own.json', JSON.stringify(c)));
  await settledAt(page, 'headline');
};
export const table =
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
export const pasted =
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
