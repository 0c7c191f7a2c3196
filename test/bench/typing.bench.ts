/**
 * Typing while simulations run: tasks above 50 ms on the page's main thread, in a case of 30 lines whose every number has
 * a range. Each key starts a new simulation, and the one before is taken back.
 */
import type { Page } from '@playwright/test';
import { onSite } from './browser.ts';
import { isKeydown, timeline, traced } from './trace.ts';

export const name = 'Typing while simulating';

function caseOf(trials: number): string {
  const buckets = ['tangible-benefit', 'perceived-benefit', 'tangible-cost'];
  return JSON.stringify({
    format: 'worthwhile',
    version: 1,
    kind: 'case',
    id: `typing${trials}`,
    title: 'Thirty lines',
    start: '2026-01',
    years: 5,
    rollout: { goLive: 2, fullAdoption: 9 },
    assumptions: Array.from({ length: 60 }, (_, i) => ({
      name: `a${i}`,
      label: `Assumption number ${i}`,
      unit: 'count',
      value: 100 + i,
      low: 80 + i / 2,
      high: 140 + i,
      shape: i % 2 === 0 ? 'triangular' : 'pert',
    })),
    lines: Array.from({ length: 30 }, (_, i) => ({
      id: `l${i}`,
      bucket: buckets[i % 3],
      label: `A line with a label of ordinary length, number ${i}`,
      formula: i === 0 ? '90000' : `a${2 * i} * a${2 * i + 1}`,
    })),
    simulation: { trials },
  });
}

/** Every task of the main thread while keys are pressed, in ms by the clock and on the processor. */
async function type(page: Page, keys: number, pause: number): Promise<{ wall: number; busy: number }[]> {
  const events = await traced(page, timeline, async () => {
    for (let i = 0; i < keys; i++) {
      await page.keyboard.press(i % 2 === 0 ? '7' : 'Backspace');
      await page.waitForTimeout(pause);
    }
    await page.waitForTimeout(600);
  });
  const key = events.find(isKeydown);
  if (!key) throw new Error('no keypress in the trace');
  return events
    .filter((e) => e.name === 'RunTask' && e.pid === key.pid && e.tid === key.tid && e.ph === 'X')
    .map((e) => ({ wall: (e.dur ?? 0) / 1000, busy: (e.tdur ?? 0) / 1000 }));
}

export async function run() {
  return onSite(async ({ browser, base }) => {
    const rows: Record<string, string | number>[] = [];
    for (const trials of [10_000, 1_000_000]) {
      const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
      await page.goto(base);
      await page
        .locator('input[type=file]')
        .first()
        .setInputFiles({ name: 'c.json', mimeType: 'application/json', buffer: Buffer.from(caseOf(trials)) });
      await page.getByTestId('odds').waitFor({ timeout: 60_000 });
      for (const [screen, prepare] of [
        ['Build', () => page.locator('[data-line=l0] input').click()],
        [
          'Odds',
          async () => {
            await page.getByRole('link', { name: 'Odds', exact: true }).click();
            await page.getByTestId('odds-facts').waitFor({ timeout: 60_000 });
            await page
              .getByRole('complementary')
              .getByRole('button', { name: 'Assumption number 2 ' })
              .first()
              .click();
            await page.getByRole('textbox', { name: /^Highest/ }).click();
          },
        ],
      ] as const) {
        await prepare();
        await page.keyboard.press('End');
        await type(page, 6, 200);
        // Some keys overtake the simulation before them, others leave it time to answer.
        const quick = await type(page, 30, 120);
        const steady = await type(page, 20, 400);
        const tasks = [...quick, ...steady];
        rows.push({
          'while typing on': screen,
          trials,
          'tasks above 50 ms': tasks.filter((t) => t.busy > 50).length,
          budget: 0,
          'longest, ms on the processor': Math.max(...tasks.map((t) => t.busy)),
          'longest, ms by the clock': Math.max(...tasks.map((t) => t.wall)),
        });
      }
      await page.close();
    }
    return rows;
  });
}
