/**
 * The numbers written into formulas ("agents * 900"): each has one typed cell on Lines, which every year's amount in
 * every scenario reads.
 */
import { workbookWords } from '../../text/words/workbook.ts';
import { formulaInWords } from '../../text/formula.ts';
import { parseFormula, type Leaf } from '../../value/index.ts';
import type { Layout } from './layout.ts';
import { joined, liveText, mark, percentOf } from './liveText.ts';
import type { Plan, PlanLine } from './plan.ts';

type NumberLeaf = Extract<Leaf, { kind: 'number' }>;

const placeOf = (pl: PlanLine, leaf: NumberLeaf): number => pl.stated.findIndex((x) => x.at === leaf.at);

/** The cell of a number in line i's formula; null if it has none. `elsewhere` for a formula of another sheet. */
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

/** The typed cells of line i. A single number is money; within a formula only its author knows what it counts. */
export function statedCells({ formats: f }: Plan, l: Layout, pl: PlanLine, i: number): void {
  const alone = pl.formula?.kind === 'number' || pl.formula?.kind === 'minus';
  pl.stated.forEach(({ value, text }, n) =>
    l.lines.number(l.lineRow(i), l.line.stated + n, value, {
      kind: 'input',
      format: f.typed(isPercent(text) ? 'percent' : alone ? 'money' : 'number', [value]),
    }),
  );
}

/** The formula of line i in words; live if numbers are written into it, so that the words follow the typed cells. */
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
  const as = joined(p.options.locale ?? 'en');
  const words = formulaInWords(p.c, parsed.value, (leaf) => {
    const n = placeOf(pl, leaf);
    return n < 0 ? leaf.text : mark(n);
  });
  const live = liveText(
    words,
    pl.stated.map(({ value, text }, n) => {
      const cell = l.statedCell(i, n);
      return isPercent(text)
        ? { formula: percentOf(cell), text: as.percent(value) }
        : { formula: cell, text: as.number(value) };
    }),
  );
  if (live === null) s.text(row, 2, plain, { wrap: true });
  else s.live(row, 2, live.formula, live.text, { wrap: true });
}
