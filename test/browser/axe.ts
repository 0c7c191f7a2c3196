/** Accessibility checks by axe-core, injected as a script tag cannot be: the page's policy forbids inline code. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What a theme changes: everything else has been judged in the light. */
const colours = ['color-contrast', 'link-in-text-block'];
const all = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * The page's violations as one line each, empty when there are none. In the dark the colours alone are judged, and while a
 * dialog stands over the page that dialog alone: what lies behind it cannot be reached, and is judged without it.
 */
export async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  return page.evaluate(
    async ({ colours, all }) => {
      const { axe } = window as unknown as {
        axe: { run: (where: Node, options: object) => Promise<AxeResults> };
      };
      const dark = document.documentElement.dataset['theme'] === 'dark';
      const over = [...document.querySelectorAll('dialog:modal')].at(-1);
      const { violations } = await axe.run(over ?? document, {
        runOnly: dark ? { type: 'rule', values: colours } : { type: 'tag', values: all },
        // What is no violation is not written out, and style sheets are not fetched once more.
        resultTypes: ['violations'],
        preload: false,
      });
      return violations.map(
        (v) =>
          `${v.id}: ${v.help} (${v.nodes
            .slice(0, 4)
            .map((n) => `${n.target.join(' ')} ${JSON.stringify(n.any[0]?.data ?? '')}`)
            .join('; ')}${v.nodes.length > 4 ? ` and ${v.nodes.length - 4} more` : ''})`,
      );
    },
    { colours, all },
  );
}
