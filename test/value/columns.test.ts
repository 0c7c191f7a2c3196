import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Columns, type ColumnInputs } from '../../src/value/columns.ts';
import { parseFormula, type Formula } from '../../src/value/formula.ts';
import { evaluateFormula } from '../../src/value/program.ts';
import { runs } from '../fixtures/runs.ts';

const parse = (text: string): Formula => {
  const parsed = parseFormula(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.value;
};

/** Formulas of every kind of node, over a, b (columns) and c (one number). */
const formulaText = fc.letrec<{ any: string }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.constantFrom('a', 'b', 'c', 'year', 'today(a)', '0', '1', '2.5', '15%'),
    fc
      .tuple(
        tie('any'),
        fc.constantFrom('+', '-', '*', '/', '^', '=', '<>', '<', '<=', '>', '>='),
        tie('any'),
      )
      .map(([l, op, r]) => `(${l} ${op} ${r})`),
    tie('any').map((x) => `-(${x})`),
    fc.tuple(fc.constantFrom('abs', 'floor', 'ceil'), tie('any')).map(([f, x]) => `${f}(${x})`),
    fc
      .tuple(fc.constantFrom('min', 'max'), fc.array(tie('any'), { minLength: 1, maxLength: 3 }))
      .map(([f, args]) => `${f}(${args.join(', ')})`),
    fc.tuple(tie('any'), tie('any')).map(([x, d]) => `round(${x}, ${d})`),
    fc.tuple(tie('any'), tie('any'), tie('any')).map(([t, y, n]) => `if(${t}, ${y}, ${n})`),
  ),
})).any;

const number = fc.oneof(fc.integer({ min: -5, max: 5 }), fc.double({ min: -1e6, max: 1e6, noNaN: true }));

describe('a formula over columns', () => {
  it('gives in every trial, bit for bit, what it gives alone', () => {
    const n = 4;
    const columns = new Columns(n);
    const list = fc.array(number, { minLength: n, maxLength: n });
    fc.assert(
      fc.property(formulaText, list, list, number, fc.integer({ min: 1, max: 10 }), (text, a, b, c, year) => {
        const formula = parse(text);
        const inputs: ColumnInputs = {
          year,
          value: (name) => (name === 'a' ? Float64Array.from(a) : name === 'b' ? Float64Array.from(b) : c),
          today: () => 3,
          before: () => 2,
        };
        const result = columns.evaluate(formula, inputs, n);
        for (let i = 0; i < n; i++) {
          const alone = evaluateFormula(
            formula,
            (name) => (name === 'a' ? a[i] : name === 'b' ? b[i] : c) ?? NaN,
            year,
            () => 3,
            () => 2,
          );
          const ours = typeof result === 'number' ? result : (result[i] ?? NaN);
          // An error may show as NaN in one and as an infinity in the other: neither is a figure.
          if (Number.isFinite(alone) || Number.isFinite(ours))
            expect(Object.is(ours + 0, alone + 0), text).toBe(true);
        }
      }),
      runs(3000),
    );
  });

  it('reads only as many trials as asked for and never writes to its inputs', () => {
    const a = Float64Array.from([1, 2, 3]);
    const result = new Columns(3).evaluate(
      parse('-a + 1'),
      { year: 1, value: () => a, today: () => 0, before: () => 0 },
      2,
    );
    expect(Array.from(result as Float64Array).slice(0, 2)).toEqual([0, -1]);
    expect(Array.from(a)).toEqual([1, 2, 3]);
  });
});
