/**
 * Lighthouse on the built site: `npm run lighthouse` prints the scores of every category for the start page, a case,
 * a shared link, the small calculator and the portfolio, on a phone and on a desk, each the median of three runs, and fails
 * where one is below 95. `npm run lighthouse link phone` for those whose name holds all of these words; RUNS=1 for a quick look; DETAILS=1 lists what cost points.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import lighthouse, { desktopConfig } from 'lighthouse';
import { register } from 'tsx/esm/api';
import { dist, siteServer } from '../browser/serve.mjs';

register();
const { browserArguments, findBrowser } = await import('../browser/findBrowser.ts');
const { median } = await import('../bench/time.ts');
const least = 95;
/** One run says little: the score of the same page varies by several points with whatever else the machine does. */
const runs = Number(process.env.RUNS ?? 3);
const wanted = process.argv.slice(2);
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

const listening = (server) =>
  new Promise((resolve) => server.listen(0, () => resolve(server.address().port)));

/** A port nobody uses, for the browser to be spoken to. */
async function freePort() {
  const server = createServer();
  const port = await listening(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

// As the README tells hosts to serve it.
const server = siteServer(dist, '/value/', (path) => ({
  'cache-control': path.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
  ...(/\.(js|css|html|json|svg|webmanifest)$/.test(path) ? { 'content-encoding': 'gzip' } : {}),
}));
const base = `http://localhost:${await listening(server)}/value/`;
const profile = mkdtempSync(join(tmpdir(), 'worthwhile-lighthouse-'));
const port = await freePort();
const browser = await chromium.launchPersistentContext(profile, {
  executablePath: findBrowser(),
  args: [...browserArguments, `--remote-debugging-port=${port}`],
});

let failed = false;

async function measure(name, address) {
  for (const form of ['phone', 'desk']) {
    if (!wanted.every((word) => `${name}, ${form}`.includes(word))) continue;
    const reports = [];
    for (let run = 0; run < runs; run++) {
      const { lhr } = await lighthouse(
        address,
        { port, logLevel: 'error', onlyCategories: categories },
        form === 'desk' ? desktopConfig : undefined,
      );
      reports.push(lhr);
    }
    const scores = categories.map((c) =>
      Math.round(median(reports.map((lhr) => (lhr.categories[c]?.score ?? 0) * 100))),
    );
    failed ||= scores.some((score) => score < least);
    // The last column is how fast the machine was: below about 1000 it was busy, and the first column tells little.
    const speed = Math.round(median(reports.map((lhr) => lhr.environment.benchmarkIndex)));
    console.log([`${name}, ${form}`, ...scores, speed].map((cell) => String(cell).padStart(18)).join(''));
    const lhr = reports[0];
    if (process.env.DETAILS) {
      const timed = [
        'first-contentful-paint',
        'largest-contentful-paint',
        'total-blocking-time',
        'cumulative-layout-shift',
      ];
      console.log(`    ${timed.map((id) => `${id} ${lhr.audits[id].displayValue}`).join(', ')}`);
      for (const audit of Object.values(lhr.audits))
        if (audit.score !== null && audit.score < 0.9)
          console.log(
            `    ${audit.id} ${audit.score} ${audit.displayValue ?? ''} ${JSON.stringify(audit.details?.items?.slice(0, 3) ?? '').slice(0, 600)}`,
          );
    }
  }
}

try {
  console.log(['', ...categories, 'machine'].map((c) => c.padStart(18)).join(''));
  await measure('start page', base);
  // The made-up example, stored in this browser, and its link as the share dialog gives it.
  const page = await browser.newPage();
  await page.goto(base);
  await page.getByRole('button', { name: 'Open the made-up example' }).first().click();
  await page.getByTestId('saving').filter({ hasText: 'Saved' }).waitFor();
  const stored = page.url();
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const link = await page.getByRole('textbox', { name: 'Link' }).inputValue();
  await page.close();
  await measure('case', stored);
  await measure('shared link', link);
  await measure('small calculator', `${base}#/try/support`);
  await measure('portfolio', `${base}#/portfolio`);
} finally {
  await browser.close();
  server.close();
  server.closeAllConnections();
  rmSync(profile, { recursive: true, force: true });
}
if (failed) {
  console.error(`A score is below ${least}.`);
  process.exitCode = 1;
}
