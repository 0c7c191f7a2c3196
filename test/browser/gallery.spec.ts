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
});
