/** The sheet Timeline: every line month by month, the discount factor, and the running sums (MODEL §3). */
import type { Rollout } from '../../case/index.ts';
import { buildWords } from '../../text/words/build.ts';
import { figuresWords } from '../../text/words/figures.ts';
import { chartsWords } from '../../text/words/charts.ts';
import { workbookWords } from '../../text/words/workbook.ts';
import { inspectWords } from '../../text/words/inspect.ts';
import { adoption, discountFactors, yearOf } from '../../value/index.ts';
import { at, quoted, span } from './grid.ts';
import { bucketOf, isIn, measures, measureSigns, places, size, sum, timeOf, type Place } from './flows.ts';
import {
  signedSum,
  timelineColumns as col,
  timelineRows as row,
  assumptionColumns,
  type Layout,
} from './layout.ts';
import type { Plan, PlanLine } from './plan.ts';
import { rampPlace } from './scenarioPlaces.ts';

/** The calendar month of a month of the term, as YYYY-MM; month 1 is the month of signing. */
function calendar(start: string, month: number): string {
  const [y = 0, m = 1] = start.split('-').map(Number);
  const n = y * 12 + (m - 1) + Math.max(0, month - 1);
  return `${Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`;
}

/** The adoption of one rollout in a month, by its typed cells: MODEL §3, month by month. */
function adoptionFormula(
  rollout: Rollout,
  cells: (i: number) => string,
  years: number,
  month: string,
  year: string,
): string {
  if ('byYear' in rollout) {
    const range = `${cells(0)}:${
      cells(years - 1)
        .split('!')
        .at(-1) ?? ''
    }`;
    return `IF(${month}=0,0,INDEX(${range},${year}))`;
  }
  const [g, f] = [cells(0), cells(1)];
  return `IF(${month}<=${g},0,IF(${month}>${f},1,(2*(${month}-${g})-1)/(2*(${f}-${g}))))`;
}

function head(p: Plan, l: Layout): void {
  const s = l.timeline;
  const w = workbookWords().timeline;
  const { c, end, years } = p;
  [w.month, w.calendar, figuresWords().year, inspectWords().figure.factor, w.time, w.adoption].forEach(
    (label, i) => s.text(row.month + i, 0, label, { kind: i === 0 ? 'head' : 'label' }),
  );
  for (let k = 1; k < col.months; k++) s.text(row.month, k, '', { kind: 'head' });
  const ramps = [{ label: w.adoptionItself, rollout: c.rollout, scenario: 0 }];
  for (const scenario of l.ramps)
    if (scenario.rollout)
      ramps.push({
        label: w.adoptionIn(scenario.label),
        rollout: scenario.rollout,
        scenario: p.scenarios.indexOf(scenario),
      });
  ramps.forEach(({ label }, i) => s.text(row.ramps + i, 0, label, { kind: 'quiet' }));
  const factors = discountFactors(c.discount.rate, c.discount.timing, end);
  const shares = ramps.map((r) => adoption(r.rollout, end));
  const ramp = Math.max(
    0,
    ramps.findIndex((r) => r.scenario === p.chosen && r.scenario > 0),
  );
  for (let m = 0; m <= end; m++) {
    const k = col.months + m;
    const month = at(row.month, k, 'row');
    const year = at(row.year, k, 'row');
    s.number(row.month, k, m, { kind: 'head', format: '0', align: 'right' });
    s.text(row.calendar, k, m === 0 ? chartsWords().atSigning : calendar(c.start, m), {
      kind: 'quiet',
      align: 'right',
    });
    s.live(row.year, k, `ROUNDUP(${month}/12,0)`, yearOf(m), { format: '0' });
    s.live(row.time, k, `IF(${month}=0,0,CHOOSE(timing_no,${year},${year}-0.5,${month}/12))`, timeOf(p, m), {
      format: '0.00',
    });
    s.live(row.discount, k, `1/(1+discount_rate)^${at(row.time, k, 'row')}`, factors[m] ?? 0, {
      format: p.formats.factor,
    });
    ramps.forEach(({ rollout, scenario }, i) => {
      const cells = (n: number): string =>
        i === 0
          ? l.assumptions.at(l.rolloutRow + n, assumptionColumns.likely)
          : l.scenarios.at(...rampPlace(p, l, scenario, n));
      s.live(row.ramps + i, k, adoptionFormula(rollout, cells, years, month, year), shares[i]?.[m] ?? 0, {
        format: '0.0%',
        kind: 'quiet',
      });
    });
    // A scenario without a rollout of its own has the case's.
    const chosen = ramps
      .slice(1)
      .reduceRight(
        (otherwise, r, i) =>
          `IF(scenario_no=${r.scenario + 1},${at(row.ramps + 1 + i, k, 'row')},${otherwise})`,
        at(row.ramps, k, 'row'),
      );
    s.live(row.adoption, k, chosen, shares[ramp]?.[m] ?? 0, { format: '0.0%' });
  }
}

function lineRow(p: Plan, l: Layout, pl: PlanLine, i: number, advanceRow: number): void {
  const s = l.timeline;
  const r = l.timelineFirst + i;
  const cell = (column: keyof Layout['line']): string => l.lineCell(i, column);
  const { years, end, formats: f } = p;
  const amounts = l.lines.span(l.lineRow(i), l.line.amounts, l.lineRow(i), l.line.amounts + years - 1);
  const monthly = l.flows.monthly[i] ?? [];
  const even = l.flows.even[i] ?? [];
  const money = { format: f.flow } as const;
  const factors = p.now.model.discount;
  s.text(r, 0, pl.label, { wrap: true });
  s.text(r, 1, buildWords().buckets[pl.line.bucket], { kind: 'quiet', wrap: true });
  const months = l.monthRow(r, true);
  const discount = l.monthRow(row.discount, true);
  s.live(r, col.total, `SUM(${months})`, sum(monthly), { ...money, kind: 'strong' });
  s.live(
    r,
    col.present,
    `SUMPRODUCT(${months},${discount})`,
    sum(monthly.map((x, m) => x * (factors[m] ?? 0))),
    money,
  );
  s.live(r, col.size, `SUMPRODUCT(ABS(${months}))`, size(monthly), { ...money, kind: 'quiet' });
  s.live(
    r,
    col.presentSize,
    `SUMPRODUCT(ABS(${months}),${discount})`,
    size(monthly.map((x, m) => x * (factors[m] ?? 0))),
    { ...money, kind: 'quiet' },
  );
  const source = pl.advance > 0 ? advanceRow : r;
  const lastYear = span(source, col.months + end - 11, source, col.months + end);
  s.live(r, col.lastYear, pl.recurring ? `SUM(${lastYear})` : '0', pl.recurring ? sum(even.slice(-12)) : 0, {
    ...money,
    kind: 'quiet',
  });
  const evenFormula = (k: number): string => {
    const month = at(row.month, k, 'row');
    const year = at(row.year, k, 'row');
    if (pl.payments)
      return (
        `IF(AND(${month}>${cell('first')},${month}<=${cell('first')}+${cell('payments')},${cell('counted')}=1),` +
        `-PMT(${cell('interest')}/12,${cell('payments')},INDEX(${amounts},1,${cell('firstYear')}))*${cell('factor')},0)`
      );
    if (!pl.recurring)
      return `IF(AND(${month}=${cell('first')},${cell('counted')}=1),INDEX(${amounts},1,MAX(1,${year}))*${cell('factor')},0)`;
    return (
      `IF(AND(${month}>=${cell('first')},${month}<=${cell('last')},${cell('counted')}=1),` +
      `INDEX(${amounts},1,${year})*${cell('times')}/12*(1+${cell('growth')})^(${year}-1)` +
      `*IF(${cell('follows')}=1,${at(row.adoption, k, 'row')},1)*${cell('factor')},0)`
    );
  };
  for (let m = 0; m <= end; m++) {
    const k = col.months + m;
    if (pl.advance === 0) {
      s.live(r, k, evenFormula(k), monthly[m] ?? 0, money);
      continue;
    }
    s.live(advanceRow, k, evenFormula(k), even[m] ?? 0, { ...money, kind: 'quiet' });
    if (m === end) s.live(r, k, '0', 0, money);
    else {
      const next = `${at(row.month, k, 'row')}+1`;
      const period = span(advanceRow, k + 1, advanceRow, Math.min(k + pl.advance, col.months + end), 'none');
      s.live(
        r,
        k,
        `IF(AND(${next}>=${cell('first')},${next}<=${cell('last')},MOD(${next}-${cell('first')},${pl.advance})=0),SUM(${period}),0)`,
        monthly[m] ?? 0,
        money,
      );
    }
  }
}

function sums(p: Plan, l: Layout): void {
  const s = l.timeline;
  const { end, formats: f } = p;
  const first = l.timelineFirst;
  const last = first + Math.max(1, p.lines.length) - 1;
  const kinds = span(first, 1, last, 1);
  const look = { format: f.flow, kind: 'total' } as const;
  const { model } = p.now;
  const present = (m: readonly number[]): number[] => m.map((x, i) => x * (model.discount[i] ?? 0));
  for (const place of places) {
    const r = l.placeRow(place);
    const flow = l.flows.place[place];
    const kind = quoted(buildWords().buckets[bucketOf(place)]);
    const all = bucketOf(place) === place;
    const label =
      place === 'countable-benefit' || place === 'countable-cost'
        ? workbookWords().timeline[place]
        : buildWords().buckets[place];
    s.text(r, 0, label, { kind: 'total' });
    s.text(r, 1, '', { kind: 'total' });
    const here = p.lines.flatMap((pl, i) => (isIn(place, pl.line) ? [i] : []));
    const monthsOf = here.map((i) => l.flows.monthly[i] ?? []);
    const recurring = here.filter((i) => p.lines[i]?.recurring).map((i) => l.flows.even[i] ?? []);
    const values: Record<number, number> = {
      [col.total]: sum(flow),
      [col.present]: sum(present(flow)),
      [col.size]: sum(monthsOf.map(size)),
      [col.presentSize]: sum(monthsOf.map((m) => size(present(m)))),
      [col.lastYear]: sum(recurring.map((m) => sum(m.slice(-12)))),
    };
    for (let k = col.total; k <= col.months + end; k++) {
      const range = span(first, k, last, k, 'row');
      s.live(
        r,
        k,
        all
          ? `SUMIF(${kinds},${at(r, 0)},${range})`
          : `SUMPRODUCT(--(${kinds}=${kind}),${l.lineColumn('inCountable')},${range})`,
        k < col.months ? (values[k] ?? 0) : (flow[k - col.months] ?? 0),
        look,
      );
    }
  }
  for (const measure of measures) {
    const signs = Object.entries(measureSigns[measure]) as [Place, 1 | -1][];
    const flow = l.flows.measure[measure];
    let running = 0;
    let runningPresent = 0;
    const name = figuresWords()[measure];
    const labels = workbookWords().timeline.flows;
    const rows = (['flow', 'sum', 'discounted', 'discountedSum'] as const).map((part) => {
      const r = l.flowRow(measure, part);
      s.text(r, 0, labels[part](name), { kind: part === 'flow' ? 'total' : 'label' });
      return r;
    }) as [number, number, number, number];
    const plain = { format: f.money } as const;
    for (let m = 0; m <= end; m++) {
      const k = col.months + m;
      const x = flow[m] ?? 0;
      const present = x * (model.discount[m] ?? 0);
      running += x;
      runningPresent += present;
      s.live(rows[0], k, signedSum(signs.map(([b, sign]) => [sign, at(l.placeRow(b), k, 'none')])), x, look);
      s.live(
        rows[1],
        k,
        m === 0 ? at(rows[0], k, 'none') : `${at(rows[1], k - 1, 'none')}+${at(rows[0], k, 'none')}`,
        running,
        plain,
      );
      s.live(rows[2], k, `${at(rows[0], k, 'none')}*${at(row.discount, k, 'row')}`, present, plain);
      s.live(
        rows[3],
        k,
        m === 0 ? at(rows[2], k, 'none') : `${at(rows[3], k - 1, 'none')}+${at(rows[2], k, 'none')}`,
        runningPresent,
        plain,
      );
    }
    for (let k = 1; k < col.months; k++) s.text(rows[0], k, '', { kind: 'total' });
    s.live(rows[0], col.total, `SUM(${l.monthRow(rows[0], true)})`, sum(flow), look);
    s.live(rows[2], col.total, `SUM(${l.monthRow(rows[2], true)})`, runningPresent, plain);
  }
}

/** The running sum that Summary shows, with or without perceived value. */
function shownSum(p: Plan, l: Layout): void {
  const s = l.timeline;
  s.text(l.shownRow, 0, workbookWords().timeline.shown);
  const { incremental, tangibleIncremental } = p.now.evaluation;
  const { cumulative } = p.options.countable ? tangibleIncremental : incremental;
  const [all, countable] = [l.flowRow('incremental', 'sum'), l.flowRow('tangibleIncremental', 'sum')];
  for (let m = 0; m <= p.end; m++) {
    const k = col.months + m;
    s.live(
      l.shownRow,
      k,
      `IF(view_no=2,${at(countable, k, 'none')},${at(all, k, 'none')})`,
      cumulative[m] ?? 0,
      { format: p.formats.money },
    );
  }
}

export function timelineSheet(p: Plan, l: Layout): void {
  const s = l.timeline;
  const w = workbookWords().timeline;
  s.text(0, 0, workbookWords().sheets.timeline, { kind: 'title' });
  s.text(1, 0, w.hint, { kind: 'note' });
  head(p, l);
  s.heads(l.timelineFirst - 1, 0, [
    chartsWords().line,
    inspectWords().bucket,
    chartsWords().total,
    figuresWords().presentValue,
    w.size,
    w.presentSize,
    w.lastYear,
  ]);
  for (let k = 0; k <= p.end; k++) s.text(l.timelineFirst - 1, col.months + k, '', { kind: 'head' });
  s.alignRight(l.timelineFirst - 1, col.total, col.lastYear);
  let advanceRow = l.advanceFirst;
  if (p.lines.some((pl) => pl.advance > 0)) {
    s.text(advanceRow - 1, 0, w.beforeAdvance, { kind: 'section' });
    s.text(advanceRow - 1, 1, '', { kind: 'section' });
  }
  p.lines.forEach((pl, i) => {
    if (pl.advance > 0) {
      s.text(advanceRow, 0, pl.label, { kind: 'quiet', wrap: true });
      lineRow(p, l, pl, i, advanceRow++);
    } else lineRow(p, l, pl, i, -1);
  });
  sums(p, l);
  shownSum(p, l);
  s.widths.push(40, 34, 15, 15, 15, 15, 15, ...new Array<number>(p.end + 1).fill(12));
  s.frozen = { rows: row.month + 1, columns: 1 };
  s.page = { repeatColumns: '$A:$A', repeatRows: `$${row.month + 1}:$${row.year + 1}` };
}
