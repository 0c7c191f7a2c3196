import type { Page } from '@playwright/test';
import { decodeLink } from '../../src/share/index.ts';
import { frame } from '../../src/share/link.ts';
import { pack } from '../../src/share/pack.ts';
import { compress } from '../../src/share/coder.ts';
import { driven, plain, plainFigures, secretive, secrets } from './cases.ts';
import {
  amount,
  enter,
  expect,
  expectFigures,
  fragmentOf,
  open,
  openCase,
  openFile,
  openHome,
  savedFile,
  shareLink,
  stored,
  test,
  unfold,
} from './helpers.ts';
import { sampled } from '../thorough.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const failed = (page: Page) => page.getByRole('heading', { name: 'This link cannot be opened' });

test('the link is copied and opens elsewhere with the same figures', async ({ page, visitor }) => {
  await openCase(page, plain());
  const link = await shareLink(page);
  const dialog = page.getByRole('dialog', { name: 'Share this case' });
  await expect(dialog).toContainText('What Halden Freight will see');
  await expect(dialog).toContainText('Anyone with this link can read it; you cannot recall it.');
  await dialog.getByRole('button', { name: 'Copy the link' }).click();
  await expect(dialog).toContainText('Link copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
  const elsewhere = await visitor();
  await elsewhere.goto(link);
  await expectFigures(elsewhere, plainFigures.whole);
  await expect(elsewhere.getByText('Your changes stay in this browser.')).toBeVisible();
  await openHome(elsewhere);
  await expect(elsewhere.locator('[data-case]')).toHaveCount(0);
});

test('no private note is ever in the link, and the dialog says how many stay behind', async ({
  page,
  visitor,
}) => {
  await openCase(page, secretive());
  const panel = await open(page, 'Licence');
  const note = await unfold(panel, 'Private note');
  await note.getByRole('textbox', { name: 'Private note' }).fill('typed just now, for us alone');
  const link = await shareLink(page);
  await expect(page.getByTestId('left-out')).toHaveText('Left out: 5 private notes.');
  const sent = await decodeLink(link.slice(link.indexOf('#') + 1));
  if (!sent.ok) throw new Error(sent.problem.kind);
  const text = JSON.stringify(sent.value);
  for (const secret of [...secrets, 'typed just now']) expect(text).not.toContain(secret);
  expect(text).toContain('hours_saved');
  const elsewhere = await visitor();
  await elsewhere.goto(link);
  await expect(elsewhere.getByTestId('headline')).toBeVisible();
  const shown = await elsewhere.content();
  for (const secret of secrets) expect(shown).not.toContain(secret);
});

test('notes are left out where the sender says so', { tag: '@all' }, async ({ page }) => {
  const c = driven();
  await openCase(page, { ...c, note: 'Read with the appendix.' });
  await shareLink(page);
  const dialog = page.getByRole('dialog', { name: 'Share this case' });
  const field = dialog.getByRole('textbox', { name: 'Link' });
  const full = await field.inputValue();
  await dialog.getByRole('switch', { name: 'Notes', exact: true }).uncheck();
  await expect(field).not.toHaveValue(full);
  const sent = await decodeLink((await field.inputValue()).split('#')[1] ?? '');
  expect(sent.ok && sent.value.case.note).toBe('');
});

test('a link opens as its sender saw it: its scenario and its lean', { tag: '@all' }, async ({ page }) => {
  const c = driven();
  const ranged = {
    ...c,
    assumptions: c.assumptions.map((a) => (a.name === 'agents' ? { ...a, low: 20, high: 60 } : a)),
  };
  await page.goto(`./#${await fragmentOf(ranged, { lean: 'worse' })}`);
  await expect(page.getByText('Net customer value over 3 years, conservative')).toBeVisible();
  // 20 × 2 × 52 × 35 = 72.8 a year, less 40, three times.
  await expectFigures(page, { net: '$98.4K' });
  const [down] = c.scenarios;
  if (!down) throw new Error('a new case holds a down market');
  const falling = { ...c, scenarios: [{ ...down, label: 'Fewer calls', set: { agents: { times: 0.5 } } }] };
  await page.goto(`./#${await fragmentOf(falling, { scenario: down.id })}`);
  await expect(page.getByText('Net customer value over 3 years, likely, Fewer calls')).toBeVisible();
  await expectFigures(page, { net: '$98.4K' });
});

test('a link that was damaged, cut, made newer or never was one is explained, and no stored case is touched', async ({
  page,
}) => {
  await openCase(page, plain());
  const before = JSON.stringify(await stored(page, 'plain'));
  const good = await fragmentOf(driven());
  const middle = Math.floor(good.length / 2);
  const other = good[middle] === 'A' ? 'B' : 'A';
  for (const [fragment, says] of [
    [good.slice(0, middle) + other + good.slice(middle + 1), /changed or cut off on its way/],
    [good.slice(0, middle), /changed or cut off|not a Worthwhile link/],
    [`9${good.slice(1)}`, /made by a newer version/],
    ['anything at all', /not a Worthwhile link/],
    ['1.AAAA.zzzz', /changed or cut off/],
    [`1.${'A'.repeat(20_000)}.0`, /.+/],
  ] as const) {
    await page.goto(`./#${fragment}`);
    await expect(failed(page), fragment.slice(0, 30)).toBeVisible();
    await expect(page.getByTestId('link-problem')).toHaveText(says);
  }
  await page.getByRole('link', { name: 'Go to your own cases' }).click();
  await page.locator('[data-case] a').click();
  await expectFigures(page, plainFigures.whole);
  expect(JSON.stringify(await stored(page, 'plain'))).toBe(before);
});

test('a link that arrived whole but holds no sound case is explained', { tag: '@all' }, async ({ page }) => {
  const whole = async (text: string): Promise<string> => {
    const bytes = await compress(text, 12_000);
    if (!bytes) throw new Error('too long');
    return frame('1', bytes);
  };
  await page.goto(`./#${await whole(pack({ ...driven(), years: 400 }, {}))}`);
  await expect(page.getByTestId('link-problem')).toHaveText(/arrived whole.*Years: must be between 1 and 10/);
  // A few hundred characters that would grow past all bounds.
  await page.goto(`./#${await whole(JSON.stringify(['a'.repeat(300_000)]))}`);
  await expect(page.getByTestId('link-problem')).toHaveText(/holds more than any case can/);
});

test(
  'a link whose # was escaped by a mail program opens all the same',
  { tag: '@all' },
  async ({ page, baseURL }) => {
    const fragment = await fragmentOf(plain());
    await openHome(page);
    await page.getByRole('textbox', { name: 'Paste a link' }).fill(`${baseURL ?? ''}%23${fragment}`);
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await expectFigures(page, plainFigures.whole);
    await page.goto(`./#%23${fragment}`);
    await expectFigures(page, plainFigures.whole);
  },
);

test(
  'a link pasted into an open page replaces what is shown, not what is stored',
  { tag: '@all' },
  async ({ page }) => {
    await openCase(page, plain());
    await enter(amount(page, 'Licence'), '41k');
    await expectFigures(page, { net: '$352K' });
    const fragment = await fragmentOf(driven());
    await page.evaluate((f) => {
      location.hash = `#${f}`;
    }, fragment);
    await expectFigures(page, { net: '$317K' });
    await page.goBack();
    await expectFigures(page, { net: '$352K' });
    await expect(amount(page, 'Licence')).toHaveValue('41,000');
    // And one link over another.
    await page.goto(`./#${fragment}`);
    await expectFigures(page, { net: '$317K' });
    const next = await fragmentOf(plain());
    await page.evaluate((f) => {
      location.hash = `#${f}`;
    }, next);
    await expectFigures(page, plainFigures.whole);
  },
);

test('text without a link is explained beside the field', { tag: '@all' }, async ({ page }) => {
  await openHome(page);
  await page.getByRole('textbox', { name: 'Paste a link' }).fill('https://example.com/');
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('There is no case in this text.');
});

test('Escape closes the share dialog and the focus returns', { tag: '@all' }, async ({ page }) => {
  await openCase(page, plain());
  await shareLink(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Share', exact: true })).toBeFocused();
});

test('a case longer than any link says so, and goes out as a file that opens as the same case', async ({
  page,
  visitor,
}) => {
  // Noise, so that nothing of it can be left out.
  const noise = (seed: number, n: number): string => {
    let state = seed;
    return Array.from({ length: n }, () => {
      state = (Math.imul(state, 1103515245) + 12345) >>> 0;
      return String.fromCodePoint(0x4e00 + ((state >>> 12) % 20_000));
    }).join('');
  };
  const c = plain();
  await openCase(page, {
    ...c,
    note: noise(1, 4000),
    lines: c.lines.map((l, i) => ({ ...l, note: noise(i + 2, 3000) })),
  });
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('This case is too long for a link.');
  await expect(dialog.getByRole('textbox', { name: 'Link' })).toHaveCount(0);
  const file = await savedFile(page, () => dialog.getByRole('button', { name: 'Save as a file' }).click());
  // Without its notes it fits again.
  await dialog.getByRole('switch', { name: 'Notes' }).uncheck();
  await expect(dialog.getByRole('textbox', { name: 'Link' })).toHaveValue(/#1\./);
  const customer = await visitor();
  await openFile(customer, file.text);
  await expectFigures(customer, { net: '$355K' });
});

test('the squares of a QR code are large enough for a camera, or it says that they are not', async ({
  page,
}) => {
  /** Side of one square, px, and whether it is said to be too small. */
  const square = async (): Promise<[number, boolean]> => {
    const code = page.getByRole('img', { name: /^QR code of the link/ });
    await expect(code).toBeVisible();
    const side = await code.evaluate((svg) => {
      const { viewBox, clientWidth } = svg as SVGSVGElement;
      return clientWidth / viewBox.baseVal.width;
    });
    return [side, /too small/.test(await page.getByTestId('qr-hint').innerText())];
  };
  const noise = (n: number): string =>
    Array.from({ length: n }, (_, i) =>
      String.fromCodePoint(0x4e00 + ((i * 7919 + i * i * 31) % 20000)),
    ).join('');
  const noted = [
    [0, 1440],
    [0, 390],
    [300, 1440],
    [300, 390],
    [700, 1440],
    [700, 390],
  ] as const;
  for (const [note, width] of sampled(noted, 2)) {
    await page.setViewportSize({ width, height: 900 });
    await openCase(page, { ...plain(), id: `qr${note}x${width}`, note: noise(note) });
    await shareLink(page);
    await page.getByRole('button', { name: 'Show a QR code' }).click();
    await expect
      .poll(async () => (await square())[0] >= 3 || (await square())[1], `${note} ${width}`)
      .toBe(true);
    const [side, said] = await square();
    // Never said without a cause.
    expect(said, `${note} ${width} ${side}`).toBe(side < 3);
    if (note === 0 && width === 1440) expect(said).toBe(false);
    if (note === 700 && width === 390) expect(said).toBe(true);
  }
});
