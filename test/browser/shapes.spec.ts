import type { Page } from '@playwright/test';
import type { Case } from '../../src/case/index.ts';
import { realCase } from '../fixtures/realCases.ts';
import { caseOf, driven } from './cases.ts';
import { expect, expectFigures, expectNothingSideways, open, openCase, reach, row, test } from './helpers.ts';
import { sampled } from '../thorough.ts';

const widths = sampled([1440, 1280, 1024, 768, 390, 320], 3);

/** Text that is cut off by the window's edge, or by a box that neither scrolls nor says so with an ellipsis. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    for (const el of document.querySelectorAll<HTMLElement>('main *, header *')) {
      const style = getComputedStyle(el);
      const box = el.getBoundingClientRect();
      // Words for readers only, and what is folded away, are not to be seen.
      if (
        box.width < 2 ||
        box.height < 2 ||
        !el.checkVisibility() ||
        el.closest('.visually-hidden, caption, .skip')
      )
        continue;
      const words = [...el.childNodes].some((n) => n.nodeType === 3 && (n.textContent ?? '').trim() !== '');
      if (!words) continue;
      let scrolls = false;
      let hidden = false;
      for (let up: HTMLElement | null = el; up && up !== document.body; up = up.parentElement) {
        const { overflowX, textOverflow } = getComputedStyle(up);
        if (overflowX === 'auto' || overflowX === 'scroll') scrolls = true;
        if (overflowX === 'hidden' && textOverflow !== 'ellipsis' && up.scrollWidth > up.clientWidth + 1)
          hidden = true;
      }
      const said = `${el.className.toString().split(' ')[0] ?? el.tagName}: ${(el.textContent ?? '').trim().slice(0, 40)}`;
      if (!scrolls && (box.left < -1 || box.right > innerWidth + 1)) found.push(`off the page, ${said}`);
      if (!scrolls && hidden && style.textOverflow !== 'ellipsis') found.push(`cut, ${said}`);
    }
    return found;
  });

async function expectFits(page: Page): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    await expectNothingSideways(page, `sideways at ${width}`);
    // Bars ease to their new place.
    await expect.poll(() => cutOff(page), `at ${width}`).toEqual([]);
  }
}

const long = (what: string): string =>
  `${what} that somebody described at great length because every department wanted its own words in it, and then some`;

const shapes: Record<string, { c: () => Case; says: (page: Page) => Promise<void> }> = {
  'a net loss': {
    c: () =>
      caseOf('loss', [
        { bucket: 'tangible-benefit', label: 'Hours saved', formula: '20000' },
        { bucket: 'tangible-cost', label: 'Licence', formula: '60000' },
      ]),
    says: async (page) => {
      await expectFigures(page, {
        net: '−$120K',
        roi: '−67%',
        npv: '−$99.5K',
        payback: 'Not within 3 years',
      });
      await expect(page.getByTestId('claim')).toContainText('Costs $120K more than it returns over 3 years.');
      await expect(page.getByTestId('total-net')).toHaveText('−$120K');
      const panel = await open(page, 'Hours saved');
      await expect(panel.getByTestId('break-even')).toContainText(
        'Net value reaches zero only if this grows to 300%',
      );
    },
  },
  'one giant among small rows': {
    c: () =>
      caseOf('giant', [
        { bucket: 'tangible-benefit', label: 'The giant', formula: '90000000' },
        { bucket: 'tangible-benefit', label: 'A small one', formula: '9000' },
        { bucket: 'tangible-cost', label: 'Licence', formula: '40000' },
      ]),
    says: async (page) => {
      await expectFigures(page, { net: '$270M' });
      await page.getByRole('button', { name: 'Zoom to the rest' }).click();
      await expect(page.getByText('One row is far larger than the rest and is cut off here.')).toBeVisible();
      await page.getByRole('button', { name: 'True scale' }).click();
      // From 1000% the share is also said as a multiple.
      await expect(page.getByTestId('roi')).toContainText('×');
    },
  },
  'forty lines': {
    c: () =>
      caseOf(
        'forty',
        Array.from({ length: 40 }, (_, i) => ({
          bucket: i % 4 === 3 ? 'tangible-cost' : i % 4 === 2 ? 'perceived-benefit' : 'tangible-benefit',
          label: `Row number ${i + 1}`,
          formula: String(1000 * (i + 1)),
        })),
      ),
    says: async (page) => {
      await expect(page.getByRole('button', { name: /^13 smaller rows/ })).toBeVisible();
      await page.getByRole('button', { name: /^13 smaller rows/ }).click();
      await expect(page.locator('li[data-line]')).toHaveCount(40);
      // Half of 40 rows' thirds: 3 × (820 − 2 × 220).
      await expectFigures(page, { net: '$1.14M' });
    },
  },
  'long names': {
    c: () => {
      const c = realCase(10);
      return {
        ...c,
        title: long('Invoice automation'),
        customer: { ...c.customer, name: long('Halden Freight and Sons') },
        lines: c.lines.map((l, i) =>
          i === 1
            ? { ...l, label: 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen'.repeat(2) }
            : { ...l, label: long(l.label) },
        ),
      };
    },
    says: async (page) => {
      await expect(page.getByTestId('headline')).toBeVisible();
    },
  },
  'nothing but zeros': {
    c: () =>
      caseOf('zero', [
        { bucket: 'tangible-benefit', label: 'Hours saved', formula: '0' },
        { bucket: 'tangible-cost', label: 'Licence', formula: '0' },
      ]),
    says: async (page) => {
      await expectFigures(page, { net: '$0', roi: 'Costs are 0', npv: '$0' });
      await expect(await reach(page, page.getByRole('region', { name: /^Checks/ }))).toContainText(
        '“Hours saved” comes to 0 and changes nothing.',
      );
    },
  },
  'no cost yet': {
    c: () => caseOf('free', [{ bucket: 'tangible-benefit', label: 'Hours saved', formula: '20000' }]),
    says: async (page) => {
      await expectFigures(page, { net: '$60K', roi: 'No cost entered' });
      await expect(page.getByTestId('claim')).toContainText(
        'Benefits come to $60K over 3 years. No cost is entered yet.',
      );
    },
  },
  'a cost that fails': {
    c: () =>
      caseOf('failing', [
        { bucket: 'tangible-benefit', label: 'Hours saved', formula: '20000' },
        { bucket: 'tangible-cost', label: 'Licence', formula: '100 / 0' },
      ]),
    says: async (page) => {
      await expect(page.getByText('A cost cannot be worked out, so there is no total yet.')).toBeVisible();
      await expect(page.getByTestId('headline')).toHaveCount(0);
      await expect(page.getByTestId('total-net')).toHaveText('—');
      await expect(row(page, 'Licence')).toContainText('gives no finite amount');
    },
  },
  'a benefit that fails': {
    c: () => {
      const c = driven('failing-benefit');
      return { ...c, lines: c.lines.map((l, i) => (i === 0 ? { ...l, formula: 'agents * nobody' } : l)) };
    },
    says: async (page) => {
      await expectFigures(page, { net: '−$120K' });
      await expect(page.getByText('1 benefit left out: its formula has a problem')).toBeVisible();
    },
  },
  'enormous amounts': {
    c: () =>
      caseOf('huge', [
        { bucket: 'tangible-benefit', label: 'All of it', formula: '987654321987654' },
        { bucket: 'tangible-cost', label: 'Licence', formula: '123456789123456' },
        { bucket: 'tangible-benefit', label: 'Pennies', formula: '0.004' },
      ]),
    says: async (page) => {
      await expectFigures(page, { net: '$2,590T' });
    },
  },
};

test('a case of any shape says the right words, and nothing is wider than the page', async ({ page }) => {
  test.setTimeout(240_000);
  let first = true;
  for (const [shape, { c, says }] of sampled(Object.entries(shapes), 5))
    await test.step(shape, async () => {
      await page.setViewportSize({ width: 1440, height: 900 });
      const made = c();
      if (first) await openCase(page, made);
      else {
        await page.getByRole('link', { name: 'All cases' }).click();
        // A case takes files of its own.
        await expect(page.getByRole('heading', { name: 'Start another case' })).toBeVisible();
        await page.locator('input[type=file]').setInputFiles({
          name: 'case.json',
          mimeType: 'application/json',
          buffer: Buffer.from(JSON.stringify(made)),
        });
        await expect(page).toHaveURL(new RegExp(`#/case/${made.id}/`));
      }
      first = false;
      await says(page);
      await reach(page, page.locator('summary').filter({ hasText: 'Year by year' })).catch(() => undefined);
      await page.evaluate(() => scrollTo(0, 0));
      await expectFits(page);
    });
});

test('a row chosen far down a long ledger shows its details beside it', { tag: '@all' }, async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openCase(page, realCase(30));
  const last = page.locator('li[data-line]').last();
  await last.scrollIntoViewIfNeeded();
  const name = await last.locator('.name button').innerText();
  await last.locator('.name button').click();
  await expect(page.getByRole('complementary', { name })).toBeInViewport({ ratio: 0.3 });
});
