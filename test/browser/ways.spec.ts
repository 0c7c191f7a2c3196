import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Case } from '../../src/case/index.ts';
import { violations } from './axe.ts';
import { plain } from './cases.ts';
import {
  amount,
  caseId,
  enter,
  expect,
  expectNothingSideways,
  openCase,
  stored,
  test,
  unfold,
  type Watch,
} from './helpers.ts';
import { dist } from './serve.mjs';
import { copyOf, hostHeaders, serveAt } from './sites.ts';

// Ways in by address: a case a CRM's formula field begins, and the small calculator on a site's page.

test('an address begins a case, says what it took, and stores nothing until somebody does something', async ({
  page,
  baseURL,
}) => {
  const at = baseURL ?? '';
  const address =
    `${at}#/new/support?customer=M%C3%BCller%20%26%20S%C3%B6hne&ref=006X&years=2` +
    '&tickets_avoided=100&line.subscription=12000&colour=red&hourly_cost=1,5';
  const said = page.getByTestId('from-address');
  /** How many documents the store holds; the store itself may be opened for whoever is about to change something. */
  const documents = (): Promise<number> =>
    page.evaluate(async () => {
      const name = `worthwhile:${location.pathname.replace(/[^/]*$/, '')}`;
      if (!(await indexedDB.databases()).some((d) => d.name === name)) return 0;
      return new Promise<number>((resolve) => {
        const asked = indexedDB.open(name);
        asked.onerror = () => resolve(0);
        asked.onsuccess = () => {
          const db = asked.result;
          if (!db.objectStoreNames.contains('documents')) {
            db.close();
            resolve(0);
            return;
          }
          const counted = db.transaction('documents').objectStore('documents').count();
          counted.onsuccess = () => {
            db.close();
            resolve(counted.result);
          };
        };
      });
    });

  await test.step('it is shown as any case is, and what was taken and what not is said', async () => {
    await page.goto(address);
    await expect(said).toContainText(
      'From the address: Customer, Id in your CRM, Term in years, Tickets a month solved without an agent, and Subscription.',
    );
    await expect(said).toContainText('colour=red (this template has no such number)');
    await expect(said).toContainText('hourly_cost=1,5 (not a plain number such as 1250.5)');
    await expect(page.getByTestId('saving')).toHaveText('Not stored yet');
    await expect(amount(page, 'Subscription')).toHaveValue(/12,?000|12K/i);
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 700 });
    await expectNothingSideways(page);
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  await test.step('nothing is stored, and its tabs open all the same', async () => {
    await page.getByRole('link', { name: 'Odds', exact: true }).click();
    await expect(page.locator('main').getByRole('heading').first()).toBeVisible();
    await page.goBack();
    await expect(said).toBeVisible();
    expect(page.url()).toBe(address);
    expect(await documents()).toBe(0);
  });

  await test.step('the first change stores it under an address of its own', async () => {
    await enter(amount(page, 'Subscription'), '15000');
    await expect(page.getByTestId('saving')).toHaveText('Saved on this device');
    await expect(page).toHaveURL(/#\/case\/\w+\/build$/);
    expect(await stored(page, caseId(page))).toMatchObject({
      ref: '006X',
      customer: { name: 'Müller & Söhne' },
    });
    await page
      .getByRole('complementary', { name: 'From the address' })
      .getByRole('button', { name: 'Close' })
      .click();
    await expect(said).toBeHidden();
    await page.reload();
    await expect(amount(page, 'Subscription')).toHaveValue(/15,?000|15K/i);
  });

  await test.step('official figures are offered beside a number’s source, and taken with it', async () => {
    await page.getByRole('button', { name: 'All assumptions' }).click();
    const panel = page.getByRole('complementary', { name: 'All assumptions' });
    const cost = panel
      .locator('div.assumption')
      .filter({ has: page.getByRole('textbox', { name: /^Cost to handle a ticket/ }) });
    await cost.first().locator('summary').first().click();
    const source = await unfold(cost.first(), 'Whose number is this?');
    const figures = await unfold(source, 'Official figures');
    await expect(figures.getByText('US Bureau of Labor Statistics').first()).toBeVisible();
    await expect(cost.first().getByRole('textbox', { name: /^Cost to handle a ticket/ })).toHaveValue('');
    await figures.getByRole('button', { name: /^Use \$36\.42/ }).click();
    await expect(cost.first().getByRole('textbox', { name: /^Cost to handle a ticket/ })).toHaveValue(
      '36.42',
    );
    expect(await stored(page, caseId(page))).toBeDefined();
    expect(await violations(page)).toEqual([]);
    await panel.getByRole('button', { name: 'Close', exact: true }).first().click();
  });

  await test.step('the same key again offers the stored case first', async () => {
    const own = page.url();
    await page.goto(address);
    await page.getByRole('link', { name: 'Open it' }).click();
    await expect(page).toHaveURL(own);
    await page.goto(address);
    await page.getByRole('button', { name: 'Begin another one' }).click();
    await expect(page.getByTestId('saving')).toHaveText('Not stored yet');
    await page.getByRole('button', { name: 'Keep', exact: true }).click();
    await expect(page.getByTestId('saving')).toHaveText('Saved on this device');
    expect(page.url()).not.toBe(own);
  });

  await test.step('a name keeps the ampersand that nobody escaped', async () => {
    await page.goto(`${at}#/new/blank?title=Renewal&customer=Müller & Söhne`);
    await expect(said).toHaveText('From the address: Title and Customer.');
  });

  await test.step('a template nobody has is said, and the rest is carried to one there is', async () => {
    await page.goto(`${at}#/new/nothing?customer=Halden`);
    await expect(page.getByRole('heading', { name: 'There is no such template here' })).toBeVisible();
    await page.getByRole('link', { name: 'Blank' }).click();
    await expect(said).toHaveText('From the address: Customer.');
  });

  await test.step('a million characters are not read, and said', async () => {
    await page.evaluate(() => (location.hash = `#/new/blank?title=${'x'.repeat(1_000_000)}`));
    await expect(said).toHaveText('The address is too long to be read, so nothing was filled in.');
  });
});

/** The demo's site and the page it frames, each on an origin of its own. */
async function embedded(
  watch: Watch,
): Promise<{ site: string; other: string; inner: string; close: () => Promise<void> }> {
  const demo = copyOf('demo');
  const built = copyOf(dist);
  const site = await serveAt(demo.path, '/', undefined, '127.0.0.1');
  const other = await serveAt(demo.path, '/', undefined, '127.0.0.1');
  const [origin, stranger] = [site, other].map(({ url }) => new URL(url).origin);
  const headers = hostHeaders();
  const inner = await serveAt(built.path, '/value/', (path) => {
    const sent = headers(path);
    return {
      ...sent,
      'content-security-policy': (sent['content-security-policy'] ?? '').replace(
        "frame-ancestors 'self'",
        `frame-ancestors 'self' ${origin} ${stranger}`,
      ),
    };
  });
  for (const { url } of [site, other, inner]) watch.accept(new URL(url).origin);
  const put = (file: string, from: string, to: string, change: (text: string) => string): void =>
    writeFileSync(join(to, file), change(readFileSync(join(from, file), 'utf8')));
  put('config.json', 'demo', built.path, (text) => text.replace('http://127.0.0.1:4181', origin ?? ''));
  put('index.html', 'demo', demo.path, (text) => text.replace('http://localhost:4180/value/', inner.url));
  // A page that hears whatever anybody says.
  writeFileSync(
    join(demo.path, 'listener.js'),
    `addEventListener('message', (e) => { document.body.dataset.messages = Number(document.body.dataset.messages ?? 0) + 1; });\n${readFileSync('demo/listener.js', 'utf8')}`,
  );
  return {
    site: site.url,
    other: other.url,
    inner: inner.url,
    close: async () => {
      await Promise.all([site.close(), other.close(), inner.close()]);
      demo.remove();
      built.remove();
    },
  };
}

test('a small calculator works in another site’s page, and speaks to no site but the one the host names', async ({
  page,
  watch,
  visitor,
}) => {
  // Nothing may be stored, and nothing is needed.
  await page.addInitScript(() => {
    if (window.top === window) return;
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('The request was denied.', 'SecurityError');
        },
      });
  });
  const { site, other, inner, close } = await embedded(watch);
  const framed = page.frameLocator('iframe');
  const field = (name: string | RegExp) => framed.getByRole('textbox', { name });
  const messages = () => page.evaluate(() => Number(document.body.dataset['messages'] ?? 0));
  const fill = async () => {
    await field('Support agents').fill('40');
    await field(/What an hour/).fill('30');
    await field(/Agents who leave/).fill('10');
  };

  await test.step('three numbers give a sentence, a chart, what is countable and a range', async () => {
    await page.goto(site);
    await expect(framed.getByTestId('sentence')).toHaveText(
      'Enter your numbers to see what it is worth to you.',
    );
    await fill();
    await expect(framed.getByTestId('sentence')).toHaveText(
      'Over 3 years you come out €269K ahead. It pays for itself at once.',
    );
    await expect(framed.getByTestId('countable')).toHaveText('€245K');
    await expect(framed.getByTestId('range')).toHaveText('€110K to €427K');
    await expect(framed.getByRole('list', { name: 'Benefits, costs and net value' })).toContainText('€341K');
  });

  await test.step('the page around gives it the room it takes, and hears the result once the button is pressed', async () => {
    const high = () =>
      framed.locator('main').evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
    await expect
      .poll(async () => Number(await page.locator('iframe').getAttribute('height')))
      .toBe(await high());
    await expect(page.locator('#heard')).toHaveText('Nothing yet.');
    await framed.getByRole('button', { name: 'Send me this' }).focus();
    await page.keyboard.press('Enter');
    await expect(framed.getByText('Your result is with the page around this calculator.')).toBeVisible();
    // Windows of two sites are two processes: what one has said the other hears a moment later.
    await expect(page.locator('#heard')).not.toHaveText('Nothing yet.');
    const heard = JSON.parse((await page.locator('#heard').textContent()) ?? '') as Record<string, unknown>;
    expect(heard).toMatchObject({
      net: 268800,
      link: `${inner}#/new/answers?agents=40&hourly_cost=30&leavers=10`,
    });
    expect(Object.keys(heard).sort()).toEqual(['link', 'net', 'payback', 'roi']);
  });

  await test.step('the full calculator goes on with the same numbers', async () => {
    const opening = page.waitForEvent('popup');
    await framed.getByRole('link', { name: 'Continue in the full calculator' }).click();
    const full = await opening;
    await expect(full.getByTestId('from-address')).toContainText('Support agents');
    await expect(full.getByTestId('headline')).toHaveText('€269K');
    await full.close();
  });

  await test.step('a site the host does not name gets nothing', async () => {
    await page.goto(other);
    await fill();
    await expect(framed.getByTestId('countable')).toHaveText('€245K');
    await expect(framed.getByRole('button', { name: 'Send me this' })).toHaveCount(0);
    expect(await messages()).toBe(0);
  });

  await test.step('alone, in German, on a small screen, and without a template', async () => {
    const reader = await visitor({ locale: 'de-DE', viewport: { width: 320, height: 700 } });
    const asked: string[] = [];
    reader.on('request', (request) => asked.push(request.url()));
    await reader.goto(
      `${inner}#/try/support?look=plain&line.subscription=12000&tickets_avoided=100&cost_per_ticket=20`,
    );
    await expect(reader.getByTestId('sentence')).toContainText('gewinnen Sie');
    expect(await violations(reader)).toEqual([]);
    await expectNothingSideways(reader);
    // The ring round what has the focus is whole at the frame's edge.
    for (const box of await reader.locator('.calculator').locator('input, a, button').all())
      expect((await box.boundingBox())?.x).toBeGreaterThanOrEqual(5);
    expect(asked.filter((url) => !url.startsWith(inner))).toEqual([]);
    expect(await reader.evaluate(() => localStorage.length)).toBe(0);
    await reader.emulateMedia({ colorScheme: 'dark' });
    await expect(reader.locator('html')).toHaveAttribute('data-theme', 'dark');
    expect(await violations(reader)).toEqual([]);
    await reader.goto(`${inner}#/try/nothing`);
    await expect(
      reader.getByRole('heading', { name: 'Dieser Rechner ist nicht eingerichtet' }),
    ).toBeVisible();
  });
  await page.close();
  await close();
});

test('a case goes to an assistant without anything private, and its answer is gone through change by change', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openCase(page, { ...plain(), privateNote: 'walk away below 20%' });
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'With an assistant' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Copy for an assistant' }).click();
  await expect(dialog.getByText('Copied.')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).not.toContain('walk away');
  const document = JSON.parse(/```json\n([\s\S]*?)\n```/.exec(text)?.[1] ?? '') as Case;
  const answer = dialog.getByRole('textbox', { name: 'Its answer' });
  await answer.fill('Sure.');
  await dialog.getByRole('button', { name: 'Look at the changes' }).click();
  await expect(dialog.getByText('There is no JSON document in this text.')).toBeVisible();
  const changed = {
    ...document,
    lines: document.lines.map((l) => (l.label === 'Licence' ? { ...l, formula: '60000' } : l)),
  };
  await answer.fill(`Here you are:\n\`\`\`json\n${JSON.stringify(changed)}\n\`\`\``);
  await dialog.getByRole('button', { name: 'Look at the changes' }).click();
  await expect(page.getByRole('dialog').getByText('An assistant').first()).toBeVisible();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Accept/ })
    .first()
    .click();
  await expect(page.getByRole('dialog')).toContainText('Licence');
});
