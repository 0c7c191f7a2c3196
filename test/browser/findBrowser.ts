/**
 * A Chromium to run the browser tests with: one the machine already has, else one Playwright can download, else
 * one from Debian's packages. Says plainly what to do when there is none.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const usual = [
  process.env['CHROMIUM'],
  // The same engine without a window's toolbars, which take half of the time.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const installed = (): string | undefined =>
  [...usual, chromium.executablePath()].find((path) => path !== undefined && path !== '' && existsSync(path));

function attempt(command: string, args: string[], seconds: number): void {
  try {
    execFileSync(command, args, { stdio: 'ignore', timeout: seconds * 1000 });
  } catch {
    // The next way may work; when none does, the message below says so.
  }
}

/** One that puts pages away for "back" as people's browsers do, which the one without a window never does; undefined where there is none. */
export const findWholeBrowser = (): string | undefined =>
  usual.find((path) => path !== undefined && existsSync(path) && !/headless.?shell/.test(path));

export function findBrowser(): string {
  let found = installed();
  if (!found) {
    attempt('npx', ['playwright', 'install', 'chromium'], 180);
    found = installed();
  }
  if (!found && process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    attempt('apt-get', ['update', '-qq'], 180);
    for (const name of ['chromium-headless-shell', 'chromium']) {
      if (!found) attempt('apt-get', ['install', '-y', '-qq', name], 400);
      found = installed();
    }
  }
  if (!found)
    throw new Error(
      'No Chromium was found for the browser tests. Install Chromium or Chrome, or set CHROMIUM to the path of one, and run the tests again.',
    );
  return found;
}

/** A Firefox the machine already has; undefined where there is none. Nothing is installed for it. */
export const findFirefox = (): string | undefined =>
  [process.env['FIREFOX'], '/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox'].find(
    (path) => path !== undefined && path !== '' && existsSync(path),
  );

/** What drives WebKitGTK's small browser: its driver, itself, and a display that nobody sees. */
export interface WebKit {
  driver: string;
  browser: string;
  display: string;
}

/** Debian's webkit2gtk-driver with xvfb, where the machine has both; undefined where not. Nothing is installed for it. */
export function findWebKit(): WebKit | undefined {
  const first = (...paths: string[]): string | undefined => paths.find((path) => existsSync(path));
  const driver = first('/usr/bin/WebKitWebDriver', '/usr/local/bin/WebKitWebDriver');
  const display = first('/usr/bin/Xvfb');
  const machine = process.arch === 'arm64' ? 'aarch64-linux-gnu' : 'x86_64-linux-gnu';
  const browser = first(
    ...['6.0', '4.1', '4.0'].flatMap((version) => [
      `/usr/lib/${machine}/webkit2gtk-${version}/MiniBrowser`,
      `/usr/lib/${machine}/webkitgtk-${version}/MiniBrowser`,
      `/usr/libexec/webkit2gtk-${version}/MiniBrowser`,
      `/usr/libexec/webkitgtk-${version}/MiniBrowser`,
    ]),
  );
  return driver && display && browser ? { driver, browser, display } : undefined;
}

export const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--js-flags=--interrupt-budget=2000000',
];
