/** How long each export of a case of 30 lines takes, and how large it gets. */
import { workbook } from '../../src/export/xlsx/index.ts';
import { realCase } from '../fixtures/realCases.ts';
import { everyPeriod } from '../export/books.ts';
import { median } from './time.ts';

export const name = 'Exports of a case of 30 lines';

interface Row {
  label: string;
  value: number;
  unit: string;
  budget: number | string;
}

export async function run(): Promise<Row[]> {
  const rows: Row[] = [];
  const cases = [
    ['30 lines, 3 years, no scenario', realCase(30)],
    ['30 lines, 3 years, 3 scenarios', { ...realCase(30), scenarios: everyPeriod().scenarios }],
    ['30 lines, 10 years, 3 scenarios', { ...realCase(30), years: 10, scenarios: everyPeriod().scenarios }],
  ] as const;
  for (const [label, c] of cases) {
    const times: number[] = [];
    let bytes = 0;
    for (let i = 0; i < 5; i++) {
      const start = performance.now();
      bytes = (await workbook(c)).length;
      times.push(performance.now() - start);
    }
    rows.push(
      { label: `workbook, ${label}, first time`, value: times[0] ?? 0, unit: 'ms', budget: 2000 },
      { label: '  again', value: median(times.slice(1)), unit: 'ms', budget: '' },
      { label: '  size', value: Math.round(bytes / 1024), unit: 'kB', budget: '' },
    );
  }
  return rows;
}
