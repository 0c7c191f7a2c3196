import { describe, expect, it } from 'vitest';
import { limits, type Case } from '../../../src/case/index.ts';
import {
  addSteps,
  atOnce,
  guessColumns,
  inTurns,
  lineSteps,
  mostRows,
  mostText,
  tableSteps,
  type NewLine,
} from '../../../src/screens/importing/table.ts';
import { makeCase } from '../../fixtures/makeCase.ts';

const options = { locale: 'en-US', unit: 'money' as const, currency: 'USD' };
const defaults = { bucket: 'tangible-benefit', per: 'year' } as const;
const rowsOf = (text: string): string[][] => atOnce(tableSteps(text)) ?? [];
const linesOf = (text: string) => {
  const rows = rowsOf(text);
  return atOnce(lineSteps(rows, guessColumns(rows, options), defaults, options));
};
const ids = (): (() => string) => {
  let n = 0;
  return () => `n${n++}`;
};

describe('a table', () => {
  it('is read by its tabs, semicolons or commas, quotes and line breaks inside them understood', () => {
    expect(rowsOf('a\tb,c\n1\t2')).toEqual([
      ['a', 'b,c'],
      ['1', '2'],
    ]);
    expect(rowsOf('\uFEFF"Desk, with ""drawer""\nand lamp";2,5\r\n\r\nLamp;3')).toEqual([
      ['Desk, with "drawer"\nand lamp', '2,5'],
      ['Lamp', '3'],
    ]);
    expect(rowsOf('a,"b,c"\n')).toEqual([['a', 'b,c']]);
  });

  it('of more rows than any case holds, or more text, is not read at all', () => {
    expect(atOnce(tableSteps('a\n'.repeat(mostRows + 1)))).toBeNull();
    expect(atOnce(tableSteps('a\n'.repeat(mostRows)))).toHaveLength(mostRows);
    expect(atOnce(tableSteps('x'.repeat(mostText + 1)))).toBeNull();
  });

  it('of endless columns and cells is read as far as a sheet can be mapped', () => {
    const [wide = []] = rowsOf('a;'.repeat(500_000));
    expect(wide.length).toBeLessThanOrEqual(40);
    expect(rowsOf(`${'x'.repeat(500_000)};1`)[0]?.[0]).toHaveLength(1000);
  });

  it('gives its rows as lines, and says why the others stay out', () => {
    const { lines, failures } = linesOf(
      'What\tKind\tAmount\tPeriod\nPaper\tBenefit\t$1,200\tmonthly\nScanner\tCost\t(3,000)\tonce\nOdd\tWeather\t5\tyear\n\tCost\t5\tyear\nLots\tCost\tlots\tyear',
    );
    expect(lines).toMatchObject([
      { label: 'Paper', bucket: 'tangible-benefit', per: 'month', value: 1200 },
      { label: 'Scanner', bucket: 'tangible-cost', per: 'once', value: 3000 },
    ]);
    expect(failures.map((f) => f.row)).toEqual([4, 5, 6]);
  });
});

describe('lines added to a case', () => {
  const c = makeCase({
    lines: [
      { id: 'a', bucket: 'tangible-benefit', label: 'A', formula: '1' },
      { id: 'n0', bucket: 'tangible-cost', label: 'B', formula: '1' },
    ],
  });
  const line = (label: string, bucket: NewLine['bucket'], more: Partial<NewLine> = {}): NewLine => ({
    label,
    bucket,
    per: 'year',
    value: 5,
    ...more,
  });
  const add = (lines: NewLine[], to: Case = c): Case => atOnce(addSteps(to, lines, ids()));

  it('stand behind the others of their kind, under ids of their own', () => {
    const next = add([
      line('X', 'perceived-cost'),
      line('C', 'tangible-benefit'),
      line('D', 'tangible-cost'),
      line('E', 'tangible-benefit'),
      line('Y', 'perceived-cost'),
    ]);
    expect(next.lines.map((l) => l.label)).toEqual(['A', 'C', 'E', 'B', 'D', 'X', 'Y']);
    expect(new Set(next.lines.map((l) => l.id)).size).toBe(7);
  });

  it('with a range or a value a year get a number of their own to live on', () => {
    const next = add([
      line('Luck', 'tangible-benefit', { range: { low: 1, high: 9 } }),
      line('Luck', 'tangible-benefit', { value: 1, years: [1, 2, 3] }),
    ]);
    expect(next.assumptions).toMatchObject([
      { name: 'luck', value: 5, low: 1, high: 9 },
      { name: 'luck_2', value: [1, 2, 3] },
    ]);
    expect(next.lines.slice(1, 3).map((l) => l.formula)).toEqual(['luck', 'luck_2']);
  });

  it('are no more than a case holds', () => {
    const many = Array.from({ length: limits.lines + 5 }, (_, i) => line(`r${i}`, 'tangible-benefit'));
    expect(add(many).lines).toHaveLength(limits.lines);
  });
});

describe('work in turns', () => {
  it('lets others have theirs, and stops once it is not wanted', async () => {
    function* slow(): Generator<undefined, string> {
      for (let i = 0; i < 6; i++) {
        const until = performance.now() + 11;
        while (performance.now() < until);
        yield;
      }
      return 'done';
    }
    let others = 0;
    const watch = setInterval(() => others++);
    expect(await inTurns(slow(), () => true)).toBe('done');
    clearInterval(watch);
    expect(others).toBeGreaterThan(0);
    expect(await inTurns(slow(), () => false)).toBeNull();
  });
});
