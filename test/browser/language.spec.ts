/** Languages: the viewer's own, one chosen on Home, and two made-up ones that find what does not fit or turn round. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import type { Case } from '../../src/case/index.ts';
import { documentDraft } from '../../src/state/documentDraft.ts';
import { optionCase } from '../fixtures/optionCase.ts';
import { realCase } from '../fixtures/realCases.ts';
import { secretCase } from '../fixtures/secretCase.ts';
import { caseOf, plain } from './cases.ts';
import { caseId, enter, expect, keep, openHome, openSample, reach, sideways, test } from './helpers.ts';
import { dist } from './serve.mjs';
import { sampled, thorough } from '../thorough.ts';

const language = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.lang);
const betrag = (page: Page, label: string): Locator =>
  page.getByRole('textbox', { name: new RegExp(`^${label}, Betrag `) });

async function chooseLanguage(page: Page, menu: string, name: string): Promise<void> {
  await page.getByRole('button', { name: menu, exact: true }).click();
  // The page starts anew in the language chosen.
  const loaded = page.waitForEvent('load');
  await page.getByRole('menuitem', { name, exact: true }).click();
  await loaded;
}

test('a German browser shows German from template to link; an English one opens that link in English', async ({
  visitor,
}) => {
  const page = await visitor({ locale: 'de-DE' });
  await page.goto('./');
  await expect(page.getByRole('heading', { name: 'Fall beginnen' })).toBeVisible();
  expect(await language(page)).toBe('de');
  await page.getByRole('button', { name: 'Leer', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Was ist es wert?' })).toBeVisible();
  await enter(betrag(page, 'Erster Nutzen'), '1.234,5');
  await expect(betrag(page, 'Erster Nutzen')).toHaveValue('1.234,5');
  await enter(betrag(page, 'Jährliche Kosten'), '617,25');
  await expect(page.getByTestId('claim')).toHaveText(
    /^Für je 1\s\$ Einsatz bekommt der Kunde 2\s\$ zurück\./,
  );
  await expect(page.getByTestId('headline')).toHaveText(/^1\.850\s\$$/);
  await expect(page.getByTestId('roi')).toHaveText(/^100\s%$/);
  await page.getByRole('button', { name: 'Teilen', exact: true }).click();
  const field = page
    .getByRole('dialog', { name: 'Diesen Fall teilen' })
    .getByRole('textbox', { name: 'Link' });
  await expect(field).toHaveValue(/#\d/);

  const reader = await visitor({ locale: 'en-GB' });
  await reader.goto(await field.inputValue());
  await expect(reader.getByTestId('claim')).toHaveText(/^For every US\$1 you put in, US\$2 comes back\./);
  await expect(reader.getByRole('textbox', { name: /^First benefit, amount / })).toHaveValue('1,234.5');
  expect(await language(reader)).toBe('en');
});

/** Cases with all a verdict can have to say, whoever they are about and whatever they come to. */
function wordyCases(): Case[] {
  const names = [
    'Mediterranean Shipping and Forwarding Holdings Limited',
    'Vereinigte Transportversicherungsgesellschaften Norddeutschlands und der Schweiz',
    'W'.repeat(80),
    '東日本国際物流総合研究所中央本部'.repeat(5),
    'Halden',
  ];
  const alternatives = [
    '',
    'The current tools',
    'Current spreadsheets, the shared mailbox and what the plants keep on paper',
  ];
  const currencies = ['USD', 'CHF', 'XOF', 'JPY'];
  const amounts = [
    { gain: 120_000, cost: 40_000 },
    { gain: 300e9, cost: 100e9 },
    { gain: 40_000, cost: 140_000 },
  ];
  const cases = names.flatMap((name) =>
    alternatives.flatMap((alternative) => amounts.map((amount) => ({ name, alternative, ...amount }))),
  );
  return sampled(cases, 4).map(({ name, alternative, gain, cost }, i) =>
    caseOf(
      `wordy-${i}`,
      [
        { bucket: 'tangible-benefit', label: 'Hours saved', formula: `agents * ${gain / 40}` },
        { bucket: 'perceived-benefit', label: 'Calmer month end', formula: String(gain / 3) },
        { bucket: 'tangible-cost', label: 'Licence', formula: String(cost) },
        { bucket: 'tangible-benefit', label: 'Waits', formula: '' },
        { bucket: 'tangible-benefit', label: 'Fails', formula: '1/0' },
        ...(alternative === ''
          ? []
          : [{ bucket: 'alternative-benefit', label: 'What it gives', formula: String(gain / 20) }]),
      ],
      {
        customer: { name },
        title: name,
        alternative,
        currency: currencies[i % currencies.length],
        assumptions: [
          {
            name: 'agents',
            label: 'Agents',
            unit: 'count',
            value: 40,
            low: 10,
            high: 41,
            source: { whose: 'customer' },
          },
        ],
      },
    ),
  );
}

/** That the verdict leaves the page to the rows, whatever it has to say. */
async function expectLowVerdicts(page: Page, open: string): Promise<void> {
  const cases = [
    plain(),
    secretCase(),
    optionCase({ customer: { name: 'Mediterranean Shipping and Forwarding Ltd.' } }),
    realCase(30),
    caseOf('negative', [
      { bucket: 'tangible-benefit', label: 'Fewer returns', formula: '4500' },
      { bucket: 'tangible-cost', label: 'Subscription', formula: '30000' },
      { bucket: 'alternative-benefit', label: 'What it does today', formula: '2000' },
    ]),
    ...wordyCases(),
  ];
  await keep(page, await Promise.all(cases.map(async (c) => ({ ...(await documentDraft(c)), revision: 1 }))));
  for (const id of [open, ...cases.map((c) => c.id)]) {
    await page.goto(`./#/case/${id}/build`);
    await expect(page.getByTestId('headline')).toBeVisible();
    // It is at its highest once what is worked out in the background stands too.
    await expect(page.locator('.verdict .to-come')).toHaveCount(0);
    for (const size of [
      { width: 1280, height: 720 },
      { width: 1440, height: 900 },
    ]) {
      await page.setViewportSize(size);
      await expect
        .poll(async () => (await page.locator('.verdict').boundingBox())?.height, {
          message: `${id} at ${size.width}`,
        })
        .toBeLessThanOrEqual(120);
    }
  }
}

const translated = {
  German: {
    locale: 'de-CH',
    sample: 'Erfundenes Beispiel öffnen',
    tabs: [
      ['Mehr als Geld', 'ROI und ROV, Hebel für Hebel'],
      ['Chancen', 'Was dafür stimmen muss'],
      ['Szenarien', 'Die ganze Seite zeigen in'],
      ['Personen', 'Erfolgsplan'],
      ['Rückblick', 'Den Plan vereinbaren'],
    ],
  },
  French: {
    locale: 'fr-CA',
    sample: 'Ouvrir l’exemple fictif',
    tabs: [
      ['Au-delà de l’argent', 'ROI et ROV, levier par levier'],
      ['Chances', 'Ce qui devrait être vrai'],
      ['Scénarios', 'Afficher toute la page en'],
      ['Personnes', 'Plan de réussite'],
      ['Revue', 'Convenir du plan'],
    ],
  },
  Spanish: {
    locale: 'es-MX',
    sample: 'Abrir el ejemplo ficticio',
    tabs: [
      ['Más allá del dinero', 'ROI y ROV, palanca por palanca'],
      ['Probabilidades', 'Qué tendría que ser cierto'],
      ['Escenarios', 'Mostrar toda la página en'],
      ['Personas', 'Plan de éxito'],
      ['Revisión', 'Acordar el plan'],
    ],
  },
} as const;
for (const [name, { locale, sample, tabs }] of sampled(Object.entries(translated), 1))
  test(`every screen of a ${name} case is in ${name}`, async ({ visitor }) => {
    const page = await visitor({ locale });
    await page.goto('./');
    await page.getByRole('button', { name: sample }).click();
    // On a tablet the title beside the example's mark gives way, and the screens have the second and last line of the head.
    await page.setViewportSize({ width: 820, height: 1180 });
    const screens = page.locator('header nav');
    const head = page.locator('header:has(nav)');
    // They go as far to the right as to the left.
    await expect
      .poll(async () => {
        const box = await screens.boundingBox();
        return box && box.x + box.width + box.x;
      })
      .toBe(820);
    await expect.poll(async () => (await head.boundingBox())?.height).toBeLessThan(100);
    await page.setViewportSize({ width: 1440, height: 900 });
    for (const [tab, said] of tabs) {
      await page.getByRole('link', { name: tab, exact: true }).click();
      await reach(page, page.getByText(said, { exact: true }).first());
      // The example is in the same language, but for the names in it.
      await expect(page.locator('body')).not.toContainText(
        /\b(Add|Remove|Net value|over \d years|the|of|invoices?)\b/i,
      );
    }
    await expectLowVerdicts(page, 'sample');
  });
test('the verdict stays low in English', async ({ page }) => {
  await openSample(page);
  await expectLowVerdicts(page, 'sample');
});

test('the raw records are reached in German too', { tag: '@all' }, async ({ visitor }) => {
  const page = await visitor({ locale: 'de-DE' });
  await page.goto('./#/safe');
  await expect(page.getByRole('heading', { name: 'Rohdaten' })).toBeVisible();
});

test(
  'a language chosen on Home stays, with its numbers, until the browser’s own is chosen again',
  { tag: '@all' },
  async ({ page }) => {
    await openHome(page);
    await chooseLanguage(page, 'Language', 'Deutsch');
    await expect(page.getByRole('heading', { name: 'Fall beginnen' })).toBeVisible();
    await page.getByRole('button', { name: 'Leer', exact: true }).click();
    await enter(betrag(page, 'Erster Nutzen'), '1.234,5');
    await expect(betrag(page, 'Erster Nutzen')).toHaveValue('1.234,5');
    await page.reload();
    await expect(betrag(page, 'Erster Nutzen')).toHaveValue('1.234,5');
    await page.getByRole('link', { name: 'Alle Fälle' }).click();
    await chooseLanguage(page, 'Sprache', 'Wie der Browser');
    await expect(page.getByRole('heading', { name: 'Start another case' })).toBeVisible();
    expect(await language(page)).toBe('en');
  },
);

test('the page speaks English when German does not arrive', async ({ visitor, watch }) => {
  watch.allow(/Failed to load resource/);
  const page = await visitor({ locale: 'de-DE' });
  const german = readdirSync(join(dist, 'assets')).filter(
    (file) =>
      /^de-core.*\.js$/.test(file) &&
      readFileSync(join(dist, 'assets', file), 'utf8').includes('Fall beginnen'),
  );
  expect(german).toHaveLength(1);
  let refused = 0;
  await page.route(`**/assets/${german[0]}`, (route) => {
    refused++;
    return route.abort();
  });
  await page.goto('./');
  await expect(page.getByRole('heading', { name: 'Start a case' })).toBeVisible();
  expect(await language(page)).toBe('en');
  expect(refused).toBeGreaterThan(0);
});

/** Text that is cut off where no ellipsis says so, by its element. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')].flatMap((el) => {
      const style = getComputedStyle(el);
      const hides = style.overflowX === 'hidden' || style.overflowX === 'clip';
      const meant = style.textOverflow === 'ellipsis' || el.matches('input, select, textarea');
      const forReaders = style.clipPath !== 'none' || el.clientWidth <= 1;
      return hides && !meant && !forReaders && el.checkVisibility() && el.scrollWidth > el.clientWidth + 1
        ? [`${el.tagName}.${el.className}: ${(el.textContent ?? '').trim().slice(0, 60)}`]
        : [];
    }),
  );

/** Buttons and tabs whose words run out of them. */
const spilled = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, .button, [role=radio] + span, summary')].flatMap(
      (el) =>
        el.checkVisibility() && el.clientWidth > 1 && el.scrollWidth > el.clientWidth + 2
          ? [`${el.tagName}.${el.className}: ${(el.textContent ?? '').trim().slice(0, 60)}`]
          : [],
    ),
  );

/** Another address of the same page: done when other words stand there and nothing is on its way. */
async function turnTo(page: Page, address: string): Promise<void> {
  const body = page.locator('main');
  const before = await body.innerText();
  await page.goto(address);
  await expect.poll(async () => (await body.count()) > 0 && (await body.innerText())).not.toBe(before);
  await page.waitForLoadState('networkidle');
}

for (const locale of sampled(['ar-XB', 'en-XA', 'de-DE', 'fr-FR'], 1))
  for (const width of thorough ? [1440, 1280, 390] : [locale === 'en-XA' ? 1280 : 390])
    test(`nothing is cut off or scrolls sideways in ${locale} at ${width}`, async ({ visitor }) => {
      const page = await visitor({ locale, viewport: { width, height: width < 500 ? 844 : 900 } });
      const check = async (where: string): Promise<void> => {
        expect.soft(await sideways(page), `${where} scrolls sideways`).toBe(0);
        expect.soft(await cutOff(page), where).toEqual([]);
        expect.soft(await spilled(page), where).toEqual([]);
      };
      await page.goto('./');
      await expect(page.locator('figcaption button')).toBeVisible();
      expect(await language(page)).toBe(/^(?:de|fr)/.exec(locale)?.[0] ?? locale);
      await check('home');
      await page.locator('figcaption button').click();
      await expect(page.getByTestId('headline')).toBeVisible();
      const id = caseId(page);
      await check('build');
      await page.locator('li[data-line] .name button').first().click();
      await expect(page.getByRole('complementary')).toBeVisible();
      await check('details');
      for (const screen of ['odds', 'scenarios', 'beyond', 'people', 'review']) {
        await turnTo(page, `./#/case/${id}/${screen}`);
        await check(screen);
      }
      await turnTo(page, './#/portfolio');
      await expect(page.getByRole('table')).toBeVisible();
      await check('portfolio');
      await turnTo(page, `./#/print/${id}`);
      await check('print');
      await turnTo(page, `./#/case/${id}/build`);
      await page.locator('header .button.primary').click();
      await expect(page.getByRole('dialog').locator('input[readonly]')).toHaveValue(/#1/);
      await check('share');
    });

/** The last bar inside an element: a row has one, the ledger ends with net. */
const bar = (of: Locator): Locator => of.locator('.track > div').last();

test(
  'a page from right to left is mirrored: header, ledger and its bars',
  { tag: '@all' },
  async ({ visitor }) => {
    const left = async (of: Locator): Promise<number> => (await of.boundingBox())?.x ?? NaN;
    const right = async (of: Locator): Promise<number> => {
      const box = await of.boundingBox();
      return box === null ? NaN : box.x + box.width;
    };
    const page = await visitor({ locale: 'ar-XB' });
    await page.goto('./');
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await page.locator('figcaption button').click();
    await expect(page.getByTestId('headline')).toBeVisible();

    const tabs = page.locator('header nav').getByRole('link');
    expect(await left(tabs.first())).toBeGreaterThan(await left(tabs.last()));
    const line = page.locator('li[data-line]').first();
    expect(await left(line.locator('.name'))).toBeGreaterThan(await left(line.locator('.amount')));
    // The first benefit and the net both start from zero, at the side where reading starts.
    const first = bar(line);
    const net = bar(page.locator('.ledger'));
    expect(Math.abs((await right(first)) - (await right(net)))).toBeLessThan(2);
    expect(Math.abs((await left(first)) - (await left(net)))).toBeGreaterThan(20);

    // A link is read from its own beginning, and time on paper runs from the right as well.
    await page.locator('header .button.primary').click();
    await expect(page.getByRole('dialog').locator('input[readonly]')).toHaveAttribute('dir', 'ltr');
    await page.goto(`./#/print/${caseId(page)}`);
    const cash = page.locator('svg[role=img]').filter({ has: page.locator('.likely') });
    expect(await left(cash.locator('text').first())).toBeGreaterThan(await left(cash.locator('.dot')));
  },
);

test('the same page from left to right starts its bars on the left', { tag: '@all' }, async ({ page }) => {
  await openSample(page);
  const first = await bar(page.locator('li[data-line]').first()).boundingBox();
  const net = await bar(page.locator('.ledger')).boundingBox();
  expect(Math.abs((first?.x ?? NaN) - (net?.x ?? NaN))).toBeLessThan(2);
});
