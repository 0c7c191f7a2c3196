import { test as base, expect } from '@playwright/test';
import { findWebKit } from './findBrowser.ts';
import { enterKey, tab, WebKitSession } from './webDriver.ts';

// The main journeys in the third engine, Safari's, as Debian has it.
const test = base.extend<{ webkit: WebKitSession }>({
  webkit: async ({ baseURL }, use) => {
    expect(baseURL).toBeDefined();
    const webkit = findWebKit();
    if (!webkit) throw new Error('There is no WebKit.');
    const session = await WebKitSession.open(webkit);
    await use(session);
    await session.close();
  },
});

const marked = (id: string): string => `//*[@data-testid="${id}"]`;
const button = (name: string): string => `//button[normalize-space(.)="${name}" or @aria-label="${name}"]`;
const amount = (label: string): string =>
  `//input[@id = //label[starts-with(normalize-space(.), "${label}, amount ")]/@for]`;

test('in WebKit a case is typed, kept, shown on every screen, shared, and opened from its link', async ({
  webkit,
  baseURL,
}) => {
  // Its browser starts anew for it, and draws without a graphics card.
  test.slow();
  const at = baseURL ?? '';
  const figures = (of: Record<string, string | RegExp>): Promise<void> =>
    expect(async () => {
      for (const [id, said] of Object.entries(of)) expect(await webkit.text(marked(id))).toMatch(said);
    }).toPass();

  await test.step('an amount moves the figures as it is typed, and is there after a reload', async () => {
    await webkit.go(at);
    await webkit.run('localStorage.clear()');
    await webkit.click(button('Blank'));
    await webkit.type(amount('First benefit'), `60k to 120k${enterKey}`);
    await webkit.type(amount('Yearly cost'), `40k${tab}`);
    await figures({ roi: /^\d+%$/, saving: /Saved/ });
    const net = await webkit.text(marked('headline'));
    expect(net).toMatch(/^\$\d+K$/);
    await webkit.reload();
    await figures({ headline: net, odds: /of 50/ });
  });

  await test.step('the finished example stands on every screen', async () => {
    await webkit.go(at);
    await webkit.click(button('See a finished case'));
    await figures({ headline: /^\$399K$/, odds: /49 of 50/ });
    for (const [screen, said] of [
      ['Odds', 'What would have to be true'],
      ['Scenarios', 'What if the market turns?'],
      ['Beyond money', 'What resists pricing'],
      ['People', 'Who gains what'],
      ['Review', 'Did it happen?'],
      ['Build', 'Gross customer value'],
    ] as const) {
      await webkit.click(`//nav[starts-with(@aria-label, "Screens")]//a[normalize-space(.)="${screen}"]`);
      await webkit.find(`//main[contains(normalize-space(.), "${said}")]`);
    }
  });

  await test.step('its link opens as a shared case that can be tried', async () => {
    await webkit.click(button('Share'));
    const field = '//dialog//input[@readonly]';
    await expect.poll(() => webkit.value(field)).toMatch(/#1/);
    const link = await webkit.value(field);
    await webkit.go('about:blank');
    await webkit.go(link);
    await figures({ headline: /^\$399K$/ });
    await webkit.type(amount('Parcelwise subscription'), `80k${tab}`);
    await figures({ changed: /1 of/ });
    expect(await webkit.text(marked('headline'))).not.toBe('$399K');
  });
});
