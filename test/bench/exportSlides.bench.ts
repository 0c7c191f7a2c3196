/** Slides, review slides and every table of a case of 30 lines with odds: ms, median of a few runs; and bytes. */
import { csvFile } from '../../src/export/csv/index.ts';
import { slides } from '../../src/export/pptx/index.ts';
import { tablesOf } from '../../src/report/datasets/index.ts';
import { reportFor, type ExportOptions } from '../../src/export/reportFor.ts';
import { makeFormats } from '../../src/text/format.ts';
import { simulate } from '../../src/value/index.ts';
import { realCase } from '../fixtures/realCases.ts';
import { median } from './time.ts';

export const name = 'Exports of a 30-line case, ms (to be reached: 2,000 each)';

export async function run(): Promise<Record<string, string | number>[]> {
  const c = realCase(30);
  const options: ExportOptions = {
    view: { scenario: null, lean: 'likely', countable: false },
    formats: makeFormats('en-US', c.currency),
    outcome: simulate(c, { cash: true }),
    internal: false,
  };
  const what: Record<string, () => Promise<number>> = {
    slides: async () => (await slides(c, options)).size,
    'all tables as CSV': () =>
      Promise.resolve(tablesOf(reportFor(c, options)).reduce((sum, x) => sum + csvFile(x.table).size, 0)),
  };
  const rows = [];
  for (const [export_, make] of Object.entries(what)) {
    const times: number[] = [];
    let bytes = 0;
    for (let i = 0; i < 6; i++) {
      const start = performance.now();
      bytes = await make();
      // The first run loads and warms.
      if (i > 0) times.push(performance.now() - start);
    }
    rows.push({ export: export_, ms: median(times), kB: bytes / 1000 });
  }
  return rows;
}
