/** The sheet Scenario money: how each scenario's net is calculated, by line, lean and year. */
import { buildWords } from '../../text/words/build.ts';
import { chartsWords } from '../../text/words/charts.ts';
import { numbersWords } from '../../text/words/numbers.ts';
import { scenariosWords } from '../../text/words/scenarios.ts';
import { workbookWords } from '../../text/words/workbook.ts';
import { inspectWords } from '../../text/words/inspect.ts';
import { type Lean, adoption } from '../../value/index.ts';
import { place } from '../../value/timeline.ts';
import { at, span } from './grid.ts';
import { countOf, timelineRows, type Layout } from './layout.ts';
import {
  amountIn,
  isBurden,
  isMember,
  resultOf,
  signOf,
  type Plan,
  type PlanLine,
  type PlanScenario,
} from './plan.ts';
import { statedAt } from './stated.ts';
import { translate, todayNameOf } from './translate.ts';
import {
  scenarioColumns,
  scenarioRow,
  leansShown,
  moneyFirst,
  totalRow,
  weightColumn,
  viewColumn,
} from './scenarioPlaces.ts';

export function moneySheet(p: Plan, l: Layout): void {
  const s = l.money;
  const w = workbookWords().scenarioMoney;
  const shown = leansShown(p);
  s.text(0, 0, workbookWords().sheets.money, { kind: 'title' });
  s.text(1, 0, shown.length === 0 ? workbookWords().scenarios.tooMany : w.hint, { kind: 'note' });
  if (shown.length === 0) return;
  s.heads(4, 0, [chartsWords().line, inspectWords().bucket]);
  const leanWords = {
    worse: scenariosWords().conservative,
    likely: scenariosWords().likely,
    better: scenariosWords().optimistic,
  };
  p.scenarios.forEach((scenario, i) => {
    s.over(2, weightColumn(p, i, 0), weightColumn(p, i, p.years - 1), w.weights(scenario.label));
    for (let y = 0; y < p.years; y++)
      s.number(4, weightColumn(p, i, y), y + 1, { kind: 'head', format: '0' });
    for (const lean of shown) {
      const k = viewColumn(p, i, lean, 0);
      s.over(2, k, k + p.years, scenario.label);
      s.text(3, k, leanWords[lean], { kind: 'quiet' });
      for (let y = 0; y < p.years; y++) s.number(4, k + y, y + 1, { kind: 'head', format: '0' });
      s.text(4, k + p.years, w.net, { kind: 'head' });
    }
  });
  p.lines.forEach((pl, n) => {
    const r = moneyFirst + n;
    s.text(r, 0, pl.label, { wrap: true });
    s.text(r, 1, buildWords().buckets[pl.line.bucket], { kind: 'quiet', wrap: true });
    p.scenarios.forEach((scenario, i) => {
      weights(p, l, pl, n, scenario, i);
      for (const lean of shown) moneyCells(p, l, pl, n, scenario, i, lean);
    });
  });
  const r = totalRow(p);
  s.text(r, 0, w.total, { kind: 'total' });
  s.text(r, 1, '', { kind: 'total' });
  p.scenarios.forEach((scenario, i) => {
    for (const lean of shown) {
      const k = viewColumn(p, i, lean, p.years);
      const range = span(moneyFirst, k, moneyFirst + Math.max(1, p.lines.length) - 1, k);
      const { evaluation } = scenario.views[lean];
      // A cost that cannot be worked out is a word there: then there is no net, as in the calculator.
      s.live(
        r,
        k,
        p.lines.length === 0
          ? '0'
          : `IF(SUMPRODUCT(--ISTEXT(${range}))>0,"${numbersWords().none}",SUM(${range}))`,
        evaluation.incomplete ? numbersWords().none : evaluation.net.total,
        { kind: 'total', format: p.formats.money },
      );
    }
  });
  s.widths.push(
    40,
    34,
    ...new Array<number>(viewColumn(p, p.scenarios.length - 1, shown.at(-1) ?? 'likely', p.years) - 1).fill(
      13,
    ),
  );
  s.frozen = { rows: 5, columns: 1 };
  s.page = { repeatColumns: '$A:$A', repeatRows: '$3:$5' };
}

/** The weight of a line in each year: periods, growth and adoption over its months (MODEL §3). */
function weights(p: Plan, l: Layout, pl: PlanLine, n: number, scenario: PlanScenario, i: number): void {
  const r = moneyFirst + n;
  const cell = (column: keyof Layout['line']): string => l.lineCell(n, column);
  const share = adoption(scenario.rollout ?? p.c.rollout, p.end);
  const placed = place(pl.line, p.years, share, p.now.model.discount);
  const ramp = scenario.rollout ? timelineRows.ramps + 1 + l.ramps.indexOf(scenario) : timelineRows.ramps;
  const months = l.monthRow(timelineRows.month);
  const yearRow = l.monthRow(timelineRows.year);
  for (let y = 0; y < p.years; y++) {
    const k = weightColumn(p, i, y);
    const year = at(4, k, 'row');
    const here = `${yearRow},${year},${months},">="&${cell('first')},${months},"<="&${cell('last')}`;
    const formula = pl.recurring
      ? `${cell('times')}/12*(1+${cell('growth')})^(${year}-1)*IF(${cell('follows')}=1,SUMIFS(${l.monthRow(ramp)},${here}),COUNTIFS(${here}))`
      : pl.payments
        ? `IF(${cell('firstYear')}=${year},-PMT(${cell('interest')}/12,${cell('payments')},1)*MAX(0,MIN(${cell('payments')},${p.end}-${cell('first')})),0)`
        : `IF(AND(${cell('firstYear')}=${year},${cell('lastYear')}>0),1,0)`;
    l.money.live(r, k, formula, placed.weight[y] ?? 0, { format: '0.00##', kind: 'quiet' });
  }
}

/** A line's amounts in one scenario and lean, and their effect on net. */
function moneyCells(
  p: Plan,
  l: Layout,
  pl: PlanLine,
  n: number,
  scenario: PlanScenario,
  i: number,
  lean: Lean,
): void {
  const s = l.money;
  const r = moneyFirst + n;
  const view = scenario.views[lean];
  const result = resultOf(view, pl);
  const cell = (column: keyof Layout['line']): string => l.lineCell(n, column);
  const money = { format: p.formats.money, kind: 'quiet' } as const;
  const firstColumn = viewColumn(p, i, lean, 0);
  const total = viewColumn(p, i, lean, p.years);
  if (!isMember(scenario, pl)) {
    s.number(r, total, 0, { ...money, kind: 'label' });
    return;
  }
  if (pl.formula === null) {
    s.text(r, total, isBurden(pl) && result?.problem?.kind !== 'waiting' ? numbersWords().none : '', money);
    return;
  }
  const needed = [...pl.names.map((name) => l.valueCell(name, 0, i, lean)), ...pl.todays.map(todayNameOf)];
  const have = needed.length === 0 ? null : countOf(needed);
  const waits = result?.problem?.kind === 'waiting';
  const placed = place(
    pl.line,
    p.years,
    adoption(scenario.rollout ?? p.c.rollout, p.end),
    view.model.discount,
  );
  for (let y = 0; y < p.years; y++) {
    const k = firstColumn + y;
    const year = at(4, k, 'row');
    const text = translate(pl.formula, {
      number: (leaf) => statedAt(l, pl, n, leaf, true),
      value: (name) => l.valueCell(name, y, i, lean),
      today: todayNameOf,
      before: (name) => (y === 0 ? `N(${todayNameOf(name)})` : l.valueCell(name, y - 1, i, lean)),
      year,
    });
    const pays = y >= placed.first && y <= placed.last;
    s.live(
      r,
      k,
      text === null
        ? 'NA()'
        : `IF(OR(${year}<${cell('firstYear')},${year}>${cell('lastYear')}),0,${waits && have ? `IF(${have}<${needed.length},"",${text})` : text})`,
      !pays ? 0 : waits ? '' : amountIn(view, pl, y),
      money,
    );
  }
  const weight = span(r, weightColumn(p, i, 0), r, weightColumn(p, i, p.years - 1), 'column');
  const factor = `(1${signOf(pl) > 0 ? '-' : '+'}${cell('risk')})*${l.scenarios.at(scenarioRow(i), pl.line.bucket.endsWith('benefit') ? scenarioColumns.benefits : scenarioColumns.costs)}`;
  const amounts = span(r, firstColumn, r, firstColumn + p.years - 1, 'none');
  const failing = isBurden(pl) ? `"${numbersWords().none}"` : '0';
  // An amount too large for the calculator is no figure here either.
  const worth = `${cell('sign')}*${factor}*SUMPRODUCT(${amounts},${weight})`;
  const money0 = `IFERROR(IF(MAX(MAX(${amounts}),-MIN(${amounts}))<1E+300,${worth},${failing}),${failing})`;
  const known = result?.total ?? null;
  s.live(
    r,
    total,
    have ? `IF(${have}<${needed.length},0,${money0})` : money0,
    known !== null ? signOf(pl) * known : waits || !isBurden(pl) ? 0 : numbersWords().none,
    { ...money, kind: 'label' },
  );
}
