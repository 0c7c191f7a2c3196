import { defineConfig } from '@playwright/test';
import {
  browserArguments,
  findBrowser,
  findFirefox,
  findWebKit,
  findWholeBrowser,
} from './test/browser/findBrowser.ts';
import { thorough } from './test/thorough.ts';

const firefox = findFirefox();
const wholeBrowser = findWholeBrowser();
const webkit = findWebKit();
// Said once, by the process that runs the others.
if (!firefox && process.env['TEST_WORKER_INDEX'] === undefined)
  console.log('No Firefox was found (FIREFOX, firefox-esr or firefox): its journeys are left out.');
if (!wholeBrowser && process.env['TEST_WORKER_INDEX'] === undefined)
  console.log(
    'No Chromium with a back/forward cache was found (chromium, google-chrome or CHROMIUM): its journeys are left out.',
  );

if (!webkit && process.env['TEST_WORKER_INDEX'] === undefined)
  console.log('No WebKit was found (webkit2gtk-driver with xvfb): its journey is left out.');

const port = Number(process.env['PORT'] ?? 4174);
const server = (at: number, base: string) => ({
  command: 'node test/browser/serve.mjs',
  url: `http://localhost:${at}${base}index.html`,
  env: { PORT: String(at), BASE: base },
  reuseExistingServer: false,
});

export default defineConfig({
  testDir: 'test/browser',
  // On two cores: one more than them, since a test often waits for what it asked.
  workers: 3,
  fullyParallel: true,
  timeout: 60_000,
  // Machines differ in speed; what is asserted is what comes, not how soon.
  expect: { timeout: 10_000 },
  retries: process.env['CI'] ? 2 : 0,
  reporter: [['list']],
  forbidOnly: !!process.env['CI'],
  // Marked so is what shows a kind once more, in another place or under other circumstances.
  ...(thorough ? {} : { grepInvert: /@all\b/ }),
  use: {
    baseURL: `http://localhost:${port}/some/where/`,
    // What one test has put by must not answer another; the tests of the worker itself let it in.
    serviceWorkers: 'block',
    viewport: { width: 1440, height: 900 },
    locale: 'en-US',
    timezoneId: 'UTC',
    // Waiting for what moves takes a twentieth of the time. Building a case is tested with it.
    contextOptions: { reducedMotion: 'reduce' },
    actionTimeout: 10_000,
    // Recording every test costs a third of the time; ask for it with --trace on.
    screenshot: 'only-on-failure',
  },
  projects: [
    // First what one browser goes through alone, so that the others are not done long before it.
    ...(wholeBrowser
      ? [
          {
            name: 'back-forward',
            testMatch: 'backForward.spec.ts',
            use: {
              launchOptions: {
                executablePath: wholeBrowser,
                args: browserArguments,
                // Tests are easier to write without that cache, so it is off unless asked for.
                ignoreDefaultArgs: ['--disable-back-forward-cache'],
              },
            },
          },
        ]
      : []),
    ...(firefox
      ? [
          {
            name: 'firefox',
            testMatch: 'firefox.spec.ts',
            use: {
              browserName: 'firefox' as const,
              channel: 'moz-firefox',
              // Taking one writes a style into the page there, which its policy reports.
              screenshot: 'off' as const,
              launchOptions: { executablePath: firefox },
            },
          },
        ]
      : []),
    // Driven by itself; Playwright only runs it.
    ...(webkit ? [{ name: 'webkit', testMatch: 'webkit.spec.ts' }] : []),
    {
      name: 'chromium',
      testIgnore: ['firefox.spec.ts', 'backForward.spec.ts', 'webkit.spec.ts'],
      use: { launchOptions: { executablePath: findBrowser(), args: browserArguments } },
    },
  ],
  // The built folder behind a plain static server, at a path of its own and at the root: what hosts do.
  webServer: [server(port, '/some/where/'), server(port + 1, '/')],
});
