/**
 * The sheet Break-even of a programme's workbook: the churn with customer success at which net return is zero, found by
 * halving, as in the calculator. Each step is a row of live formulas.
 */
import type { Programme } from '../../../case/index.ts';
import { programmeWords } from '../../../text/words/programme.ts';
import { geometric as sumOfPowers } from '../../../value/programme.ts';
import { at } from '../grid.ts';
import { geometric, nameCell, type ProgrammeBook } from './book.ts';

const ends = 3;
const head = 7;
const first = 8;
/** Halvings: the remaining range is far smaller than a rate's last digit. */
const steps = 60;
const column = { step: 0, from: 1, to: 2, middle: 3, net: 4 } as const;

/** Net return at a churn, as a formula. */
const netAt = (churn: string): string =>
  `margin*opening_revenue*(${geometric(`1-${churn}+expansion_with`)}-${geometric('growth_without')})-term_months*success_cost`;

function netIn(p: Programme): (churn: number) => number {
  const revenue = (churn: number, expansion: number): number => sumOfPowers(1 - churn + expansion, p.months);
  const without = revenue(p.without.churn, p.without.expansion);
  return (churn) =>
    p.margin * p.customers * p.arpa * (revenue(churn, p.with.expansion) - without) - p.months * p.cost;
}

export function solverSheet(b: ProgrammeBook): void {
  const { p, r, f, solver: s } = b;
  const w = programmeWords().book;
  const net = netIn(p);
  s.text(0, 0, s.name, { kind: 'title' });
  s.text(1, 0, w.solverHint, { kind: 'note' });
  s.heads(ends - 1, 0, ['', programmeWords().churn, w.solver.net]);
  s.alignRight(ends - 1, 1, 2);
  [0, 1].forEach((churn, i) => {
    s.text(ends + i, 0, i === 0 ? w.solver.from : w.solver.to);
    s.number(ends + i, 1, churn, { format: '0%' });
    s.live(ends + i, 2, netAt(String(churn)), net(churn), { format: f.money });
  });
  const [atNone, atAll] = [at(ends, 2), at(ends + 1, 2)];

  s.heads(head, 0, [w.solver.step, w.solver.from, w.solver.to, w.solver.middle, w.solver.net]);
  s.alignRight(head, 1, 4);
  const rate = { format: '0.000000000%' };
  let [from, to] = [0, 1];
  const low = net(0);
  for (let i = 0; i <= steps; i++) {
    const row = first + i;
    const before = (k: number): string => at(row - 1, k, 'column');
    const same = `SIGN(${before(column.net)})=SIGN(${atNone})`;
    s.number(row, column.step, i, { kind: 'quiet', format: '0' });
    if (i === 0) {
      s.number(row, column.from, 0, rate);
      s.number(row, column.to, 1, rate);
    } else {
      s.live(row, column.from, `IF(${same},${before(column.middle)},${before(column.from)})`, from, rate);
      s.live(row, column.to, `IF(${same},${before(column.to)},${before(column.middle)})`, to, rate);
    }
    const middle = (from + to) / 2;
    s.live(
      row,
      column.middle,
      `(${at(row, column.from, 'column')}+${at(row, column.to, 'column')})/2`,
      middle,
      rate,
    );
    s.live(row, column.net, netAt(at(row, column.middle, 'column')), net(middle), { format: f.money });
    if (Math.sign(net(middle)) === Math.sign(low)) from = middle;
    else to = middle;
  }

  const found = at(first + steps, column.middle);
  s.text(ends + 2, 0, w.breakEven, { kind: 'total', wrap: true });
  s.live(
    ends + 2,
    1,
    `IF(OR(term_months*success_cost<=0,margin=0,opening_revenue=0,term_months<2),"",IF(${atNone}=0,0,IF(${atAll}=0,1,IF(SIGN(${atNone})=SIGN(${atAll}),"",${found}))))`,
    r.breakEvenChurn ?? '',
    { kind: 'total', format: '0.0000%' },
  );
  s.text(ends + 2, 2, '', { kind: 'total' });
  nameCell(b, 'break_even', s, ends + 2, 1);
  s.widths.push(30, 22, 22, 22, 22);
  s.frozen = { rows: first, columns: 0 };
  s.page = { landscape: false, repeatRows: `$${head + 1}:$${head + 1}` };
}
