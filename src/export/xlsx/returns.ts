/**
 * The sheet Returns: payback and the internal rates of return, calculated step by step. Spreadsheets have a function
 * for one rate and none for how many there are; here the present value is taken at a ladder of rates, and every change
 * of its sign is followed to its root (Newton's method, kept between the two rungs).
 */
import { figuresWords } from '../../text/words/figures.ts';
import { workbookWords } from '../../text/words/workbook.ts';
import { byYear, type Payback } from '../../value/index.ts';
import { at, span } from './grid.ts';
import { isIn, measures, measureSigns, places, size, sum, type MeasureKey, type Place } from './flows.ts';
import { timelineColumns, timelineRows, type Layout } from './layout.ts';
import { resultOf, type Plan } from './plan.ts';

export const returnsRow = {
  size: 4,
  lastBelow: 5,
  payback: 6,
  firstCrossing: 7,
  presentSize: 9,
  discountedLastBelow: 10,
  discountedPayback: 11,
  discountedFirstCrossing: 12,
  rates: 14,
  rate: 15, // three of them
  sheetRate: 18,
  firstFlow: 19,
} as const;
/** The flows for the rates: their times, then for each measure the flows as they fall and without rounding errors. */
const flowsFirst = 23;
const newtonFirst = 37;
const steps = 8;
const ladderFirst = newtonFirst + steps + 7;
const mostRates = 3;

/** 1 + r at each rung: from 0.001 to 10,001, dense where rates usually are. */
const ladder: readonly number[] = ((): number[] => {
  const rungs: number[] = [];
  const stretch = (from: number, to: number, count: number): void => {
    for (let i = 0; i < count; i++) rungs.push(from + ((to - from) * i) / count);
  };
  const [low, high] = [Math.log(0.001), Math.log(10_001)];
  stretch(low, -0.7, 12);
  stretch(-0.7, 1, 34);
  stretch(1, 2, 10);
  stretch(2, high, 15);
  rungs.push(high);
  return rungs.map((u) => Number(Math.exp(u).toPrecision(12)));
})();

const column = (measure: MeasureKey): number => 1 + measures.indexOf(measure);
/** A result of a measure, for formulas of other sheets. */
export const returnsCell = (l: Layout, measure: MeasureKey, row: number): string =>
  l.returns.at(row, column(measure));

export function returnsSheet(p: Plan, l: Layout): void {
  const s = l.returns;
  const w = workbookWords().returns;
  s.text(0, 0, workbookWords().sheets.returns, { kind: 'title' });
  s.text(1, 0, w.hint, { kind: 'note' });
  s.heads(3, 0, ['', ...measures.map((m) => figuresWords()[m])]);
  s.alignRight(3, 1, measures.length);
  const r = returnsRow;
  const labels: [number, string][] = [
    [r.size, w.size],
    [r.lastBelow, w.lastBelow],
    [r.payback, w.payback],
    [r.firstCrossing, w.firstCrossing],
    [r.presentSize, w.presentSize],
    [r.discountedLastBelow, w.lastBelowDiscounted],
    [r.discountedPayback, w.discountedPayback],
    [r.discountedFirstCrossing, w.firstCrossing],
    [r.rates, w.rates],
    [r.rate, w.rate('1')],
    [r.rate + 1, w.rate('2')],
    [r.rate + 2, w.rate('3')],
    [r.sheetRate, w.sheetRate],
    [r.firstFlow, w.firstFlow],
  ];
  for (const [row, label] of labels) s.text(row, 0, label, { wrap: true });
  s.text(flowsFirst - 2, 0, w.flows, { kind: 'section' });
  s.text(newtonFirst - 3, 0, w.newton, { kind: 'section' });
  s.text(ladderFirst - 3, 0, w.ladder, { kind: 'section' });
  s.heads(ladderFirst - 1, 0, [
    w.rung,
    ...measures.map((m) => figuresWords()[m]),
    ...measures.map((m) => w.changes(figuresWords()[m])),
    ...measures.map((m) => w.countTo(figuresWords()[m])),
  ]);
  ladder.forEach((x, i) => s.number(ladderFirst + i, 0, x, { format: '0.0000', kind: 'quiet' }));
  flowRows(p, l);
  newtonLabels(l);
  for (const measure of measures) {
    paybacks(p, l, measure);
    rates(p, l, measure);
  }
  s.widths.push(52, 18, 18, 20, 20, ...new Array<number>(24).fill(14));
  s.frozen = { rows: 4, columns: 1 };
  // Only the results are printed; the calculations below take a column per month, and are for the screen.
  s.page = {
    landscape: false,
    across: 1,
    area: span(0, 0, r.firstFlow, measures.length),
  };
}

/** A payback as the cells hold it: months, 0 for immediate, blank for never. */
const paybackValue = (payback: Payback): number | '' =>
  payback.kind === 'after' ? payback.months : payback.kind === 'immediate' ? 0 : '';

function paybacks(p: Plan, l: Layout, measure: MeasureKey): void {
  const s = l.returns;
  const k = column(measure);
  const m = p.now.evaluation[measure];
  const factors = p.now.model.discount;
  let running = 0;
  let before = 0;
  const discounted = m.cumulative.map((x, i) => {
    running += (x - before) * (factors[i] ?? 0);
    before = x;
    return running;
  });
  const months = l.monthRow(timelineRows.month);
  const signs = Object.keys(measureSigns[measure]) as Place[];
  const parts = [
    {
      first: returnsRow.size,
      cumulative: 'sum',
      column: timelineColumns.size,
      payback: m.payback,
      sums: m.cumulative,
    },
    {
      first: returnsRow.presentSize,
      cumulative: 'discountedSum',
      column: timelineColumns.presentSize,
      payback: m.discountedPayback,
      sums: discounted,
    },
  ] as const;
  for (const part of parts) {
    const [size, last, payback, crossing] = [0, 1, 2, 3].map((i) => part.first + i) as [
      number,
      number,
      number,
      number,
    ];
    const row = l.monthRow(l.flowRow(measure, part.cumulative));
    const zero = `1E-9*${at(size, k)}`;
    const lastCell = at(last, k);
    const value = sizeOf(p, signs, part.column === timelineColumns.presentSize);
    s.live(
      size,
      k,
      places
        .filter((b) => signs.includes(b))
        .map((b) => l.timeline.at(l.placeRow(b), part.column))
        .join('+'),
      value,
      { format: p.formats.money },
    );
    const below = part.sums.map((x) => x < -1e-9 * value);
    s.live(last, k, `SUMPRODUCT(MAX((${row}<-${zero})*(${months}+1)))-1`, below.lastIndexOf(true), {
      format: '0',
    });
    const at0 = (n: string): string => `INDEX(${row},1,${n})`;
    const moment = (n: string): string =>
      `IF(ABS(${at0(`${n}+1`)})<=${zero},${n},${n}-1+${at0(n)}/(${at0(n)}-${at0(`${n}+1`)}))`;
    s.live(
      payback,
      k,
      `IF(${lastCell}<0,0,IF(${lastCell}>=${p.end},"",${moment(`(${lastCell}+1)`)}))`,
      paybackValue(part.payback),
      { format: p.formats.months },
    );
    // The first month at zero again after the first one below it.
    const fell = below.indexOf(true);
    const back = fell < 0 ? -1 : below.findIndex((x, i) => i > fell && !x);
    const firstBelow = `MATCH(TRUE,INDEX(${row}<-${zero},0),0)-1`;
    const rises = `MATCH(1,INDEX((${months}>${firstBelow})*(${row}>=-${zero}),0),0)-1`;
    const now = part.sums[back] ?? 0;
    const prior = part.sums[back - 1] ?? 0;
    const first = back < 0 ? '' : Math.abs(now) <= 1e-9 * value ? back : back - 1 + prior / (prior - now);
    s.live(crossing, k, `IF(${lastCell}<0,"",IFERROR(${moment(`(${rises})`)},""))`, first, {
      format: p.formats.months,
      kind: 'quiet',
    });
  }
}

function sizeOf(p: Plan, kinds: readonly Place[], present: boolean): number {
  let total = 0;
  for (const pl of p.lines) {
    const line = resultOf(p.now, pl);
    if (line && kinds.some((kind) => isIn(kind, pl.line)))
      total += present
        ? size(line.monthly.map((x, m) => x * (p.now.model.discount[m] ?? 0)))
        : size(line.monthly);
  }
  return total;
}

function newtonLabels(l: Layout): void {
  const s = l.returns;
  const w = workbookWords().returns;
  [w.from, w.to, w.start].forEach((label, i) => s.text(newtonFirst - 1 + i, 0, label, { kind: 'quiet' }));
  for (let step = 1; step <= steps; step++)
    s.text(newtonFirst + 1 + step, 0, w.step(String(step)), { kind: 'quiet' });
}

/** The months under a timing: a flow at each year's end, each year's middle, or each month (MODEL §4). */
function flowsForRates(p: Plan, l: Layout): { times: number[]; flows: Record<MeasureKey, number[]> } {
  const { timing } = p.c.discount;
  const { years, end } = p;
  const step = timing === 'monthly' ? 1 / 12 : timing === 'mid-year' ? 0.5 : 1;
  const months = Array.from({ length: end + 1 }, (_, j) => j);
  const flows = Object.fromEntries(
    measures.map((measure) => {
      const flow = l.flows.measure[measure];
      const yearly = byYear(flow);
      const fallen = months.map((j) =>
        timing === 'monthly'
          ? (flow[j] ?? 0)
          : timing === 'year-end'
            ? (yearly[j] ?? 0)
            : j === 0
              ? (yearly[0] ?? 0)
              : j % 2 === 1
                ? (yearly[(j + 1) / 2] ?? 0)
                : 0,
      );
      return [measure, fallen];
    }),
  ) as Record<MeasureKey, number[]>;
  return { times: months.map((j) => Math.min(years, j * step)), flows };
}

/** A flow within rounding of all flows counts as nothing (MODEL §4). */
const noise = 1e-12;

function flowRows(p: Plan, l: Layout): void {
  const s = l.returns;
  const { times, flows } = flowsForRates(p, l);
  const look = { kind: 'quiet', format: p.formats.money } as const;
  s.text(flowsFirst - 1, 0, workbookWords().returns.place, { kind: 'quiet' });
  s.text(flowsFirst, 0, workbookWords().timeline.time, { kind: 'quiet' });
  times.forEach((time, j) => {
    s.number(flowsFirst - 1, 1 + j, j, { kind: 'quiet', format: '0' });
    s.live(
      flowsFirst,
      1 + j,
      `MIN(${p.years},${at(flowsFirst - 1, 1 + j, 'none')}*CHOOSE(timing_no,1,0.5,1/12))`,
      time,
      { kind: 'quiet', format: '0.00' },
    );
  });
  for (const [i, measure] of measures.entries()) {
    const [raw, clean] = [flowsFirst + 1 + 2 * i, flowsFirst + 2 + 2 * i];
    s.text(raw, 0, workbookWords().timeline.flows.flow(figuresWords()[measure]), { kind: 'quiet' });
    s.text(clean, 0, workbookWords().returns.clean(figuresWords()[measure]), { kind: 'quiet' });
    const months = l.flowRow(measure);
    const net = (y: number): string =>
      y <= p.years ? `SUMIF(${l.monthRow(timelineRows.year)},${y},${l.monthRow(months)})` : '0';
    const all = span(raw, 1, raw, 1 + p.end);
    const fallen = flows[measure];
    const least = noise * size(fallen);
    fallen.forEach((x, j) => {
      const half = j === 0 ? net(0) : j % 2 === 1 ? net((j + 1) / 2) : '0';
      const month = l.timeline.at(months, timelineColumns.months + j);
      s.live(
        raw,
        1 + j,
        j > 2 * p.years ? `IF(timing_no=3,${month},0)` : `CHOOSE(timing_no,${net(j)},${half},${month})`,
        x,
        look,
      );
      const own = at(raw, 1 + j, 'none');
      s.live(
        clean,
        1 + j,
        `IF(ABS(${own})<=1E-12*SUMPRODUCT(ABS(${all})),0,${own})`,
        Math.abs(x) <= least ? 0 : x,
        look,
      );
    });
  }
}

function rates(p: Plan, l: Layout, measure: MeasureKey): void {
  const s = l.returns;
  const k = column(measure);
  const m = p.now.evaluation[measure];
  const { times, flows } = flowsForRates(p, l);
  const least = noise * size(flows[measure]);
  const flow = flows[measure].map((x) => (Math.abs(x) <= least ? 0 : x));
  const flowsRow = flowsFirst + 2 + 2 * measures.indexOf(measure);
  const flowRow = span(flowsRow, 1, flowsRow, 1 + p.end);
  const timeRow = span(flowsFirst, 1, flowsFirst, 1 + p.end);
  const look = { kind: 'quiet', format: '0.00E+00' } as const;
  const worthAt = (u: number): number =>
    flow.reduce((total, x, i) => total + x * Math.exp(-(times[i] ?? 0) * u), 0);
  const slopeAt = (u: number): number =>
    flow.reduce((total, x, i) => total + x * (times[i] ?? 0) * Math.exp(-(times[i] ?? 0) * u), 0);

  // The ladder: present value, whether its sign changes before the next rung, and the number of changes so far.
  const [flag, count] = [k + measures.length, k + 2 * measures.length];
  const last = ladderFirst + ladder.length - 1;
  const worth = ladder.map((x) => worthAt(Math.log(x)));
  const anything = flow.some((x) => x !== 0);
  const changes: number[] = worth.map((x, i) => {
    const next = worth[i + 1];
    return anything && (x === 0 || (next !== undefined && Math.sign(x) * Math.sign(next) < 0)) ? 1 : 0;
  });
  const sizeCell = at(ladderFirst - 2, k);
  s.text(ladderFirst - 2, 0, workbookWords().returns.moved, { kind: 'quiet' });
  s.live(ladderFirst - 2, k, `SUMPRODUCT(ABS(${flowRow}))`, size(flow), look);
  ladder.forEach((_, i) => {
    const r = ladderFirst + i;
    const here = at(r, k, 'none');
    s.live(r, k, `SUMPRODUCT(${flowRow},EXP(-${timeRow}*LN(${at(r, 0, 'column')})))`, worth[i] ?? 0, look);
    const next = i === ladder.length - 1 ? '' : `,SIGN(${here})*SIGN(${at(r + 1, k, 'none')})<0`;
    s.live(r, flag, `IF(AND(OR(${here}=0${next}),${sizeCell}>0),1,0)`, changes[i] ?? 0, {
      kind: 'quiet',
      format: '0',
    });
    const own = at(r, flag, 'none');
    s.live(r, count, i === 0 ? own : `${at(r - 1, count, 'none')}+${own}`, sum(changes.slice(0, i + 1)), {
      kind: 'quiet',
      format: '0',
    });
  });
  const found = sum(changes);
  const rateCount = at(returnsRow.rates, k);
  s.live(returnsRow.rates, k, `SUM(${span(ladderFirst, flag, last, flag)})`, found, { format: '0' });

  for (let n = 0; n < mostRates; n++) {
    const c = 1 + measures.indexOf(measure) * mostRates + n;
    s.text(newtonFirst - 2, c, workbookWords().returns.rateOf(figuresWords()[measure], String(n + 1)), {
      kind: 'head',
      wrap: true,
    });
    const ifFound = (formula: string): string => `IF(${rateCount}<${n + 1},"",${formula})`;
    const i = changes.findIndex((x, j) => x === 1 && sum(changes.slice(0, j + 1)) === n + 1);
    const value = (x: number): number | '' => (i < 0 ? '' : x);
    const rung = `MATCH(${n + 1},${span(ladderFirst, count, last, count)},0)`;
    const on = (columnOf: number, add: string): string =>
      `INDEX(${span(ladderFirst, columnOf, last, columnOf)},MIN(${ladder.length},${rung}${add}))`;
    const [rowA, rowB, rowU] = [newtonFirst - 1, newtonFirst, newtonFirst + 1];
    const above = Math.min(i + 1, ladder.length - 1);
    const [a, b] = i < 0 ? [NaN, NaN] : [Math.log(ladder[i] ?? NaN), Math.log(ladder[above] ?? NaN)];
    const [fa, fb] = [worth[i] ?? NaN, worth[above] ?? NaN];
    const small = { kind: 'quiet', format: '0.0000000' } as const;
    s.live(rowA, c, ifFound(`LN(${on(0, '')})`), value(a), small);
    s.live(rowB, c, ifFound(`LN(${on(0, '+1')})`), value(b), small);
    const [cellA, cellB] = [at(rowA, c), at(rowB, c)];
    let u = fa === fb ? a : a + ((b - a) * fa) / (fa - fb);
    s.live(
      rowU,
      c,
      ifFound(`IFERROR(${cellA}+(${cellB}-${cellA})*${on(k, '')}/(${on(k, '')}-${on(k, '+1')}),${cellA})`),
      value(u),
      small,
    );
    for (let step = 1; step <= steps; step++) {
      const before = at(rowU + step - 1, c, 'none');
      const exp = `EXP(-${timeRow}*${before})`;
      const next = u + worthAt(u) / slopeAt(u);
      u = Number.isFinite(next) ? Math.min(b, Math.max(a, next)) : u;
      const newton = `${before}+SUMPRODUCT(${flowRow},${exp})/SUMPRODUCT(${flowRow},${timeRow},${exp})`;
      s.live(
        rowU + step,
        c,
        ifFound(`IFERROR(MEDIAN(${cellA},${cellB},${newton}),${before})`),
        value(u),
        small,
      );
    }
    s.live(returnsRow.rate + n, k, ifFound(`EXP(${at(rowU + steps, c)})-1`), value(Math.expm1(u)), {
      format: '0.00%',
    });
  }

  // The spreadsheet's own function over the same flows, starting at the rate found.
  const guess = at(returnsRow.rate, k);
  const until = (n: number): string => span(flowsRow, 1, flowsRow, 1 + n);
  const own = `CHOOSE(timing_no,IRR(${until(p.years)},${guess}),(1+IRR(${until(2 * p.years)},(1+${guess})^0.5-1))^2-1,(1+IRR(${flowRow},(1+${guess})^(1/12)-1))^12-1)`;
  const rate = m.irr.kind === 'one' ? m.irr.rate : m.irr.kind === 'several' ? (m.irr.rates[0] ?? '') : '';
  s.live(returnsRow.sheetRate, k, `IF(${rateCount}=0,"",IFERROR(${own},${guess}))`, rate, {
    format: '0.00%',
  });
  const first = flow.find((x) => x !== 0) ?? 0;
  s.live(
    returnsRow.firstFlow,
    k,
    `IFERROR(SIGN(INDEX(${flowRow},1,MATCH(TRUE,INDEX(${flowRow}<>0,0),0))),0)`,
    Math.sign(first),
    { format: '0' },
  );
}
