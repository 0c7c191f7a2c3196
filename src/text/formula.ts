/** A formula as people read it: with labels for names, and with the numbers of a year in their place. */
import type { Case } from '../case/index.ts';
import {
  renderFormula,
  type Formula,
  type Leaf,
  type Signs,
  type Working,
  type WorkingPiece,
} from '../value/index.ts';
import type { Formats } from './format.ts';
import { buildWords } from './words/build.ts';
import { labelOf } from './labels.ts';

const signs: Signs = {
  operators: { '*': '×', '/': '÷', '-': '−', '<>': '≠', '<=': '≤', '>=': '≥' },
  minus: '−',
};

/** "Support agents × Hours saved × 52 × Hourly cost". `number` says how a number in it is written; as typed unless said. */
export function formulaInWords(
  c: Pick<Case, 'assumptions'>,
  formula: Formula,
  number: (leaf: Extract<Leaf, { kind: 'number' }>) => string = (leaf) => leaf.text,
): string {
  const labels = new Map(c.assumptions.map((a) => [a.name, labelOf.assumption(a)]));
  const word = (leaf: Leaf): string => {
    switch (leaf.kind) {
      case 'number':
        return number(leaf);
      case 'name':
        return labels.get(leaf.name) ?? leaf.name;
      case 'today':
        return buildWords().formula.todayOf(labels.get(leaf.name) ?? leaf.name);
      case 'before':
        return buildWords().formula.beforeOf(labels.get(leaf.name) ?? leaf.name);
      case 'year':
        return buildWords().formula.theYear;
    }
  };
  return renderFormula(formula, word, signs);
}

/** The same with its numbers in year `year`: "40 × 6 hours × 52 × $35". What is not entered is a gap to fill. */
export function formulaWithNumbers(c: Case, formula: Formula, f: Formats, year: number): string {
  const byName = new Map(c.assumptions.map((a) => [a.name, a]));
  const figure = (leaf: Leaf): string => {
    if (leaf.kind === 'number') return leaf.text;
    if (leaf.kind === 'year') return String(year);
    const a = byName.get(leaf.name);
    if (!a) return leaf.name;
    const of = leaf.kind === 'before' ? year - 1 : year;
    const series = leaf.kind === 'today' ? a.today : of === 0 ? (a.today ?? 0) : a.value;
    const value = Array.isArray(series) ? series[Math.min(of, series.length) - 1] : series;
    return value === null || value === undefined ? '?' : f.byUnit(value, a.unit);
  };
  return renderFormula(formula, figure, signs);
}

/** A working as text, in the scenario and lean it was made in: "40 × 6 hours × 52 × $35". */
export function workingInNumbers(working: Pick<Working, 'pieces'>, f: Formats): string {
  // A lone number needs no parentheses round its minus.
  const alone = working.pieces.length === 1;
  const wrap = (text: string): string => (!alone && /^[-\u2212]/.test(text) ? `(${text})` : text);
  const piece = (p: WorkingPiece): string => {
    switch (p.kind) {
      case 'number':
        return wrap(p.text);
      case 'assumption':
        return p.value === null ? '?' : wrap(f.byUnit(p.value, p.unit));
      case 'year':
        return String(p.value);
      case 'operator':
        return p.op === '^' ? p.op : ` ${signs.operators?.[p.op] ?? p.op} `;
      case 'minus':
        return signs.minus ?? '-';
      case 'function':
        return p.name;
      case 'open':
        return '(';
      case 'close':
        return ')';
      case 'comma':
        return ', ';
    }
  };
  return working.pieces.map(piece).join('');
}
