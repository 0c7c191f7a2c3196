/** The sheet Years: each line and each sum at signing and in each year, and their present values. */
import { buckets } from '../../case/index.ts';
import { buildWords } from '../../text/words/build.ts';
import { figuresWords } from '../../text/words/figures.ts';
import { chartsWords } from '../../text/words/charts.ts';
import { workbookWords } from '../../text/words/workbook.ts';
import { inspectWords } from '../../text/words/inspect.ts';
import { yearTable, byYear } from '../../value/index.ts';
import { at, span } from './grid.ts';
import { timelineColumns, timelineRows, type Layout } from './layout.ts';
import { resultOf, type Plan } from './plan.ts';

export function yearsSheet(p: Plan, l: Layout): void {
  const s = l.years;
  const { years, formats: f } = p;
  const { evaluation } = p.now;
  const table = yearTable(p.c, evaluation);
  const money = { format: f.flow } as const;
  const bold = { format: f.money, kind: 'total' } as const;
  const columns = Array.from({ length: years + 1 }, (_, y) => l.yearColumn(y));
  const [total, present] = [l.yearColumn('total'), l.yearColumn('present')];
  s.text(0, 0, chartsWords().years.title, { kind: 'title' });
  s.text(1, 0, workbookWords().years.hint, { kind: 'note' });
  s.heads(3, 0, [chartsWords().line, inspectWords().bucket]);
  for (const [y, k] of columns.entries())
    s.number(3, k, y, {
      kind: 'head',
      align: 'right',
      format: `"${workbookWords().lines.year} "0;;"${figuresWords().signing}"`,
    });
  s.heads(3, total, [chartsWords().years.total, chartsWords().years.presentValue], {
    kind: 'head',
    align: 'right',
    wrap: true,
  });

  const yearRow = l.monthRow(timelineRows.year);
  const first = l.yearsFirst;
  const last = first + Math.max(1, p.lines.length) - 1;
  p.lines.forEach((pl, i) => {
    const r = first + i;
    const result = resultOf(p.now, pl);
    const sums = result && result.total !== null ? byYear(result.monthly) : [];
    s.text(r, 0, pl.label, { wrap: true });
    s.text(r, 1, buildWords().buckets[pl.line.bucket], { kind: 'quiet', wrap: true });
    columns.forEach((k, y) =>
      s.live(
        r,
        k,
        `SUMIF(${yearRow},${at(3, k, 'row')},${l.monthRow(l.timelineFirst + i)})`,
        sums[y] ?? 0,
        money,
      ),
    );
    s.live(r, total, `SUM(${span(r, l.yearColumn(0), r, total - 1, 'none')})`, result?.total ?? 0, {
      ...money,
      kind: 'strong',
    });
    s.live(
      r,
      present,
      l.timeline.at(l.timelineFirst + i, timelineColumns.present),
      result?.presentValue ?? 0,
      money,
    );
  });

  const kinds = span(first, 1, last, 1);
  for (const bucket of buckets) {
    const r = l.yearRow(bucket);
    s.text(r, 0, buildWords().buckets[bucket], { kind: 'label' });
    const own = p.lines.flatMap((pl) => (pl.line.bucket === bucket ? [resultOf(p.now, pl)] : []));
    for (const k of [...columns, total, present]) {
      const value =
        k === total
          ? evaluation.buckets[bucket].total
          : k === present
            ? evaluation.buckets[bucket].presentValue
            : own.reduce(
                (sum, line) => sum + (line && line.total !== null ? (byYear(line.monthly)[k - 2] ?? 0) : 0),
                0,
              );
      s.live(
        r,
        k,
        `SUMIF(${kinds},${workbookWords().years.quotedKind(buildWords().buckets[bucket])},${span(first, k, last, k, 'row')})`,
        value,
        money,
      );
    }
  }
  const bucketYears = (bucket: (typeof buckets)[number], y: number): number =>
    evaluation.lines.reduce(
      (sum, line) =>
        sum + (line.bucket === bucket && line.total !== null ? (byYear(line.monthly)[y] ?? 0) : 0),
      0,
    );
  const cell = (what: Parameters<Layout['yearRow']>[0], k: number): string => at(l.yearRow(what), k, 'none');
  const value = (what: 'gross' | 'alternative' | 'net', k: number): number => {
    if (k === total) return evaluation[what].total;
    if (k === present) return evaluation[what].presentValue;
    const [tb, pb, tc, pc, ab, ac] = buckets.map((b) => bucketYears(b, k - 2)) as [
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    const gross = tb + pb - tc - pc;
    return what === 'gross' ? gross : what === 'alternative' ? ab - ac : gross - (ab - ac);
  };
  const labels = {
    gross: buildWords().gross,
    alternative: workbookWords().years.alternative,
    net: buildWords().net,
  } as const;
  for (const what of ['gross', 'alternative', 'net'] as const) {
    const r = l.yearRow(what);
    s.text(r, 0, labels[what], { kind: what === 'alternative' ? 'label' : 'total' });
    if (what !== 'alternative') s.text(r, 1, '', { kind: 'total' });
    for (const k of [...columns, total, present]) {
      const formula =
        what === 'gross'
          ? `${cell('tangible-benefit', k)}+${cell('perceived-benefit', k)}-${cell('tangible-cost', k)}-${cell('perceived-cost', k)}`
          : what === 'alternative'
            ? `${cell('alternative-benefit', k)}-${cell('alternative-cost', k)}`
            : `${cell('gross', k)}-${cell('alternative', k)}`;
      s.live(r, k, formula, value(what, k), what === 'alternative' ? money : bold);
    }
  }
  const [presentRow, cumulativeRow, countableRow] = [
    l.yearRow('presentValue'),
    l.yearRow('cumulative'),
    l.yearRow('countable'),
  ];
  s.text(presentRow, 0, workbookWords().years.presentValue);
  s.text(cumulativeRow, 0, chartsWords().years.cumulative);
  columns.forEach((k, y) => {
    const discounted = l.monthRow(l.flowRow('incremental', 'discounted'));
    s.live(
      presentRow,
      k,
      `SUMIF(${yearRow},${at(3, k, 'row')},${discounted})`,
      table.presentValue[y] ?? 0,
      money,
    );
    s.live(
      cumulativeRow,
      k,
      y === 0 ? cell('net', k) : `${at(cumulativeRow, k - 1, 'none')}+${cell('net', k)}`,
      table.cumulative[y] ?? 0,
      money,
    );
  });
  s.live(
    presentRow,
    total,
    `SUM(${span(presentRow, l.yearColumn(0), presentRow, total - 1, 'none')})`,
    evaluation.net.presentValue,
    bold,
  );
  s.text(countableRow, 0, buildWords().netCountable, { kind: 'total', wrap: true });
  for (let k = 1; k < total; k++) s.text(countableRow, k, '', { kind: 'total' });
  // Only countable lines, each with its sign.
  const flags = l.lineColumn('inCountable');
  const signs = l.lineColumn('sign');
  (['total', 'presentValue'] as const).forEach((of, i) => {
    const k = i === 0 ? total : present;
    s.live(
      countableRow,
      k,
      p.lines.length === 0 ? '0' : `SUMPRODUCT(${flags},${signs},${span(first, k, last, k)})`,
      evaluation.tangibleNet[of],
      bold,
    );
  });
  s.widths.push(46, 26, ...columns.map(() => 15), 16, 16);
  s.frozen = { rows: 4, columns: 1 };
  s.page = { repeatRows: '$4:$4' };
}
