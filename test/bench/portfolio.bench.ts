/** A portfolio of 10,000 cases: opening it, sorting, searching, grouping, and scrolling through it. */
import type { Page } from '@playwright/test';
import { portfolioDrafts, writeRecords } from '../fixtures/portfolioCases.ts';
import { onSite } from './browser.ts';
import { median } from './time.ts';

export const name = 'Portfolio of 10,000 cases';

/** Milliseconds from a change to the frame that shows it. */
const timed = (page: Page, act: string): Promise<number> =>
  page.evaluate(
    (code) =>
      new Promise<number>((done) => {
        const begin = performance.now();
        (new Function(code) as () => void)();
        requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - begin)));
      }),
    act,
  );

export async function run() {
  const some = await portfolioDrafts(500);
  const many = Array.from({ length: 10_000 }, (_, i) => {
    const d = some[i % some.length];
    if (!d) throw new Error('no drafts');
    return { ...d, id: `p${i}`, customer: `Customer ${String(i).padStart(5, '0')}`, document: null };
  });
  return onSite(async ({ browser, base }) => {
    const page = await (
      await browser.newContext({ viewport: { width: 1440, height: 900 }, bypassCSP: true })
    ).newPage();
    // Asking for any case makes the database.
    await page.goto(`${base}#/case/none/build`);
    await page.getByRole('heading', { name: 'This case is not on this device' }).waitFor();
    for (let i = 0; i < many.length; i += 2500) await page.evaluate(writeRecords, many.slice(i, i + 2500));
    const begin = Date.now();
    await page.goto(`${base}#/portfolio`);
    await page.reload();
    await page.getByTestId('shown').filter({ hasText: '10000' }).waitFor();
    const opened = Date.now() - begin;
    const box = `document.querySelector('[data-testid=portfolio]')`;
    const press = (n: number) => `${box}.querySelectorAll('thead button')[${n}].click()`;
    const sorts: number[] = [];
    for (const n of [1, 4, 0, 2]) sorts.push(await timed(page, press(n)));
    const scrolls: number[] = [];
    for (let i = 1; i <= 30; i++) scrolls.push(await timed(page, `${box}.scrollTop = ${i * 15_000}`));
    const inDocument = await page.locator('[data-testid=portfolio] tbody tr').count();
    const typed = await timed(
      page,
      `const i = document.querySelector('#portfolio-search'); i.value = '0042'; i.dispatchEvent(new Event('input', {bubbles: true}))`,
    );
    return [
      { label: 'Opened, address to rows', value: opened, unit: 'ms' },
      { label: 'Sorted by a column, median', value: median(sorts), unit: 'ms' },
      { label: 'Scrolled 290 rows, two frames, median', value: median(scrolls), unit: 'ms' },
      { label: 'Scrolled 290 rows, two frames, worst', value: Math.max(...scrolls), unit: 'ms' },
      { label: 'Searched', value: typed, unit: 'ms' },
      { label: 'Rows in the document', value: inDocument, unit: '' },
    ];
  });
}
