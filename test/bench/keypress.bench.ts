/**
 * From a keypress in an amount to the painted result: script, style, layout and paint on the page's main thread, from
 * a Chromium trace. Rasterising happens on other threads and is left out.
 */
import type { Page } from '@playwright/test';
import { onSite } from './browser.ts';
import { median } from './time.ts';
import { isKeydown, timeline, traced } from './trace.ts';

export const name = 'Keypress to painted result';

/** A case of so many plain and driven lines, as a file. */
function caseOf(lines: number): string {
  const buckets = [
    'tangible-benefit',
    'tangible-benefit',
    'perceived-benefit',
    'tangible-cost',
    'alternative-benefit',
  ];
  return JSON.stringify({
    format: 'worthwhile',
    version: 1,
    kind: 'case',
    id: `bench${lines}`,
    title: `${lines} lines`,
    start: '2026-01',
    years: 5,
    assumptions: Array.from({ length: lines }, (_, i) => ({
      name: `a${i}`,
      label: `Assumption ${i}`,
      unit: 'count',
      value: 10 + i,
    })),
    lines: Array.from({ length: lines }, (_, i) => ({
      id: `l${i}`,
      bucket: buckets[i % buckets.length],
      label: `A line with a label of ordinary length, number ${i}`,
      formula: i % 2 === 0 ? String(1000 + i * 7) : `a${i} * a${i - 1} * 12`,
    })),
  });
}

/** Main-thread milliseconds from each keypress to the end of the paint that follows it. */
async function press(page: Page, keys: number): Promise<{ wall: number; busy: number }[]> {
  const events = await traced(page, timeline, async () => {
    for (let i = 0; i < keys; i++) {
      await page.keyboard.press(i % 2 === 0 ? '7' : 'Backspace');
      await page.waitForTimeout(220);
    }
  });
  const main = events.find(isKeydown);
  const thread = events.filter((e) => e.pid === main?.pid && e.tid === main.tid && e.ph === 'X');
  const starts = thread.filter(isKeydown).sort((a, b) => a.ts - b.ts);
  const work = thread
    .filter((e) =>
      [
        'EventDispatch',
        'FunctionCall',
        'RunMicrotasks',
        'UpdateLayoutTree',
        'Layout',
        'PrePaint',
        'Paint',
        'Layerize',
        'Commit',
        'FireAnimationFrame',
      ].includes(e.name),
    )
    .sort((a, b) => a.ts - b.ts);
  return starts.flatMap((start) => {
    const paint = work.find((e) => e.name === 'Paint' && e.ts > start.ts);
    if (!paint || paint.ts - start.ts > 200_000) return [];
    const end = paint.ts + (paint.dur ?? 0);
    // Nested events overlap: the time is the length of their union.
    let wall = 0;
    let busy = 0;
    let reached = start.ts;
    let busyUntil = start.tts ?? 0;
    for (const e of work) {
      const finish = e.ts + (e.dur ?? 0);
      if (e.ts < start.ts || e.ts > end) continue;
      if (finish > reached) {
        wall += finish - Math.max(e.ts, reached);
        reached = finish;
      }
      const from = e.tts ?? 0;
      const until = from + (e.tdur ?? 0);
      if (until > busyUntil) {
        busy += until - Math.max(from, busyUntil);
        busyUntil = until;
      }
    }
    return [{ wall: wall / 1000, busy: busy / 1000 }];
  });
}

export async function run() {
  return onSite(async ({ browser, base }) => {
    const rows = [];
    for (const [lines, budget] of [
      [30, 8],
      [500, 10],
    ] as const) {
      const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
      await page.goto(base);
      await page
        .locator('input[type=file]')
        .first()
        .setInputFiles({
          name: 'case.json',
          mimeType: 'application/json',
          buffer: Buffer.from(caseOf(lines)),
        });
      await page.locator('.ledger').waitFor();
      const unfold = page.getByText('Show all', { exact: true });
      while ((await unfold.count()) > 0) await unfold.first().click();
      await page.locator('[data-line=l0] input').click();
      await page.keyboard.press('End');
      await press(page, 6);
      const times = await press(page, 40);
      rows.push({
        label: `${lines} lines, median of ${times.length} keys`,
        'ms on the processor': median(times.map((x) => x.busy)),
        'ms by the clock': median(times.map((x) => x.wall)),
        budget,
      });
      await page.close();
    }
    return rows;
  });
}
