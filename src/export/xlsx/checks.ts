/** The sheet Checks: whether the workbook is consistent, and the weak points of the case. */
import { figuresWords } from '../../text/words/figures.ts';
import { checksWords } from '../../text/words/checks.ts';
import { numbersWords } from '../../text/words/numbers.ts';
import { workbookWords } from '../../text/words/workbook.ts';
import { checkInWords } from '../../text/checks.ts';
import { makeFormats } from '../../text/format.ts';
import { at, span } from './grid.ts';
import { measures } from './flows.ts';
import { timelineColumns, type Layout } from './layout.ts';
import { returnsCell, returnsRow } from './returns.ts';
import { scenarioRow } from './scenarioPlaces.ts';
import { leansShown } from './scenarioPlaces.ts';
import type { Plan } from './plan.ts';

export function checksSheet(p: Plan, l: Layout): void {
  const s = l.checks;
  const w = workbookWords().checks;
  s.text(0, 0, workbookWords().sheets.checks, { kind: 'title' });
  s.text(1, 0, w.hint, { kind: 'note' });
  s.heads(3, 0, [w.check, w.one, w.other, w.result]);
  s.alignRight(3, 1, 2);
  const f = p.formats;
  const { evaluation: e } = p.now;
  const net = l.yearCell('net');
  const none = numbersWords().none;
  const pairs: [string, string, string, number | string, number | string][] = [
    [
      w.linesAdd,
      `SUM(${l.lineColumn('total')})`,
      `SUM(${l.timeline.span(l.timelineFirst, timelineColumns.total, l.timelineFirst + Math.max(1, p.lines.length) - 1, timelineColumns.total)})`,
      total(p),
      total(p),
    ],
    [
      w.monthsAdd,
      l.timeline.at(l.flowRow('incremental'), timelineColumns.total),
      net,
      e.net.total,
      e.net.total,
    ],
    [
      w.presentAdds,
      l.timeline.at(l.flowRow('incremental', 'discounted'), timelineColumns.total),
      l.yearCell('net', 'present'),
      e.net.presentValue,
      e.net.presentValue,
    ],
    [
      w.runsTo,
      l.timeline.at(l.flowRow('incremental', 'sum'), timelineColumns.months + p.end),
      net,
      e.net.total,
      e.net.total,
    ],
  ];
  const shown = leansShown(p);
  if (shown.length > 0 && p.lines.length > 0) {
    const last = scenarioRow(p.scenarios.length - 1);
    const columnsOf = p.ranged && shown.length === 3 ? 'CHOOSE(lean_no,2,1,3)' : '2';
    // If only likely views stand side by side, another lean cannot be compared.
    const applies = shown.length === 3 || !p.ranged ? '' : 'lean_no>1';
    const table = `INDEX(${l.scenarios.span(scenarioRow(0), 4, last, 6)},scenario_no,${columnsOf})`;
    const expected = shown.includes(p.lean) || !p.ranged ? (e.incomplete ? none : e.net.total) : e.net.total;
    pairs.push([
      w.tableAgrees,
      applies ? `IF(${applies},${net},${table})` : table,
      `IF(incomplete,"${none}",${net})`,
      expected,
      e.incomplete ? none : e.net.total,
    ]);
  }
  for (const measure of measures) {
    const m = e[measure];
    const rate = m.irr.kind === 'one' ? m.irr.rate : m.irr.kind === 'several' ? (m.irr.rates[0] ?? '') : '';
    pairs.push([
      w.rateAgrees(figuresWords()[measure]),
      returnsCell(l, measure, returnsRow.sheetRate),
      returnsCell(l, measure, returnsRow.rate),
      rate,
      rate,
    ]);
  }
  pairs.forEach(([label, one, other, a, b], i) => {
    const r = 4 + i;
    const isRate = label.startsWith(w.rateAgrees('').slice(0, 8));
    const look = { format: isRate ? '0.00%' : f.moneyExact, align: 'right' } as const;
    s.text(r, 0, label, { wrap: true });
    s.live(r, 1, one, a, look);
    s.live(r, 2, other, b, look);
    const [x, y] = [at(r, 1), at(r, 2)];
    const near = `ABS(${x}-${y})<=1E-6*MAX(1,ABS(${x}),ABS(${y}))`;
    s.live(
      r,
      3,
      `IF(IF(AND(ISNUMBER(${x}),ISNUMBER(${y})),${near},${x}=${y}),"${w.ok}","${w.differs}")`,
      w.ok,
      {},
    );
  });
  const end = 4 + pairs.length;
  s.warnings.push({ at: span(4, 3, end - 1, 3, 'none'), formula: `${at(4, 3, 'none')}<>"${w.ok}"` });
  if (p.options.internal) weakPoints(p, l, end + 1);
  s.widths.push(74, 22, 22, 14);
  s.page = { landscape: false, across: 1 };
}

/** Weak points of the case itself: only for internal readers. */
function weakPoints(p: Plan, { checks: s }: Layout, row: number): void {
  const w = workbookWords().checks;
  s.text(row, 0, w.weak, { kind: 'section' });
  s.text(row + 1, 0, w.weakHint, { kind: 'note' });
  const formats = makeFormats(p.options.locale ?? 'en', p.c.currency);
  const list = p.checks.map((check) => checkInWords(check, p.c, formats));
  (list.length > 0 ? list : [checksWords().list.none]).forEach((text, i) =>
    s.text(row + 2 + i, 0, text, { wrap: true }),
  );
}

const total = (p: Plan): number => p.now.evaluation.lines.reduce((sum, x) => sum + (x.total ?? 0), 0);
