/** The sheet Groups: each group's contribution to the case, as formulas over Lines. */
import type { Bucket } from '../../case/index.ts';
import { labelOf } from '../../text/labels.ts';
import { buildWords } from '../../text/words/build.ts';
import { groupsWords } from '../../text/words/groups.ts';
import { numbersWords } from '../../text/words/numbers.ts';
import { workbookWords } from '../../text/words/workbook.ts';
import { isCountable } from '../../value/index.ts';
import { unlessIncomplete } from './figures.ts';
import { at, figureHead, quoted, span, type Look } from './grid.ts';
import type { Layout } from './layout.ts';
import { resultOf, signOf, type Plan, type PlanLine } from './plan.ts';

const first = 4;
/** The group's number on Lines: 1.. in the order of the case, 0 for rows without a group. */
export const groupNumber = (p: Plan, { line }: PlanLine): number =>
  p.c.groups.findIndex((g) => g.id === line.group) + 1;

export function groupsSheet(p: Plan, l: Layout): void {
  const s = l.groups;
  const w = groupsWords();
  s.text(0, 0, workbookWords().sheets.groups, { kind: 'title' });
  s.text(1, 0, workbookWords().groups.hint, { kind: 'note' });
  s.heads(first - 1, 0, [w.group]);
  s.heads(
    first - 1,
    1,
    [w.benefits, w.costs, w.alternative, w.net, w.presentValue, buildWords().netCountable],
    figureHead,
  );
  const { incomplete } = p.now.evaluation;
  const numbers = p.lines.map((pl) => groupNumber(p, pl));
  const rows = [
    ...p.c.groups.map((g, i) => ({ label: labelOf.group(g), n: i + 1 })),
    ...(numbers.includes(0) ? [{ label: w.none, n: 0 }] : []),
  ];
  const column = (of: Parameters<Layout['lineColumn']>[0]): string => l.lineColumn(of);
  rows.forEach(({ label, n }, i) => {
    const r = first + i;
    s.text(r, 0, label, { wrap: true });
    const own = p.lines.filter((_, at) => numbers[at] === n);
    const sum = (of: 'total' | 'presentValue', which: (pl: PlanLine) => boolean): number =>
      own.filter(which).reduce((x, pl) => x + signOf(pl) * (resultOf(p.now, pl)?.[of] ?? 0), 0);
    const mine = `${column('groupNo')},${String(n)}`;
    const kinds = (of: 'total' | 'present', ...buckets: Bucket[]): string =>
      buckets
        .map((b) => `SUMIFS(${column(of)},${mine},${column('kind')},${quoted(buildWords().buckets[b])})`)
        .join('+');
    const signed = (of: 'total' | 'present', more = ''): string =>
      `SUMIFS(${column(of)},${mine}${more},${column('sign')},1)-SUMIFS(${column(of)},${mine}${more},${column('sign')},-1)`;
    const put = (k: number, formula: string, value: number, look: Look = {}): void =>
      s.live(r, k, unlessIncomplete(formula), incomplete ? numbersWords().none : value, {
        format: p.formats.money,
        align: 'right',
        ...look,
      });
    const is =
      (...buckets: Bucket[]) =>
      ({ line }: PlanLine): boolean =>
        buckets.includes(line.bucket);
    put(
      1,
      kinds('total', 'tangible-benefit', 'perceived-benefit'),
      sum('total', is('tangible-benefit', 'perceived-benefit')),
    );
    put(
      2,
      `-(${kinds('total', 'tangible-cost', 'perceived-cost')})`,
      sum('total', is('tangible-cost', 'perceived-cost')),
    );
    put(
      3,
      `${kinds('total', 'alternative-cost')}-${kinds('total', 'alternative-benefit')}`,
      sum('total', is('alternative-cost', 'alternative-benefit')),
    );
    put(
      4,
      signed('total'),
      sum('total', () => true),
      { kind: 'strong' },
    );
    put(
      5,
      signed('present'),
      sum('presentValue', () => true),
    );
    put(
      6,
      signed('total', `,${column('inCountable')},1`),
      sum('total', (pl) => isCountable(pl.line)),
    );
  });
  const total = first + rows.length;
  s.text(total, 0, w.all, { kind: 'total' });
  for (let k = 1; k <= 6; k++) {
    const values = rows.map((_, i) => s.cells.get(`${String(first + i)},${String(k)}`));
    const value = values.reduce(
      (x, cell) => x + (cell?.kind === 'live' && typeof cell.value === 'number' ? cell.value : 0),
      0,
    );
    s.live(
      total,
      k,
      unlessIncomplete(`SUM(${span(first, k, total - 1, k, 'none')})`),
      incomplete ? numbersWords().none : value,
      { format: p.formats.money, align: 'right', kind: 'total' },
    );
  }
  s.warnings.push({
    at: span(first, 4, total, 4, 'none'),
    formula: `AND(ISNUMBER(${at(first, 4, 'none')}),${at(first, 4, 'none')}<0)`,
  });
  s.widths.push(34, 18, 18, 18, 18, 18, 18);
  s.frozen = { rows: first, columns: 1 };
  s.page = { repeatColumns: '$A:$A', across: 1 };
}
