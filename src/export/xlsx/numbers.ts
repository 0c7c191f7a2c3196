/**
 * The sheet Scenario numbers: the value in each scenario and lean of every number they change. The calculator found the
 * end that a conservative or an optimistic view takes (by trying them against net value), and it is a typed value here;
 * the figures are live.
 */
import type { Assumption } from '../../case/index.ts';
import { figuresWords } from '../../text/words/figures.ts';
import { workbookWords } from '../../text/words/workbook.ts';
import { inspectWords } from '../../text/words/inspect.ts';
import { at, quoted, span } from './grid.ts';
import { assumptionColumns as col, type Layout } from './layout.ts';
import { endsIn, isMoving, type leans, type Plan, type PlanAssumption, type PlanScenario } from './plan.ts';

/** `x` kept inside the domain of its unit, unless its own numbers exceed that already (MODEL §4). */
function clamped(unit: Assumption['unit'], x: string, own: string): string {
  const above = `IF(MIN(${own})<0,${x},MAX(0,${x}))`;
  return unit === 'percent' ? `IF(MAX(${own})>1,${above},MIN(1,${above}))` : above;
}

function scenarioCells(p: Plan, l: Layout, a: PlanAssumption, s: PlanScenario, index: number): void {
  const { numbers: sheet, assumptions } = l;
  const { assumption } = a;
  const { name, unit } = assumption;
  const setting = s.set.get(name);
  const rows = l.rowsOf(a);
  const here = s.assumptions[a.slot] as Assumption;
  const format = p.formats.typed(unit, [
    assumption.value,
    assumption.low,
    assumption.high,
    here.value,
    here.low,
    here.high,
  ]);
  const column = l.numberColumn(index, 'likely');
  const pick = s.rangePicks.get(name) ?? { worse: 'likely', better: 'likely' };
  const pickWords = workbookWords().picks;
  for (let y = 0; y < rows; y++) {
    const row = l.numberRow(name, y);
    const source = l.assumptionRow(name, y);
    const [low, likely, high] = [col.low, col.likely, col.high].map((k) => assumptions.at(source, k)) as [
      string,
      string,
      string,
    ];
    const cell = l.scenarios.at(...settingPlace(p, l, index, name, y));
    const valueOf = (lean: (typeof leans)[number]): number | string => {
      const model = s.views[lean].model;
      return here.value === null ? '' : (model.values[a.slot * p.years + y] ?? '');
    };
    const moves = isMoving(setting);
    const isTimes = typeof setting === 'object' && 'times' in setting;
    const moved = (x: string): string => (isTimes ? `${x}*${cell}` : moves ? `${x}+${cell}` : x);
    const fixed = setting !== undefined && !moves;
    sheet.live(
      row,
      column,
      fixed ? `IF(${cell}="","",${cell})` : `IF(${likely}="","",${moved(likely)})`,
      valueOf('likely'),
      { format },
    );
    if (l.group === 1) continue;
    const own = at(row, column);
    const end = (x: string): string => `IF(${x}="",${likely},${x})`;
    const ends = ((): [string, string] => {
      if (fixed || !a.ranged) return [own, own];
      if (!moves) return [end(low), end(high)];
      const both = `${moved(end(low))},${moved(end(high))}`;
      const firstRow = l.assumptionRow(name);
      const all = assumptions.span(firstRow, col.low, firstRow + rows - 1, col.high);
      const firstOwn = l.numberRow(name);
      const domain = `${all},${span(firstOwn, column, firstOwn + rows - 1, column)}`;
      return [clamped(unit, `MIN(${both})`, domain), clamped(unit, `MAX(${both})`, domain)];
    })();
    const known = here.value === null ? ['', ''] : endsIn(here, setting, y);
    sheet.live(row, column + 1, `IF(${own}="","",${ends[0]})`, known[0] ?? '', { format });
    sheet.live(row, column + 2, `IF(${own}="","",${ends[1]})`, known[1] ?? '', { format });
    (['worse', 'better'] as const).forEach((lean, i) => {
      const at0 = column + 3 + 2 * i;
      const choice = at(l.numberRow(name), at0);
      if (y === 0) {
        sheet.text(row, at0, pickWords[pick[lean]], { kind: 'input' });
        const list = [pickWords.low, pickWords.likely, pickWords.high].join(',');
        sheet.rules.push({
          at: at(row, at0, 'none'),
          of: { list: quoted(list) },
          message: workbookWords().rules.list,
        });
      }
      sheet.live(
        row,
        at0 + 1,
        `IF(${choice}=${quoted(pickWords.low)},${at(row, column + 1)},IF(${choice}=${quoted(pickWords.high)},${at(row, column + 2)},${own}))`,
        valueOf(lean),
        { format },
      );
    });
  }
}

/** The typed cell of a scenario's change of a number on Scenarios: row and column for year y (from 0). */
function settingPlace(p: Plan, l: Layout, scenario: number, name: string, y: number): [number, number] {
  let row = changesFirst(p);
  for (let i = 0; i < p.scenarios.length; i++)
    for (const key of p.scenarios[i]?.set.keys() ?? []) {
      const known = l.assumption(key);
      if (!known) continue;
      if (i === scenario && key === name) {
        const setting = p.scenarios[i]?.set.get(key);
        const perYear = known.byYear && (typeof setting === 'number' || Array.isArray(setting));
        return [row, 3 + (perYear ? y : 0)];
      }
      row++;
    }
  return [0, 0];
}

/** The first row of the scenarios' changes on Scenarios. */
export const changesFirst = (p: Plan): number => 5 + p.scenarios.length + 3;

export function numbersSheet(p: Plan, l: Layout): void {
  const s = l.numbers;
  s.text(0, 0, workbookWords().sheets.numbers, { kind: 'title' });
  s.text(1, 0, workbookWords().scenarioNumbers.hint, { kind: 'note' });
  const { lean, chosen } = p;
  const offsets = l.group === 1 ? '1' : 'CHOOSE(lean_no,1,5,7)';
  const offset = l.group === 1 || lean === 'likely' ? 1 : lean === 'worse' ? 5 : 7;
  s.text(2, 0, workbookWords().scenarioNumbers.column, { kind: 'quiet' });
  s.live(2, 1, `(scenario_no-1)*${String(l.group)}+${offsets}`, chosen * l.group + offset, {
    kind: 'quiet',
    format: '0',
    align: 'left',
  });
  l.name('view_column', s, 2, 1);
  s.heads(4, 0, [inspectWords().assumptionLabel, inspectWords().formulaName, figuresWords().year]);
  const w = workbookWords().scenarioNumbers;
  p.scenarios.forEach((scenario, i) => {
    const column = 3 + i * l.group;
    s.over(3, column, column + l.group - 1, scenario.label);
    s.heads(
      4,
      column,
      l.group === 1 ? [w.likely] : [w.likely, w.low, w.high, w.worseTakes, w.worse, w.betterTakes, w.better],
    );
    s.alignRight(4, column, column + l.group - 1);
  });
  for (const a of p.assumptions) {
    if (!a.changes) continue;
    for (let y = 0; y < l.rowsOf(a); y++) {
      const row = l.numberRow(a.assumption.name, y);
      s.text(row, 0, a.label, { wrap: true });
      s.text(row, 1, a.assumption.name, { kind: 'quiet' });
      if (a.byYear) s.number(row, 2, y + 1, { format: '0' });
    }
    p.scenarios.forEach((scenario, i) => scenarioCells(p, l, a, scenario, i));
  }
  s.widths.push(44, 24, 8, ...p.scenarios.flatMap(() => new Array<number>(l.group).fill(14)));
  s.frozen = { rows: 5, columns: 2 };
  s.page = { repeatColumns: '$A:$A', repeatRows: '$4:$5' };
}
