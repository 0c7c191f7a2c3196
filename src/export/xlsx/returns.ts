/**
 * The sheet Returns: payback and the internal rates of return, worked out in the open. Spreadsheets have a function
 * for one rate and none for how many there are; here the present value is taken at a ladder of rates, and every
 * change of its sign is followed to its root (Newton's method, kept between the two rungs).
 */
import { buckets, type Bucket } from '../../case/index.ts';
import { t } from '../../text/index.ts';
import words from '../../text/en.xlsx.ts';
import { byYear, type Payback } from '../../value/index.ts';
import { at, span } from './grid.ts';
import { measures, measureSigns, timelineColumns, timelineRows, type Layout, type MeasureKey } from './layout.ts';
import { timeOf } from './timeline.ts';
import type { Plan } from './plan.ts';

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
const halfFirst = 23;
const newtonFirst = 30;
const steps = 8;
const ladderFirst = newtonFirst + steps + 7;
const mostRates = 3;

/** 1 + r at each rung: from 0.001 to 10,001, close together where rates usually are. */
const ladder: readonly number[] = ((): number[] => {
  const rungs: number[] = [];
  const [low, high] = [Math.log(0.001), Math.log(10_001)];
  for (let u = low; u < -1; u += 0.25) rungs.push(u);
  for (let i = -20; i <= 40; i++) rungs.push(i / 20);
  for (let u = 2.25; u < high; u += 0.25) rungs.push(u);
  rungs.push(high);
  return rungs.map((u) => Number(Math.exp(u).toPrecision(12)));
})();

const column = (measure: MeasureKey): number => 1 + measures.indexOf(measure);
/** A result of a measure, for formulas of other sheets. */
export const returnsCell = (l: Layout, measure: MeasureKey, row: number): string => l.returns.at(row, column(measure));

export function returnsSheet(p: Plan, l: Layout): void {
  const s = l.returns;
  const w = words.returns;
  s.text(0, 0, words.sheets.returns, { kind: 'title' });
  s.text(1, 0, w.hint, { kind: 'note' });
  s.heads(3, 0, ['', ...measures.map((m) => t.build.figures[m])]);
  const r = returnsRow;
  const labels: [number, string][] = [
    [r.size, w.size], [r.lastBelow, w.lastBelow], [r.payback, w.payback], [r.firstCrossing, w.firstCrossing],
    [r.presentSize, w.presentSize], [r.discountedLastBelow, w.lastBelowDiscounted], [r.discountedPayback, w.discountedPayback],
    [r.discountedFirstCrossing, w.firstCrossing], [r.rates, w.rates], [r.rate, w.rate('1')], [r.rate + 1, w.rate('2')],
    [r.rate + 2, w.rate('3')], [r.sheetRate, w.sheetRate], [r.firstFlow, w.firstFlow],
  ];
  for (const [row, label] of labels) s.text(row, 0, label, { wrap: true });
  s.text(halfFirst - 2, 0, w.half, { kind: 'section' });
  s.text(newtonFirst - 3, 0, w.newton, { kind: 'section' });
  s.text(ladderFirst - 3, 0, w.ladder, { kind: 'section' });
  s.heads(ladderFirst - 1, 0, [w.rung, ...measures.map((m) => t.build.figures[m]), ...measures.map((m) => w.changes(t.build.figures[m])), ...measures.map((m) => w.countTo(t.build.figures[m]))]);
  ladder.forEach((x, i) => s.number(ladderFirst + i, 0, x, { format: '0.0000', kind: 'quiet' }));
  for (const measure of measures) {
    paybacks(p, l, measure);
    rates(p, l, measure);
  }
  s.widths.push(52, 18, 18, 22, ...new Array<number>(24).fill(14));
  s.frozen = { rows: 4, columns: 1 };
  s.page = { landscape: false };
}

/** Where a payback stands as cells have it: months, 0 for at once, blank for never. */
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
  const signs = Object.keys(measureSigns[measure]) as Bucket[];
  const parts = [
    { first: returnsRow.size, cumulative: 'sum', column: timelineColumns.size, payback: m.payback, sums: m.cumulative },
    { first: returnsRow.presentSize, cumulative: 'discountedSum', column: timelineColumns.presentSize, payback: m.discountedPayback, sums: discounted },
  ] as const;
  for (const part of parts) {
    const [size, last, payback, crossing] = [0, 1, 2, 3].map((i) => part.first + i) as [number, number, number, number];
    const row = l.monthRow(l.flowRow(measure, part.cumulative));
    const zero = `1E-9*${at(size, k)}`;
    const lastCell = at(last, k);
    const value = sizeOf(p, signs, part.column === timelineColumns.presentSize);
    s.live(size, k, buckets.filter((b) => signs.includes(b)).map((b) => l.timeline.at(l.bucketRow(b), part.column)).join('+'), value, { format: p.formats.money });
    const below = part.sums.map((x) => x < -1e-9 * value);
    s.live(last, k, `SUMPRODUCT(MAX((${row}<-${zero})*(${months}+1)))-1`, below.lastIndexOf(true), { format: '0' });
    const at0 = (n: string): string => `INDEX(${row},1,${n})`;
    const moment = (n: string): string =>
      `IF(ABS(${at0(`${n}+1`)})<=${zero},${n},${n}-1+${at0(n)}/(${at0(n)}-${at0(`${n}+1`)}))`;
    s.live(payback, k, `IF(${lastCell}<0,0,IF(${lastCell}>=${p.end},"",${moment(`(${lastCell}+1)`)}))`, paybackValue(part.payback), { format: p.formats.months });
    // The first month at zero again after the first one below it.
    const fell = below.indexOf(true);
    const back = fell < 0 ? -1 : below.findIndex((x, i) => i > fell && !x);
    const firstBelow = `MATCH(TRUE,INDEX(${row}<-${zero},0),0)-1`;
    const rises = `MATCH(1,INDEX((${months}>${firstBelow})*(${row}>=-${zero}),0),0)-1`;
    const now = part.sums[back] ?? 0;
    const prior = part.sums[back - 1] ?? 0;
    const first = back < 0 ? '' : Math.abs(now) <= 1e-9 * value ? back : back - 1 + prior / (prior - now);
    s.live(crossing, k, `IF(${lastCell}<0,"",IFERROR(${moment(`(${rises})`)},""))`, first, { format: p.formats.months, kind: 'quiet' });
  }
}

function sizeOf(p: Plan, kinds: readonly Bucket[], present: boolean): number {
  let total = 0;
  for (const line of p.now.evaluation.lines)
    if (kinds.includes(line.bucket))
      line.monthly.forEach((x, m) => (total += Math.abs(x) * (present ? (p.now.model.discount[m] ?? 0) : 1)));
  return total;
}

function rates(p: Plan, l: Layout, measure: MeasureKey): void {
  const s = l.returns;
  const k = column(measure);
  const m = p.now.evaluation[measure];
  const flow = m.cumulative.map((x, i) => x - (i === 0 ? 0 : (m.cumulative[i - 1] ?? 0)));
  const times = flow.map((_, i) => timeOf(p, i));
  const flowRow = l.monthRow(l.flowRow(measure));
  const timeRow = l.monthRow(timelineRows.time);
  const look = { kind: 'quiet', format: '0.00E+00' } as const;
  const at1 = (u: number): number => flow.reduce((sum, x, i) => sum + x * Math.exp(-(times[i] ?? 0) * u), 0);
  const slope = (u: number): number => flow.reduce((sum, x, i) => sum + x * (times[i] ?? 0) * Math.exp(-(times[i] ?? 0) * u), 0);

  // The ladder: present value, whether its sign changes before the next rung, and how many changes so far.
  const [flag, count] = [k + 3, k + 6];
  const last = ladderFirst + ladder.length - 1;
  const worth = ladder.map((x) => at1(Math.log(x)));
  const anything = flow.some((x) => x !== 0);
  const changes: number[] = worth.map((x, i) => {
    const next = worth[i + 1];
    return anything && (x === 0 || (next !== undefined && Math.sign(x) * Math.sign(next) < 0)) ? 1 : 0;
  });
  const some = `SUMPRODUCT(ABS(${flowRow}))`;
  ladder.forEach((_, i) => {
    const r = ladderFirst + i;
    const here = at(r, k, 'none');
    s.live(r, k, `SUMPRODUCT(${flowRow},EXP(-${timeRow}*LN(${at(r, 0, 'column')})))`, worth[i] ?? 0, look);
    const next = i === ladder.length - 1 ? '' : `,SIGN(${here})*SIGN(${at(r + 1, k, 'none')})<0`;
    s.live(r, flag, `IF(AND(OR(${here}=0${next}),${at(ladderFirst - 2, k)}>0),1,0)`, changes[i] ?? 0, { kind: 'quiet', format: '0' });
    const own = at(r, flag, 'none');
    s.live(r, count, i === 0 ? own : `${at(r - 1, count, 'none')}+${own}`, changes.slice(0, i + 1).reduce((a, b) => a + b, 0), { kind: 'quiet', format: '0' });
  });
  s.live(ladderFirst - 2, k, some, flow.reduce((a, x) => a + Math.abs(x), 0), look);
  const found = changes.reduce((a, b) => a + b, 0);
  s.live(returnsRow.rates, k, `SUM(${span(ladderFirst, flag, last, flag)})`, found, { format: '0' });

  for (let n = 0; n < mostRates; n++) {
    const c = 1 + measures.indexOf(measure) * mostRates + n;
    s.text(newtonFirst - 2, c, `${t.build.figures[measure]} ${n + 1}`, { kind: 'head', wrap: true });
    const missing = at(returnsRow.rates, k);
    const none = (formula: string): string => `IF(${missing}<${n + 1},"",${formula})`;
    const i = changes.reduce((place, x, j) => (place < 0 && x === 1 && changes.slice(0, j + 1).reduce((a, b) => a + b, 0) === n + 1 ? j : place), -1);
    const place = `MATCH(${n + 1},${span(ladderFirst, count, last, count)},0)`;
    const rung = (add: string): string => `LN(INDEX(${span(ladderFirst, 0, last, 0)},MIN(${ladder.length},${place}${add})))`;
    const [rowA, rowB, rowU] = [newtonFirst - 1, newtonFirst, newtonFirst + 1];
    const a = i < 0 ? NaN : Math.log(ladder[i] ?? NaN);
    const b = i < 0 ? NaN : Math.log(ladder[Math.min(i + 1, ladder.length - 1)] ?? NaN);
    const value = (x: number): number | '' => (i < 0 ? '' : x);
    s.live(rowA, c, none(rung('')), value(a), { kind: 'quiet', format: '0.0000' });
    s.live(rowB, c, none(rung('+1')), value(b), { kind: 'quiet', format: '0.0000' });
    const worthAt = (add: string): string => `INDEX(${span(ladderFirst, k, last, k)},MIN(${ladder.length},${place}${add}))`;
    const [fa, fb] = [worth[i] ?? NaN, worth[Math.min(i + 1, ladder.length - 1)] ?? NaN];
    let u = fa === fb ? a : a + ((b - a) * fa) / (fa - fb);
    s.live(rowU, c, none(`IFERROR(${at(rowA, c)}+(${at(rowB, c)}-${at(rowA, c)})*${worthAt('')}/(${worthAt('')}-${worthAt('+1')}),${at(rowA, c)})`), value(u), { kind: 'quiet', format: '0.0000000' });
    for (let step = 1; step <= steps; step++) {
      const before = at(rowU + step - 1, c, 'none');
      const exp = `EXP(-${timeRow}*${before})`;
      const next = u + at1(u) / slope(u);
      u = Number.isFinite(next) ? Math.min(b, Math.max(a, next)) : u;
      s.live(
        rowU + step,
        c,
        none(`IFERROR(MEDIAN(${at(rowA, c)},${at(rowB, c)},${before}+SUMPRODUCT(${flowRow},${exp})/SUMPRODUCT(${flowRow},${timeRow},${exp})),${before})`),
        value(u),
        { kind: 'quiet', format: '0.0000000' },
      );
    }
    s.live(returnsRow.rate + n, k, none(`EXP(${at(rowU + steps, c)})-1`), value(Math.expm1(u)), { format: '0.00%' });
  }

  // The spreadsheet's own function, started at the rate found, over the flows as the timing has them.
  const half = halfFirst + measures.indexOf(measure);
  const net = (y: number): string => `SUMIF(${l.monthRow(timelineRows.year)},${y},${flowRow})`;
  const years = byYear(flow);
  s.text(half, 0, t.build.figures[measure]);
  for (let h = 0; h <= 2 * p.years; h++) {
    const y = h === 0 ? 0 : h % 2 === 1 ? (h + 1) / 2 : null;
    const yearly = h <= p.years ? (years[h] ?? 0) : 0;
    const mid = y === null ? 0 : (years[y] ?? 0);
    const timing = p.c.discount.timing;
    s.live(
      half,
      1 + h,
      `IF(timing_no=2,${y === null ? '0' : net(y)},${h <= p.years ? net(h) : '0'})`,
      timing === 'mid-year' ? mid : yearly,
      { kind: 'quiet', format: p.formats.money },
    );
  }
  const guess = at(returnsRow.rate, k);
  const yearly = span(half, 1, half, 1 + p.years);
  const halves = span(half, 1, half, 1 + 2 * p.years);
  const rate0 = m.irr.kind === 'one' ? m.irr.rate : m.irr.kind === 'several' ? (m.irr.rates[0] ?? '') : '';
  s.live(
    returnsRow.sheetRate,
    k,
    `IF(${at(returnsRow.rates, k)}=0,"",IFERROR(CHOOSE(timing_no,IRR(${yearly},${guess}),(1+IRR(${halves},(1+${guess})^0.5-1))^2-1,(1+IRR(${flowRow},(1+${guess})^(1/12)-1))^12-1),${guess}))`,
    rate0,
    { format: '0.00%' },
  );
  const first = flow.find((x) => x !== 0) ?? 0;
  s.live(returnsRow.firstFlow, k, `IFERROR(SIGN(INDEX(${flowRow},1,MATCH(TRUE,INDEX(${flowRow}<>0,0),0))),0)`, Math.sign(first), { format: '0' });
}
