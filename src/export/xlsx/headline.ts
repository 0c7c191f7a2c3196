/** The headline of Summary: net value as shown, its rate and basis, and the figures beside it. */
import { buildWords } from '../../text/words/build.ts';
import { numbersWords } from '../../text/words/numbers.ts';
import { scenariosWords } from '../../text/words/scenarios.ts';
import { workbookWords } from '../../text/words/workbook.ts';
import type { Lean } from '../../value/index.ts';
import { figureValue, formatOfFigure, labelOfFigure, unlessIncomplete } from './figures.ts';
import { measures, type MeasureKey } from './flows.ts';
import { at, figureHead, quoted, span, type Look } from './grid.ts';
import { timelineRows, type Layout } from './layout.ts';
import { joined, liveText, mark, percentOf } from './liveText.ts';
import type { Plan } from './plan.ts';
import { netColumns, scenarioRow } from './scenarioPlaces.ts';
import { leansShown } from './scenarioPlaces.ts';
import { headlineFigures, row, tableRow, type TableRow } from './summaryRows.ts';

/** The measures of the two views, with perceived value and countable only; and both before the alternative. */
const shownIn: readonly MeasureKey[] = ['incremental', 'tangibleIncremental'];
const beforeIn: readonly MeasureKey[] = ['whole', 'tangible'];

const pick = (key: TableRow, of: readonly MeasureKey[], which: string): string => {
  const first = 1 + measures.indexOf(of[0] ?? 'incremental');
  return `INDEX(${span(tableRow(key), first, tableRow(key), first + 1)},1,${which})`;
};

/** One of two texts, by the view. */
const byView = (p: Plan, all: string, countable: string): [formula: string, value: string] => [
  `IF(view_no=2,${quoted(countable)},${quoted(all)})`,
  p.options.countable ? countable : all,
];

/** "Every figure is before tax ..., present values at 10% a year, each year's flows at its end", live. */
function basis(p: Plan, l: Layout): void {
  const { timings } = buildWords().figures;
  const { rate, timing } = p.c.discount;
  const order = ['year-end', 'mid-year', 'monthly'] as const;
  const live = liveText(buildWords().basis(mark(0), mark(1)), [
    { formula: percentOf('discount_rate'), text: joined(p.options.locale ?? 'en').percent(rate) },
    { formula: `CHOOSE(timing_no,${order.map((x) => quoted(timings[x])).join(',')})`, text: timings[timing] },
  ]);
  if (!live) return;
  l.summary.live(row.basis, 0, live.formula, live.text, { kind: 'note', wrap: true });
  l.summary.merges.push({ row: row.basis, from: 0, to: 4 });
}

/** Net in the shown scenario, conservative, likely and optimistic side by side. */
function leansBeside(p: Plan, l: Layout): void {
  if (!p.ranged || leansShown(p).length < 3) return;
  const s = l.summary;
  const { leans } = scenariosWords().view;
  const none = numbersWords().none;
  const last = scenarioRow(p.scenarios.length - 1);
  s.text(row.leans, 0, workbookWords().summary.leans, { kind: 'head', wrap: true });
  const all: readonly Lean[] = ['worse', 'likely', 'better'];
  s.live(row.leans + 1, 0, ...byView(p, buildWords().net, buildWords().netCountable));
  all.forEach((lean, k) => {
    s.text(row.leans, 1 + k, leans[lean], figureHead);
    const column = (of: 'whole' | 'countable'): string =>
      `INDEX(${l.scenarios.span(scenarioRow(0), netColumns[of][k] ?? 0, last, netColumns[of][k] ?? 0)},scenario_no)`;
    const e = p.scenarios[p.chosen]?.views[lean].evaluation;
    const value = e?.[p.options.countable ? 'tangibleNet' : 'net'].total ?? none;
    s.live(
      row.leans + 1,
      1 + k,
      `IF(view_no=2,${column('countable')},${column('whole')})`,
      e?.incomplete ? none : p.lines.length === 0 && p.options.countable ? none : value,
      { format: p.formats.money, align: 'right', kind: lean === 'likely' ? 'strong' : 'label' },
    );
  });
}

function figures(p: Plan, l: Layout): void {
  const s = l.summary;
  const as = joined(p.options.locale ?? 'en');
  const shown = shownIn[p.options.countable ? 1 : 0] ?? 'incremental';
  // Figures of one view must not stand under the heads of the three above.
  s.text(row.figures - 1, 0, workbookWords().summary.chosen, { kind: 'head', wrap: true });
  for (const k of [1, 2, 3]) s.text(row.figures - 1, k, '', figureHead);
  headlineFigures(p.c).forEach((key, i) => {
    const r = row.figures + i;
    const main = key === 'npv' || i === 1;
    const look: Look = { format: formatOfFigure(p, key), align: 'right', kind: main ? 'strong' : 'label' };
    const npv =
      key === 'npv'
        ? liveText(buildWords().npvAt(mark(0)), [
            { formula: percentOf('discount_rate'), text: as.percent(p.c.discount.rate) },
          ])
        : null;
    if (npv) s.live(r, 0, npv.formula, npv.text);
    else s.text(r, 0, key === 'roi' ? buildWords().roiOver(p.years) : labelOfFigure(key));
    s.live(r, 1, pick(key, shownIn, 'view_no'), figureValue(p, shown, key), look);
  });
  const other = shownIn[p.options.countable ? 0 : 1] ?? 'incremental';
  const w = workbookWords().summary;
  s.live(row.other, 0, ...byView(p, w.countable, w.everything), { kind: 'quiet' });
  s.live(row.other, 1, pick('net', shownIn, '3-view_no'), figureValue(p, other, 'net'), {
    format: p.formats.money,
    align: 'right',
  });
  // Labelled, because it stands beside figures against the alternative.
  if (!p.lines.some((pl) => pl.line.bucket.startsWith('alternative'))) return;
  const before = beforeIn[p.options.countable ? 1 : 0] ?? 'whole';
  s.text(row.before, 0, w.before, { kind: 'quiet' });
  (['net', 'roi'] as const).forEach((key, k) =>
    s.live(row.before, 1 + k, pick(key, beforeIn, 'view_no'), figureValue(p, before, key), {
      format: formatOfFigure(p, key),
      align: 'right',
    }),
  );
}

/** A chart of the running sum month by month, in the shown view. */
function chart(p: Plan, l: Layout): void {
  l.summary.charts.push({
    title: workbookWords().summary.chart,
    categories: l.monthRow(timelineRows.month),
    values: l.monthRow(l.shownRow),
    format: p.formats.money,
    step: p.years <= 4 ? 6 : 12,
    from: { row: row.chart, column: 0 },
    to: { row: row.table - 2, column: 5 },
  });
}

export function headline(p: Plan, l: Layout): void {
  const s = l.summary;
  const { headline: whole, headlineCountable } = buildWords();
  s.live(row.head, 0, ...byView(p, whole(p.years, '', ''), headlineCountable(p.years, '', '')), {
    kind: 'section',
  });
  for (const k of [1, 2, 3, 4]) s.text(row.head, k, '', { kind: 'section' });
  const shown = p.options.countable ? 'tangibleNet' : 'net';
  const { evaluation: e } = p.now;
  s.live(
    row.headline,
    0,
    unlessIncomplete(`IF(view_no=2,${l.yearCell('countable')},${l.yearCell('net')})`),
    e.incomplete ? numbersWords().none : e[shown].total,
    { kind: 'headline', format: p.formats.money, align: 'left' },
  );
  l.name('net_value', s, row.headline, 0);
  if (p.lines.some((pl) => pl.line.bucket.startsWith('alternative')))
    s.text(row.headline, 1, workbookWords().summary.against(p.c.alternative.trim()), {
      kind: 'quiet',
      wrap: true,
    });
  s.merges.push({ row: row.headline, from: 1, to: 4 });
  basis(p, l);
  leansBeside(p, l);
  figures(p, l);
  chart(p, l);
  s.warnings.push({
    at: at(row.headline, 0, 'none'),
    formula: `AND(ISNUMBER(${at(row.headline, 0)}),${at(row.headline, 0)}<0)`,
  });
}
