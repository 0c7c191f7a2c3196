/** Colours of the viewer's own choosing, and text twice and four times its size. */
import { violations } from './axe.ts';
import { expect, expectNothingSideways, openSample, test } from './helpers.ts';
import { sampled } from '../thorough.ts';

test('with colours forced, bars keep their edges and every kind its own look', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openSample(page);
  const look = (selector: string) =>
    page
      .locator(`.ledger ${selector}`)
      .first()
      .evaluate((bar) => {
        const { backgroundColor, outlineStyle, outlineColor } = getComputedStyle(bar);
        return { backgroundColor, outlineStyle, outlineColor };
      });
  const ink = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('p'));
    probe.style.color = 'CanvasText';
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  });
  expect(await look('.net.solid')).toMatchObject({ backgroundColor: ink });
  expect(await look('.bar.tint')).toMatchObject({ outlineStyle: 'solid', outlineColor: ink });
  expect(await look('.bar.dashed')).toMatchObject({ outlineStyle: 'dashed' });
  expect(await violations(page)).toEqual([]);
});

const zooms = [
  [400, 320, 225],
  [200, 720, 450],
] as const;
for (const [zoom, width, height] of sampled(zooms, 1))
  test(`at ${zoom}% of a 1440 or 1280 px window everything is reached by scrolling down alone`, async ({
    page,
  }) => {
    // To a page, zooming in is a smaller window.
    await page.setViewportSize({ width, height });
    await openSample(page);
    for (const screen of ['Build', 'Odds', 'Beyond money', 'Scenarios', 'People', 'Review']) {
      await page.getByRole('link', { name: screen, exact: true }).click();
      await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible();
      await expectNothingSideways(page, screen);
    }
  });
