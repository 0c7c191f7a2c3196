import type { Locator, Page } from '@playwright/test';
import { violations } from './axe.ts';
import { expect, expectFigures, expectNothingSideways, openHome, test } from './helpers.ts';

// Building a case by hand, as much by writing as it can be: three published cases and three plain numbers, counted.

/** Hands that count: presses of the pointer and keys. A capital counts as one key. */
class Hands {
  clicks = 0;
  keys = 0;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }
  async click(what: Locator): Promise<void> {
    this.clicks++;
    await what.click();
  }
  /** Keys as Playwright names them. */
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      this.keys++;
      await this.#page.keyboard.press(key);
    }
  }
  async type(text: string): Promise<void> {
    this.keys += text.length;
    await this.#page.keyboard.type(text);
  }
  async line(text: string): Promise<void> {
    await this.type(text);
    await this.press('Enter');
  }
}

/** A blank case, its first amount waiting for keys. */
async function blank(page: Page, hands: Hands): Promise<void> {
  await openHome(page);
  await hands.click(page.getByRole('button', { name: 'Blank', exact: true }));
  await expect(page.getByRole('textbox', { name: /First benefit/ })).toBeFocused();
}

/** Names the row whose amount has the focus, and goes back to its amount. */
async function name(hands: Hands, label: string): Promise<void> {
  await hands.press('Shift+Tab', 'F2');
  await hands.line(label);
}

test('cases built by hand take few clicks and keys', async ({ page }) => {
  test.setTimeout(120_000);
  const counted: string[] = [];
  const note = (what: string, { clicks, keys }: Hands, most: { clicks: number; keys: number }): void => {
    counted.push(`${what}: ${clicks} clicks, ${keys} keys`);
    expect(clicks, `clicks for ${what}`).toBeLessThanOrEqual(most.clicks);
    expect(keys, `keys for ${what}`).toBeLessThanOrEqual(most.keys);
  };

  await test.step('three numbers', async () => {
    const hands = new Hands(page);
    await blank(page, hands);
    await hands.line('250k');
    await hands.line('80k');
    await hands.press('Enter', 'Enter');
    await hands.line('40k');
    await expectFigures(page, { net: '$950K' });
    note('three numbers', hands, { clicks: 4, keys: 16 });
  });

  await test.step('eleven plain rows', async () => {
    const hands = new Hands(page);
    const benefits = {
      E: 1845000,
      D: 1101600,
      F: 1026000,
      C: 589000,
      H: 285000,
      B: 215220,
      A: 475000,
      G: 273600,
    };
    await blank(page, hands);
    for (const [i, [letter, amount]] of Object.entries(benefits).entries()) {
      if (i < 2) await name(hands, `Benefit ${letter}`);
      else {
        await hands.click(page.getByRole('button', { name: 'Add a row to “Benefits you can count”' }));
        await hands.line(`Benefit ${letter}`);
      }
      await hands.line(String(amount));
    }
    // Past the benefit that is only noticed, to the costs.
    await hands.press('Enter');
    await name(hands, 'Licences');
    await hands.line('2491200');
    await name(hands, 'Deployment');
    await hands.type('30000');
    await hands.click(page.getByRole('button', { name: 'Add a row to “Less: costs you can count”' }));
    await hands.line('Management');
    await hands.line('9880');
    await expectFigures(page, { net: '$9.9M' });
    note('eleven plain rows', hands, { clicks: 12, keys: 290 });
  });

  await test.step('two rows with a value a year, and one at the start', async () => {
    const hands = new Hands(page);
    await blank(page, hands);
    await hands.line('1606511; 3061331; 4229760');
    await hands.press('Enter', 'Enter');
    await hands.line('666715; 636772; 647783');
    await hands.line('53150');
    await expectFigures(page, { net: '$6.89M' });
    note('two rows with a value a year', hands, { clicks: 10, keys: 120 });
  });

  await test.step('one row of five drivers, two by year, with a risk', async () => {
    const hands = new Hands(page);
    await blank(page, hands);
    await hands.type('revenue * offered * use it * more spend * margin');
    const panel = page.getByRole('group', { name: 'A calculation in words' });
    await expect(panel.getByRole('button', { name: 'Create 5 drivers' })).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await hands.press('Enter');
    const asked = page.getByRole('group', { name: 'The numbers of First benefit' });
    await expect(asked.getByRole('textbox', { name: 'revenue' })).toBeFocused();
    await hands.line('1b;1044m;1090.828m');
    await expect(asked.getByRole('textbox', { name: 'offered' })).toBeFocused();
    // What its words do not say is chosen beside it, before anything is typed.
    await expect(asked.getByRole('combobox', { name: 'Unit of margin' })).toHaveValue('percent');
    await hands.line('.384;.767;.767');
    await hands.line('.511');
    await hands.line('.083');
    expect(await violations(page)).toEqual([]);
    await hands.line('12');
    await expect(asked).toHaveCount(0);
    await hands.click(page.getByRole('button', { name: 'First benefit', exact: true }));
    const risk = page.locator('details:has(> summary > .label:text-is("Risk adjustment"))');
    await hands.click(risk.locator('summary').first());
    await hands.click(page.getByRole('textbox', { name: 'Risk adjustment: First benefit' }));
    await hands.line('20');
    await expectFigures(page, { net: '$8.23M' });
    note('five drivers', hands, { clicks: 12, keys: 110 });
  });

  await test.step('one row of quantities, whose values are in the sentence', async () => {
    const hands = new Hands(page);
    await blank(page, hands);
    // A product of numbers alone needs neither the panel nor an equals sign.
    const first = page.getByRole('textbox', { name: /First benefit/ });
    await first.fill('12 x 5k');
    await first.press('Enter');
    await expectFigures(page, { net: '$180K' });
    await first.focus();
    await first.fill('');
    await hands.type('500 reps x 3 hrs/wk x $45');
    const panel = page.getByRole('group', { name: 'A calculation in words' });
    await expect(panel).toContainText('multiply by the weeks that count');
    await hands.type(' x 46');
    await expect(panel).not.toContainText('multiply by');
    await expect(panel).toContainText('reps 500, new');
    await hands.press('Enter');
    await expectFigures(page, { net: '$9.32M' });
    note('one row of quantities', hands, { clicks: 1, keys: 40 });
  });
  console.log(counted.join('\n'));
});

test(
  'a calculation in words is read as it is typed, kept where it cannot be, and taken back in one step',
  { tag: '@all' },
  async ({ page }) => {
    await openHome(page);
    await page.getByRole('button', { name: 'Blank', exact: true }).click();
    const first = page.getByRole('textbox', { name: /First benefit/ });
    const panel = page.getByRole('group', { name: 'A calculation in words' });

    await first.fill('agents * * cost');
    await expect(panel).toContainText('could not be read as a calculation');
    await first.press('Enter');
    await expect(first).toHaveValue('agents * * cost');
    await first.press('Escape');
    await expect(first).toHaveValue('');
    await expect(panel).toHaveCount(0);

    // A number that templates know is offered, with the arrow and Enter.
    await first.fill('tickets * cost of an hour');
    await expect(panel.getByRole('button', { name: 'Cost of an hour of their work' })).toBeVisible();
    await first.press('ArrowDown');
    await first.press('Enter');
    await expect(first).toHaveValue('tickets * Cost of an hour of their work');
    await first.press('Enter');
    const asked = page.getByRole('group', { name: 'The numbers of First benefit' });
    await page.keyboard.type('1000');
    await page.keyboard.press('Enter');
    await page.keyboard.type('40 to 60');
    await page.keyboard.press('Enter');
    await expect(asked).toHaveCount(0);
    await expectFigures(page, { net: '$150K' });

    // The next row knows them.
    const second = page.getByRole('textbox', { name: /Second benefit/ });
    await expect(second).toBeFocused();
    await page.keyboard.type('tickets * 2');
    await expect(panel).toContainText('already a number of this case');
    await page.keyboard.press('Enter');
    await expectFigures(page, { net: '$156K' });
    await page.keyboard.press('Control+z');
    await expectFigures(page, { net: '$150K' });

    // In the panel of a row the formula is written so too, and a number called otherwise is called so in it.
    await page.getByRole('button', { name: 'First benefit', exact: true }).click();
    const formula = page.getByRole('textbox', { name: 'Formula' });
    await formula.fill('tickets * Cost of an hour of their work * share kept');
    await page.getByRole('button', { name: 'Create 1 driver' }).click();
    await expect(formula).toHaveValue('tickets * hourly_cost * share_kept');
    const kept = page.getByRole('textbox', { name: 'share kept', exact: true });
    await kept.fill('50');
    await kept.press('Enter');
    await expectFigures(page, { net: '$75K' });
    await page.getByText('Range and source').last().click();
    const label = page.getByRole('textbox', { name: 'Name', exact: true }).last();
    await label.fill('Portion kept');
    await label.press('Tab');
    await expect(formula).toHaveValue('tickets * hourly_cost * portion_kept');
    await expectFigures(page, { net: '$75K' });

    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 844 });
      await page.keyboard.press('Escape');
      await second.fill('seats * price');
      await expect(panel).toBeVisible();
      await expectNothingSideways(page);
      await second.press('Escape');
    }
  },
);
