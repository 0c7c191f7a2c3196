import { describe, expect, it } from 'vitest';
import { textOf as text } from '../../src/report/table.ts';
import { slides } from '../../src/export/pptx/index.ts';
import { tablesOf } from '../../src/report/datasets/index.ts';
import { tableOf } from '../../src/report/dataset.ts';
import { measuresData } from '../../src/report/datasets/measures.ts';
import { yearsData } from '../../src/report/datasets/years.ts';
import { reportFor } from '../../src/export/reportFor.ts';
import { absenceOf, figure, none, textOf, valueOf } from '../../src/report/cell.ts';
import { makeFormats } from '../../src/text/format.ts';
import { evaluate } from '../../src/value/index.ts';
import { partsOf, slidesOf } from '../export/packages.ts';
import { makeCase } from '../fixtures/makeCase.ts';
import { reportOf } from '../fixtures/reportOf.ts';

const c = makeCase({
  years: 2,
  assumptions: [
    { name: 'known', value: 10 },
    { name: 'open', value: null },
    { name: 'zero', value: 0 },
  ],
  customer: { name: 'Halden', people: [{ id: 'p', name: 'A. Osei' }] },
  lines: [
    { id: 'good', bucket: 'tangible-benefit', label: 'Counts', formula: 'known * 1000' },
    { id: 'waits', bucket: 'tangible-benefit', label: 'Waits', formula: 'open * 100', for: ['p'] },
    { id: 'fails', bucket: 'perceived-benefit', label: 'Fails', formula: 'known / zero', for: ['p'] },
  ],
});
const f = makeFormats('en-US', 'USD');
const options = {
  view: { scenario: null, lean: 'likely', countable: false } as const,
  formats: f,
  outcome: null,
  internal: false,
};

describe('a cell', () => {
  it('is a figure, words, or the reason why there is none', () => {
    expect([figure(2, String), figure(null, String, 'waiting'), figure(NaN, String)].map(textOf)).toEqual([
      '2',
      'Waiting',
      '',
    ]);
    expect([figure(2, String), 'two', none, undefined].map(valueOf)).toEqual([2, null, null, null]);
  });
  it('knows a row that waits from one that fails', () => {
    expect(evaluate(c).lines.map(absenceOf)).toEqual(['none', 'waiting', 'failing']);
  });
});

describe('a row without a figure says the same everywhere', () => {
  const expected = { Counts: '$20,000', Waits: 'Waiting', Fails: 'Has a problem' };

  it('on screen and on paper', () => {
    const { columns, rows } = tableOf(yearsData, reportOf(c), 'screen');
    const total = columns.findIndex((column) => column.label === 'Total');
    for (const [label, said] of Object.entries(expected))
      expect(rows.find((r) => text(r.cells[0]) === label)?.cells.map(text)[total]).toBe(said);
  });
  it('in every table that leaves the page', () => {
    const tables = tablesOf(reportFor(c, options));
    for (const id of ['bridge', 'ledger', 'years', 'people']) {
      const { rows } = tables.find((x) => x.id === id)?.table ?? { rows: [] };
      for (const [label, said] of Object.entries(expected)) {
        const row = rows.find((r) => r.cells.some((cell) => text(cell) === label));
        if (id === 'people' && label === 'Counts') continue;
        expect(row?.cells.map(text), `${id}: ${label}`).toContain(said);
      }
    }
  });
  it('on slides', async () => {
    const all = slidesOf(await partsOf(await slides(c, options)));
    const rows = all.flatMap((xml) =>
      [...xml.matchAll(/<a:tr\b.*?<\/a:tr>/gs)].map(([tr]) =>
        [...tr.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map((m) => m[1] ?? ''),
      ),
    );
    const failing = rows.filter(([label]) => label === 'Fails');
    expect(failing.length).toBe(2);
    for (const row of failing) expect(row).toContain('Has a problem');
    for (const row of rows.filter(([label]) => label === 'Waits')) expect(row).toContain('Waiting');
  });
});

describe('a case without costs', () => {
  it('says so for each ratio, in figures for the page, paper and files', () => {
    const { rows } = tableOf(measuresData, reportOf(c), 'print');
    for (const id of ['roi', 'roi-present', 'comes-back'])
      expect(
        rows
          .find((r) => r.id === id)
          ?.cells.slice(1)
          .map(text),
      ).toEqual(Array.from({ length: 2 }, () => 'No cost entered'));
  });
  it('nor where they come to less than nothing: then it is no cost that is missing', () => {
    const credited = makeCase({
      ...c,
      lines: [
        ...c.lines,
        { id: 'credit', bucket: 'tangible-cost', label: 'Credit', formula: '-9000', per: 'once' },
      ],
    });
    const { rows } = tableOf(measuresData, reportOf(credited), 'print');
    for (const id of ['roi', 'roi-present', 'comes-back'])
      expect(
        rows
          .find((r) => r.id === id)
          ?.cells.slice(1)
          .map(text),
      ).toEqual(Array.from({ length: 2 }, () => 'Costs below zero'));
  });
});

describe('a return without a cost to be on', () => {
  const said = (cost: string, bucket = 'tangible-cost') => {
    const own = makeCase({
      years: 1,
      lines: [
        { id: 'gain', bucket: 'tangible-benefit', formula: '1000' },
        { id: 'cost', bucket, formula: cost },
      ],
    });
    const report = reportOf(own);
    const roi = tableOf(measuresData, report, 'print').rows.find((r) => text(r.cells[0]).startsWith('ROI'));
    return roi?.cells.slice(1).map(text);
  };
  it('is none where no cost is entered, and on costs of 0 where one is', () => {
    expect(said('')).toEqual(['No cost entered', 'No cost entered']);
    expect(said('0')).toEqual(['Costs are 0', 'Costs are 0']);
    // What people feel is no cost of what can be counted.
    expect(said('0', 'perceived-cost')).toEqual(['Costs are 0', 'No cost entered']);
    expect(said('-5')).toEqual(['Costs below zero', 'Costs below zero']);
  });
});
