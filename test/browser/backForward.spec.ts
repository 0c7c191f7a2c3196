/** Pages that the browser puts away whole and brings back with "back", as every browser of today does. */
import type { BrowserContext, Page } from '@playwright/test';
import { parseCase } from '../../src/case/index.ts';
import { plain } from './cases.ts';
import {
  amount,
  enter,
  expect,
  fragmentOf,
  openCaseFile as openCase,
  openHome,
  stored,
  test,
} from './helpers.ts';
import { sampled, thorough } from '../thorough.ts';

const hours = (page: Page) => amount(page, 'Hours saved');
const formulaIn = async (page: Page, id: string): Promise<string | undefined> => {
  const read = parseCase(await stored(page, id));
  return read.ok ? read.value.lines[0]?.formula : undefined;
};

/** Notes how each page came to be shown. */
async function followReturns(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    addEventListener('pageshow', (e) => {
      (window as { returned?: boolean }).returned = e.persisted;
    });
  });
}
/** Goes back in the tab's history; gives whether the page was brought back as it was, and why not. */
async function back(page: Page, to: RegExp): Promise<{ returned: boolean; reasons: unknown }> {
  // Playwright waits for a load that never comes where a page is brought back.
  await page.evaluate(() => history.back()).catch(() => undefined);
  await expect(page).toHaveURL(to);
  await expect
    .poll(() => page.evaluate(() => (window as { returned?: boolean }).returned).catch(() => undefined))
    .not.toBeUndefined();
  return page.evaluate(() => ({
    returned: (window as { returned?: boolean }).returned === true,
    reasons: (
      performance.getEntriesByType('navigation')[0] as unknown as { notRestoredReasons?: unknown } | undefined
    )?.notRestoredReasons,
  }));
}
const typeOver = async (page: Page, text: string): Promise<void> => {
  await hours(page).focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
};
/** Somewhere else on the same host, so that the page is put away and not closed. */
const elsewhere = './icon.svg';

test.beforeEach(async ({ context, watch }) => {
  // A bare picture asks the host for an icon of its own.
  watch.allow(/404/);
  await followReturns(context);
});

test('what was typed last is there when the case is opened by its address, while the page it was typed in is put away', async ({
  page,
}) => {
  test.slow();
  await openCase(page, plain());
  const address = page.url();
  for (let round = 1; round <= (thorough ? 6 : 2); round++) {
    await typeOver(page, '5');
    await expect.poll(() => formulaIn(page, 'plain')).toBe('5');
    await typeOver(page, `6${round}`);
    // No pause: the page goes while the save is still to come.
    await page.goto(elsewhere);
    await page.goto(address);
    await expect(hours(page), `round ${round}`).toHaveValue(`6${round}`);
    await expect.poll(() => formulaIn(page, 'plain')).toBe(`6${round}`);
  }
});

test('what is taken up from a page that was put away is said', { tag: '@all' }, async ({ page }) => {
  await openCase(page, plain());
  const address = page.url();
  // Saves that never come to an end, as where the disk is slow: the page goes before.
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('not now', 'AbortError');
    };
  });
  await typeOver(page, '66');
  await page.goto(elsewhere);
  await page.goto(address);
  await expect(hours(page)).toHaveValue('66');
  await expect(page.getByText(/^Recovered what was typed last and not saved yet: \S/)).toBeVisible();
});

test('the pages can be put away: home, a case, its odds, the portfolio, a shared link', async ({
  page,
  context,
}) => {
  test.slow();
  const shared = `#${await fragmentOf(plain('shared'))}`;
  await openCase(page, plain());
  await expect(page.getByTestId('saving')).toHaveText('Saved on this device');
  await enter(hours(page), '110k');
  await expect(page.getByTestId('saving')).toHaveText('Saved on this device');
  for (const at of sampled([shared, '#/', '#/case/plain/odds', '#/portfolio', '#/case/plain/build'], 2)) {
    const tab = await context.newPage();
    await tab.goto(`./${at}`);
    await expect(tab.getByRole('main')).toBeVisible();
    await expect(tab.getByRole('heading').first()).toBeVisible();
    await tab.mouse.move(5, 5);
    await tab.goto(elsewhere);
    const came = await back(tab, new RegExp(`${at.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`));
    expect(came.returned, `${at} ${JSON.stringify(came.reasons)}`).toBe(true);
    await tab.close();
  }
});

test('a page that comes back goes on: it shows what was typed elsewhere meanwhile, saves, and hears other tabs', async ({
  page,
  context,
}) => {
  await openCase(page, plain());
  await typeOver(page, '66');
  await page.goto(elsewhere);
  // The same case by its address, in another tab: the newest state, and more is typed.
  const other = await context.newPage();
  await other.goto('./#/case/plain/build');
  await expect(hours(other)).toHaveValue('66');
  await enter(hours(other), '77');
  await expect.poll(() => formulaIn(other, 'plain')).toBe('77');
  // Brought back as it was or, where its own unfinished save was in the other's way, loaded anew: it shows the newest.
  await back(page, /case\/plain/);
  await expect(hours(page)).toHaveValue('77');
  await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toHaveCount(0);
  await enter(hours(page), '88');
  await expect(page.getByTestId('saving')).toHaveText('Saved on this device');
  await expect(hours(other)).toHaveValue('88');
  await enter(hours(other), '99');
  await expect(hours(page)).toHaveValue('99');
  // It has its claim again: what it is about to save is nobody else's to take up.
  await typeOver(page, '111');
  const third = await context.newPage();
  await third.goto('./#/case/plain/build');
  await expect(hours(third)).toHaveValue('111');
  await expect(page.getByTestId('saving')).toHaveText('Saved on this device');
  await expect(hours(page)).toHaveValue('111');
});

test(
  'going back and forth between pages while typing never brings up a conflict with oneself',
  { tag: '@all' },
  async ({ page }) => {
    await openCase(page, plain());
    for (let round = 1; round <= 4; round++) {
      await typeOver(page, `4${round}`);
      await page.goto(elsewhere);
      await back(page, /case\/plain/);
      await expect(hours(page)).toHaveValue(`4${round}`);
      await expect(page.getByTestId('saving')).toHaveText('Saved on this device');
      await expect.poll(() => formulaIn(page, 'plain')).toBe(`4${round}`);
    }
    await openHome(page);
    await expect(page.locator('[data-case=plain]')).toBeVisible();
  },
);

test(
  'a tab that is frozen in the background leaves its last word to another, and follows it when it wakes',
  { tag: '@all' },
  async ({ page, context }) => {
    await openCase(page, plain());
    await expect(page.getByTestId('saving')).toHaveText('Saved on this device');
    await page.evaluate(() => {
      const { put } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given: Parameters<typeof put>) {
        if ((window as { slow?: boolean }).slow !== false) throw new DOMException('not now', 'AbortError');
        return put.apply(this, given);
      };
    });
    await typeOver(page, '66');
    // No browser without a window freezes a tab: it is told so, and saves nothing from then on.
    await page.evaluate(() => document.dispatchEvent(new Event('freeze')));
    const other = await context.newPage();
    await other.goto('./#/case/plain/build');
    await expect(hours(other)).toHaveValue('66');
    await enter(hours(other), '77');
    await expect.poll(() => formulaIn(other, 'plain')).toBe('77');
    await page.evaluate(() => {
      (window as { slow?: boolean }).slow = false;
      document.dispatchEvent(new Event('resume'));
    });
    await expect(hours(page)).toHaveValue('77');
    await expect(page.getByTestId('saving')).toHaveText('Saved on this device');
  },
);

test(
  'the last word of a tab that is killed reaches a tab that is open on the same case',
  { tag: '@all' },
  async ({ page, context }) => {
    await openCase(page, plain());
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('not now', 'AbortError');
      };
    });
    await typeOver(page, '66');
    // Opened while the other is still at work: what it has noted is its own.
    const other = await context.newPage();
    await other.goto('./#/case/plain/build');
    await expect(hours(other)).toHaveValue('120,000');
    const crashed = page.waitForEvent('crash');
    await page.goto('chrome://crash').catch(() => undefined);
    await crashed;
    await expect(hours(other)).toHaveValue('66');
    await expect(other.getByText(/^Recovered what was typed last/)).toBeVisible();
  },
);
