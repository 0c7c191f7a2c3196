/**
 * The sheet Lines: each formula in words and live, the amount and timing of its payments, and whether it can be worked
 * out.
 */
import { labelOf } from '../../text/labels.ts';
import { eachPayment, perSaid } from '../../text/payments.ts';
import { buildWords } from '../../text/words/build.ts';
import { figuresWords } from '../../text/words/figures.ts';
import { chartsWords } from '../../text/words/charts.ts';
import { groupsWords } from '../../text/words/groups.ts';
import { workbookWords } from '../../text/words/workbook.ts';
import { inspectWords } from '../../text/words/inspect.ts';
import { lineProblemInWords } from '../../text/lineProblem.ts';
import { sourceCells, sourceHeads } from './assumptions.ts';
import { at, quoted, span } from './grid.ts';
import { groupNumber } from './groups.ts';
import { assumptionColumns, countOf, timelineColumns, type Layout } from './layout.ts';
import {
  amountIn,
  factorOf,
  isBurden,
  isMember,
  resultOf,
  signOf,
  type Plan,
  type PlanLine,
  type PlanScenario,
} from './plan.ts';
import { isCountable } from '../../value/model.ts';
import { lineWords, statedAt, statedCells } from './stated.ts';
import { nameOf, todayNameOf, translate } from './translate.ts';
import { lineShareCell, lineWhose } from './whose.ts';

/** The cells a line needs, as names; how many of them hold a number tells whether it waits. */
const neededNames = ({ names, todays }: PlanLine): string[] => [
  ...names.map((name) => nameOf(name)),
  ...todays.map(todayNameOf),
];

/** Formula cells of one line. Its words come from the case, its figures from the view the workbook opens in. */
function lineCells(p: Plan, l: Layout, pl: PlanLine, i: number): void {
  const s = l.lines;
  const { line, formula } = pl;
  const { years, end, formats: f } = p;
  const row = l.lineRow(i);
  const k = l.line;
  const cell = (column: keyof Layout['line']): string => at(row, k[column], 'column');
  const scenario = p.scenarios[p.chosen] as PlanScenario;
  const result = resultOf(p.now, pl);
  const several = p.optionLabels.length > 1;
  const member = isMember(scenario, pl);
  /** A row of another option has no amounts. */
  const ifMember = (formula: string, otherwise: string): string =>
    several ? `IF(${cell('member')}=0,${otherwise},${formula})` : formula;
  const counted = result?.total !== null && result?.total !== undefined;
  const amounts = span(row, k.amounts, row, k.amounts + years - 1, 'column');
  const needed = neededNames(pl);
  // Each name counts once, however many rows it has.
  const have = needed.length === 0 ? null : countOf(needed.map((name) => firstOf(l, name)));

  s.text(row, 0, pl.label, { wrap: true });
  s.text(row, 1, buildWords().buckets[line.bucket], { kind: 'quiet', wrap: true });
  lineWords(p, l, pl, i);
  s.text(row, 3, perSaid(line), { kind: 'quiet' });

  statedCells(p, l, pl, i);
  for (let y = 0; y < years; y++) {
    const translated =
      formula &&
      translate(formula, {
        number: (leaf) => statedAt(l, pl, i, leaf),
        value: (name) =>
          l.assumption(name)?.byYear ? `INDEX(${nameOf(name)},${at(3, k.amounts + y, 'row')})` : nameOf(name),
        today: todayNameOf,
        // An empty cell reads as 0, which is the value before the solution if nobody entered one.
        before: (name) =>
          y === 0
            ? `N(${todayNameOf(name)})`
            : l.assumption(name)?.byYear
              ? `INDEX(${nameOf(name)},${at(3, k.amounts + y - 1, 'row')})`
              : nameOf(name),
        year: at(3, k.amounts + y, 'row'),
      });
    const look = { format: f.moneyExact } as const;
    if (translated === null) s.text(row, k.amounts + y, '', look);
    else {
      const waits = result?.problem?.kind === 'waiting';
      s.live(
        row,
        k.amounts + y,
        ifMember(waits && have ? `IF(${have}<${needed.length},"",${translated})` : translated, '""'),
        waits || !member ? '' : amountIn(p.now, pl, y),
        look,
      );
    }
  }

  const total = l.timeline.at(l.timelineFirst + i, timelineColumns.total);
  const present = l.timeline.at(l.timelineFirst + i, timelineColumns.present);
  s.live(row, k.total, `IF(${cell('counted')}=1,${total},"")`, result?.total ?? '', {
    format: f.money,
    kind: 'strong',
  });
  s.live(row, k.present, `IF(${cell('counted')}=1,${present},"")`, result?.presentValue ?? '', {
    format: f.money,
  });
  const status = workbookWords().lines.status;
  const problem = result?.problem;
  if (formula === null) {
    const words = pl.problem ? lineProblemInWords(pl.problem) : status.failing;
    if (!several) s.text(row, k.status, words, { wrap: true });
    else
      s.live(row, k.status, ifMember(quoted(words), quoted(status.other)), member ? words : status.other, {
        wrap: true,
      });
  } else {
    const failing = quoted(status.failing);
    const otherwise = have ? `IF(${have}<${needed.length},${quoted(status.waiting)},${failing})` : failing;
    const now = counted ? status.counted : problem?.kind === 'waiting' ? status.waiting : status.failing;
    const counts = `IF(${cell('counted')}=1,${quoted(status.counted)},${otherwise})`;
    s.live(row, k.status, ifMember(counts, quoted(status.other)), member ? now : status.other, {
      kind: 'quiet',
      wrap: true,
    });
  }

  const input = { kind: 'input', format: '0' } as const;
  s.number(row, k.from, line.from, input);
  if (pl.recurring) {
    s.number(row, k.to, line.to, input);
    s.number(row, k.growth, line.growth, { kind: 'input', format: f.typed('percent', [line.growth]) });
  }
  s.number(row, k.risk, line.risk, { kind: 'input', format: f.typed('percent', [line.risk]) });
  if (pl.recurring) s.number(row, k.follows, line.adopts ? 1 : 0, { kind: 'input', format: f.yesNo });
  if (pl.advance > 0) s.number(row, k.advance, 1, { format: f.yesNo });
  const alternative = line.bucket.startsWith('alternative');
  if (alternative) s.number(row, k.countable, line.countable ? 1 : 0, { kind: 'input', format: f.yesNo });
  if (pl.recurring)
    s.number(row, k.times, { once: 0, month: 12, quarter: 4, year: 1 }[line.per], { format: '0' });

  if (pl.payments) {
    s.number(row, k.payments, pl.payments.months, input);
    s.number(row, k.interest, pl.payments.rate, {
      kind: 'input',
      format: f.typed('percent', [pl.payments.rate]),
    });
    const paid = `INDEX(${amounts},1,${cell('firstYear')})`;
    const each = eachPayment(line, result?.amount);
    s.live(
      row,
      k.each,
      `IF(${cell('counted')}=1,-PMT(${cell('interest')}/12,${cell('payments')},${paid}),"")`,
      counted && each !== null ? each : '',
      { format: f.moneyExact, kind: 'quiet' },
    );
  }

  const first = pl.recurring ? Math.max(1, line.from) : line.from;
  const last = pl.recurring ? Math.min(line.to ?? end, end) : line.from;
  const pays = first <= end && last >= first;
  const lastYear = pays ? Math.max(1, Math.ceil(last / 12)) : 0;
  s.live(row, k.first, pl.recurring ? `MAX(1,${cell('from')})` : `0+${cell('from')}`, first, {
    format: '0',
    kind: 'quiet',
  });
  s.live(
    row,
    k.last,
    pl.recurring ? `IF(${cell('to')}="",${end},MIN(${cell('to')},${end}))` : `0+${cell('from')}`,
    last,
    { format: '0', kind: 'quiet' },
  );
  s.live(row, k.firstYear, `MAX(1,ROUNDUP(${cell('first')}/12,0))`, Math.max(1, Math.ceil(first / 12)), {
    format: '0',
    kind: 'quiet',
  });
  s.live(
    row,
    k.lastYear,
    `IF(OR(${cell('first')}>${end},${cell('last')}<${cell('first')}),0,MAX(1,ROUNDUP(${cell('last')}/12,0)))`,
    lastYear,
    { format: '0', kind: 'quiet' },
  );
  const gains = line.bucket.endsWith('benefit') ? 'benefits_factor' : 'costs_factor';
  s.live(row, k.factor, `(1${signOf(pl) > 0 ? '-' : '+'}${cell('risk')})*${gains}`, factorOf(scenario, pl), {
    format: '0.00##',
    kind: 'quiet',
  });
  if (formula === null) s.number(row, k.counted, 0, { format: f.yesNo, kind: 'quiet' });
  else {
    // A year it does not pay in is not evaluated, so an error there does no harm.
    const paying = `INDEX(${amounts},1,${cell('firstYear')}):INDEX(${amounts},1,${cell('lastYear')})`;
    const works = `IF(${cell('lastYear')}<${cell('firstYear')},1,IF(ISERROR(SUM(${paying})),0,IF(MAX(MAX(${paying}),-MIN(${paying}))<1E+300,1,0)))`;
    const has = have ? `IF(${have}<${needed.length},0,${works})` : works;
    s.live(row, k.counted, ifMember(has, '0'), counted ? 1 : 0, {
      format: f.yesNo,
      kind: 'quiet',
    });
  }
  if (several) {
    const members = p.optionLabels.map((_, offer) =>
      p.scenarios.some((other) => other.optionIndex === offer && isMember(other, pl)) ? '1' : '0',
    );
    s.live(row, k.member, `CHOOSE(option_no,${members.join(',')})`, member ? 1 : 0, {
      format: f.yesNo,
      kind: 'quiet',
    });
  }
  lineShareCell(l, pl, i);
  s.number(row, k.sign, signOf(pl), { format: '+0;\u22120', kind: 'quiet' });
  s.live(
    row,
    k.inCountable,
    alternative ? `0+${cell('countable')}` : line.bucket.startsWith('tangible') ? '1' : '0',
    isCountable(line) ? 1 : 0,
    { format: f.yesNo, kind: 'quiet' },
  );
  s.number(row, k.burden, isBurden(pl) ? 1 : 0, { format: f.yesNo, kind: 'quiet' });
  if (p.c.groups.length > 0) {
    const n = groupNumber(p, pl);
    const group = p.c.groups[n - 1];
    s.number(row, k.groupNo, n, { format: '0', kind: 'quiet' });
    s.text(row, k.group, group ? labelOf.group(group) : '', { wrap: true });
  }
  s.text(row, k.formula, line.formula, { kind: 'quiet', wrap: true });
  lineWhose(l, pl, i);
  sourceCells(line.source).forEach((text, j) =>
    s.text(row, k.whose + 1 + j, text, { wrap: true, indent: j === 0 ? 1 : 0 }),
  );
  s.text(row, k.whose + 5, line.note, { wrap: true });
  if (p.options.internal) s.text(row, k.whose + 6, line.privateNote, { wrap: true });
}

/** The first cell of a defined name: whether it is empty is the same in every year. */
function firstOf(l: Layout, name: string): string {
  const known = name.startsWith('a_') ? l.assumption(name.slice(2)) : undefined;
  return known?.byYear
    ? l.assumptions.at(l.assumptionRow(known.assumption.name), assumptionColumns.used)
    : name;
}

export function linesSheet(p: Plan, l: Layout): void {
  const s = l.lines;
  const w = workbookWords().lines;
  const i = inspectWords();
  s.text(0, 0, workbookWords().sheets.lines, { kind: 'title' });
  s.text(1, 0, w.hint, { kind: 'note' });
  const years = Array.from({ length: p.years }, (_, y) => y);
  if (l.statedMost > 0) s.over(2, l.line.stated, l.line.stated + l.statedMost - 1, w.stated);
  s.over(2, l.line.amounts, l.line.amounts + p.years - 1, w.amounts);
  s.text(2, l.line.from, w.typed, { kind: 'section' });
  s.text(2, l.line.first, w.derived, { kind: 'section' });
  s.heads(3, 0, [chartsWords().line, i.bucket, i.inWords, buildWords().perLabel]);
  for (let n = 0; n < l.statedMost; n++)
    s.text(3, l.line.stated + n, n === 0 ? w.statedFirst : w.statedNext(n + 1), {
      kind: 'head',
      wrap: true,
      align: 'right',
    });
  // The year is a number, so that a formula can use it.
  for (const y of years)
    s.number(3, l.line.amounts + y, y + 1, {
      kind: 'head',
      format: `${quoted(`${w.year} `)}0`,
      align: 'right',
    });
  s.heads(3, l.line.total, [
    chartsWords().total,
    figuresWords().presentValue,
    w.statusHead,
    i.from,
    i.to,
    i.growth,
    i.risk,
    i.adopts,
    i.inAdvance,
    i.countableSwitch,
    w.times,
    ...(p.lines.some((pl) => pl.payments) ? [w.payments, w.interest, w.each] : []),
    w.first,
    w.last,
    w.firstYear,
    w.lastYear,
    w.factor,
    w.counted,
    ...(p.optionLabels.length > 1 ? [w.member] : []),
    w.share,
    w.sign,
    w.inCountable,
    w.burden,
    ...(p.c.groups.length > 0 ? [w.groupNo, groupsWords().group] : []),
    i.formula,
    ...sourceHeads(p),
  ]);
  s.alignRight(3, l.line.total, l.line.present);
  s.alignRight(3, l.line.from, l.line.burden);
  p.lines.forEach((line, n) => lineCells(p, l, line, n));
  s.widths.push(
    40,
    20,
    48,
    12,
    ...Array.from({ length: l.statedMost }, (_, n) => (n === 0 ? 21 : 14)),
    ...years.map(() => 15),
    16,
    16,
    16,
    9,
    9,
    10,
    10,
    10,
    10,
    12,
    10,
  );
  if (p.lines.some((pl) => pl.payments)) s.widths.push(10, 10, 12);
  s.widths.push(
    10,
    10,
    10,
    10,
    10,
    9,
    ...(p.optionLabels.length > 1 ? [9] : []),
    12,
    9,
    12,
    12,
    ...(p.c.groups.length > 0 ? [9, 20] : []),
    40,
    16,
    20,
    12,
    30,
    24,
    34,
    ...(p.options.internal ? [34] : []),
  );
  s.frozen = { rows: 4, columns: 1 };
  s.page = { repeatColumns: '$A:$A', repeatRows: '$4:$4' };
}
