/**
 * Whose numbers the case depends on, as formulas: a cell beside each number holds whose it is, and the share of a row,
 * of all benefits, and the money that depends only on the customer's numbers follow from these cells (MODEL §4).
 */
import { whoseNumbers, type Assumption, type WhoseNumber } from '../../case/index.ts';
import { cellNames } from '../../import/returned/marks.ts';
import { inspectWords } from '../../text/words/inspect.ts';
import { workbookWords } from '../../text/words/workbook.ts';
import { isCustomers } from '../../value/provenance.ts';
import { at, quoted, type Sheet } from './grid.ts';
import { assumptionColumns as col, whoseFirst, type Layout } from './layout.ts';
import { shareOf, type PlanLine } from './plan.ts';

/** The words to choose from, each with whether it counts as the customer's. */
export function whoseBlock(l: Layout): void {
  const s = l.assumptions;
  const w = workbookWords().assumptions;
  const { whose, theirs } = col;
  s.text(whoseFirst - 1, whose, w.whoseList, { kind: 'section', indent: 1 });
  s.text(whoseFirst - 1, theirs, w.theirs, { kind: 'section' });
  whoseNumbers.forEach((one, i) => {
    s.text(whoseFirst + i, whose, inspectWords().whose[one], { kind: 'quiet', indent: 1 });
    s.number(whoseFirst + i, theirs, isCustomers(one) ? 1 : 0, {
      kind: 'quiet',
      format: l.plan.formats.yesNo,
    });
  });
  const last = whoseFirst + whoseNumbers.length - 1;
  l.name(cellNames.whoseList, s, whoseFirst, whose, last);
  l.name('whose_counts', s, whoseFirst, theirs, last);
}

/** Whether a number is the customer's, by the cell with whose it is: 1 or 0. Compared as text, not looked up. */
const theirsBy = (cell: string): string => `SUMPRODUCT((whose_list=${cell})*whose_counts)`;

/** A cell to choose whose number it is; it is read back under `name` when the workbook is returned. */
function whoseCell(
  l: Layout,
  sheet: Sheet,
  row: number,
  column: number,
  whose: WhoseNumber,
  name: string,
): void {
  sheet.text(row, column, inspectWords().whose[whose], { kind: 'input', wrap: true });
  sheet.rules.push({
    at: at(row, column, 'none'),
    of: { list: cellNames.whoseList },
    message: workbookWords().rules.list,
  });
  l.name(name, sheet, row, column);
}

/** Whose number an assumption is, and whether that counts as the customer's. */
export function assumptionWhose(l: Layout, { name, source }: Assumption): void {
  const s = l.assumptions;
  const row = l.assumptionRow(name);
  whoseCell(l, s, row, col.whose, source.whose, cellNames.whose(name));
  s.live(row, col.theirs, theirsBy(at(row, col.whose, 'column')), isCustomers(source.whose) ? 1 : 0, {
    kind: 'quiet',
    format: l.plan.formats.yesNo,
  });
}

/** The distinct assumptions a row depends on. */
const partsOf = ({ names, todays }: PlanLine): string[] => [...new Set([...names, ...todays])];

/** Whether every number of a row has a source of its own, so that the row's source says nothing about them. */
const restsOnSourced = (pl: PlanLine): boolean => pl.vouched === 0 && partsOf(pl).length > 0;

/** With more different numbers, the words for whose they are would not fit into a cell. */
const mostWords = 6;

/**
 * Whose numbers line i depends on: a choice if some are its own, else the words of the assumptions it uses, unless it
 * names a source itself.
 */
export function lineWhose(l: Layout, pl: PlanLine, i: number): void {
  const s = l.lines;
  const row = l.lineRow(i);
  const column = l.line.whose;
  if (!restsOnSourced(pl)) {
    whoseCell(l, s, row, column, pl.line.source.whose, cellNames.lineWhose(pl.row));
    return;
  }
  const look = { kind: 'quiet', wrap: true, indent: 1 } as const;
  const own = pl.line.source.whose;
  if (own !== 'unknown') {
    s.text(row, column, inspectWords().whose[own], look);
    return;
  }
  const names = partsOf(pl).slice(0, mostWords);
  const cells = names.map((name) => l.assumptions.at(l.assumptionRow(name), col.whose));
  const said = names.map((name) => l.assumption(name)?.assumption.source.whose ?? 'unknown');
  const formula = cells
    .map((cell, k) => {
      if (k === 0) return `""&${cell}`;
      const before = cells.slice(0, k).map((other) => `${other}=${cell}`);
      return `IF(OR(${before.join(',')}),"",${quoted('; ')}&${cell})`;
    })
    .join('&');
  const words = [...new Set(said)].map((whose) => inspectWords().whose[whose]).join('; ');
  s.live(row, column, formula, words, look);
}

/** The share of line i's numbers that are the customer's: its assumptions, and each number written into its formula. */
export function lineShareCell(l: Layout, pl: PlanLine, i: number): void {
  const s = l.lines;
  const row = l.lineRow(i);
  const look = { format: '0%', kind: 'quiet' } as const;
  if (pl.formula === null) {
    s.number(row, l.line.share, shareOf(l.plan.now, pl), look);
    return;
  }
  const cells = partsOf(pl).map((name) => l.assumptions.at(l.assumptionRow(name), col.theirs));
  const own = theirsBy(at(row, l.line.whose, 'column'));
  const itsOwn = isCustomers(pl.line.source.whose) ? 1 : 0;
  // A row that waits for a number is included, although it counts nowhere until it has it.
  const known = partsOf(pl).filter((name) =>
    isCustomers(l.assumption(name)?.assumption.source.whose ?? 'unknown'),
  ).length;
  const count = cells.length + pl.vouched;
  const theirs = [...cells, ...(pl.vouched > 0 ? [`${String(pl.vouched)}*${own}`] : [])];
  s.live(
    row,
    l.line.share,
    count === 0 ? own : `(${theirs.join('+')})/${String(count)}`,
    count === 0 ? itsOwn : (known + itsOwn * pl.vouched) / count,
    look,
  );
}
