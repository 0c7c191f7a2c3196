/** Workbooks with formulas as cases: what is said, what is not, and that the figures agree. */
import { describe, expect, it } from 'vitest';
import { newCase } from '../../src/case/index.ts';
import { guessModel, type Cell, type Sheet } from '../../src/import/index.ts';

const base = newCase({ id: 'x', start: '2026-01' });

/** A cell as typed: "=A1*2|6" is a formula with its cached value. */
function cellOf(typed: string | number | null): Cell {
  if (typed === null) return { text: '', value: null };
  if (typeof typed === 'number') return { text: String(typed), value: typed };
  const m = /^=(.*)\|(.*)$/.exec(typed);
  if (!m) return { text: typed, value: typed };
  const value = Number(m[2]);
  return { text: String(value), value, formula: m[1] ?? '' };
}
const sheet = (
  name: string,
  rows: (string | number | null)[][],
  names: [string, string, string][] = [],
): Sheet => ({
  name,
  rows: rows.map((r) => r.map(cellOf)),
  from: rows.map((_, i) => i + 1),
  book: { names: names.map(([n, s, range]) => ({ name: n, sheet: s, range })), properties: {} },
});
const agree = (made: ReturnType<typeof guessModel>): void => {
  for (const r of made.results) expect(r.ours, r.cell).toBeCloseTo(r.theirs ?? NaN, 6);
};

describe('a model understood', () => {
  it('names inputs after their labels and proposes what nothing else uses', () => {
    const made = guessModel(
      [
        sheet('In', [
          ['Support agents', 40],
          ['Hours saved a week', 2],
          ['Hourly cost', 52],
        ]),
        sheet('Out', [
          ['Hours a year', '=In!B1*In!B2*52|4160'],
          ['Time saved', '=B1*In!B3|216320'],
        ]),
      ],
      { case: base },
    );
    expect(made.inputs.map((i) => [i.name, i.value])).toEqual([
      ['support_agents', 40],
      ['hours_saved_a_week', 2],
      ['hourly_cost', 52],
    ]);
    expect(made.case.lines.map((l) => [l.label, l.formula, l.per, l.bucket])).toEqual([
      ['Time saved', 'support_agents * hours_saved_a_week * 52 * hourly_cost', 'year', 'tangible-benefit'],
    ]);
    expect(made.results).toEqual([
      { cell: 'Out!B2', label: 'Time saved', line: 'time-saved', ours: 216320, theirs: 216320 },
    ]);
  });

  it('reads names, ranges, functions, percent, and a minus before a power as spreadsheets do', () => {
    const made = guessModel(
      [
        sheet(
          'S',
          [
            ['Rate', 0.25],
            ['A', 3],
            ['B', 4],
            ['C', 'words'],
            ['Sum', '=SUM(B2:B4)*rate|1.75'],
            ['Average', '=AVERAGE(B2,B3)+MAX(B2:B3)-MIN(B2:B3)|4.5'],
            ['Power', '=-B2^2+2^3^2|73'],
            ['Round', '=ROUND(B2/B3,1)+ABS(-B2)+INT(2.7)+ROUNDUP(-1.2,0)|3.8'],
            ['If', '=IF(AND(B2>2,B3<5),B2*10%,0)|0.3'],
            ['Products', '=SUMPRODUCT(B2:B3,B2:B3)|25'],
          ],
          [['rate', 'S', 'B1']],
        ),
      ],
      { case: base },
    );
    expect(made.unsaid).toEqual([]);
    expect(made.results).toHaveLength(6);
    agree(made);
  });

  it('makes a row with a cell a year one line, and asks for the year before where a formula looks left', () => {
    const made = guessModel(
      [
        sheet('Plan', [
          ['', '2026', '2027', '2028', 'Total'],
          ['Seats', 10, 15, 25],
          ['Price', 100, 110, 120],
          ['Revenue', '=B2*B3|1000', '=C2*C3|1650', '=D2*D3|3000', '=SUM(B4:D4)|5650'],
          ['Added', '=B2|10', '=C2-B2|5', '=D2-C2|10'],
          ['Growing', '=B2|10', '=B6*1.1|11', '=C6*1.1|12.1'],
        ]),
      ],
      { case: base },
    );
    expect(made.case.assumptions.map((a) => [a.name, a.value])).toEqual([
      ['seats', [10, 15, 25]],
      ['price', [100, 110, 120]],
    ]);
    expect(made.case.lines.find((l) => l.label === 'Revenue')?.formula).toBe('seats * price');
    expect(made.case.lines.find((l) => l.label === 'Added')?.formula).toBe(
      'if(year <= 1, seats, seats - before(seats))',
    );
    expect(made.unsaid.map((u) => [u.cell, u.why])).toEqual([['Plan!D6', 'years']]);
    agree(made);
  });

  it('names cell by cell what cannot be said', () => {
    const made = guessModel(
      [
        sheet('S', [
          ['A', 1],
          ['Lookup', '=VLOOKUP(B1,A1:B1,2)|1'],
          ['Circle', '=B3+1|1'],
          ['Joined', '=B1&"x"|1'],
          ['Other', "='[1]Book'!A1|1"],
          ['Missing', '=Gone!A1|1'],
          ['Fine', '=B1+1|2'],
          ['Wrong', '=B1+1|3'],
        ]),
      ],
      { case: base, result: ['S!B2', 'S!B3', 'S!B4', 'S!B5', 'S!B6', 'S!B7', 'S!B8'] },
    );
    expect(made.unsaid.map((u) => [u.cell, u.why])).toEqual([
      ['S!B2', 'function'],
      ['S!B3', 'circle'],
      ['S!B4', 'text'],
      ['S!B5', 'other-file'],
      ['S!B6', 'reference'],
    ]);
    expect(made.results.map((r) => [r.ours, r.theirs])).toEqual([
      [2, 2],
      [2, 3],
    ]);
  });

  it('stops at a formula a thousand deep', () => {
    const deep = `=${'('.repeat(1000)}B1${')'.repeat(1000)}|1`;
    const chain = Array.from({ length: 1200 }, (_, i) => ['x', i === 0 ? 1 : `=B${i}+1|${i + 1}`]);
    expect(
      guessModel(
        [
          sheet('S', [
            ['A', 1],
            ['D', deep],
          ]),
        ],
        { case: base },
      ).unsaid,
    ).toHaveLength(1);
    expect(guessModel([sheet('S', chain as (string | number)[][])], { case: base }).unsaid).toHaveLength(1);
  });
});
