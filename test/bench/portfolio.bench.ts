/** A portfolio of 10,000 cases: opening it, sorting, searching, grouping, scrolling through it, its week and its calendar. */
import { expect, type Page } from '@playwright/test';
import { portfolioDrafts } from '../fixtures/portfolioCases.ts';
import { writeRecords } from '../fixtures/writeRecords.ts';
import { onSite } from './browser.ts';
import { median } from './time.ts';
import { timeline, traced } from './trace.ts';

export const name = 'Portfolio of 10,000 cases';

/** What may hold the page, ms, from the timeline: the longest task there was meanwhile. */
async function longestTask(page: Page, work: () => Promise<void>): Promise<number> {
  const events = await traced(page, timeline, work);
  const frame = events.find((e) => e.name === 'FunctionCall');
  return Math.max(
    ...events
      .filter((e) => e.name === 'RunTask' && e.tid === frame?.tid && e.pid === frame.pid)
      .map((e) => (e.dur ?? 0) / 1000),
  );
}

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

/** Runs in the page: notes when all rows are counted. Whoever asks from outside, asks every half second. */
const noteShown = (): void => {
  const watch = new MutationObserver(() => {
    if (!document.querySelector('[data-testid=shown]')?.textContent.includes('10000')) return;
    Object.assign(window, { shown: performance.now() });
    watch.disconnect();
  });
  watch.observe(document, { childList: true, subtree: true, characterData: true });
};

/** Runs in the page: how many texts the list's copy consists of. */
const partsOfCopy = (): Promise<number> =>
  new Promise((resolve) => {
    const asked = indexedDB.open('worthwhile:/');
    asked.onsuccess = () => {
      const count = asked.result.transaction('listed').objectStore('listed').count();
      count.onsuccess = () => resolve(count.result);
      asked.result.close();
    };
  });

export async function run() {
  const some = await portfolioDrafts(500);
  const many = Array.from({ length: 10_000 }, (_, i) => {
    const d = some[i % some.length];
    if (!d) throw new Error('no drafts');
    return { ...d, id: `p${i}`, customer: `Customer ${String(i).padStart(5, '0')}`, document: null };
  });
  return onSite(async ({ browser, base }) => {
    /** A browser that holds them and has not shown them yet. */
    const holding = async (): Promise<Page> => {
      const page = await (
        await browser.newContext({ viewport: { width: 1440, height: 900 }, bypassCSP: true })
      ).newPage();
      await page.addInitScript(noteShown);
      // Asking for any case makes the database.
      await page.goto(`${base}#/case/none/build`);
      await page.getByRole('heading', { name: 'This case is not on this device' }).waitFor();
      for (let i = 0; i < many.length; i += 2500) await page.evaluate(writeRecords, many.slice(i, i + 2500));
      // The browser is still putting away what was written a moment ago, which nobody's portfolio is.
      await page.waitForTimeout(3_000);
      return page;
    };
    const opening = async (page: Page): Promise<number> => {
      await page.goto('about:blank');
      await page.goto(`${base}#/portfolio`);
      await page.getByTestId('shown').filter({ hasText: '10000' }).waitFor();
      return page.evaluate(() => (window as unknown as { shown: number }).shown);
    };
    const firsts: number[] = [];
    for (let i = 0; i < 4; i++) {
      const page = await holding();
      firsts.push(await opening(page));
      await page.context().close();
    }
    const page = await holding();
    const open = (): Promise<number> => opening(page);
    firsts.push(await open());
    // Its copy is made once the list has stood for a moment.
    await expect.poll(() => page.evaluate(partsOfCopy), { timeout: 20_000 }).toBeGreaterThan(0);
    const opened: number[] = [];
    for (let i = 0; i < 7; i++) opened.push(await open());
    const box = `document.querySelector('[data-testid=portfolio]')`;
    const press = (n: number) => `${box}.querySelectorAll('thead button')[${n}].click()`;
    const sorts: number[] = [];
    for (const n of [1, 4, 0, 2]) sorts.push(await timed(page, press(n)));
    const scrolls: number[] = [];
    for (let i = 1; i <= 30; i++) scrolls.push(await timed(page, `${box}.scrollTop = ${i * 15_000}`));
    const held = await longestTask(page, async () => {
      for (let i = 1; i <= 30; i++) await timed(page, `${box}.scrollTop = ${i * 12_000}`);
      for (let i = 1; i <= 60; i++) await timed(page, `${box}.scrollTop -= 120`);
    });
    const inDocument = await page.locator('[data-testid=portfolio] tbody tr').count();
    const typed = await timed(
      page,
      `const i = document.querySelector('#portfolio-search'); i.value = '0042'; i.dispatchEvent(new Event('input', {bubbles: true}))`,
    );
    const grouped = await timed(
      page,
      `const s = [...document.querySelectorAll('.choices select')].at(-1); s.value = 'owner'; s.dispatchEvent(new Event('change', {bubbles: true}))`,
    );
    await page.getByRole('searchbox').fill('');
    await page.getByRole('link', { name: 'Actions', exact: true }).click();
    const week = page.getByRole('button', { name: 'Digest of the week…' });
    await week.waitFor();
    let digest = 0;
    const digestHeld = await longestTask(page, async () => {
      const asked = Date.now();
      await week.click();
      await page.getByTestId('digest').waitFor();
      digest = Date.now() - asked;
    });
    let calendar = 0;
    const calendarHeld = await longestTask(page, async () => {
      const asked = Date.now();
      await page.getByRole('button', { name: 'Save for a calendar' }).click();
      await page.getByText('.ics').first().waitFor();
      calendar = Date.now() - asked;
    });
    return [
      {
        label: 'Opened for the first time, navigation to all rows counted, median of 5',
        value: median(firsts),
        unit: 'ms',
      },
      { label: 'Opened from then on, median of 7', value: median(opened), unit: 'ms' },
      { label: 'Sorted by a column, median', value: median(sorts), unit: 'ms' },
      { label: 'Scrolled 290 rows, two frames, median', value: median(scrolls), unit: 'ms' },
      { label: 'Scrolled 290 rows, two frames, worst', value: Math.max(...scrolls), unit: 'ms' },
      { label: 'Longest task while scrolling', value: held, unit: 'ms' },
      { label: 'Searched', value: typed, unit: 'ms' },
      { label: 'Grouped', value: grouped, unit: 'ms' },
      { label: 'Digest of the week', value: digest, unit: 'ms' },
      { label: 'Its longest task', value: digestHeld, unit: 'ms' },
      { label: 'Calendar', value: calendar, unit: 'ms' },
      { label: 'Its longest task', value: calendarHeld, unit: 'ms' },
      { label: 'Rows in the document', value: inDocument, unit: '' },
    ];
  });
}
