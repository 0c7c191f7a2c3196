/** The case by group with the whole below, and the rows of one group. */
import { netSign } from '../../case/index.ts';
import { chartsWords } from '../../text/words/charts.ts';
import { exportingWords } from '../../text/words/exporting.ts';
import { groupsWords } from '../../text/words/groups.ts';
import { buildWords } from '../../text/words/build.ts';
import { labelOf } from '../../text/labels.ts';
import { absenceOf, figure } from '../cell.ts';
import { dataset, numeric, words } from '../dataset.ts';
import { groupsOf, wholeCase, type GroupFigures } from '../groups.ts';
import type { Report } from '../report.ts';

const all = ['group', 'benefits', 'costs', 'alternative', 'net', 'presentValue'] as const;

export const groupsData = dataset<Report>()({
  id: 'groups',
  rows: groupsOf,
  key: (g) => g.id || 'none',
  role: (g) => (g.id === wholeCase ? 'net' : undefined),
  fields: ({ formats: f }) => {
    const w = groupsWords();
    const money = (of: (g: GroupFigures) => number) => (g: GroupFigures) => figure(of(g) || 0, f.money);
    return {
      group: words(w.group, (g) => g.label),
      benefits: numeric(
        w.benefits,
        money((g) => g.benefits),
      ),
      costs: numeric(
        w.costs,
        money((g) => -g.costs),
      ),
      alternative: numeric(
        w.alternative,
        money((g) => -g.alternative),
      ),
      net: numeric(
        w.net,
        money((g) => g.net),
      ),
      presentValue: numeric(
        w.presentValue,
        money((g) => g.netPresentValue),
      ),
    };
  },
  presets: { screen: all, csv: all, slide: [['group', 3.6], ...all.slice(1)], print: all },
});

export const groupLinesData = dataset<{ report: Report; group: GroupFigures }>()({
  id: 'groupLines',
  rows: ({ group }) => group.lines,
  key: (line) => line.id,
  fields: ({ report: { evaluation, formats: f } }) => {
    const results = new Map(evaluation.lines.map((l) => [l.id, l]));
    return {
      row: words(exportingWords().columns.row, labelOf.line),
      kind: words(exportingWords().columns.kind, (line) => buildWords().buckets[line.bucket]),
      total: numeric(chartsWords().total, (line) => {
        const result = results.get(line.id);
        const total = result?.total ?? null;
        return figure(total === null ? null : total * netSign[line.bucket] || 0, f.money, absenceOf(result));
      }),
    };
  },
  presets: {
    slide: [
      ['row', 5],
      ['kind', 3],
      ['total', 2],
    ],
    print: ['row', 'kind', 'total'],
  },
});
