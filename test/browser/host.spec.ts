import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { violations } from './axe.ts';
import { caseOf } from './cases.ts';
import { expect, expectFigures, fragmentOf, openHome, shareLink, start, test } from './helpers.ts';

// What a host sets in config.json, as its visitors see it.

const config = {
  $schema: './config.schema.json',
  name: 'Northgate',
  logo: 'brand/northgate.svg',
  currency: 'EUR',
  years: 4,
  colours: {
    light: { accent: '#5b2a86', benefit: '#0b6e4f', cost: '#ffd166' },
    dark: { accent: '#c8a8ff' },
  },
  templates: [
    {
      id: 'claims',
      name: 'Claims handling',
      about: 'Settling claims sooner, with fewer hands.',
      case: {
        assumptions: [{ name: 'claims', label: 'Claims a year', unit: 'count' }],
        lines: [
          { id: 'saved', bucket: 'tangible-benefit', label: 'Claims settled sooner', formula: 'claims * 10' },
          { id: 'price', bucket: 'tangible-cost', label: 'Yearly price' },
        ],
      },
    },
  ],
  hideTemplates: ['storage', 'field'],
  kpis: [
    {
      name: 'loss_ratio',
      label: 'Loss ratio',
      unit: 'percent',
      better: 'down',
      question: 'What do claims take of premiums?',
    },
  ],
  links: [
    { label: 'Imprint', href: 'https://example.org/imprint' },
    { label: 'Privacy', href: 'privacy.html' },
    { label: 'Ask us', href: 'mailto:value@example.org' },
  ],
  owners: ['A. Keller', 'M. Duarte'],
  off: ['odds', 'offers', 'password'],
};
const logo =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 28"><rect width="96" height="28" fill="#5b2a86"/></svg>';

async function host(page: Page, changes: object = {}, image: string | null = logo): Promise<void> {
  await page.route('**/config.json', (route) => route.fulfill({ json: { ...config, ...changes } }));
  await page.route('**/brand/northgate.svg', (route) =>
    image === null
      ? route.fulfill({ status: 404 })
      : route.fulfill({ body: image, contentType: 'image/svg+xml' }),
  );
}
const token = (page: Page, name: string): Promise<string> =>
  page.evaluate((n) => getComputedStyle(document.documentElement).getPropertyValue(n).trim(), name);

test('a host’s name, logo, colours and links stand on its page, and a colour too faint is refused with its ratio', async ({
  page,
}) => {
  await host(page);
  await page.emulateMedia({ colorScheme: 'light' });
  await openHome(page);
  await expect(page.getByRole('img', { name: 'Northgate' })).toBeVisible();
  await expect(page.getByRole('alert').filter({ hasText: 'config.json' })).toContainText(
    'config.json: colours.light.cost #ffd166 is too faint: its contrast is 1.23 to 1 against the page, and 3 is needed.',
  );
  expect(await token(page, '--benefit')).toBe('#0b6e4f');
  expect(await token(page, '--cost')).toBe('#c45a0a');
  await expect(page.locator('.button.primary').first()).toHaveCSS('background-color', 'rgb(91, 42, 134)');
  const foot = page.getByRole('navigation', { name: 'About this page' });
  await expect(foot.getByRole('link', { name: 'Imprint' })).toHaveAttribute('rel', 'noopener noreferrer');
  await expect(foot.getByRole('link', { name: 'Privacy' })).toHaveAttribute('href', 'privacy.html');
  expect(await violations(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(() => token(page, '--accent')).toBe('#c8a8ff');
  expect(await token(page, '--benefit')).toBe('#6fbdf2');
  expect(await violations(page)).toEqual([]);
  // On paper the light ones hold, whatever the screen shows.
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  expect(await token(page, '--benefit')).toBe('#0b6e4f');
});

test('a logo that does not load leaves the name', { tag: '@all' }, async ({ page, watch }) => {
  watch.allow(/404/);
  await host(page, { colours: {} }, null);
  await openHome(page);
  await expect(page.getByText('hosted by Northgate')).toBeVisible();
  await expect(page.locator('img')).toHaveCount(0);
});

test('a host’s templates come first, take its defaults, and ours can be left out', async ({ page }) => {
  await host(page, { colours: {} });
  await openHome(page);
  const names = await page.locator('.cards h3 button').allTextContents();
  expect(names[0]?.trim()).toBe('Claims handling');
  expect(names.join()).not.toMatch(/Storage|Field service/);
  await start(page, 'Claims handling');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Claims handling');
  await page.getByRole('textbox', { name: /^Yearly price, amount/ }).fill('5000');
  await page.getByRole('button', { name: 'Claims settled sooner', exact: true }).click();
  await page.getByRole('complementary').getByRole('textbox', { name: 'Claims a year' }).first().fill('1200');
  // 4 years of 12,000 saved and 5,000 paid, in euros.
  await expectFigures(page, { net: '€28K' });
  await page.getByRole('button', { name: 'Settings', exact: true }).click();
  const owner = page.getByRole('dialog').getByRole('combobox', { name: /owner/i });
  await expect(owner.locator('xpath=following-sibling::datalist/option')).toHaveCount(2);
  await owner.fill('Someone else');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'People' }).click();
  await page
    .getByRole('button', { name: /Add (the first|a) person|Add someone|Add a person/ })
    .first()
    .click();
  await expect(page.getByText('What do claims take of premiums?')).toBeVisible();
});

test('what a host switches off is gone from the page, and its address says so', async ({ page }) => {
  await host(page, { colours: {} });
  await start(page, 'Blank');
  const tabs = page.getByRole('navigation', { name: 'Screens' });
  await expect(tabs.getByRole('link', { name: 'People' })).toBeVisible();
  await expect(tabs.getByRole('link', { name: 'Odds' })).toHaveCount(0);
  await shareLink(page);
  await expect(page.getByRole('switch', { name: /password/i })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.evaluate(() => (location.hash = location.hash.replace('/build', '/odds')));
  await expect(page.getByRole('heading', { name: 'This part is switched off' })).toBeVisible();
  await expect(page.getByText(/^Northgate has switched this part off here/)).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('link', { name: 'Back to the case' }).click();
  await expect(page.getByTestId('headline')).toBeVisible();
});

test('a customer opening a shared link sees whose page it is, its links, and no switched-off part', async ({
  page,
}) => {
  await host(page, { colours: {} });
  const c = caseOf('shared', [{ bucket: 'tangible-benefit', label: 'Hours saved', formula: '1000' }]);
  await page.goto(`./#${await fragmentOf(c)}`);
  await expectFigures(page, { net: '$3K' });
  await expect(page.getByRole('banner').getByRole('img', { name: 'Northgate' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Imprint' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Odds' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: /Send back/i })).toHaveCount(0);
});

test('the example of the README holds', { tag: '@all' }, async ({ page }) => {
  const [, example = ''] =
    /```json\n([\s\S]*?)```/.exec(readFileSync('README.md', 'utf8').split('## Hosting')[1] ?? '') ?? [];
  await page.route('**/config.json', (route) => route.fulfill({ body: example }));
  await page.route('**/logo*.svg', (route) => route.fulfill({ body: logo, contentType: 'image/svg+xml' }));
  await openHome(page);
  await expect(
    page
      .getByText('Example GmbH')
      .or(page.getByRole('img', { name: 'Example GmbH' }))
      .first(),
  ).toBeVisible();
  await expect(page.getByRole('alert').filter({ hasText: 'config.json' })).toHaveCount(0);
});

test('one slip in the host’s file takes nothing else along, and is said where its owner looks, never to a customer', async ({
  page,
}) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await host(page, {
    colours: {},
    ratee: 0.08,
    rate: 8,
    off: ['exprot', 'password', 'offers', 'exports'],
    links: [...config.links, { label: 'Bad', href: 'javascript:alert(1)' }],
  });
  await openHome(page);
  const notice = page.getByRole('alert').filter({ hasText: 'config.json' });
  for (const line of [
    'config.json: The file has a key nobody knows, “ratee”: did you mean rate?',
    'config.json: rate should be 1 or less: did you mean 0.08?',
    'It is read as export.',
    'config.json: links[4].href should begin with',
    'The rest of config.json holds.',
  ]) {
    await expect(notice).toContainText(line);
    expect(said.join('\n')).toContain(line);
  }
  expect(await violations(page)).toEqual([]);
  said.length = 0;

  await page.goto('about:blank');
  const c = caseOf('shared', [{ bucket: 'tangible-benefit', label: 'Hours saved', formula: '1000' }]);
  await page.goto(`./#${await fragmentOf(c)}`);
  await expectFigures(page, { net: '$3K' });
  await expect(page.getByRole('banner').getByRole('img', { name: 'Northgate' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Privacy' })).toBeVisible();
  await expect(page.getByRole('button', { name: /Send back/i })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Export' })).toHaveCount(0);
  await expect(page.getByText('config.json')).toHaveCount(0);
  expect(said.join()).not.toContain('config.json');
});

test('a host’s file that is no JSON leaves the last good one, and says so on the start page alone', async ({
  page,
}) => {
  await host(page, { colours: {} });
  await openHome(page);
  await page.unroute('**/config.json');
  await page.route('**/config.json', (route) => route.fulfill({ body: '{\n "off": ["export",\n' }));
  await page.goto('about:blank');
  await openHome(page);
  await expect(page.getByRole('img', { name: 'Northgate' })).toBeVisible();
  const notice = page.getByRole('alert').filter({ hasText: 'config.json' });
  await expect(notice).toContainText('config.json is not valid JSON');
  await expect(notice).toContainText('The last version that could be read is used.');
  await page.goto('about:blank');
  const c = caseOf('shared', [{ bucket: 'tangible-benefit', label: 'Hours saved', formula: '1000' }]);
  await page.goto(`./#${await fragmentOf(c)}`);
  await expectFigures(page, { net: '$3K' });
  await expect(page.getByRole('button', { name: /Send back/i })).toHaveCount(0);
  await expect(page.getByText('config.json')).toHaveCount(0);
});
