/** Home with 10,000 stored cases: opening it, and searching in it, keystroke by keystroke. */
import type { Page } from '@playwright/test';
import { portfolioDrafts } from '../fixtures/portfolioCases.ts';
import { writeRecords } from '../fixtures/writeRecords.ts';
import { onSite } from './browser.ts';
import { median } from './time.ts';

export const name = 'Home with 10,000 cases';

/** Types into the search field and measures until the frame that shows the outcome has been handed over, ms. */
const search = (page: Page, text: string): Promise<number> =>
  page.evaluate(
    (typed) =>
      new Promise<number>((done) => {
        const field = document.querySelector<HTMLInputElement>('#case-search');
        if (!field) throw new Error('no search field');
        const begin = performance.now();
        field.value = typed;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => done(performance.now() - begin);
          channel.port2.postMessage(0);
        });
      }),
    text,
  );

export async function run() {
  const some = await portfolioDrafts(500);
  const many = Array.from({ length: 10_000 }, (_, i) => {
    const d = some[i % some.length];
    if (!d) throw new Error('no drafts');
    const id = `p${i}`;
    const customer = { name: `Customer ${String(i).padStart(5, '0')}` };
    // The documents as well: a list must not read them.
    return { ...d, id, customer: customer.name, document: { ...(d.document as object), id, customer } };
  });
  return onSite(async ({ browser, base }) => {
    const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
    await page.addInitScript(() => {
      const seen = new MutationObserver(() => {
        // The first thing only a read store shows: a case, or the words of a first visit.
        if (!document.querySelector('[data-case], .welcome')) return;
        seen.disconnect();
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => {
            (window as unknown as { listed: number }).listed = performance.now();
          };
          channel.port2.postMessage(0);
        });
      });
      seen.observe(document, { childList: true, subtree: true });
    });
    const open = async (): Promise<number[]> => {
      const times: number[] = [];
      for (let i = 0; i < 7; i++) {
        await page.goto('about:blank');
        await page.goto(`${base}#/`);
        await page.waitForFunction(() => 'listed' in window);
        times.push(await page.evaluate(() => (window as unknown as { listed: number }).listed));
      }
      return times;
    };
    const empty = await open();
    // Asking for any case makes the database.
    await page.goto(`${base}#/case/none/build`);
    await page.getByRole('heading', { name: 'This case is not on this device' }).waitFor();
    for (let i = 0; i < many.length; i += 2500) await page.evaluate(writeRecords, many.slice(i, i + 2500));
    const opened = await open();
    const first = await search(page, 'c');
    const typed: number[] = [];
    for (const text of [
      'cu',
      'customer',
      'customer 0',
      'customer 004',
      'rollout 12',
      'customer 00421',
      'x',
      '',
    ])
      typed.push(await search(page, text));
    const rows = await page.locator('[data-case]').count();
    return [
      { label: 'Opened with nothing stored, median of 7', value: median(empty), unit: 'ms' },
      { label: 'Opened, navigation to painted list, median of 7', value: median(opened), unit: 'ms' },
      { label: 'Opened, worst of 7', value: Math.max(...opened), unit: 'ms' },
      { label: 'First keystroke of a search, to the frame', value: first, unit: 'ms' },
      { label: 'Further keystrokes, median', value: median(typed), unit: 'ms' },
      { label: 'Further keystrokes, worst', value: Math.max(...typed), unit: 'ms' },
      { label: 'Rows in the document', value: rows, unit: '' },
    ];
  });
}
