/**
 * A review as a workbook: plan and actual of each row, the causes of the difference, the followed numbers, and the
 * findings. Plans, actuals and causes are figures of the calculator; differences, sums, shares and verdicts are live
 * formulas.
 */
import type { Case } from '../../case/index.ts';
import { addUp } from '../../report/addUp.ts';
import { Report as PageReport } from '../../report/report.ts';
import { reviewedOf } from '../../report/reviewed.ts';
import { makeFormats } from '../../text/format.ts';
import { buildWords } from '../../text/words/build.ts';
import { chartsWords } from '../../text/words/charts.ts';
import { exportingWords } from '../../text/words/exporting.ts';
import { numbersWords } from '../../text/words/numbers.ts';
import { reviewWords } from '../../text/words/review.ts';
import { workbookWords } from '../../text/words/workbook.ts';
import { inspectWords } from '../../text/words/inspect.ts';
import { labelOf } from '../../text/labels.ts';
import { aboutLabel, anyMeasured, causesOf, numberLabel, withoutStart } from '../../text/review.ts';
import type { Evaluation, ReviewResult } from '../../value/index.ts';
import { isBenefit, netSign } from '../../case/buckets.ts';
import { at, paperOf, quoted, Sheet, span, type Book } from './grid.ts';
import { numberFormats, type NumberFormats } from './numberFormats.ts';
import { outlookSheet } from './reviewOutlook.ts';

export interface ReviewWorkbookOptions {
  /** The reader's locale, BCP 47. Default en. */
  locale?: string;
  /** Whether to add the findings, with who acts and by when. Left out for a customer unless chosen. */
  findings?: boolean;
  /** The day it is made, YYYY-MM-DD: a target due before it and not met is missed. */
  today?: string;
}

interface Report {
  c: Case;
  result: ReviewResult;
  /** The plan the review is compared with. */
  plan: Evaluation;
  options: ReviewWorkbookOptions;
  f: NumberFormats;
  overview: Sheet;
  lines: Sheet;
  causes: Sheet;
  numbers: Sheet;
  findings: Sheet;
}

const first = 4;
const column = {
  kind: 1,
  sign: 2,
  benefit: 3,
  measured: 4,
  plan: 5,
  actual: 6,
  used: 7,
  variance: 8,
  status: 9,
} as const;
const toleranceName = 'tolerance';

/** The verdict on a progress (1 is as planned), as a formula. Slack as in the calculator. */
const verdictFormula = (progress: string): string => {
  const w = reviewWords().statuses;
  return `IF(${progress}>=1+${toleranceName}-1E-9,${quoted(w.above)},IF(${progress}>=1-${toleranceName}-1E-9,${quoted(w['on-track'])},${quoted(w.below)}))`;
};

function linesSheet(r: Report): void {
  const { c, result, f, lines: s } = r;
  const w = workbookWords().review;
  const { statuses } = reviewWords();
  s.text(0, 0, s.name, { kind: 'title' });
  s.text(1, 0, w.linesHint, { kind: 'note' });
  s.heads(first - 1, 0, [
    chartsWords().line,
    inspectWords().bucket,
    workbookWords().lines.sign,
    w.isBenefit,
    w.isMeasured,
    chartsWords().plan,
    chartsWords().actual,
    w.counted,
    w.variance,
    chartsWords().status,
  ]);
  s.alignRight(first - 1, column.sign, column.variance);
  result.lines.forEach((row, i) => {
    const line = c.lines[i];
    if (!line) return;
    const n = first + i;
    const cell = (k: number): string => at(n, k, 'column');
    const known = row.status !== 'not-measured' && row.status !== 'failing';
    const used = row.actual ?? row.plan ?? 0;
    const gain = netSign[line.bucket] * (used - (row.plan ?? 0));
    s.text(n, 0, labelOf.line(line), { wrap: true });
    s.text(n, column.kind, buildWords().buckets[line.bucket], { kind: 'quiet' });
    s.number(n, column.sign, netSign[line.bucket], { kind: 'quiet', format: '+0;\u22120' });
    const isGain = isBenefit(line.bucket) && !line.bucket.startsWith('alternative');
    s.number(n, column.benefit, isGain ? 1 : 0, { kind: 'quiet', format: f.yesNo });
    s.number(n, column.measured, known ? 1 : 0, { kind: 'quiet', format: f.yesNo });
    s.number(n, column.plan, row.plan, { kind: 'input', format: f.money });
    s.number(n, column.actual, row.actual, { kind: 'input', format: f.money });
    // A row without an actual counts as planned.
    s.live(
      n,
      column.used,
      `IF(${cell(column.actual)}="",0+${cell(column.plan)},${cell(column.actual)})`,
      used,
      { format: f.money },
    );
    s.live(n, column.variance, `${cell(column.sign)}*(${cell(column.used)}-${cell(column.plan)})`, gain, {
      format: f.money,
      kind: 'strong',
    });
    const [plan, variance] = [cell(column.plan), cell(column.variance)];
    const otherwise = row.status === 'failing' ? statuses.failing : statuses['not-measured'];
    const free = `IF(${variance}>0,${quoted(statuses.above)},IF(${variance}<0,${quoted(statuses.below)},${quoted(statuses['on-track'])}))`;
    s.live(
      n,
      column.status,
      `IF(${cell(column.measured)}=0,${quoted(otherwise)},IF(${plan}=0,${free},${verdictFormula(`(1+${variance}/ABS(${plan}))`)}))`,
      statuses[row.status],
      { indent: 1 },
    );
  });
  s.widths.push(44, 30, 9, 9, 10, 17, 17, 17, 17, 20);
  s.frozen = { rows: first, columns: 1 };
  s.page = { repeatColumns: '$A:$A', repeatRows: `$${first}:$${first}` };
}

function causesSheet(r: Report): void {
  const { c, result, f, causes: s } = r;
  s.text(0, 0, s.name, { kind: 'title' });
  s.text(1, 0, workbookWords().review.causesHint, { kind: 'note' });
  s.heads(first - 1, 0, [chartsWords().cause, chartsWords().amount]);
  s.alignRight(first - 1, 1, 1);
  const causes = causesOf(c, result);
  // Rounded to the cent so that they add up to the cent, and readers can add up the amounts shown.
  const cents = (amount: number): number => amount / f.smallest;
  const shown = addUp(
    cents(result.planToDate),
    cents(result.actualToDate),
    causes.map(({ amount }) => cents(amount)),
  ).map((n) => n * f.smallest);
  causes.forEach(({ label }, i) => {
    s.text(first + i, 0, label, { wrap: true });
    s.number(first + i, 1, shown[i] ?? 0, { kind: 'input', format: f.moneyExact });
  });
  const end = first + causes.length;
  s.text(end, 0, chartsWords().total, { kind: 'total' });
  const total = shown.reduce((sum, amount) => sum + amount, 0);
  s.live(end, 1, causes.length === 0 ? '0' : `SUM(${span(first, 1, end - 1, 1)})`, total, {
    kind: 'total',
    format: f.moneyExact,
  });
  s.widths.push(60, 20);
  s.frozen = { rows: first, columns: 0 };
  s.page = { landscape: false };
}

function numbersSheet(r: Report): void {
  const { c, result, f, numbers: s } = r;
  const w = workbookWords().review;
  const { statuses } = reviewWords();
  const rows = [
    ...result.kpis,
    ...result.numbers.map((x) => ({ ...x, today: null, progress: null, status: null })),
  ];
  s.text(0, 0, s.name, { kind: 'title' });
  s.text(1, 0, w.numbersHint, { kind: 'note' });
  s.heads(first - 1, 0, [
    inspectWords().assumptionLabel,
    chartsWords().today,
    w.planned,
    w.measured,
    w.carried,
    w.progress,
    chartsWords().status,
  ]);
  s.alignRight(first - 1, 1, 5);
  rows.forEach((row, i) => {
    const n = first + i;
    const a = c.assumptions.find((x) => x.name === row.name);
    const format = f.typed(a?.unit ?? 'number', [row.today, row.plan, row.actual]);
    s.text(n, 0, numberLabel(c, row.name), { wrap: true });
    s.number(n, 1, row.today, { kind: 'input', format });
    s.number(n, 2, row.plan, { kind: 'input', format });
    s.number(n, 3, row.actual, { kind: 'input', format });
    s.text(n, 4, row.carried ? workbookWords().numbers.yes : '', { kind: 'quiet', align: 'right' });
    const [today, plan, actual] = [1, 2, 3].map((k) => at(n, k, 'column')) as [string, string, string];
    s.live(
      n,
      5,
      `IF(OR(${actual}="",${today}="",${plan}=${today}),"",(${actual}-${today})/(${plan}-${today}))`,
      row.progress ?? '',
      { format: f.percent },
    );
    const progress = at(n, 5, 'column');
    s.live(
      n,
      6,
      `IF(${actual}="",${quoted(statuses['not-measured'])},IF(${today}="",${quoted(reviewWords().result.noStart)},IF(${plan}=${today},${quoted(statuses['no-target'])},${verdictFormula(progress)})))`,
      row.status === null ? withoutStart(row) : statuses[row.status],
      { indent: 1 },
    );
  });
  s.widths.push(48, 16, 16, 16, 22, 14, 20);
  s.frozen = { rows: first, columns: 1 };
}

function findingsSheet(r: Report, reviewId: string): void {
  const s = r.findings;
  const w = exportingWords().review;
  const found = r.c.reviews.find((x) => x.id === reviewId)?.findings ?? [];
  s.text(0, 0, s.name, { kind: 'title' });
  s.heads(first - 1, 0, [
    w.about,
    w.reason,
    w.action,
    exportingWords().columns.who,
    w.due,
    reviewWords().form.findingStatus,
  ]);
  found.forEach(({ about, reason, action, who, due, status, closed }, i) =>
    [
      aboutLabel(r.c, about),
      reason === null ? '' : reviewWords().reasons[reason],
      action,
      who,
      due ?? '',
      [reviewWords().findingStatuses[status], status === 'open' ? '' : (closed ?? '')]
        .filter(Boolean)
        .join(', '),
    ].forEach((text, k) => s.text(first + i, k, text, { wrap: true })),
  );
  if (found.length === 0) s.text(first, 0, reviewWords().result.noFindings, { kind: 'note' });
  s.widths.push(36, 20, 60, 24, 14, 24);
  s.frozen = { rows: first, columns: 0 };
}

function overviewSheet(r: Report, reviewId: string, names: Book['names']): void {
  const { c, result, plan, f, overview: s, lines } = r;
  const w = workbookWords().review;
  const own = c.reviews.find((x) => x.id === reviewId);
  s.text(0, 0, labelOf.case(c), { kind: 'title', wrap: true });
  s.merges.push({ row: 0, from: 0, to: 1 });
  s.text(1, 0, w.subtitle(own?.on ?? '', result.month, own?.by ?? '', c.currency), { kind: 'subtitle' });
  if (result.baselineChanged) s.text(2, 0, w.baselineChanged, { kind: 'warning' });
  const last = first + Math.max(1, result.lines.length) - 1;
  const of = (k: number): string => lines.span(first, k, last, k);
  const some = result.lines.length > 0;
  const isMeasured = anyMeasured(result);
  const { realisedNone } = reviewWords().result;
  /** If nothing was measured, there is no actual amount. */
  const came = (formula: string): string =>
    isMeasured ? formula : `IF(SUM(${of(column.measured)})=0,${quoted(realisedNone)},${formula})`;
  const shown = (value: number): number | string => (isMeasured ? value : realisedNone);
  const sum = (...columns: number[]): string => (some ? `SUMPRODUCT(${columns.map(of).join(',')})` : '0');
  s.text(4, 0, w.toDate, { kind: 'section' });
  s.text(4, 1, '', { kind: 'section' });
  const money = { format: f.money, align: 'right' } as const;
  const figures: [string, string, number | string, string][] = [
    [chartsWords().plan, sum(column.sign, column.plan), result.planToDate, f.money],
    [chartsWords().actual, came(sum(column.sign, column.used)), shown(result.actualToDate), f.money],
    [w.variance, came(`${at(6, 1)}-${at(5, 1)}`), shown(result.variance), f.money],
    [
      w.realised,
      `IF(${sum(column.benefit, column.measured, column.plan)}>0,${sum(column.benefit, column.measured, column.used)}/${sum(column.benefit, column.measured, column.plan)},${quoted(numbersWords().none)})`,
      result.realised ?? numbersWords().none,
      f.percent,
    ],
    [
      w.coverage,
      some
        ? `IFERROR(SUMPRODUCT(${of(column.benefit)},${of(column.measured)},ABS(${of(column.plan)}))/SUMPRODUCT(${of(column.benefit)},ABS(${of(column.plan)})),0)`
        : '0',
      result.coverage,
      f.percent,
    ],
  ];
  if (isMeasured)
    figures.push([
      w.causesAddUp,
      `IF(ABS(${r.causes.at(first + result.causes.length, 1)}-${at(7, 1)})<=${f.smallest}+1E-6*MAX(1,ABS(${at(7, 1)})),${quoted(workbookWords().checks.ok)},${quoted(workbookWords().checks.differs)})`,
      workbookWords().checks.ok,
      'General',
    ]);
  figures.forEach(([label, formula, value, format], i) => {
    s.text(5 + i, 0, label, { kind: i === 2 ? 'total' : 'label' });
    s.live(5 + i, 1, formula, value, { format, align: 'right', kind: i === 2 ? 'total' : 'label' });
  });
  s.text(12, 0, w.outlook, { kind: 'section' });
  s.text(12, 1, '', { kind: 'section' });
  const outlook: [string, number | string][] = [
    [w.planned, plan.net.total],
    [w.atPlan, shown(result.outlook.atPlan)],
    [w.runRate, shown(result.outlook.runRate)],
  ];
  outlook.forEach(([label, value], i) => {
    s.text(13 + i, 0, label);
    if (typeof value === 'number') s.number(13 + i, 1, value, money);
    else s.text(13 + i, 1, value, { align: 'right' });
  });
  s.text(17, 0, w.tolerance);
  s.number(17, 1, c.success.tolerance, { kind: 'input', format: f.typed('percent', [c.success.tolerance]) });
  names.push({ name: toleranceName, range: s.at(17, 1) });
  if (own?.note) s.text(19, 0, own.note, { wrap: true });
  s.widths.push(64, 24);
  s.warnings.push({ at: at(7, 1, 'none'), formula: `${at(7, 1)}<0` });
  s.page = { landscape: false };
}

/** The review as sheets, before they are written. Throws a RangeError for a review the case does not hold. */
export function reviewBookOf(c: Case, reviewId: string, options: ReviewWorkbookOptions = {}): Book {
  const w = workbookWords().review.sheets;
  const reviewed = reviewedOf(
    new PageReport({
      document: c,
      view: { scenario: null, lean: 'likely', countable: false },
      audience: 'customer',
      formats: makeFormats(options.locale ?? 'en', c.currency),
      outcome: null,
      ...(options.today === undefined ? {} : { today: options.today }),
    }),
    reviewId,
  );
  if (!reviewed) throw new RangeError('no such review');
  const { result, plan } = reviewed;
  const r: Report = {
    c,
    result,
    plan,
    options,
    f: numberFormats(options.locale ?? 'en', c.currency, workbookWords().numbers),
    overview: new Sheet(w.overview),
    lines: new Sheet(workbookWords().sheets.lines),
    causes: new Sheet(w.causes),
    numbers: new Sheet(w.numbers),
    findings: new Sheet(w.findings),
  };
  const outlook = new Sheet(w.outlook);
  const names: Book['names'] = [];
  overviewSheet(r, reviewId, names);
  linesSheet(r);
  causesSheet(r);
  numbersSheet(r);
  outlookSheet(outlook, reviewed, r.f);
  if (options.findings) findingsSheet(r, reviewId);
  return {
    title: labelOf.case(c),
    paper: paperOf(options.locale),
    sheets: [
      r.overview,
      // A sheet with only a heading is left out.
      ...(outlook.cells.size > 1 ? [outlook] : []),
      r.lines,
      ...(anyMeasured(result) ? [r.causes] : []),
      r.numbers,
      ...(options.findings ? [r.findings] : []),
    ],
    names,
  };
}
