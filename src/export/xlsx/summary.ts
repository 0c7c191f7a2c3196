/** The sheet Summary: what to show, the headline, and the three ways to count. */
import { buckets } from '../../case/index.ts';
import { capital } from '../../text/capital.ts';
import { buildWords } from '../../text/words/build.ts';
import { chartsWords } from '../../text/words/charts.ts';
import { numbersWords } from '../../text/words/numbers.ts';
import { workbookWords } from '../../text/words/workbook.ts';
import { inspectWords } from '../../text/words/inspect.ts';
import { makeFormats } from '../../text/format.ts';
import { basisSaid } from '../../text/headline.ts';
import { labelOf } from '../../text/labels.ts';
import { scoreValue, type Irr, type Lean, type Measures, type Payback } from '../../value/index.ts';
import { at, figureHead, quoted, type Look } from './grid.ts';
import { bucketOf, measures, measureSigns, type Place } from './flows.ts';
import { signedSum, timelineColumns, type Layout } from './layout.ts';
import { returnsCell, returnsRow } from './returns.ts';
import { scenarioRow } from './scenarios.ts';
import { scoreCell } from './score.ts';
import type { Plan } from './plan.ts';

const row = {
  scenario: 4,
  lean: 5,
  benefits: 6,
  costs: 7,
  column: 8,
  head: 10,
  headline: 11,
  countable: 12,
  before: 13,
  warning: 14,
  waiting: 15,
  table: 18,
} as const;
const leanOrder: readonly Lean[] = ['likely', 'worse', 'better'];
/** The figures of the table, in its order. */
const tableRows = [
  'benefits',
  'costs',
  'net',
  'presentBenefits',
  'presentCosts',
  'npv',
  'roi',
  'roiPresentValue',
  'comesBack',
  'irr',
  'payback',
  'discountedPayback',
  'costOfDelay',
] as const;

/** A cell that shows `formula` unless a cost cannot be worked out: then there is no figure, as in the calculator. */
const withheld = (formula: string): string => `IF(incomplete,"${numbersWords().none}",${formula})`;

function choices(p: Plan, l: Layout): void {
  const s = l.summary;
  const w = workbookWords().summary;
  const chosen = p.scenarios[p.chosen];
  s.text(row.scenario - 1, 0, w.choose, { kind: 'section' });
  s.text(row.scenario - 1, 1, '', { kind: 'section' });
  s.text(row.scenario, 0, chartsWords().scenario);
  s.text(row.scenario, 1, chosen?.label ?? '', { kind: 'input', wrap: true });
  s.rules.push({
    at: at(row.scenario, 1, 'none'),
    of: { list: 'scenario_list' },
    message: workbookWords().rules.list,
  });
  const numbers = Array.from({ length: p.scenarios.length }, (_, i) => i + 1);
  const first = scenarioRow(0);
  const last = scenarioRow(numbers.length - 1);
  // Compared as text, not looked up: a label may hold the wildcards a look-up knows.
  s.live(
    row.scenario,
    2,
    `MAX(1,SUMPRODUCT((scenario_list=${at(row.scenario, 1)})*(ROW(scenario_list)-${first})))`,
    p.chosen + 1,
    { kind: 'quiet', format: '0', align: 'left' },
  );
  l.name('scenario_no', s, row.scenario, 2);
  s.text(row.lean, 0, buildWords().view.lean);
  const labels = leanOrder.map((lean) => buildWords().view.leans[lean]);
  s.text(row.lean, 1, labels[leanOrder.indexOf(p.lean)] ?? '', { kind: 'input' });
  s.rules.push({
    at: at(row.lean, 1, 'none'),
    of: { list: quoted(labels.join(',')) },
    message: workbookWords().rules.list,
  });
  const lean = at(row.lean, 1);
  s.live(
    row.lean,
    2,
    `IF(${lean}=${quoted(labels[1] ?? '')},2,IF(${lean}=${quoted(labels[2] ?? '')},3,1))`,
    leanOrder.indexOf(p.lean) + 1,
    { kind: 'quiet', format: '0', align: 'left' },
  );
  l.name('lean_no', s, row.lean, 2);
  const factor = { format: '0.00##', align: 'left', kind: 'quiet' } as const;
  s.text(row.benefits, 0, w.benefitsTimes, { kind: 'quiet' });
  s.live(
    row.benefits,
    1,
    `INDEX(${l.scenarios.span(first, 2, last, 2)},scenario_no)`,
    chosen?.benefits ?? 1,
    factor,
  );
  l.name('benefits_factor', s, row.benefits, 1);
  s.text(row.costs, 0, w.costsTimes, { kind: 'quiet' });
  s.live(
    row.costs,
    1,
    `INDEX(${l.scenarios.span(first, 3, last, 3)},scenario_no)`,
    chosen?.costs ?? 1,
    factor,
  );
  l.name('costs_factor', s, row.costs, 1);
  s.text(row.column, 0, w.column, { kind: 'quiet' });
  const offsets = l.group === 1 ? '1' : 'CHOOSE(lean_no,1,5,7)';
  const offset = l.group === 1 ? 1 : ([1, 5, 7][leanOrder.indexOf(p.lean)] ?? 1);
  s.live(row.column, 1, `(scenario_no-1)*${l.group}+${offsets}`, p.chosen * l.group + offset, {
    kind: 'quiet',
    format: '0',
    align: 'left',
  });
  l.name('view_column', s, row.column, 1);
}

/** What is missing, said where the headline is. */
function warnings(p: Plan, l: Layout): void {
  const s = l.summary;
  const { evaluation } = p.now;
  const some = p.lines.length > 0;
  const counted = l.lineColumn('counted');
  const status = l.lineColumn('status');
  const flag = some
    ? `SUMPRODUCT(${l.lineColumn('burden')},1-${counted},--(${status}<>${quoted(workbookWords().lines.status.waiting)}),--(${status}<>${quoted(buildWords().waitsForAmount)}))>0`
    : 'FALSE()';
  // A truth value has to stand in a cell of its own to be referred to by name.
  s.live(row.warning, 1, `IF(${flag},1,0)`, evaluation.incomplete ? 1 : 0, { kind: 'quiet', format: ';;;' });
  l.name('incomplete', s, row.warning, 1);
  s.live(
    row.warning,
    0,
    `IF(incomplete,${quoted(workbookWords().summary.incomplete)},"")`,
    evaluation.incomplete ? workbookWords().summary.incomplete : '',
    { kind: 'warning' },
  );
  const left = evaluation.lines.filter((x) => x.total === null).length;
  s.live(
    row.waiting,
    0,
    some
      ? `IF(SUMPRODUCT(1-${counted})=0,"",SUMPRODUCT(1-${counted})&${quoted(` ${workbookWords().summary.leftOut}`)})`
      : '""',
    left === 0 ? '' : `${left} ${workbookWords().summary.leftOut}`,
    { kind: 'warning' },
  );
}

/** As the formula beside it joins them: with the reader's own decimal sign. */
const irrValue = (irr: Irr, locale: string): number | string => {
  if (irr.kind === 'one') return irr.rate;
  if (irr.kind === 'none') return buildWords().figures.irrNone;
  const { format } = new Intl.NumberFormat(locale, {
    maximumFractionDigits: 1,
    useGrouping: false,
    numberingSystem: 'latn',
  });
  const rates = irr.rates.slice(0, 3).map((rate) => `${format(100 * rate).replace('\u2212', '-')}%`);
  return `${workbookWords().summary.several} ${rates.join('; ')}`;
};
const paybackValue = (payback: Payback, never: string): number | string =>
  payback.kind === 'after'
    ? payback.months
    : payback.kind === 'immediate'
      ? payback.free
        ? capital(numbersWords().nothingOwed)
        : buildWords().figures.immediate
      : never;

function table(p: Plan, l: Layout): void {
  const s = l.summary;
  const f = p.formats;
  const g = buildWords().figures;
  const w = workbookWords().summary;
  s.heads(row.table - 1, 0, [g.measures]);
  s.heads(
    row.table - 1,
    1,
    measures.map((m) => g[m]),
    figureHead,
  );
  const labels: Record<(typeof tableRows)[number], string> = {
    benefits: g.benefits,
    costs: g.costs,
    net: g.netValue,
    presentBenefits: w.presentBenefits,
    presentCosts: w.presentCosts,
    npv: g.npv,
    roi: g.roi,
    roiPresentValue: g.roiPresentValue,
    comesBack: g.comesBack,
    irr: g.irr,
    payback: w.payback,
    discountedPayback: w.discountedPayback,
    costOfDelay: g.costOfDelay,
  };
  const rowOf = (key: (typeof tableRows)[number]): number => row.table + tableRows.indexOf(key);
  const never = g.never(p.years);
  measures.forEach((measure, i) => {
    const k = 1 + i;
    const cell = (key: (typeof tableRows)[number]): string => at(rowOf(key), k, 'none');
    const m: Measures = p.now.evaluation[measure];
    const terms = Object.entries(measureSigns[measure]) as [Place, 1 | -1][];
    const isCost = (bucket: string): boolean => bucket === 'tangible-cost' || bucket === 'perceived-cost';
    const gains = terms.filter(([bucket]) => !isCost(bucket));
    const costs = terms.filter(([bucket]) => isCost(bucket)).map(([bucket]) => [bucket, 1] as const);
    const sum = (list: readonly (readonly [Place, 1 | -1])[], of: 'total' | 'present'): string =>
      signedSum(
        list.map(([place, sign]) => [
          sign,
          bucketOf(place) === place
            ? l.yearCell(bucketOf(place), of)
            : l.timeline.at(l.placeRow(place), timelineColumns[of]),
        ]),
      );
    const returns = (r: number): string => returnsCell(l, measure, r);
    const ratio = (top: string, under: string): string =>
      `IF(${under}>0,${top}/${under},${quoted(numbersWords().noCost)})`;
    const costSize = costs
      .map(([bucket]) => l.timeline.at(l.placeRow(bucket), timelineColumns.size))
      .join('+');
    const atOnce = `IF(${costSize}=0,${quoted(capital(numbersWords().nothingOwed))},${quoted(g.immediate)})`;
    const paid = (r: number): string =>
      `IF(${returns(r)}="",${quoted(never)},IF(${returns(r)}=0,${atOnce},${returns(r)}))`;
    const none = numbersWords().noCost;
    const found = returns(returnsRow.rates);
    // Not TEXT(): its format is read in the reader's own language, where "0.0%" may mean something else.
    const several = [0, 1, 2].map((n) => `ROUND(100*${returns(returnsRow.rate + n)},1)&"%"`);
    const irr = `IF(${found}=0,${quoted(g.irrNone)},IF(${found}=1,${returns(returnsRow.sheetRate)},${quoted(`${w.several} `)}&${several[0] ?? ''}&"; "&${several[1] ?? ''}&IF(${found}>2,"; "&${several[2] ?? ''},"")))`;
    const lastYear = signedSum(
      terms.map(([bucket, sign]) => [sign, l.timeline.at(l.placeRow(bucket), timelineColumns.lastYear)]),
    );
    const lines: Record<(typeof tableRows)[number], [string, number | string, string]> = {
      benefits: [sum(gains, 'total'), m.benefits.total, f.money],
      costs: [sum(costs, 'total'), m.costs.total, f.money],
      net: [`${cell('benefits')}-${cell('costs')}`, m.net.total, f.money],
      presentBenefits: [sum(gains, 'present'), m.benefits.presentValue, f.money],
      presentCosts: [sum(costs, 'present'), m.costs.presentValue, f.money],
      npv: [`${cell('presentBenefits')}-${cell('presentCosts')}`, m.npv, f.money],
      roi: [ratio(cell('net'), cell('costs')), m.roi ?? none, f.percent],
      roiPresentValue: [ratio(cell('npv'), cell('presentCosts')), m.roiPresentValue ?? none, f.percent],
      comesBack: [ratio(cell('benefits'), cell('costs')), m.comesBack ?? none, f.ratio],
      irr: [irr, irrValue(m.irr, p.options.locale ?? 'en'), f.percent],
      payback: [paid(returnsRow.payback), paybackValue(m.payback, never), f.months],
      discountedPayback: [
        paid(returnsRow.discountedPayback),
        paybackValue(m.discountedPayback, never),
        f.months,
      ],
      costOfDelay: [`(${lastYear})/12`, m.costOfDelay, f.money],
    };
    for (const key of tableRows) {
      const [formula, value, format] = lines[key];
      const look: Look = { format, align: 'right', kind: key === 'net' || key === 'npv' ? 'total' : 'label' };
      s.text(rowOf(key), 0, labels[key], { kind: key === 'net' || key === 'npv' ? 'total' : 'label' });
      s.live(
        rowOf(key),
        k,
        withheld(formula),
        p.now.evaluation.incomplete ? numbersWords().none : value,
        look,
      );
    }
  });
}

/** A lone rate of flows that begin with money in is one paid, not earned: said under the table. */
function paidNote(p: Plan, l: Layout): void {
  const s = l.summary;
  const r = row.table + tableRows.length;
  const isPaid = (measure: (typeof measures)[number]): string =>
    `AND(${returnsCell(l, measure, returnsRow.rates)}=1,${returnsCell(l, measure, returnsRow.firstFlow)}>0)`;
  const some = measures.some((measure) => {
    const { irr, cumulative } = p.now.evaluation[measure];
    return irr.kind === 'one' && (cumulative.find((x) => x !== 0) ?? 0) > 0;
  });
  const text = workbookWords().summary.paid;
  s.live(r, 0, `IF(OR(${measures.map(isPaid).join(',')}),${quoted(text)},"")`, some ? text : '', {
    kind: 'note',
  });
}

function value(p: Plan, l: Layout): void {
  const s = l.summary;
  const f = p.formats;
  const g = buildWords().figures;
  const w = workbookWords().summary;
  const { evaluation: e } = p.now;
  let r = row.table + tableRows.length + 2;
  s.heads(r - 1, 0, [w.formula]);
  s.heads(r - 1, 1, [chartsWords().total, g.presentValue], figureHead);
  for (const bucket of buckets) {
    s.text(r, 0, buildWords().groups[bucket]);
    s.live(r, 1, l.yearCell(bucket), e.buckets[bucket].total, { format: f.money });
    s.live(r, 2, l.yearCell(bucket, 'present'), e.buckets[bucket].presentValue, { format: f.money });
    r++;
    const after = bucket === 'perceived-cost' ? 'gross' : bucket === 'alternative-cost' ? 'net' : null;
    if (after === null) continue;
    s.text(r, 0, buildWords()[after], { kind: 'total' });
    s.live(r, 1, withheld(l.yearCell(after)), e.incomplete ? numbersWords().none : e[after].total, {
      format: f.money,
      kind: 'total',
      align: 'right',
    });
    s.live(
      r,
      2,
      withheld(l.yearCell(after, 'present')),
      e.incomplete ? numbersWords().none : e[after].presentValue,
      { format: f.money, kind: 'total', align: 'right' },
    );
    r++;
  }
  r++;
  const spent = `(${l.yearCell('tangible-cost')}+${l.yearCell('perceived-cost')})`;
  s.text(r, 0, g.returnOnValue);
  s.live(
    r,
    1,
    withheld(`IF(${spent}>0,${l.yearCell('gross')}/${spent},${quoted(numbersWords().noCost)})`),
    e.incomplete ? numbersWords().none : (e.returnOnValue ?? numbersWords().noCost),
    { format: f.percent, align: 'right' },
  );
  r++;
  // Benefit money by whose numbers it rests on.
  const gains = p.lines.flatMap((pl, i) =>
    pl.line.bucket === 'tangible-benefit' || pl.line.bucket === 'perceived-benefit' ? [i] : [],
  );
  s.text(r, 0, w.share);
  const firstGain = gains[0];
  const lastGain = gains.at(-1);
  if (firstGain === undefined || lastGain === undefined)
    s.text(r, 1, numbersWords().none, { align: 'right' });
  else {
    const totals = l.timeline.span(
      l.timelineFirst + firstGain,
      timelineColumns.total,
      l.timelineFirst + lastGain,
      timelineColumns.total,
    );
    const shares = l.lines.span(l.lineRow(firstGain), l.line.share, l.lineRow(lastGain), l.line.share);
    s.live(
      r,
      1,
      `IFERROR(SUMPRODUCT(ABS(${totals}),${shares})/SUMPRODUCT(ABS(${totals})),${quoted(numbersWords().none)})`,
      e.customerShare ?? numbersWords().none,
      { format: f.percent, align: 'right' },
    );
    r++;
    // A share of just 1: every number it rests on is the customer's.
    for (const [label, value, is] of [
      [w.wholly, e.wholly.theirs, '='],
      [w.needsOurs, e.wholly.needsOurs, '<>'],
    ] as const) {
      s.text(r, 0, label);
      s.live(r, 1, `SUMPRODUCT(--(${shares}${is}1),${totals})`, value, { format: f.money, align: 'right' });
      r++;
    }
    r--;
  }
  r++;
  const score = scoreValue(p.c);
  if (score.expected !== null || score.today !== null) {
    s.text(r, 0, w.scoreToday);
    s.live(r, 1, scoreCell(p, l, 'today'), score.today ?? numbersWords().none, {
      format: '0.0',
      align: 'right',
    });
    s.text(r + 1, 0, w.scoreExpected);
    s.live(r + 1, 1, scoreCell(p, l, 'expected'), score.expected ?? numbersWords().none, {
      format: '0.0',
      align: 'right',
    });
    r += 2;
  }
  s.text(r + 1, 0, workbookWords().summary.method, { kind: 'note' });
  s.text(r + 2, 0, basisSaid(p.c, makeFormats(p.options.locale ?? 'en', p.c.currency)), { kind: 'note' });
  if (p.options.internal && p.c.privateNote.trim() !== '') {
    s.text(r + 4, 0, inspectWords().privateNote, { kind: 'section' });
    s.text(r + 5, 0, p.c.privateNote, { wrap: true });
  }
}

export function summarySheet(p: Plan, l: Layout): void {
  const s = l.summary;
  const { c, formats: f } = p;
  const { evaluation: e } = p.now;
  const w = workbookWords().summary;
  s.text(0, 0, labelOf.case(c), { kind: 'title', wrap: true });
  s.text(1, 0, w.about(c.customer.name, c.solution, c.alternative), { kind: 'subtitle', wrap: true });
  s.text(2, 0, w.prepared(c.prepared.by || c.owner, c.prepared.on ?? '', c.currency, p.years, c.start), {
    kind: 'subtitle',
  });
  for (const r of [0, 1, 2]) s.merges.push({ row: r, from: 0, to: 3 });
  choices(p, l);
  s.text(row.head, 0, buildWords().headline(p.years, '', ''), { kind: 'section' });
  s.text(row.head, 1, '', { kind: 'section' });
  s.live(row.headline, 0, withheld(l.yearCell('net')), e.incomplete ? numbersWords().none : e.net.total, {
    kind: 'headline',
    format: f.money,
    align: 'left',
  });
  s.text(row.countable, 0, w.countable, { kind: 'quiet' });
  s.live(
    row.countable,
    1,
    withheld(l.yearCell('countable')),
    e.incomplete ? numbersWords().none : e.tangibleNet.total,
    { format: f.money, align: 'right' },
  );
  l.name('net_value', s, row.headline, 0);
  // Named, since it stands beside figures against the alternative.
  if (p.lines.some((pl) => pl.line.bucket.startsWith('alternative'))) {
    const tableCell = (key: (typeof tableRows)[number]): string =>
      at(row.table + tableRows.indexOf(key), 1 + measures.indexOf('whole'));
    s.text(row.before, 0, w.before, { kind: 'quiet' });
    for (const [k, key, format] of [
      [1, 'net', f.money],
      [2, 'roi', f.percent],
    ] as const)
      s.live(
        row.before,
        k,
        tableCell(key),
        e.incomplete
          ? numbersWords().none
          : key === 'net'
            ? e.whole.net.total
            : (e.whole.roi ?? numbersWords().noCost),
        { format, align: 'right' },
      );
  }
  warnings(p, l);
  table(p, l);
  paidNote(p, l);
  value(p, l);
  s.widths.push(52, 26, 24, 26, 26);
  s.warnings.push({
    at: at(row.headline, 0, 'none'),
    formula: `AND(ISNUMBER(${at(row.headline, 0)}),${at(row.headline, 0)}<0)`,
  });
  s.page = { landscape: false };
}
