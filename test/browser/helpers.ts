/**
 * What the browser tests share: a `test` that fails on anything a clean page never does (a script error, a broken
 * policy, a request to someone else), and the few things a person does on this page again and again.
 */
import { readFileSync } from 'node:fs';
import {
  expect,
  test as base,
  type BrowserContext,
  type BrowserContextOptions,
  type Locator,
  type Page,
} from '@playwright/test';
import { parseCase, type Case } from '../../src/case/index.ts';
import { sampleOf } from '../../src/case/templates/sample.ts';
import { encodeLink, type View } from '../../src/share/index.ts';
import { documentDraft } from '../../src/state/documentDraft.ts';
import sampleWords from '../../src/text/en/sample.ts';
import { writeRecords, type StoredRecord } from '../fixtures/writeRecords.ts';

/** Everything a clean page never does, as one line each. */
export class Watch {
  readonly heard: string[] = [];
  /** Where a test keeps service workers out, Playwright says so. */
  readonly #allowed: RegExp[] = [/Service Worker registration blocked by Playwright/];
  readonly #origins: Set<string>;

  constructor(origin: string) {
    this.#origins = new Set([origin]);
  }
  /** The page may be served from here as well. */
  accept(origin: string): void {
    this.#origins.add(origin);
  }
  /** Lets one kind of complaint pass, where a test provokes it. */
  allow(pattern: RegExp): void {
    this.#allowed.push(pattern);
  }
  note(complaint: string): void {
    if (!this.#allowed.some((pattern) => pattern.test(complaint))) this.heard.push(complaint);
  }
  async follow(context: BrowserContext): Promise<void> {
    context.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') this.note(`console: ${message.text()}`);
    });
    context.on('weberror', (error) => this.note(`error: ${error.error().message}`));
    context.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (protocol !== 'data:' && protocol !== 'blob:' && !this.#origins.has(origin))
        this.note(`request to ${request.url()}`);
    });
    context.on('dialog', (dialog) => {
      this.note(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (e) =>
        console.error(`policy broken: ${e.effectiveDirective} ${e.blockedURI} ${e.sample}`),
      );
    });
  }
}

interface Fixtures {
  /** Listens to every page of the test; what it hears fails the test at its end. */
  watch: Watch;
  /** Another person's browser: its own storage, watched as well. */
  visitor: (options?: BrowserContextOptions) => Promise<Page>;
}

export const test = base.extend<Fixtures>({
  watch: [
    async ({ context, baseURL }, use) => {
      const watch = new Watch(new URL(baseURL ?? '').origin);
      await watch.follow(context);
      await use(watch);
      expect(watch.heard, 'what a clean page never does').toEqual([]);
    },
    { auto: true },
  ],
  visitor: async ({ browser, watch, baseURL }, use) => {
    const opened: BrowserContext[] = [];
    await use(async (options) => {
      const context = await browser.newContext({
        ...(baseURL === undefined ? {} : { baseURL }),
        viewport: { width: 1440, height: 900 },
        locale: 'en-US',
        timezoneId: 'UTC',
        reducedMotion: 'reduce',
        ...options,
      });
      opened.push(context);
      await watch.follow(context);
      return context.newPage();
    });
    for (const context of opened) await context.close();
  },
});
export { expect };

const parsed = parseCase(sampleOf(sampleWords));
if (!parsed.ok) throw new Error('the made-up example does not parse');
const made = parsed.value;

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The start page, read from the store. */
export async function openHome(page: Page): Promise<void> {
  await page.goto('./');
  await expect(page.getByRole('heading', { name: /Start (a|another) case/ })).toBeVisible();
}

/** Starts a case from one of the templates, by its name on the card. */
export async function start(page: Page, template: string): Promise<void> {
  await openHome(page);
  await page.getByRole('button', { name: template, exact: true }).click();
  await expect(page.getByTestId('headline')).toBeVisible();
}

/** Opens the made-up example as Home does in a browser that has it already. */
export async function openSample(page: Page): Promise<void> {
  await openCase(page, made);
  await expect(page.getByTestId('headline')).toBeVisible();
}

/** Opens a document as a file from the start page. */
export async function openFile(page: Page, document: unknown): Promise<void> {
  await openHome(page);
  await page.locator('input[type=file]').setInputFiles({
    name: 'case.json',
    mimeType: 'application/json',
    buffer: Buffer.from(typeof document === 'string' ? document : JSON.stringify(document)),
  });
}

/** Opens a case of one's own, by way of a file. */
export async function openCaseFile(page: Page, c: Case): Promise<void> {
  await openFile(page, c);
  await expect(page.getByRole('region', { name: 'What is it worth?' })).toBeVisible();
}

/** Puts records into the store of a page's browser. The page shows a picture of the build then, not the application. */
export async function keep(page: Page, records: StoredRecord[]): Promise<void> {
  await page.goto('./icon.svg');
  await page.evaluate(writeRecords, records);
}

/** Opens a case of one's own, by its address: without the start page and a file, which take as long again. */
export async function openCase(page: Page, c: Case): Promise<void> {
  await keep(page, [{ ...(await documentDraft(c)), revision: 1 }]);
  await page.goto(`./#/case/${c.id}/build`);
  // Found by its id: a role would be looked for in the whole page again and again.
  await expect(page.locator('#verdict-title')).toBeAttached();
}

/** The fragment, without #, of a case as its sender shares it. */
export async function fragmentOf(c: Case, view: View = {}): Promise<string> {
  const made = await encodeLink(c, view);
  if (!made.ok) throw new Error(made.problem.kind);
  return made.value;
}

/** A row of the ledger by its name. */
export const row = (page: Page, label: string): Locator =>
  page
    .locator('li[data-line]')
    .filter({ has: page.locator('.name button').getByText(label, { exact: true }) });

/** The field a row's amount is typed into. */
export const amount = (page: Page, label: string): Locator =>
  page.getByRole('textbox', { name: new RegExp(`^${literally(label)}, amount `) });

/** Types an amount over what is there and leaves the field with Enter, as people do. */
export async function enter(field: Locator, text: string): Promise<void> {
  await field.focus();
  await field.fill(text);
  await field.press('Enter');
}

/** Chooses an entry of a row's menu. */
export async function choose(page: Page, label: string, entry: string): Promise<void> {
  await page.getByRole('button', { name: `More for ${label}`, exact: true }).click();
  await page.getByRole('menuitem', { name: entry }).click();
}

/** Takes back every step of the case that stands open and closes its panel: as it was when it was opened. */
export async function takeBack(page: Page): Promise<void> {
  const closes = page.getByRole('complementary').getByRole('button', { name: 'Close', exact: true });
  if (await closes.first().isVisible()) await closes.first().click();
  const none = page.getByRole('button', { name: 'Nothing to undo' });
  while (!(await none.isVisible())) await page.getByRole('button', { name: /^Undo: / }).click();
}

/** Turns the switch over what counts. */
export const count = (page: Page, what: 'Countable only' | 'With perceived'): Promise<void> =>
  page.getByRole('radio', { name: what }).check();

/** Opens a row's details. */
export async function open(page: Page, label: string): Promise<Locator> {
  await row(page, label).locator('.name button').click();
  const panel = page.getByRole('complementary', { name: label });
  await expect(panel).toBeVisible();
  return panel;
}

/** Unfolds one of a panel's parts, where it is not open yet. */
export async function unfold(panel: Locator, part: string): Promise<Locator> {
  const details = panel.locator(`details:has(> summary > .label:text-is(${JSON.stringify(part)}))`).first();
  // What is worked out meanwhile may come above it, and move it away from under the pointer.
  await expect(async () => {
    if ((await details.getAttribute('open')) === null) await details.locator('summary').first().click();
    await expect(details).toHaveAttribute('open', '', { timeout: 1000 });
  }).toPass();
  return details;
}

export interface Figures {
  net: string;
  roi: string;
  npv: string;
  payback: string;
}

/** The verdict's figures as they stand. */
export async function figures(page: Page): Promise<Figures> {
  const [net = '', roi = '', npv = '', payback = ''] = await Promise.all(
    ['headline', 'roi', 'npv', 'payback'].map(async (id) =>
      ((await page.getByTestId(id).textContent()) ?? '').trim(),
    ),
  );
  return { net, roi, npv, payback };
}

/** Waits until the verdict shows just these figures. */
export async function expectFigures(page: Page, expected: Partial<Figures>): Promise<void> {
  await expect
    .poll(async () => {
      const seen = await figures(page);
      return Object.fromEntries(Object.keys(expected).map((key) => [key, seen[key as keyof Figures]]));
    })
    .toEqual(expected);
}

/** The link the share dialog offers; leaves the dialog open. */
export async function shareLink(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const field = page.getByRole('dialog').getByRole('textbox', { name: 'Link' });
  await expect(field).toHaveValue(/#\d/);
  return field.inputValue();
}

/** Everything the store holds of one case, straight from the database; undefined when there is none. */
export const stored = (page: Page, id: string): Promise<unknown> =>
  page.evaluate(
    (key) =>
      new Promise<unknown>((resolve, reject) => {
        const asked = indexedDB.open(`worthwhile:${location.pathname.replace(/[^/]*$/, '')}`);
        asked.onerror = () => reject(new Error('no database'));
        asked.onsuccess = () => {
          const db = asked.result;
          const read = db.transaction('documents').objectStore('documents').get(key);
          read.onsuccess = () => {
            resolve((read.result as { document?: unknown } | undefined)?.document);
            db.close();
          };
        };
      }),
    id,
  );

/** The id in an open case's address. */
export const caseId = (page: Page): string => /#\/case\/([^/]+)/.exec(page.url())?.[1] ?? '';

/** Text of a file the page saves. */
export async function savedFile(
  page: Page,
  act: () => Promise<void>,
): Promise<{ name: string; text: string }> {
  const waiting = page.waitForEvent('download');
  await act();
  const download = await waiting;
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

/** What stands further down is loaded when it comes near: scrolls until it is there. */
export async function reach(page: Page, target: Locator): Promise<Locator> {
  await expect(async () => {
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await expect(target).toBeVisible({ timeout: 250 });
  }).toPass();
  return target;
}

/** Unfolds the table of years. By key: a message at the foot of the page may lie over it for eight seconds. */
export async function openYears(page: Page): Promise<Locator> {
  await (await reach(page, page.locator('summary').filter({ hasText: 'Year by year' }))).press('Enter');
  return page.getByRole('table', { name: /^Year by year/ });
}

/** How far the page can be scrolled sideways, px; 0 on a page that fits. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** That the page fits its window, once what measures itself has done so. */
export const expectNothingSideways = (page: Page, where = 'scrolls sideways'): Promise<void> =>
  expect.poll(() => sideways(page), { message: where }).toBeLessThanOrEqual(0);

/** What has the focus, by role and name as far as a test needs them. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const el = document.activeElement;
    if (!(el instanceof HTMLElement) || el === document.body) return 'nothing';
    const label = 'labels' in el ? (el as HTMLInputElement).labels?.[0]?.textContent : undefined;
    return (el.getAttribute('aria-label') ?? label ?? el.textContent ?? '').trim();
  });

/** Presses Tab (or Shift+Tab) until the focus is on what is named so. */
export async function tabTo(
  page: Page,
  name: string | RegExp,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press(key);
    const at = await focused(page);
    if (typeof name === 'string' ? at === name : name.test(at)) return;
  }
  throw new Error(`Tab never came to ${String(name)}`);
}
