/** Presenting: the second window, what reaches it, what does not, and what survives. */
import type { BrowserContext, Page } from '@playwright/test';
import type { Case } from '../../src/case/index.ts';
import { makeCase } from '../fixtures/makeCase.ts';
import { violations } from './axe.ts';
import { caseOf, plain } from './cases.ts';
import { amount, caseId, enter, expect, openCase, openSample, test } from './helpers.ts';
import { sampled, thorough } from '../thorough.ts';

/** Opens the second window of the case that is open in the first. */
async function present(page: Page, context: BrowserContext): Promise<Page> {
  const [stage] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('button', { name: 'Present', exact: true }).click(),
  ]);
  await stage.setViewportSize({ width: 1280, height: 720 });
  await expect(stage.getByTestId('stage')).toBeVisible();
  await expect(page.getByText('The second window follows')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Present', exact: true })).toBeFocused();
  return stage;
}
const stepOf = (stage: Page): Promise<string | null> => stage.getByTestId('stage').getAttribute('data-step');
const expectStep = (stage: Page, step: string): Promise<void> =>
  expect(stage.getByTestId('stage')).toHaveAttribute('data-step', step);

const hidden = [
  'secret-of-the-case',
  'secret-of-the-line',
  'secret-of-the-number',
  'secret-of-the-score',
  'secret-finding',
  'secret-comment',
];
/** A case with something private in every place that holds it, and something for every step. */
const private_ = (id = 'private'): Case =>
  makeCase({
    id,
    title: 'Halden Freight',
    privateNote: hidden[0],
    customer: {
      name: 'Halden Freight',
      people: [
        { id: 'osei', name: 'A. Osei', role: 'CFO', cares: 'cash' },
        { id: 'lind', name: 'P. Lind', role: 'Operations', cares: 'calm' },
      ],
    },
    assumptions: [
      {
        name: 'orders',
        label: 'Orders a year',
        unit: 'count',
        value: 100,
        low: 60,
        high: 120,
        privateNote: hidden[2],
      },
    ],
    lines: [
      {
        id: 'a',
        bucket: 'tangible-benefit',
        label: 'Orders won',
        formula: 'orders * 400',
        for: ['osei'],
        privateNote: hidden[1],
      },
      { id: 'b', bucket: 'tangible-cost', label: 'Price', formula: '20000', privateNote: hidden[1] },
    ],
    dimensions: [{ id: 'brand', today: 4, expected: 7, privateNote: hidden[3] }],
    success: { weights: { value: 77 } },
    reviews: [
      {
        id: 'q1',
        month: 3,
        findings: [{ about: 'a', reason: 'training', action: hidden[4], who: 'M. Duarte' }],
      },
    ],
    comments: [{ about: 'a', by: 'M. Duarte', text: hidden[5] }],
  });

test('an edit in the first window shows in the second', { tag: '@all' }, async ({ page, context }) => {
  await openCase(page, plain());
  const stage = await present(page, context);
  await expect(stage.getByTestId('stage-net')).toHaveText('$355K');
  await page.bringToFront();
  // While it is typed, not after Enter: 3 × 20,000 more.
  const field = amount(page, 'Hours saved');
  await field.focus();
  await field.fill('140000');
  await expect(stage.getByTestId('stage-net')).toHaveText('$415K');
  await expect(stage.locator('[data-row=hours_saved]')).toContainText('$420K');
  await page.getByRole('radio', { name: 'Countable only' }).check();
  await expect(stage.getByTestId('stage-net')).toHaveText('$270K');
  await expect(stage.getByTestId('stage-weak')).toContainText('With what people notice: $415K');
});

test('a presentation of the finished example from start to stop', async ({ page, context }) => {
  test.setTimeout(120_000);
  await openSample(page);
  const stage = await present(page, context);
  await test.step('the headline states period, currency, lean and its weak side', async () => {
    await expect(stage.getByText('Net customer value over 3 years, USD, likely')).toBeVisible();
    await expect(stage.getByTestId('stage-weak')).toContainText('Counting only what can be measured: $306K');
    await expect(stage.getByTestId('stage-weak')).toContainText('71% rests on numbers Halden Freight gave');
    await expect(stage.getByText(/^\d+ of 50$/)).toBeVisible();
    await expect(stage.getByText('Made-up example')).toBeVisible();
  });
  await test.step('a click on a row dims the rest until Escape', async () => {
    await stage.keyboard.press('Home');
    await expectStep(stage, 'bridge');
    const rows = stage.locator('[data-row]');
    const opacities = (): Promise<string[]> =>
      rows.evaluateAll((all) => all.map((row) => getComputedStyle(row).opacity));
    const count = await rows.count();
    expect(count).toBeGreaterThan(4);
    expect(count).toBeLessThanOrEqual(9);
    await rows.nth(1).getByRole('button').click();
    await expect.poll(opacities).toEqual(Array.from({ length: count }, (_, i) => (i === 1 ? '1' : '0.22')));
    await expect(rows.nth(1).getByRole('button')).toHaveAttribute('aria-pressed', 'true');
    await page.bringToFront();
    await expect(page.getByRole('button', { name: 'Show all rows' })).toBeVisible();
    await stage.bringToFront();
    await stage.keyboard.press('Escape');
    await expect.poll(opacities).toEqual(Array.from({ length: count }, () => '1'));
  });
  await test.step('keys move through the steps in both windows, B blanks, and Escape restores', async () => {
    const at = page.getByTestId('presenter-step');
    for (const [key, step] of [
      ['ArrowRight', 'cash'],
      ['PageDown', 'odds'],
      ['ArrowLeft', 'cash'],
      ['End', 'people'],
      ['PageUp', 'beyond'],
      ['Home', 'bridge'],
    ] as const) {
      await stage.keyboard.press(key);
      await expectStep(stage, step);
    }
    await expect(at).toHaveText('1 of 5: What it is worth');
    await page.bringToFront();
    await page.getByRole('button', { name: 'Next', exact: true }).click();
    await expectStep(stage, 'cash');
    await page.keyboard.press('End');
    await expectStep(stage, 'people');
    await page.getByRole('combobox', { name: 'Go to step' }).selectOption({ label: 'Beyond money' });
    await expectStep(stage, 'beyond');
    // The case above the panel keeps its own keys.
    await page.getByRole('button', { name: 'More', exact: true }).focus();
    await page.keyboard.press('Home');
    await expectStep(stage, 'beyond');

    await stage.keyboard.press('b');
    await expect(stage.getByTestId('blank')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Show again' })).toBeVisible();
    await stage.keyboard.press('b');
    await expect(stage.getByTestId('blank')).toHaveCount(0);
    await page.getByRole('button', { name: 'Blank', exact: true }).click();
    await expect(stage.getByTestId('blank')).toBeVisible();
    await stage.keyboard.press('Escape');
    await expect(stage.getByTestId('blank')).toHaveCount(0);
  });
  await test.step('presenting is a call by itself, for as long as it lasts', async () => {
    await expect(page.getByTestId('on-call')).toBeVisible();
    await page.bringToFront();
  });
  await test.step('stopping ends it in both windows, and the panel goes', async () => {
    const closed = stage.waitForEvent('close');
    await page.getByRole('button', { name: 'Stop', exact: true }).click();
    await closed;
    await expect(page.getByTestId('presenter')).toHaveCount(0);
    await expect(page.getByTestId('on-call')).toHaveCount(0);
    await page.reload();
    await expect(page.getByTestId('headline')).toBeVisible();
    await expect(page.getByTestId('presenter')).toHaveCount(0);
  });
});

test('nothing private reaches the second window, its messages, its storage or its page', async ({
  page,
  context,
}) => {
  await context.addInitScript(() => {
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function (...args: Parameters<typeof open>) {
      (window as unknown as { opened: number }).opened =
        ((window as unknown as { opened?: number }).opened ?? 0) + 1;
      return open.apply(this, args);
    };
  });
  await openCase(page, private_());
  // Another listener on the same channel hears all that is said.
  await page.evaluate((id) => {
    const heard: unknown[] = [];
    (window as unknown as { heard: unknown[] }).heard = heard;
    const folder = location.pathname.replace(/[^/]*$/, '');
    new BroadcastChannel(`worthwhile:${folder}#present ${id}`).onmessage = (e) => heard.push(e.data);
  }, caseId(page));
  const stage = await present(page, context);
  const seen: string[] = [];
  const look = async (): Promise<void> => {
    seen.push(
      await stage.evaluate(
        () =>
          document.documentElement.outerHTML +
          document.title +
          JSON.stringify({ ...sessionStorage }) +
          [...document.querySelectorAll('input, textarea')].map((x) => (x as HTMLInputElement).value).join(),
      ),
    );
  };
  for (const step of ['bridge', 'cash', 'odds', 'beyond', 'people']) {
    await expectStep(stage, step);
    await look();
    await stage.keyboard.press('ArrowRight');
  }
  await page.bringToFront();
  await enter(amount(page, 'Price'), '21000');
  await stage.keyboard.press('Home');
  await expect(stage.locator('[data-row=b]')).toContainText('$63K');
  await stage.reload();
  await expect(stage.locator('[data-row=b]')).toContainText('$63K');
  await look();
  const said = await page.evaluate(() => JSON.stringify((window as unknown as { heard: unknown[] }).heard));
  // The recorder did record: the edit is among it.
  expect(said).toContain('21000');
  expect(seen.join()).toContain('Orders won');
  for (const secret of [...hidden, '"value":77']) {
    expect(said, 'messages').not.toContain(secret);
    expect(seen.join(), 'second window').not.toContain(secret);
  }
  expect(
    await stage.evaluate(() => (window as unknown as { opened?: number }).opened ?? 0),
    'the second window never opens the store',
  ).toBe(0);
});

test('steps appear as the case has something for them', { tag: '@all' }, async ({ page, context }) => {
  await openCase(page, plain());
  const stage = await present(page, context);
  const panel = page.getByTestId('presenter');
  await expect(panel.getByTestId('presenter-step')).toHaveText('1 of 2: What it is worth');
  await expect(panel).toContainText('Next: When it pays back');
  await page.bringToFront();
  await enter(amount(page, 'Hours saved'), '80k to 130k');
  await expect(panel.getByTestId('presenter-step')).toHaveText('1 of 3: What it is worth');
  await stage.keyboard.press('End');
  await expectStep(stage, 'odds');
  await expect(stage.getByRole('heading', { name: /^\d+ of 50 end above \$0$/ })).toBeVisible();
});

test(
  'a claim of many words takes its room from the rows, and lies over none of them',
  { tag: '@all' },
  async ({ page, context }) => {
    const c = fortyLines();
    const name = 'Halden Freight and Logistics International Holdings of the Northern and Southern Lanes';
    await openCase(page, { ...c, customer: { ...c.customer, name } });
    const stage = await present(page, context);
    const bottom = async (of: string): Promise<number> => {
      const box = await stage.getByTestId('stage').locator(of).boundingBox();
      return (box?.y ?? NaN) + (box?.height ?? NaN);
    };
    const first = await stage.locator('[data-row]').first().boundingBox();
    expect(await bottom('[data-testid=stage-weak]')).toBeLessThanOrEqual(first?.y ?? NaN);
    expect(await bottom('[data-row]:last-child')).toBeLessThanOrEqual(await bottom('footer'));
  },
);

test('the reload of either window loses nothing', { tag: '@all' }, async ({ page, context }) => {
  await openSample(page);
  const stage = await present(page, context);
  await stage.keyboard.press('ArrowRight');
  await expectStep(stage, 'cash');
  await stage.reload();
  await expectStep(stage, 'cash');
  await page.reload();
  await expect(page.getByTestId('presenter-step')).toHaveText('2 of 5: When it pays back');
  await expect(page.getByText('The second window follows')).toBeVisible();
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await expectStep(stage, 'bridge');
  await enter(amount(page, 'Late-payment fees avoided'), '0');
  await expect(stage.getByTestId('stage-net')).not.toHaveText('$399K');
  // The first window goes altogether: the second keeps the last copy, also over its own reload.
  const net = await stage.getByTestId('stage-net').textContent();
  await page.close();
  await stage.reload();
  await expect(stage.getByTestId('stage-net')).toHaveText(net ?? '');
  await stage.keyboard.press('ArrowRight');
  await expectStep(stage, 'cash');
});

test('an address of a stage that nobody presents on says so', { tag: '@all' }, async ({ page }) => {
  await page.goto('./#/present/nothing');
  await expect(page.getByRole('heading', { name: 'Nothing is being presented here' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

for (const missing of sampled(['channels', 'second windows'] as const, 1))
  test(`without ${missing} the case is presented in the same window`, async ({ page }) => {
    await page.addInitScript((what) => {
      if (what === 'channels') Reflect.deleteProperty(window, 'BroadcastChannel');
      window.open = () => null;
    }, missing);
    await openCase(page, private_());
    await page.getByRole('button', { name: 'Present', exact: true }).click();
    const stage = page.getByRole('dialog');
    await expect(stage.getByTestId('stage-net')).toBeVisible();
    await page.keyboard.press('ArrowRight');
    await expectStep(page, 'cash');
    await page.keyboard.press('b');
    await expect(page.getByTestId('blank')).toBeVisible();
    await page.keyboard.press('b');
    const html = await page.evaluate(() => document.documentElement.outerHTML);
    for (const secret of hidden) expect(html).not.toContain(secret);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Stop presenting' }).click();
    await expect(stage).toHaveCount(0);
    await expect(page.getByTestId('presenter')).toHaveCount(0);
  });

test(
  'private notes stand in the presenter’s panel once asked for',
  { tag: '@all' },
  async ({ page, context }) => {
    await openCase(page, private_());
    await present(page, context);
    await expect(page.getByText(String(hidden[0]))).toHaveCount(0);
    await page.getByRole('button', { name: '5 private notes' }).click();
    const panel = page.getByTestId('presenter');
    for (const secret of hidden.slice(0, 4)) await expect(panel).toContainText(secret);
    await expect(page.getByTestId('elapsed')).toHaveText(/^\d+:\d\d$/);
    expect(await violations(page)).toEqual([]);
  },
);

const fortyLines = (): Case =>
  caseOf(
    'forty',
    Array.from({ length: 40 }, (_, i) => ({
      bucket: ['tangible-benefit', 'perceived-benefit', 'tangible-cost', 'alternative-benefit'][i % 4] ?? '',
      label: `Row ${i} with a label that is far longer than any row of a stage has room for`,
      formula: String(1000 * (i + 1)),
    })),
  );
test(
  'every step fits 1280 × 720 with letters of 20 px or more, light and dark',
  { tag: '@all' },
  async ({ page, context }) => {
    test.setTimeout(180_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const cases = [
      () => openCase(page, fortyLines()),
      () => openSample(page),
      () => openCase(page, private_()),
    ];
    for (const open of sampled(cases, 1)) {
      await open();
      const stage = await present(page, context);
      for (let steps = 0; steps < 8; steps++) {
        const step = await stepOf(stage);
        const found = await stage.evaluate(() => {
          const small: string[] = [];
          const outside: string[] = [];
          const thin: string[] = [];
          const foot = document.querySelector('footer')?.getBoundingClientRect().top ?? 720;
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const el = node.parentElement;
            if (!el || !node.textContent?.trim() || el.closest('.visually-hidden, noscript')) continue;
            const size = parseFloat(getComputedStyle(el).fontSize);
            if (size < 20) small.push(`${size} ${node.textContent}`);
            const range = document.createRange();
            range.selectNodeContents(node);
            // What is cut with an ellipsis is inside its box; its text alone is wider.
            const box = (el.closest('.name, bdi, .row span') ?? el).getBoundingClientRect();
            // Nothing lies under the foot.
            const end = el.closest('footer') ? 720 : foot + 1;
            if (box.bottom > end || box.top < 0 || box.right > 1281 || box.left < -1)
              outside.push(`${node.textContent} ${JSON.stringify(box)}`);
          }
          for (const el of document.querySelectorAll('main svg *')) {
            const { stroke, strokeWidth } = getComputedStyle(el);
            if (stroke !== 'none' && parseFloat(strokeWidth) < 2 && !el.closest('footer'))
              thin.push(el.outerHTML);
          }
          const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement;
          const main = document.querySelector('main');
          return {
            small,
            outside,
            thin,
            scrolls:
              scrollHeight > clientHeight ||
              scrollWidth > clientWidth ||
              (main?.scrollHeight ?? 0) > (main?.clientHeight ?? 0),
          };
        });
        expect(found, `step ${step}`).toEqual({ small: [], outside: [], thin: [], scrolls: false });
        for (const scheme of thorough
          ? (['light', 'dark'] as const)
          : ([steps % 2 ? 'light' : 'dark'] as const)) {
          await stage.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
          await expect(stage.locator('html')).toHaveAttribute('data-theme', scheme);
          expect(await violations(stage), `step ${step}, ${scheme}`).toEqual([]);
        }
        await stage.keyboard.press('ArrowRight');
        if ((await stepOf(stage)) === step) break;
      }
      await page.getByRole('button', { name: 'Stop', exact: true }).click();
      await expect(page.getByTestId('presenter')).toHaveCount(0);
    }
  },
);

test('on a call private notes, Checks and other customers are hidden until it is left', async ({ page }) => {
  await openCase(page, private_('call'));
  await openCase(page, caseOf('other', [], { title: 'Norrvik Cargo', customer: { name: 'Norrvik Cargo' } }));
  await page.goto('./#/case/call/build');
  await page.locator('.name button').getByText('Orders won').click();
  const panel = page.getByRole('complementary', { name: 'Orders won' });
  await expect(panel.locator('summary').filter({ hasText: 'Private note' })).toBeVisible();
  const mark = page.getByTestId('on-call');
  await expect(mark).toHaveCount(0);
  // In the middle of typing, and nothing is typed by it.
  const price = amount(page, 'Price');
  await price.focus();
  await page.keyboard.press('F8');
  await expect(mark).toBeVisible();
  await expect(price).toBeFocused();
  await expect(panel.getByText('Private note')).toHaveCount(0);
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await expect(page.getByRole('heading', { name: /^Checks/ })).toHaveCount(0);
  await page.reload();
  await expect(mark).toBeVisible();
  await page.getByRole('link', { name: 'All cases' }).click();
  await expect(page.getByTestId('hidden-cases')).toHaveText(
    '1 other case is hidden while you are on a call.',
  );
  await expect(page.getByRole('link', { name: 'Halden Freight' })).toBeVisible();
  await expect(page.getByText('Norrvik')).toHaveCount(0);
  expect(await violations(page)).toEqual([]);
  await page.goto('./#/portfolio');
  await expect(page.getByTestId('hidden-screen')).toBeVisible();
  await expect(page.getByText('Norrvik')).toHaveCount(0);
  await page.goto('./#/');
  await mark.click();
  await expect(page.getByRole('link', { name: 'Norrvik Cargo' })).toBeVisible();
  await expect(mark).toHaveCount(0);
});
