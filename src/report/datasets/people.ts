/** Who gains what: one row for each row of the case or KPI that concerns a person; the KPIs of each person; the targets. */
import type { Assumption, Person } from '../../case/index.ts';
import { capital } from '../../text/capital.ts';
import { labelOf } from '../../text/labels.ts';
import { personSentence, whoIs } from '../../text/people.ts';
import { chartsWords } from '../../text/words/charts.ts';
import { exportingWords } from '../../text/words/exporting.ts';
import { peopleWords } from '../../text/words/people.ts';
import { printWords } from '../../text/words/print.ts';
import { valueForPerson, type KpiRow } from '../../value/index.ts';
import { absenceOf, figure, none, type Cell } from '../cell.ts';
import { dataset, numeric, words } from '../dataset.ts';
import type { Report } from '../report.ts';
import { moneyCell } from './parts.ts';

interface PersonRow {
  id: string;
  person: Person;
  row: string;
  total: Cell;
  today: Cell;
  plan: Cell;
}

export const peopleData = dataset<Report>()({
  id: 'people',
  rows: (r): PersonRow[] => {
    const { document: c, evaluation: e, formats: f } = r;
    const lines = new Map(c.lines.map((l) => [l.id, labelOf.line(l)]));
    const results = new Map(e.lines.map((l) => [l.id, l]));
    const byName = new Map(c.assumptions.map((a) => [a.name, a]));
    return c.customer.people.flatMap((person) => {
      const value = valueForPerson(c, e, person.id);
      return [
        ...value.lines.map((l): PersonRow => ({
          id: `${person.id} row ${l.id}`,
          person,
          row: lines.get(l.id) ?? l.id,
          total: moneyCell(f)(l.amount, absenceOf(results.get(l.id))),
          today: none,
          plan: none,
        })),
        ...value.kpis.flatMap((k): PersonRow[] => {
          const a = byName.get(k.name);
          if (!a) return [];
          const unit = (x: number): string => f.byUnit(x, a.unit);
          const id = `${person.id} number ${k.name}`;
          return [
            {
              id,
              person,
              row: labelOf.assumption(a),
              total: none,
              today: figure(k.today, unit),
              plan: figure(k.plan, unit),
            },
          ];
        }),
      ];
    });
  },
  key: (row) => row.id,
  fields: (_source) => {
    const head = exportingWords().columns;
    return {
      person: words(head.person, ({ person }) => labelOf.person(person)),
      role: words(head.role, ({ person }) => person.role),
      row: words(head.row, (x) => x.row),
      total: numeric(chartsWords().total, (x) => x.total),
      today: numeric(head.today, (x) => x.today),
      plan: numeric(head.plan, (x) => x.plan),
    };
  },
  presets: { csv: ['person', 'role', 'row', 'total', 'today', 'plan'] },
});

/** What the case means for each person, in a sentence. */
export const meaningData = dataset<Report>()({
  id: 'meaning',
  rows: (r) => r.document.customer.people,
  key: (p) => p.id,
  fields: ({ document: c, evaluation: e, formats: f }) => ({
    who: words(exportingWords().people.who, (p) => whoIs(p)),
    means: words(exportingWords().people.means, (p) => {
      // The sentence starts with the person, who stands in the first column here.
      const said = personSentence(p, valueForPerson(c, e, p.id), c, f);
      const opening = peopleWords().sentence.forWho(whoIs(p), '');
      return capital(said.startsWith(opening) ? said.slice(opening.length) : said);
    }),
    cares: words(exportingWords().people.cares, (p) => p.cares),
  }),
  presets: {
    slide: [
      ['who', 2],
      ['means', 5.4],
      ['cares', 3],
    ],
  },
});

type Kpi = Pick<KpiRow, 'name' | 'target'> & Partial<KpiRow>;

interface Watched {
  report: Report;
  kpis: readonly Kpi[];
}

/** KPIs with their present, planned and required values: of one person, or of the success plan. */
export const kpisData = dataset<Watched>()({
  id: 'kpis',
  rows: ({ kpis }) => kpis,
  // A success plan may name a number twice, for two days.
  key: (kpi) => `${kpi.name} ${kpi.target?.by ?? ''} ${kpi.target?.value ?? ''}`,
  fields: ({ report: { document: c, formats: f } }) => {
    const said = printWords().kpiColumns;
    const byName = new Map<string, Assumption>(c.assumptions.map((a) => [a.name, a]));
    const inUnit = (name: string, x: number | null | undefined): Cell =>
      figure(x, (y) => f.byUnit(y, byName.get(name)?.unit ?? 'number'), 'empty');
    return {
      name: words<Kpi>(said.name, (kpi) => {
        const a = byName.get(kpi.name);
        return a ? labelOf.assumption(a) : kpi.name;
      }),
      today: numeric<Kpi>(said.today, (kpi) => inUnit(kpi.name, kpi.today)),
      plan: numeric<Kpi>(said.plan, (kpi) => inUnit(kpi.name, kpi.plan)),
      target: numeric<Kpi>(said.target, (kpi) => inUnit(kpi.name, kpi.target?.value)),
      by: words<Kpi>(said.by, (kpi) => (kpi.target?.by ? f.date(kpi.target.by) : '')),
    };
  },
  presets: {
    print: ({ kpis }) =>
      kpis.some((kpi) => kpi.today !== undefined)
        ? ['name', 'today', 'plan', 'target', 'by']
        : ['name', 'target', 'by'],
    slide: [
      ['name', 4.4],
      ['today', 1.5],
      ['plan', 1.5],
      ['target', 1.5],
      ['by', 1.5],
    ],
  },
});
