import type { Page } from '@playwright/test';
import { bookOf } from '../../src/export/xlsx/index.ts';
import { writeBook } from '../../src/export/xlsx/write.ts';
import { edited } from '../import/packageEdits.ts';
import { violations } from './axe.ts';
import { caseOf, driven, plain } from './cases.ts';
import {
  enter,
  amount,
  expect,
  fragmentOf,
  open,
  openCase,
  openHome,
  test,
  unfold,
  openYears,
  start,
} from './helpers.ts';
import { thorough } from '../thorough.ts';
import { looks } from './looks.ts';

/** No violation in the state the page stands in: at a size and in a theme by turns, with ALL=1 in each. */
async function expectAccessible(page: Page, turn: number): Promise<void> {
  const found: string[] = [];
  const look = looks[turn % looks.length];
  for (const { width, height, scheme } of thorough || !look ? looks : [look]) {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await expect(page.locator('html')).toHaveAttribute('data-theme', scheme);
    for (const violation of await violations(page)) found.push(`${width} ${scheme}: ${violation}`);
  }
  expect(found).toEqual([]);
}

type States = Record<string, (page: Page) => Promise<void>>;

const sample = (page: Page) => page.getByRole('button', { name: 'Open the made-up example' });
/** From an open case to the start page, without loading anything anew. */
async function home(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'All cases' }).click();
  await expect(page.getByRole('heading', { name: /Start (a|another) case/ })).toBeVisible();
}
const closed = async (page: Page): Promise<void> => {
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
};

/** States that follow one from the other in one page: each starts where the one before it stands. */
const journeys: Record<string, States> = {
  'one’s own cases': {
    'the start page on a first visit': openHome,
    'what the page says of itself': async (page) => {
      await page.getByRole('button', { name: /^About Worthwhile/ }).click();
      await expect(page.getByRole('dialog', { name: 'About Worthwhile' })).toBeVisible();
    },
    'the finished example': async (page) => {
      await closed(page);
      await sample(page).click();
      await expect(page.getByTestId('headline')).toBeVisible();
      await expect(page.getByText('lines waiting')).toHaveCount(0);
    },
    'the case settings': async (page) => {
      await page.getByRole('button', { name: 'Settings', exact: true }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
    'the share dialog': async (page) => {
      await closed(page);
      await page.getByRole('button', { name: 'Share', exact: true }).click();
      await expect(page.getByRole('textbox', { name: 'Link' })).toHaveValue(/#/);
    },
    'the way to an assistant': async (page) => {
      await closed(page);
      await page.getByRole('button', { name: 'More', exact: true }).click();
      await page.getByRole('menuitem', { name: 'With an assistant' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
    'everything found by its name': async (page) => {
      await closed(page);
      await page.keyboard.press('Control+k');
      await expect(page.getByRole('combobox')).toBeFocused();
      await page.keyboard.type('cost');
      await expect(page.getByRole('option', { name: /cost/i }).first()).toBeVisible();
    },
    'the help with keys': async (page) => {
      await closed(page);
      await page.keyboard.press('?');
      await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
    },
    'the year table and the table behind the chart': async (page) => {
      await closed(page);
      await openYears(page);
      await page.getByRole('button', { name: 'Table', exact: true }).click();
      await expect(page.getByRole('table')).toHaveCount(2);
    },
    'a figure’s working': async (page) => {
      await page.getByTestId('npv').click();
      await expect(page.getByRole('complementary', { name: 'Net present value' })).toBeVisible();
    },
    'all assumptions': async (page) => {
      const working = page.getByRole('complementary', { name: 'Net present value' });
      await working.getByRole('button', { name: 'Close', exact: true }).click();
      await page.getByRole('button', { name: 'All assumptions' }).click();
      await expect(page.getByRole('complementary', { name: 'All assumptions' })).toBeVisible();
    },
    'a template before a number is typed': async (page) => {
      await home(page);
      await page.getByRole('button', { name: 'Marketing automation', exact: true }).click();
      await expect(page.getByTestId('headline')).toBeVisible();
    },
    'the start page with cases': async (page) => {
      await home(page);
      await expect(page.locator('[data-case]')).toHaveCount(2);
    },
    'a workbook read as a model': async (page) => {
      await page
        .locator('input[type=file]')
        .setInputFiles('test/fixtures/import/models/wirtschaftlichkeit.xlsx');
      await expect(page.getByTestId('agreed')).toBeVisible();
    },
    'the same read as rows': async (page) => {
      await page.getByRole('radio', { name: 'Rows of a new case' }).check({ force: true });
      await expect(page.getByTestId('counted')).toBeVisible();
    },
  },
  'a case of drivers': {
    'a row’s details with everything unfolded': async (page) => {
      await openCase(page, driven());
      const panel = await open(page, 'Hours saved');
      await unfold(panel, 'Range and source');
      await expect(panel.locator('.driver details').nth(1)).toBeVisible();
      for (const part of await panel.locator('details:not([open]) > summary').all())
        if (await part.isVisible()) await part.click();
    },
    'a formula with a problem': async (page) => {
      const panel = page.getByRole('complementary', { name: 'Hours saved' });
      await panel.getByRole('textbox', { name: 'Formula', exact: true }).fill('agent * 2');
      await expect(panel.getByText('Did you mean agents?')).toBeVisible();
    },
    'a workbook that comes back with other numbers': async (page) => {
      const bytes = await edited(
        new Uint8Array(await writeBook(bookOf(driven(), {}))),
        { in_likely_1_agents: 30, in_risk_row_1: 'a third', out_amounts_row_1: 99_000 },
        { in_likely_1_agents: 'we have 30 on this desk' },
      );
      await page
        .locator('input[type=file][accept*=".ods"]')
        .setInputFiles({ name: 'back.xlsx', mimeType: '', buffer: Buffer.from(bytes) });
      await expect(page.getByRole('dialog').locator('[data-offer="assumptions.agents"]')).toBeVisible();
    },
    'a workbook that cannot be read': async (page) => {
      await closed(page);
      await page
        .locator('input[type=file][accept*=".ods"]')
        .setInputFiles({ name: 'broken.xlsx', mimeType: '', buffer: Buffer.from('no package') });
      await expect(page.getByRole('dialog', { name: 'broken.xlsx' })).toContainText('damaged');
    },
    'a shared case': async (page) => {
      await page.goto(`./#${await fragmentOf(driven('shared'))}`);
      await expect(page.getByTestId('headline')).toBeVisible();
      await expect(amount(page, 'Licence')).toHaveValue('40,000');
    },
    'a shared case with changes': async (page) => {
      await enter(amount(page, 'Licence'), '50k');
      await page.getByTestId('changed').click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  'typed amounts': {
    'a number with a problem': async (page) => {
      await openCase(page, plain());
      await enter(amount(page, 'Setup'), 'twelve');
      await enter(amount(page, 'Licence'), '1.234');
      await expect(page.getByText('Which do you mean?')).toBeVisible();
    },
    'a row’s menu and a message with an undo': async (page) => {
      await page.getByRole('button', { name: 'More for Setup', exact: true }).click();
      await page.getByRole('menuitem', { name: 'Delete' }).click();
      await expect(page.getByRole('status', { name: 'Messages' })).toContainText('Deleted Setup');
    },
    'a cost that cannot be worked out': async (page) => {
      await openCase(
        page,
        caseOf('failing', [
          { bucket: 'tangible-benefit', label: 'Hours', formula: '5000' },
          { bucket: 'tangible-cost', label: 'Licence', formula: 'seats * 2' },
        ]),
      );
    },
    'a link that cannot be opened': async (page) => {
      await page.goto('./#1.AAAA.zzzz');
      await expect(page.getByTestId('link-problem')).toBeVisible();
    },
    'an address that leads nowhere': async (page) => {
      await page.goto('./#/case/nobody/build');
      await expect(page.getByRole('heading', { name: 'This case is not on this device' })).toBeVisible();
    },
  },
  'what is asked, and what is left to do': {
    'one question at a time': async (page) => {
      await start(page, 'Support tickets');
      await page.getByTestId('questions').click();
      await expect(page.getByText('Question 1 of 8')).toBeVisible();
    },
    'the list of questions': async (page) => {
      await page.getByRole('radio', { name: 'List' }).check();
    },
    'the questions on their way': async (page) => {
      await page.getByRole('button', { name: 'Send the questions' }).click();
      await expect(page.getByRole('textbox', { name: 'Link' })).toHaveValue(/#/);
    },
    'steps to signature, one of them late': async (page) => {
      await closed(page);
      await page.getByRole('link', { name: 'People' }).click();
      await page.getByRole('button', { name: 'Propose steps' }).click();
      await page.getByLabel('Sign: due').fill('2020-01-01');
      await expect(page.getByTestId('steps-said')).toContainText('late');
    },
  },
  'a browser without a store': {
    'a start page that keeps nothing, beside a broken host’s file': async (page) => {
      await page.addInitScript(() => {
        Object.defineProperty(window, 'indexedDB', { value: undefined });
      });
      await page.route('**/config.json', (route) => route.fulfill({ body: '{' }));
      await openHome(page);
      await expect(page.getByRole('alert').filter({ hasText: 'config.json' })).toBeVisible();
    },
    'a browser that keeps nothing': async (page) => {
      await page.getByRole('button', { name: 'Blank', exact: true }).click();
      await expect(page.getByTestId('headline')).toBeVisible();
      await expect(page.getByText('This browser keeps nothing after the tab closes.')).toBeVisible();
    },
  },
  'another tab': {
    'a case changed in another tab': async (page) => {
      // A tab that hears of no other, as when both save within the same moment.
      await page.addInitScript(() => {
        Object.defineProperty(window, 'BroadcastChannel', { value: undefined });
      });
      await openCase(page, plain());
      const other = await page.context().newPage();
      await other.goto(page.url());
      await enter(amount(other, 'Licence'), '44k');
      await expect(other.getByTestId('saving')).toHaveText('Saved on this device');
      await other.close();
      await enter(amount(page, 'Hours saved'), '99k');
      await expect(page.getByRole('alert')).toContainText('changed in another tab');
    },
  },
};

for (const [journey, states] of Object.entries(journeys))
  test(`${journey}: nothing axe objects to in any state, at any size, light or dark`, async ({ page }) => {
    test.setTimeout(180_000);
    for (const [turn, [state, reach]] of Object.entries(states).entries())
      await test.step(state, async () => {
        await page.setViewportSize({ width: 1440, height: 900 });
        await reach(page);
        await expectAccessible(page, turn);
      });
  });
