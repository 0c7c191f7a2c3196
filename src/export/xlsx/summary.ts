/** The sheet Summary: the choices, the headline, the measures, and how benefits become net value. */
import { isSolutionBenefit, buckets } from '../../case/index.ts';
import { buildWords } from '../../text/words/build.ts';
import { figuresWords } from '../../text/words/figures.ts';
import { chartsWords } from '../../text/words/charts.ts';
import { numbersWords } from '../../text/words/numbers.ts';
import { workbookWords } from '../../text/words/workbook.ts';
import { inspectWords } from '../../text/words/inspect.ts';
import { labelOf } from '../../text/labels.ts';
import { scoreValue, returnBase } from '../../value/index.ts';
import { choices } from './choices.ts';
import { figuresTable, paidNote, unlessIncomplete } from './figures.ts';
import { figureHead, quoted } from './grid.ts';
import { headline } from './headline.ts';
import { timelineColumns, type Layout } from './layout.ts';
import type { Plan } from './plan.ts';
import { ratioFormula, ratioValue } from './ratio.ts';
import { scoreCell } from './score.ts';
import { row, tableRows } from './summaryRows.ts';

/** What is missing, stated at the headline. */
function warnings(p: Plan, l: Layout): void {
  const s = l.summary;
  const { evaluation } = p.now;
  const some = p.lines.length > 0;
  const several = p.optionLabels.length > 1;
  const missing = `SUMPRODUCT(${several ? `${l.lineColumn('member')},` : ''}1-${l.lineColumn('counted')})`;
  const counted = l.lineColumn('counted');
  const status = l.lineColumn('status');
  const flag = some
    ? `SUMPRODUCT(${l.lineColumn('burden')},1-${counted},--(${status}<>${quoted(workbookWords().lines.status.waiting)}),--(${status}<>${quoted(buildWords().waitsForAmount)})${several ? `,--(${status}<>${quoted(workbookWords().lines.status.other)})` : ''})>0`
    : 'FALSE()';
  // A truth value needs a cell of its own to be referred to by name.
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
  const { one, many } = workbookWords().summary.leftOut;
  s.live(
    row.waiting,
    0,
    some ? `IF(${missing}=0,"",IF(${missing}=1,${quoted(one)},${missing}&${quoted(` ${many}`)}))` : '""',
    left === 0 ? '' : left === 1 ? one : `${left} ${many}`,
    { kind: 'warning' },
  );
}

function value(p: Plan, l: Layout): void {
  const s = l.summary;
  const f = p.formats;
  const g = figuresWords();
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
    s.live(r, 1, unlessIncomplete(l.yearCell(after)), e.incomplete ? numbersWords().none : e[after].total, {
      format: f.money,
      kind: 'total',
      align: 'right',
    });
    s.live(
      r,
      2,
      unlessIncomplete(l.yearCell(after, 'present')),
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
    unlessIncomplete(ratioFormula(l, l.yearCell('gross'), spent, ['tangible-cost', 'perceived-cost'])),
    e.incomplete ? numbersWords().none : ratioValue(e.returnOnValue, returnBase(e.whole)),
    { format: f.percent, align: 'right' },
  );
  r++;
  // Benefit money by whose numbers it depends on.
  const gains = p.lines.flatMap((pl, i) => (isSolutionBenefit(pl.line.bucket) ? [i] : []));
  s.text(r, 0, w.share, { wrap: true });
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
    // A share of exactly 1: every number it depends on is the customer's.
    for (const [label, value, is] of [
      [w.wholly, e.wholly.theirs, '='],
      [w.needsOurs, e.wholly.needsOurs, '<>'],
    ] as const) {
      s.text(r, 0, label, { wrap: true });
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
  s.text(r + 1, 0, workbookWords().summary.method, { kind: 'note', wrap: true });
  s.merges.push({ row: r + 1, from: 0, to: 4 });
  if (p.options.internal && p.c.privateNote.trim() !== '') {
    s.text(r + 3, 0, inspectWords().privateNote, { kind: 'section' });
    s.text(r + 4, 0, p.c.privateNote, { wrap: true });
  }
}

export function summarySheet(p: Plan, l: Layout): void {
  const s = l.summary;
  const { c } = p;
  const w = workbookWords().summary;
  s.text(0, 0, labelOf.case(c), { kind: 'title', wrap: true });
  s.text(1, 0, w.about(c.customer.name, c.solution, c.alternative), { kind: 'subtitle', wrap: true });
  s.text(2, 0, w.prepared(c.prepared.by || c.owner, c.prepared.on ?? '', c.currency, p.years, c.start), {
    kind: 'subtitle',
  });
  for (const r of [0, 1, 2]) s.merges.push({ row: r, from: 0, to: 4 });
  choices(p, l);
  headline(p, l);
  warnings(p, l);
  figuresTable(p, l);
  paidNote(p, l);
  value(p, l);
  s.widths.push(46, 21, 21, 21, 21);
  // One page, unless there is a note of any length.
  const note = p.options.internal && c.privateNote.trim() !== '';
  s.page = { landscape: false, across: 1, ...(note ? {} : { down: 1 }) };
}
