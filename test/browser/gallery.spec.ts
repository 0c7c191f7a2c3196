/** The gallery of components and charts, looked at in every theme, direction and size. */
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { build, preview, type PreviewServer } from 'vite';
import { violations } from './axe.ts';

const config = fileURLToPath(new URL('../gallery/vite.config.ts', import.meta.url));

test.describe('the gallery', () => {
  // One build for all of them.
  test.describe.configure({ mode: 'serial' });
  let server: PreviewServer;
  test.beforeAll(async () => {
    await build({ configFile: config, logLevel: 'error' });
    server = await preview({ configFile: config, logLevel: 'error', preview: { port: 0 } });
  });
  test.afterAll(() => server.close());

  for (const look of [
    'theme=light',
    'theme=dark&width=narrow',
    'theme=light&width=narrow',
    'theme=dark&dir=rtl',
  ])
    test(`shows every component and chart with ${look}`, { tag: '@all' }, async ({ page }) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      if (look.includes('narrow')) await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(`${server.resolvedUrls?.local[0] ?? ''}?${look}`);
      await expect(page.getByRole('heading', { name: 'Charts', exact: true })).toBeVisible();
      expect(await page.getByRole('region').count()).toBeGreaterThan(20);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
      expect(await violations(page)).toEqual([]);
      await test
        .info()
        .attach(look, { body: await page.screenshot({ fullPage: true }), contentType: 'image/png' });
      expect(errors).toEqual([]);
    });

  test(
    'draws every mark in the viewer’s colours where those are forced',
    { tag: '@all' },
    async ({ page }) => {
      // A dark ground under the light theme: a mark in the theme's own ink could not be seen.
      await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
      await page.goto(`${server.resolvedUrls?.local[0] ?? ''}?theme=light`);
      await expect(page.getByRole('heading', { name: 'Charts', exact: true })).toBeVisible();
      await expect(page.locator('.drawing svg').nth(10)).toBeAttached();
      const others = await page.evaluate(() => {
        const probe = document.body.appendChild(document.createElement('p'));
        probe.style.setProperty('forced-color-adjust', 'none');
        const theirs = ['Canvas', 'CanvasText', 'GrayText', 'Highlight', 'transparent'].map((name) => {
          probe.style.color = name;
          return getComputedStyle(probe).color;
        });
        const shapes = 'rect, path, line, circle, text';
        return [...document.querySelectorAll(shapes)]
          .filter((mark) => mark.closest('.drawing svg, svg.marks'))
          .flatMap((mark) => {
            const { fill, stroke } = getComputedStyle(mark);
            const wrong = [fill, stroke].filter((colour) => colour !== 'none' && !theirs.includes(colour));
            return wrong.length > 0
              ? [`${mark.tagName}.${mark.getAttribute('class') ?? ''} ${wrong.join()}`]
              : [];
          });
      });
      expect([...new Set(others)]).toEqual([]);
    },
  );
});
