import { defineConfig } from '@playwright/test';
import { browserArguments, findBrowser } from './test/browser/findBrowser.ts';

export default defineConfig({
  testDir: 'test/browser',
  // Two cores: one for the browser, one for the rest.
  workers: 2,
  fullyParallel: true,
  timeout: 45_000,
  reporter: [['list']],
  forbidOnly: !!process.env['CI'],
  use: {
    baseURL: 'http://localhost:4174/some/where/',
    launchOptions: { executablePath: findBrowser(), args: browserArguments },
    viewport: { width: 1440, height: 900 },
    locale: 'en-US',
    timezoneId: 'UTC',
    trace: 'retain-on-failure',
  },
  // The built folder behind a plain static server, at a path of its own: what a host would do.
  webServer: {
    command: 'node test/browser/serve.mjs',
    url: 'http://localhost:4174/some/where/index.html',
    reuseExistingServer: false,
  },
});
