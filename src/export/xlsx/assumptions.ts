/** The sheet Assumptions: every typed number in a row (a row per year if years differ), with whose number it is. */
import { inYear, type Assumption, type Rollout, type Series } from '../../case/index.ts';
import { cellNames } from '../../import/returned/marks.ts';
import { titled } from '../../text/titled.ts';
import { buildWords } from '../../text/words/build.ts';
import { settingsWords } from '../../text/words/settings.ts';
import { workbookWords } from '../../text/words/workbook.ts';
import { inspectWords } from '../../text/words/inspect.ts';
import { at, quoted, span, type Sheet } from './grid.ts';
import { assumptionColumns as col, type Layout } from './layout.ts';
import { type Plan, type PlanAssumption } from './plan.ts';
import { nameOf, todayNameOf } from './translate.ts';
import { assumptionWhose, whoseBlock } from './whose.ts';

/** Their positions here are their numbers in the formulas of the sheet. */
const timings = ['year-end', 'mid-year', 'monthly'] as const;

/** The source of a number besides whose it is: who, when, evidence, link. */
export const sourceCells = ({ who, on, note, link }: Assumption['source']): string[] => [
  who,
  on ?? '',
  note,
  link,
];

/** The heads of `sourceCells`, followed by that of the note. */
export function sourceHeads(p: Plan): string[] {
  const i = inspectWords();
  return [
    i.source,
    i.who,
    i.on,
    i.sourceNote,
    i.sourceLink,
    i.note,
    ...(p.options.internal ? [i.privateNote] : []),
  ];
}

/**
 * Typed cells of a rollout down a column, from `row` on: go-live and full adoption, or a share for each year of which
 * the last repeats. Returns the number of rows used.
 */
export function rolloutCells(
  sheet: Sheet,
  row: number,
  column: number,
  rollout: Rollout,
  years: number,
  down = true,
): number {
  const place = (i: number): [number, number] => (down ? [row + i, column] : [row, column + i]);
  if ('byYear' in rollout) {
    const { byYear } = rollout;
    for (let y = 0; y < years; y++) {
      const [r, k] = place(y);
      const share = inYear(byYear, y);
      const look = { kind: 'input', format: '0%' } as const;
      if (y < byYear.length) sheet.number(r, k, share, look);
      else sheet.live(r, k, at(...place(y - 1), 'none'), share, look);
      sheet.rules.push({
        at: at(r, k, 'none'),
        of: { decimal: [0, 1] },
        message: workbookWords().rules.share,
      });
    }
    return years;
  }
  [rollout.goLive, rollout.fullAdoption].forEach((month, i) => {
    const [r, k] = place(i);
    sheet.number(r, k, month, { kind: 'input', format: '0' });
    sheet.rules.push({ at: at(r, k, 'none'), of: { whole: [0, 120] }, message: workbookWords().rules.month });
  });
  return 2;
}

function caseBlock(p: Plan, l: Layout): void {
  const s = l.assumptions;
  const { c, years } = p;
  s.text(3, 0, workbookWords().assumptions.whole, { kind: 'section' });
  s.text(4, 0, settingsWords().rate);
  s.number(4, col.likely, c.discount.rate, {
    kind: 'input',
    format: p.formats.typed('percent', [c.discount.rate]),
  });
  l.name('discount_rate', s, 4, col.likely);
  s.text(5, 0, settingsWords().timing);
  const labels = timings.map((timing) => workbookWords().assumptions.timings[timing]);
  s.text(5, col.likely, labels[timings.indexOf(c.discount.timing)] ?? '', { kind: 'input', align: 'right' });
  s.rules.push({
    at: at(5, col.likely, 'none'),
    of: { list: quoted(labels.join(',')) },
    message: workbookWords().rules.list,
  });
  s.text(5, col.high, workbookWords().assumptions.timingNumber, { kind: 'quiet', indent: 1 });
  s.live(
    5,
    col.used,
    `IF(${at(5, col.likely)}=${quoted(labels[1] ?? '')},2,IF(${at(5, col.likely)}=${quoted(labels[2] ?? '')},3,1))`,
    timings.indexOf(c.discount.timing) + 1,
    { kind: 'quiet', format: '0' },
  );
  l.name('timing_no', s, 5, col.used);
  rolloutCells(s, l.rolloutRow, col.likely, c.rollout, years);
  if ('byYear' in c.rollout)
    for (let y = 0; y < years; y++)
      s.text(l.rolloutRow + y, 0, workbookWords().assumptions.adoptionIn(inspectWords().year(y + 1)));
  else {
    s.text(l.rolloutRow, 0, settingsWords().goLive);
    s.text(l.rolloutRow + 1, 0, settingsWords().full);
  }
}

/** A typed number or, after the end of the series, a reference to the year before. */
function seriesCell(
  s: Sheet,
  row: number,
  column: number,
  series: Series | null,
  y: number,
  format: string,
): void {
  const value = inYear(series, y);
  const look = { kind: 'input', format } as const;
  const typed = y === 0 || (Array.isArray(series) && y < series.length);
  if (typed || value === null) s.number(row, column, value, look);
  else s.live(row, column, at(row - 1, column, 'none'), value, look);
}

function assumptionRows(p: Plan, l: Layout, a: PlanAssumption): void {
  const s = l.assumptions;
  const { assumption, label } = a;
  const { name, unit, value, low, high, today, source } = assumption;
  const rows = l.rowsOf(a);
  const first = l.assumptionRow(name);
  const format = p.formats.typed(unit, [value, low, high, today]);
  const scenario = p.scenarios[p.chosen];
  const values = p.now.model.values;
  for (let y = 0; y < rows; y++) {
    const row = first + y;
    s.text(row, col.label, rows > 1 ? workbookWords().inYear(label, inspectWords().year(y + 1)) : label, {
      wrap: true,
    });
    s.text(row, col.name, y === 0 ? nameOf(name) : '', { kind: 'quiet' });
    s.text(row, col.unit, inspectWords().units[unit], { kind: 'quiet' });
    seriesCell(s, row, col.low, low, y, format);
    seriesCell(s, row, col.likely, value, y, format);
    seriesCell(s, row, col.high, high, y, format);
    if (y === 0) s.number(row, col.today, today, { kind: 'input', format });
    const likely = at(row, col.likely, 'column');
    const has = (scenario?.assumptions[a.slot]?.value ?? null) !== null;
    const used = has ? (values[a.slot * p.years + y] ?? null) : '';
    if (a.changes) {
      const r = l.numberRow(name, y);
      const last = 3 + p.scenarios.length * l.group - 1;
      s.live(row, col.used, `INDEX(${l.numbers.span(r, 3, r, last)},1,view_column)`, used, { format });
    } else s.live(row, col.used, `IF(${likely}="","",${likely})`, used, { format });
  }
  l.name(nameOf(name), s, first, col.used, first + rows - 1);
  l.name(todayNameOf(name), s, first, col.today);
  assumptionWhose(l, assumption);
  sourceCells(source).forEach((text, i) =>
    s.text(first, col.who + i, text, { wrap: true, indent: i === 0 ? 1 : 0 }),
  );
  const peers = assumption.peers.map(({ who, result, link }) => titled(who, result, link)).join('\n');
  s.text(first, col.who + 4, peers, { wrap: true });
  s.text(first, col.who + 5, assumption.note, { wrap: true });
  if (p.options.internal) s.text(first, col.who + 6, assumption.privateNote, { wrap: true });
}

/** Free rows at the end, for proposed rows. */
const freeRows = 8;

function proposedRows(p: Plan, l: Layout): void {
  const s = l.assumptions;
  const w = workbookWords().assumptions;
  const last = p.assumptions.at(-1);
  const row = (last ? l.assumptionRow(last.assumption.name) + l.rowsOf(last) : l.assumptionHead + 1) + 1;
  const i = inspectWords();
  s.text(row, 0, w.proposed, { kind: 'section' });
  s.text(row + 1, 0, w.proposedHint, { kind: 'note' });
  s.text(row + 2, 0, i.assumptionLabel, { kind: 'head', wrap: true });
  s.text(row + 2, 1, w.proposedKind, { kind: 'head', wrap: true });
  s.text(row + 2, 2, buildWords().perLabel, { kind: 'head', wrap: true });
  s.text(row + 2, col.low, w.proposedAmount, { kind: 'head', wrap: true, align: 'right' });
  const first = row + 3;
  const lists = [Object.values(w.proposedKinds), Object.values(buildWords().per)];
  for (let r = first; r < first + freeRows; r++) {
    for (const column of [0, 1, 2]) s.text(r, column, '', { kind: 'input', wrap: true });
    s.number(r, col.low, null, { kind: 'input', format: p.formats.moneyExact });
    lists.forEach((list, k) =>
      s.rules.push({
        at: at(r, 1 + k, 'none'),
        of: { list: quoted(list.join(',')) },
        message: workbookWords().rules.list,
      }),
    );
  }
  l.names.push({ name: cellNames.proposed, range: s.span(first, 0, first + freeRows - 1, col.low) });
}

export function assumptionsSheet(p: Plan, l: Layout): void {
  const s = l.assumptions;
  const i = inspectWords();
  s.text(0, 0, workbookWords().sheets.assumptions, { kind: 'title' });
  s.text(1, 0, workbookWords().assumptions.hint, { kind: 'note' });
  caseBlock(p, l);
  whoseBlock(l);
  const heads = [
    i.assumptionLabel,
    i.formulaName,
    i.unit,
    workbookWords().assumptions.low,
    i.likely,
    workbookWords().assumptions.high,
    workbookWords().assumptions.today,
    workbookWords().assumptions.used,
    i.source,
    workbookWords().assumptions.theirs,
    i.who,
    i.on,
    i.sourceNote,
    i.sourceLink,
    i.peers,
    i.note,
    ...(p.options.internal ? [i.privateNote] : []),
  ];
  s.heads(l.assumptionHead, 0, heads);
  s.alignRight(l.assumptionHead, col.low, col.used);
  for (const a of p.assumptions) assumptionRows(p, l, a);
  proposedRows(p, l);
  s.widths.push(
    44,
    24,
    10,
    14,
    14,
    14,
    14,
    14,
    20,
    12,
    20,
    12,
    34,
    24,
    34,
    34,
    ...(p.options.internal ? [34] : []),
  );
  const last = p.assumptions.at(-1);
  const end = last ? l.assumptionRow(last.assumption.name) + l.rowsOf(last) : l.assumptionHead + 1;
  s.frozen = { rows: l.assumptionHead + 1, columns: 1 };
  s.page = {
    repeatColumns: '$A:$A',
    repeatRows: `$${l.assumptionHead + 1}:$${l.assumptionHead + 1}`,
    // The free rows are for typing, so they are not printed.
    area: span(0, 0, end - 1, s.widths.length - 1),
  };
}
