import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/case/index.ts';
import { bridgeRows, foldedLines, ledgerOf } from '../../src/screens/build/ledger.ts';
import { evaluate } from '../../src/value/index.ts';
import { makeCase } from '../fixtures/makeCase.ts';

const caseOf = (lines: object[], assumptions: object[] = []): Case =>
  makeCase({ years: 1, lines, assumptions });
const ledger = (c: Case, countable = false, folded: ReadonlySet<string> = new Set()) =>
  ledgerOf(c, evaluate(c), { countable, folded });

const mixed = caseOf([
  { id: 'tb', bucket: 'tangible-benefit', formula: '100' },
  { id: 'pb', bucket: 'perceived-benefit', formula: '40' },
  { id: 'tc', bucket: 'tangible-cost', formula: '30' },
  { id: 'ab', bucket: 'alternative-benefit', formula: '20' },
  { id: 'af', bucket: 'alternative-benefit', formula: '5', countable: false },
  { id: 'ac', bucket: 'alternative-cost', formula: '10' },
]);

describe('the ledger', () => {
  it('reads the value formula from top to bottom, each row with what it moves net by', () => {
    expect(
      bridgeRows(ledger(mixed))
        .filter((r) => r.kind !== 'pass')
        .map((r) => [r.id, r.amount]),
    ).toEqual([
      ['tb', 100],
      ['pb', 40],
      ['tc', -30],
      ['gross', 110],
      ['ab', -20],
      ['af', -5],
      ['ac', 10],
      ['net', 95],
    ]);
  });
  it('leaves out what cannot be counted when only that counts, and its totals follow', () => {
    const rows = bridgeRows(ledger(mixed, true));
    expect(rows.filter((r) => r.counted === false).map((r) => r.id)).toEqual(['pb', 'af']);
    expect(rows.find((r) => r.id === 'gross')?.amount).toBe(70);
    expect(rows.find((r) => r.id === 'net')?.amount).toBe(60);
  });
  it('tells a typed amount from one carried by an assumption and one worked out', () => {
    const c = caseOf(
      [
        { id: 'plain', bucket: 'tangible-benefit', formula: '100' },
        { id: 'empty', bucket: 'tangible-benefit', formula: '' },
        { id: 'single', bucket: 'tangible-benefit', formula: 'a' },
        { id: 'driven', bucket: 'tangible-benefit', formula: 'a * 2' },
      ],
      [{ name: 'a', value: 7 }],
    );
    const rows = ledger(c).above[0]?.rows ?? [];
    expect(rows.map((r) => (r.kind === 'line' ? r.entry : null))).toEqual([
      { by: 'formula', amount: 100 },
      { by: 'formula', amount: null },
      { by: 'assumption', name: 'a', amount: 7 },
      { by: 'drivers' },
    ]);
  });
  it('folds all but the seven largest rows of a long group into one, and the sum stays', () => {
    const many = caseOf(
      Array.from({ length: 40 }, (_, i) => ({
        id: `l${i}`,
        bucket: 'tangible-benefit',
        formula: String(i + 1),
      })),
    );
    const folded = foldedLines(many, evaluate(many));
    expect(folded.size).toBe(33);
    const rows = ledger(many, false, folded).above[0]?.rows ?? [];
    expect(rows).toHaveLength(8);
    expect(rows.at(-1)).toMatchObject({ kind: 'fold', count: 33, amount: (33 * 34) / 2 });
  });
  it('leaves the rows and sections alone that an edit of another row does not move', () => {
    const folding = new Set(['f1', 'f2']);
    const of = (tangible: string, names: string[]): Case =>
      caseOf([
        { id: 'tb', bucket: 'tangible-benefit', formula: tangible },
        ...names.map((id) => ({ id, bucket: 'tangible-cost', formula: '30' })),
        { id: 'ab', bucket: 'alternative-benefit', formula: '20' },
      ]);
    const view = { countable: false, folded: folding };
    const c = of('100', ['c1', 'c2', 'f1', 'f2']);
    const before = ledgerOf(c, evaluate(c), view);
    const next = of('1007', ['c1', 'c2', 'f1', 'f2']);
    // As an edit leaves it: what did not change is the very same object.
    const edited = { ...next, lines: next.lines.map((line, i) => (i === 0 ? line : (c.lines[i] ?? line))) };
    const after = ledgerOf(edited, evaluate(edited), view, before);
    expect(after).toEqual(ledgerOf(edited, evaluate(edited), view));
    expect(after.above[0]).not.toBe(before.above[0]);
    expect(after.above[2]).toBe(before.above[2]);
    expect(after.below[0]).toBe(before.below[0]);
    // Moved, a row is still the same; the section is not.
    const moved = { ...edited, lines: [...edited.lines].reverse() };
    const turned = ledgerOf(moved, evaluate(moved), view, after);
    expect(turned).toEqual(ledgerOf(moved, evaluate(moved), view));
    expect(turned.above[2]).not.toBe(after.above[2]);
    expect(turned.above[2]?.rows[0]).toBe(after.above[2]?.rows[1]);
  });
  it('does not fold a group to hide a single row', () => {
    const eight = caseOf(
      Array.from({ length: 8 }, (_, i) => ({ id: `l${i}`, bucket: 'tangible-cost', formula: '1' })),
    );
    expect(foldedLines(eight, evaluate(eight)).size).toBe(0);
  });
});
