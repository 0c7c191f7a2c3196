/** The sheets Scenarios (side by side, with their changes) and Scenario money (their calculation). */
import { inYear } from '../../case/index.ts';
import { buildWords } from '../../text/words/build.ts';
import { chartsWords } from '../../text/words/charts.ts';
import { numbersWords } from '../../text/words/numbers.ts';
import { optionsWords } from '../../text/words/options.ts';
import { scenariosWords } from '../../text/words/scenarios.ts';
import { workbookWords } from '../../text/words/workbook.ts';
import { inspectWords } from '../../text/words/inspect.ts';
import { returnBase, type Evaluation, type Lean } from '../../value/index.ts';
import { rolloutCells } from './assumptions.ts';
import { at, span } from './grid.ts';
import type { Layout } from './layout.ts';
import { changesFirst } from './numbers.ts';
import { ratioFormula, ratioValue } from './ratio.ts';
import { leans, type Plan, type PlanScenario } from './plan.ts';
import { leansShown, moneyFirst, totalRow, viewColumn } from './scenarioPlaces.ts';
import { rampsFirst, rampPlace, scenarioColumns, scenarioRow } from './scenarioPlaces.ts';

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
    const offer = p.optionLabels.length > 1 ? (p.optionLabels[scenario.optionIndex] ?? '') : '';
    s.text(r, scenarioColumns.market, [offer, scenario.market].filter(Boolean).join(', '), {
      kind: 'quiet',
      wrap: true,
    });
    s.number(r, scenarioColumns.benefits, scenario.benefits, { kind: 'input', format: '0.00##' });
    s.number(r, scenarioColumns.costs, scenario.costs, { kind: 'input', format: '0.00##' });
    results(p, l, scenario, i, r, shown);
  });
  l.name('scenario_list', s, scenarioRow(0), scenarioColumns.label, scenarioRow(p.scenariosPerOption - 1));
  if (p.optionLabels.length > 1) {
    s.text(4, scenarioColumns.offers, optionsWords().option, { kind: 'head', wrap: true });
    p.optionLabels.forEach((offer, i) =>
      s.text(scenarioRow(i), scenarioColumns.offers, offer, { kind: 'quiet' }),
    );
    l.name('option_list', s, scenarioRow(0), scenarioColumns.offers, scenarioRow(p.optionLabels.length - 1));
  }
  changesTable(p, l);
  rampTable(p, l);
  s.widths.push(
    40,
    26,
    16,
    16,
    18,
    18,
    18,
    18,
    18,
    18,
    18,
    18,
    12,
    ...(p.optionLabels.length > 1 ? [4, 24] : []),
  );
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
  // The bucket of a line never changes, so its sign separates benefits from costs, except for the alternative.
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
    ratioFormula(l, likely, spent, ['tangible-cost', 'perceived-cost']),
    ratioValue(m.roi, returnBase(m)),
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
          const value = inYear(list, y);
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
