/** The sheets Scenarios (each side by side, and what each changes) and Scenario money (how they come to it). */
import { buildWords } from '../../text/words/build.ts';
import { chartsWords } from '../../text/words/charts.ts';
import { numbersWords } from '../../text/words/numbers.ts';
import { optionsWords } from '../../text/words/options.ts';
import { scenariosWords } from '../../text/words/scenarios.ts';
import { workbookWords } from '../../text/words/workbook.ts';
import { inspectWords } from '../../text/words/inspect.ts';
import type { Lean, Evaluation } from '../../value/index.ts';
import { adoption } from '../../value/index.ts';
import { place } from '../../value/timeline.ts';
import { rolloutCells } from './assumptions.ts';
import { at, span } from './grid.ts';
import { countOf, timelineRows, type Layout } from './layout.ts';
import { changesFirst } from './numbers.ts';
import {
  amountIn,
  isBurden,
  isMember,
  leans,
  resultOf,
  signOf,
  type Plan,
  type PlanLine,
  type PlanScenario,
} from './plan.ts';
import { statedAt } from './stated.ts';
import { translate, todayNameOf } from './translate.ts';

/** How many cells the working of all scenarios may take; beyond it they are chosen one at a time. */
const mostCells = 30_000;

/** The leans shown side by side; none where it would make the workbook too large. */
export function leansShown(p: Plan): Lean[] {
  const all: Lean[] = p.ranged ? ['worse', 'likely', 'better'] : ['likely'];
  const cells = p.lines.length * p.years * p.scenarios.length;
  return cells * all.length <= mostCells ? all : cells <= mostCells ? ['likely'] : [];
}

/** The rows of scenarios that have a rollout of their own. */
function rampsFirst(p: Plan, l: Layout): number {
  const changes = p.scenarios.reduce(
    (n, s) => n + [...s.set.keys()].filter((name) => l.assumption(name)).length,
    0,
  );
  return changesFirst(p) + changes + 3;
}

/** Where the n-th typed cell of a scenario's own rollout stands on Scenarios. */
export const rampPlace = (p: Plan, l: Layout, scenario: number, n: number): [number, number] => [
  rampsFirst(p, l) + l.ramps.findIndex((s) => s === p.scenarios[scenario]),
  1 + n,
];

/** Columns of Scenarios. */
export const scenarioColumns = {
  label: 0,
  market: 1,
  benefits: 2,
  costs: 3,
  worse: 4,
  likely: 5,
  better: 6,
  countableWorse: 7,
  countable: 8,
  countableBetter: 9,
  gains: 10,
  spent: 11,
  roi: 12,
  /** The options to choose from, aside. */
  offers: 14,
} as const;
/** Net by lean on Scenarios: whole, then countable only; in the order conservative, likely, optimistic. */
export const netColumns = {
  whole: [scenarioColumns.worse, scenarioColumns.likely, scenarioColumns.better],
  countable: [scenarioColumns.countableWorse, scenarioColumns.countable, scenarioColumns.countableBetter],
} as const;
export const scenarioRow = (i: number): number => 5 + i;

export function scenariosSheet(p: Plan, l: Layout): void {
  const s = l.scenarios;
  const w = workbookWords().scenarios;
  s.text(0, 0, workbookWords().sheets.scenarios, { kind: 'title' });
  s.text(1, 0, w.hint, { kind: 'note' });
  const shown = leansShown(p);
  if (!shown.includes('worse'))
    s.text(2, 0, shown.length === 0 ? w.tooMany : p.ranged ? w.tooManyLeans : scenariosWords().noRanges, {
      kind: 'note',
    });
  s.heads(4, 0, [
    chartsWords().scenario,
    scenariosWords().market,
    scenariosWords().benefits,
    scenariosWords().costs,
    scenariosWords().conservative,
    scenariosWords().likely,
    scenariosWords().optimistic,
    w.countableWorse,
    w.countable,
    w.countableBetter,
    w.gains,
    w.spent,
    w.roi,
  ]);
  s.alignRight(4, scenarioColumns.benefits, scenarioColumns.roi);
  const last = p.scenarios.length - 1;
  s.text(3, scenarioColumns.label, w.inUse, { kind: 'quiet' });
  for (const key of ['benefits', 'costs'] as const) {
    s.live(
      3,
      scenarioColumns[key],
      `INDEX(${span(scenarioRow(0), scenarioColumns[key], scenarioRow(last), scenarioColumns[key])},scenario_no)`,
      p.scenarios[p.chosen]?.[key] ?? 1,
      { format: '0.00##', kind: 'quiet' },
    );
    l.name(`${key}_factor`, s, 3, scenarioColumns[key]);
  }
  p.scenarios.forEach((scenario, i) => {
    const r = scenarioRow(i);
    s.text(r, scenarioColumns.label, scenario.choice, { wrap: true });
    const offer = p.offers.length > 1 ? (p.offers[scenario.offer] ?? '') : '';
    s.text(r, scenarioColumns.market, [offer, scenario.market].filter(Boolean).join(', '), {
      kind: 'quiet',
      wrap: true,
    });
    s.number(r, scenarioColumns.benefits, scenario.benefits, { kind: 'input', format: '0.00##' });
    s.number(r, scenarioColumns.costs, scenario.costs, { kind: 'input', format: '0.00##' });
    results(p, l, scenario, i, r, shown);
  });
  l.name('scenario_list', s, scenarioRow(0), scenarioColumns.label, scenarioRow(p.perOffer - 1));
  if (p.offers.length > 1) {
    s.text(4, scenarioColumns.offers, optionsWords().option, { kind: 'head', wrap: true });
    p.offers.forEach((offer, i) => s.text(scenarioRow(i), scenarioColumns.offers, offer, { kind: 'quiet' }));
    l.name('option_list', s, scenarioRow(0), scenarioColumns.offers, scenarioRow(p.offers.length - 1));
  }
  changesTable(p, l);
  rampTable(p, l);
  s.widths.push(40, 26, 16, 16, 18, 18, 18, 18, 18, 18, 18, 18, 12, ...(p.offers.length > 1 ? [4, 24] : []));
  s.frozen = { rows: 5, columns: 1 };
  s.warnings.push({
    at: span(
      scenarioRow(0),
      scenarioColumns.worse,
      scenarioRow(last),
      scenarioColumns.countableBetter,
      'none',
    ),
    formula: `AND(ISNUMBER(${at(scenarioRow(0), scenarioColumns.worse, 'none')}),${at(scenarioRow(0), scenarioColumns.worse, 'none')}<0)`,
  });
  s.page = { repeatColumns: '$A:$A', repeatRows: '$5:$5' };
}

/** The sums of a scenario's lines on Scenario money. */
function results(
  p: Plan,
  l: Layout,
  scenario: PlanScenario,
  i: number,
  r: number,
  shown: readonly Lean[],
): void {
  const s = l.scenarios;
  const f = p.formats;
  const none = numbersWords().none;
  const count = p.lines.length;
  for (const lean of leans) {
    const k = scenarioColumns[lean];
    const look = { format: f.money, kind: lean === 'likely' ? 'strong' : 'label' } as const;
    if (!shown.includes(lean)) s.text(r, k, none, { ...look, align: 'right' });
    else {
      const { evaluation } = scenario.views[lean];
      s.live(
        r,
        k,
        l.money.at(totalRow(p), viewColumn(p, i, lean, p.years)),
        evaluation.incomplete ? none : evaluation.net.total,
        { ...look, align: 'right' },
      );
    }
  }
  const netOf = (lean: Lean): string => {
    const k = viewColumn(p, i, lean, p.years);
    return l.money.span(moneyFirst, k, moneyFirst + Math.max(1, count) - 1, k);
  };
  const word = `"${none}"`;
  for (const [lean, k] of [
    ['worse', scenarioColumns.countableWorse],
    ['likely', scenarioColumns.countable],
    ['better', scenarioColumns.countableBetter],
  ] as const) {
    const { evaluation: e } = scenario.views[lean];
    const look = { format: f.money, align: 'right' } as const;
    if (!shown.includes(lean) || count === 0) s.text(r, k, none, look);
    else
      s.live(
        r,
        k,
        `IF(ISTEXT(${at(r, scenarioColumns[lean])}),${word},SUMIF(${l.lineColumn('inCountable')},1,${netOf(lean)}))`,
        e.incomplete ? none : e.tangibleNet.total,
        look,
      );
  }
  if (shown.length === 0 || count === 0) return;
  const { evaluation } = scenario.views.likely;
  const net = netOf('likely');
  const incomplete = `ISTEXT(${at(r, scenarioColumns.likely)})`;
  const put = (k: number, formula: string, value: number | string, format: string): void =>
    s.live(r, k, `IF(${incomplete},${word},${formula})`, evaluation.incomplete ? none : value, {
      format,
      align: 'right',
    });
  // The bucket of a line never changes, so its sign tells benefits from costs but for the alternative.
  const kinds = l.lineColumn('kind');
  const kind = (bucket: keyof Evaluation['buckets']): string =>
    `SUMIF(${kinds},"${buildWords().buckets[bucket]}",${net})`;
  const m = evaluation.incremental;
  put(
    scenarioColumns.gains,
    `${kind('tangible-benefit')}+${kind('perceived-benefit')}+${kind('alternative-benefit')}+${kind('alternative-cost')}`,
    m.benefits.total,
    f.money,
  );
  put(scenarioColumns.spent, `-${kind('tangible-cost')}-${kind('perceived-cost')}`, m.costs.total, f.money);
  const [likely, spent] = [at(r, scenarioColumns.likely), at(r, scenarioColumns.spent)];
  put(
    scenarioColumns.roi,
    `IF(${spent}>0,${likely}/${spent},"${numbersWords().noCost}")`,
    m.roi ?? numbersWords().noCost,
    f.percent,
  );
}

function changesTable(p: Plan, l: Layout): void {
  const s = l.scenarios;
  const w = workbookWords().scenarios;
  let r = changesFirst(p);
  s.text(r - 2, 0, w.changes, { kind: 'section' });
  s.heads(r - 1, 0, [
    chartsWords().scenario,
    scenariosWords().number,
    w.how,
    w.value,
    ...Array.from({ length: p.years - 1 }, (_, y) => inspectWords().year(y + 2)),
  ]);
  s.alignRight(r - 1, 3, 2 + p.years);
  const start = r;
  for (const scenario of p.scenarios)
    for (const [name, setting] of scenario.set) {
      const known = l.assumption(name);
      if (!known) continue;
      const { unit } = known.assumption;
      s.text(r, 0, scenario.label, { wrap: true });
      s.text(r, 1, known.label, { wrap: true });
      const how = scenariosWords().how;
      if (typeof setting === 'object' && !Array.isArray(setting)) {
        const times = 'times' in setting;
        s.text(r, 2, times ? how.times : how.plus);
        s.number(r, 3, times ? setting.times : setting.plus, {
          kind: 'input',
          format: times ? '0.00##' : p.formats.typed(unit, [setting.plus]),
        });
      } else {
        s.text(r, 2, how.fixed);
        const list = Array.isArray(setting) ? setting : [setting];
        const format = p.formats.typed(unit, [list]);
        for (let y = 0; y < (known.byYear ? p.years : 1); y++) {
          const value = list[Math.min(y, list.length - 1)] ?? null;
          if (y < list.length) s.number(r, 3 + y, value, { kind: 'input', format });
          else s.live(r, 3 + y, at(r, 2 + y, 'none'), value, { kind: 'input', format });
        }
      }
      r++;
    }
  if (r === start) s.text(r, 0, scenariosWords().nothingDiffers, { kind: 'note' });
}

function rampTable(p: Plan, l: Layout): void {
  const s = l.scenarios;
  if (l.ramps.length === 0) return;
  const first = rampsFirst(p, l);
  s.text(first - 2, 0, scenariosWords().rollout, { kind: 'section' });
  s.heads(first - 1, 0, [
    chartsWords().scenario,
    `${scenariosWords().goLive} / ${inspectWords().year(1)}`,
    `${scenariosWords().fullAdoption} / ${inspectWords().year(2)}`,
  ]);
  for (const scenario of l.ramps) {
    const [r, k] = rampPlace(p, l, p.scenarios.indexOf(scenario), 0);
    s.text(r, 0, scenario.label, { wrap: true });
    if (scenario.rollout) rolloutCells(s, r, k, scenario.rollout, p.years, false);
  }
}

// ——— Scenario money ———

const moneyFirst = 5;
/** The row of line n on Scenario money. */
export const moneyRow = (n: number): number => moneyFirst + n;
const totalRow = (p: Plan): number => moneyFirst + p.lines.length;
/** How much of a year's amount falls in the term: a column for each year, by scenario. */
const weightColumn = (p: Plan, scenario: number, y: number): number => 2 + scenario * p.years + y;
/** A view's amounts by year and, at y = years, its net. */
export function viewColumn(p: Plan, scenario: number, lean: Lean, y: number): number {
  const shown = leansShown(p);
  const first = 2 + p.scenarios.length * p.years;
  return first + (scenario * shown.length + shown.indexOf(lean)) * (p.years + 1) + y;
}

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
      // A cost that cannot be worked out is a word there: no net then, as in the calculator.
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

/** A line's amounts in one scenario and lean, and what they come to for net. */
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
  // Beyond what the calculator calls a figure there is none either.
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
