/**
 * The numbers that formulas state themselves ("agents * 900"): each stands in one typed cell on Lines, and every year's
 * amount, in every scenario, reads it there.
 */
import { workbookWords } from '../../text/words/workbook.ts';
import { formulaInWords } from '../../text/formula.ts';
import { parseFormula, type Leaf } from '../../value/index.ts';
import { cellText, quoted } from './grid.ts';
import type { Layout } from './layout.ts';
import type { Plan, PlanLine } from './plan.ts';

type NumberLeaf = Extract<Leaf, { kind: 'number' }>;

const placeOf = (pl: PlanLine, leaf: NumberLeaf): number => pl.stated.findIndex((x) => x.at === leaf.at);

/** The cell of a number in line i's formula; null where it has none. `elsewhere` for a formula of another sheet. */
export function statedAt(
  l: Layout,
  pl: PlanLine,
  i: number,
  leaf: NumberLeaf,
  elsewhere = false,
): string | null {
  const n = placeOf(pl, leaf);
  if (n < 0) return null;
  return elsewhere ? l.lines.at(l.lineRow(i), l.line.stated + n) : l.statedCell(i, n);
}

const isPercent = (text: string): boolean => text.endsWith('%');

/** The typed cells of line i. One number alone is money; within a formula only its author knows what it counts. */
export function statedCells({ formats: f }: Plan, l: Layout, pl: PlanLine, i: number): void {
  const alone = pl.formula?.kind === 'number' || pl.formula?.kind === 'minus';
  pl.stated.forEach(({ value, text }, n) =>
    l.lines.number(l.lineRow(i), l.line.stated + n, value, {
      kind: 'input',
      format: f.typed(isPercent(text) ? 'percent' : alone ? 'money' : 'number', [value]),
    }),
  );
}

/** Where a number with a cell of its own stands in the words of a formula, until its cell takes the place. */
const mark = (n: number): string => `\uE000${String(n)}\uE000`;
/** A text within a formula is no longer than this. */
const mostLiteral = 250;
const mostFormula = 8000;

const literals = (text: string): string[] => {
  const pieces: string[] = [];
  const clean = [...cellText(text)];
  for (let k = 0; k < clean.length; k += mostLiteral)
    pieces.push(quoted(clean.slice(k, k + mostLiteral).join('')));
  return pieces;
};

/** The formula of line i in words; live where it states numbers, so that the words go with what is typed. */
export function lineWords(p: Plan, l: Layout, pl: PlanLine, i: number): void {
  const s = l.lines;
  const row = l.lineRow(i);
  const parsed = parseFormula(pl.line.formula);
  const plain = parsed.ok ? formulaInWords(p.c, parsed.value) : pl.line.formula;
  if (!parsed.ok || pl.formula === null || pl.stated.length === 0) {
    s.text(row, 2, plain, { wrap: true });
    return;
  }
  if (pl.formula.kind === 'number' || pl.formula.kind === 'minus') {
    s.text(row, 2, workbookWords().lines.statedFirst, { kind: 'quiet', wrap: true });
    return;
  }
  const { format } = new Intl.NumberFormat(p.options.locale ?? 'en', {
    maximumSignificantDigits: 15,
    useGrouping: false,
    numberingSystem: 'latn',
  });
  const words = formulaInWords(p.c, parsed.value, (leaf) => {
    const n = placeOf(pl, leaf);
    return n < 0 ? leaf.text : mark(n);
  });
  const pieces = words.split('\uE000').map((piece, k) => {
    if (k % 2 === 0) return { formula: literals(piece), text: piece };
    const n = Number(piece);
    const stated = pl.stated[n];
    const percent = isPercent(stated?.text ?? '');
    const cell = l.statedCell(i, n);
    const value = stated?.value ?? 0;
    return percent
      ? { formula: [`100*${cell}`, '"%"'], text: `${format(100 * value)}%` }
      : { formula: [cell], text: format(value) };
  });
  const formula = pieces.flatMap((piece) => piece.formula).join('&');
  if (formula.length > mostFormula) s.text(row, 2, plain, { wrap: true });
  else s.live(row, 2, formula, pieces.map((piece) => piece.text).join(''), { wrap: true });
}
