/** Links as mails, chats, link scanners and hosts hand them on: in the address, in its path, and pasted on the start page. */
import type { Page } from '@playwright/test';
import { caseOf } from './cases.ts';
import { expect, expectFigures, fragmentOf, openHome, shareLink, test } from './helpers.ts';
import { dist } from './serve.mjs';
import { serveAt, type Site } from './sites.ts';
import { sampled } from '../thorough.ts';

const shared = () =>
  caseOf('shared', [{ bucket: 'tangible-benefit', label: 'Hours saved', formula: '1000' }]);
const net = '$3K';
const lines = (text: string, width: number, end: string): string =>
  text.match(new RegExp(`.{1,${width}}`, 'g'))?.join(end) ?? '';

/** A host that answers every path with the page. */
const anyPath = (): Promise<Site> => serveAt(dist, '/value/', undefined, 'localhost', true);

test('a link whose hash sign was escaped into the path opens on hosts that answer every path', async ({
  page,
  watch,
}) => {
  const site = await anyPath();
  watch.accept(new URL(site.url).origin);
  const fragment = await fragmentOf(shared());
  try {
    for (const path of sampled(
      [
        `%23${fragment}`,
        `%2523${fragment}`,
        `index.html%23${fragment}`,
        `%EF%BC%83${fragment}`,
        `%23${fragment.replaceAll('.', '%2E').replaceAll('-', '%2D')}%20`,
        `%23${fragment}?utm_source=crm&contact=77`,
        `?utm_source=crm&contact=77%23${fragment}`,
      ],
      3,
    )) {
      await page.goto('about:blank');
      await page.goto(site.url + path);
      await expectFigures(page, { net });
      const { search, pathname } = new URL(page.url());
      expect([search, pathname], path).toEqual([
        '',
        path.startsWith('index') ? '/value/index.html' : '/value/',
      ]);
      await page.reload();
      await expectFigures(page, { net });
    }
    // What cannot be repaired is said, not answered with an empty start page.
    await page.goto(`${site.url}%23${fragment.slice(0, -8)}`);
    await expect(page.getByTestId('link-problem')).toContainText('This link was changed or cut off');
  } finally {
    await site.close();
  }
});

test('a link behind the hash sign opens with whatever was escaped in it or put behind it', async ({
  page,
}) => {
  const fragment = await fragmentOf(shared());
  for (const hash of sampled(
    [
      `#%23${fragment}`,
      `#%2523${fragment}`,
      `#/${fragment}`,
      `#${fragment}%20`,
      `#${fragment}%22`,
      `#${fragment}%3E`,
      `#${fragment}&utm_source=x&utm_id=1.2`,
      `#${fragment}?fbclid=IwAR0_-x`,
      `#${fragment}。`,
      `#${fragment.replaceAll('.', '%2E').replaceAll('-', '%2D').replaceAll('_', '%5F')}`,
      `#${lines(fragment, 20, '%0A')}`,
      `#${lines(fragment, 20, '\u200b')}`,
      `#${lines(fragment, 20, '\u00ad')}`,
    ],
    4,
  )) {
    await page.goto('about:blank');
    await page.goto(`./${hash}`);
    await expectFigures(page, { net });
  }
});

/** Pastes as people do, into the field of the start page or anywhere on it. */
async function paste(page: Page, text: string, into: 'field' | 'page'): Promise<void> {
  await expect(page.locator('#bring-link')).toBeVisible();
  await page.evaluate(
    ([pasted, where]) => {
      const data = new DataTransfer();
      data.setData('text/plain', pasted);
      const target = where === 'field' ? document.getElementById('bring-link') : document.body;
      target?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    },
    [text, into] as const,
  );
}

test('a link pasted out of a mail or a chat opens, wherever on the start page', async ({ page }) => {
  const fragment = await fragmentOf(shared());
  const address = `https://host.example/value/#${fragment}`;
  const pasted = [
    `https://nam02.safelinks.protection.outlook.com/?url=${encodeURIComponent(address)}&data=05%7C01&reserved=0`,
    `https://www.google.com/url?q=${encodeURIComponent(address)}&sa=D`,
    `https://urldefense.com/v3/__https://host.example/value/*${fragment}__;Iw!!Org!token$`,
    `<${address}|the value case>`,
    `As in #12.3:\n> ${lines(address, 40, '\n> ')}\n\nAnna Keller\nHead of IT`,
    lines(address.replace('#', '=23'), 40, '=\n'),
  ];
  for (const [i, text] of sampled([...pasted.entries()], 3)) {
    await openHome(page);
    await paste(page, text, i % 2 === 0 ? 'field' : 'page');
    await expectFigures(page, { net });
    // The address is the link's own, whatever it came in.
    expect(new URL(page.url()).hash).toBe(`#${fragment}`);
  }
  await openHome(page);
  await page.locator('#bring-link').fill('See #12.3, please');
  await page.locator('#bring-link').press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: 'There is no case in this text' })).toBeVisible();
});

test(
  'a copied link is the page’s address and the case, never what its sender was sent with',
  { tag: '@all' },
  async ({ page, watch }) => {
    const site = await anyPath();
    watch.accept(new URL(site.url).origin);
    try {
      await page.goto(`${site.url}?utm_source=crm&contact=ada%40example.com#/`);
      await page.getByRole('button', { name: 'Blank', exact: true }).click();
      expect(await shareLink(page)).toMatch(/^http:\/\/localhost:\d+\/value\/#1\.[\w-]+\.[0-9a-z]+$/);
      await page.goto(`${site.url}index.html%20)#/`);
      await page.locator('[data-case] a').first().click();
      expect(await shareLink(page)).toMatch(/^http:\/\/localhost:\d+\/value\/index\.html#1\./);
    } finally {
      await site.close();
    }
  },
);
