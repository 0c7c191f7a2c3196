/** Tables, CSV, workbooks and slides of rich cases, against the text held of them. `npm run golden` writes it anew. */
import { describe, expect, it } from 'vitest';
import { toCsv, toTsv } from '../../src/report/table.ts';
import { reviewSlides } from '../../src/export/pptx/review.ts';
import { slides } from '../../src/export/pptx/index.ts';
import { tablesOf } from '../../src/report/datasets/index.ts';
import { reportFor } from '../../src/export/reportFor.ts';
import { bookOf } from '../../src/export/xlsx/index.ts';
import { reviewBookOf } from '../../src/export/xlsx/review.ts';
import { partsOf } from '../export/packages.ts';
import { bookText, slidesText } from './asText.ts';
import { goldenCases, heldAt, optionsOf } from './cases.ts';

describe.each(goldenCases)('$name', (golden) => {
  const { name, case: c, locale, view, internal } = golden;
  const scenario = view.scenario === null ? {} : { scenario: view.scenario };

  it('tables say what they said', async () => {
    const text = tablesOf(reportFor(c, optionsOf(golden)))
      .map((x) => `## ${x.id}: ${x.name}\n${toTsv(x.table).replaceAll('\t', ' | ')}`)
      .join('\n');
    await expect(text).toMatchFileSnapshot(heldAt(name, 'tables'));
  });

  it('CSV holds what it held', async () => {
    const text = tablesOf(reportFor(c, optionsOf(golden)))
      .map((x) => `## ${x.id}\n${toCsv(x.table).replaceAll('\r\n', '\n')}`)
      .join('\n');
    await expect(text).toMatchFileSnapshot(heldAt(name, 'csv'));
  });

  it('the workbook has the cells it had', async () => {
    const book = bookOf(c, { locale, lean: view.lean, internal, ...scenario });
    await expect(bookText(book)).toMatchFileSnapshot(heldAt(name, 'workbook'));
  });

  // Without a total there is no claim to present.
  it.skipIf(name === 'cost-fails')('slides say what they said', async () => {
    const parts = await partsOf(await slides(c, optionsOf(golden)));
    await expect(slidesText(parts)).toMatchFileSnapshot(heldAt(name, 'slides'));
  });

  const last = c.reviews.at(-1);
  if (last)
    it('slides and workbook of its last review say what they said', async () => {
      const parts = await partsOf(await reviewSlides(c, last.id, optionsOf(golden)));
      await expect(slidesText(parts)).toMatchFileSnapshot(heldAt(name, 'review-slides'));
      await expect(bookText(reviewBookOf(c, last.id, { locale, findings: true }))).toMatchFileSnapshot(
        heldAt(name, 'review-workbook'),
      );
    });
});
