/** Every KPI of the account by the person it matters to, with its state and what to talk about. */
import type { Case, Person } from '../../case/index.ts';
import { labelOf } from '../../text/labels.ts';
import { whoIs } from '../../text/people.ts';
import { exportingWords } from '../../text/words/exporting.ts';
import { peopleWords } from '../../text/words/people.ts';
import { reaches, valueForPerson, type KpiRow } from '../../value/index.ts';
import { figure, type Cell } from '../cell.ts';
import { dataset, internal, numeric, words } from '../dataset.ts';
import type { Report } from '../report.ts';

interface SheetRow {
  id: string;
  person: Person;
  /** Null if no KPI is assigned to this person. */
  kpi: KpiRow | null;
}

type Prompt = keyof ReturnType<typeof peopleWords>['sheet']['prompts'];

/** What to talk about, by the progress of a number: missing values first, then how it develops. */
export function promptOf(kpi: KpiRow | null): Prompt {
  if (kpi === null) return 'none';
  const { today, plan, target, actual } = kpi;
  if (today === null) return 'today';
  if (plan === null) return 'plan';
  if (actual === null) return target === null ? 'agree' : 'measure';
  if (target !== null && reaches(actual.value, target.value, today) === true) return 'met';
  const reached = reaches(actual.value, plan, today);
  if (reached === true) return target === null ? 'ahead' : 'further';
  // The number has moved away from its target.
  return plan !== today && (actual.value - today) * (plan - today) < 0 ? 'worse' : 'behind';
}

/** The customer's people without an assigned number. */
export const withoutKpi = (r: Report): Person[] =>
  r.document.customer.people.filter((p) => valueForPerson(r.document, r.evaluation, p.id).kpis.length === 0);

const unitOf = (c: Case, name: string) => c.assumptions.find((a) => a.name === name)?.unit ?? 'number';

export const kpiSheetData = dataset<Report>()({
  id: 'kpiSheet',
  rows: (r): SheetRow[] =>
    r.document.customer.people.flatMap((person): SheetRow[] => {
      const { kpis } = valueForPerson(r.document, r.evaluation, person.id);
      if (kpis.length === 0)
        // A missing number is a reminder for the vendor, not news for the customer.
        return r.internal ? [{ id: person.id, person, kpi: null }] : [];
      return kpis.map((kpi) => ({ id: `${person.id} ${kpi.name}`, person, kpi }));
    }),
  key: (row) => row.id,
  fields: ({ document: c, formats: f }) => {
    const w = peopleWords();
    const head = exportingWords().columns;
    const of = ({ kpi }: SheetRow, x: number | null | undefined): Cell =>
      kpi === null ? { absent: 'none' } : figure(x, (y) => f.byUnit(y, unitOf(c, kpi.name)), 'empty');
    return {
      who: words(head.person, ({ person }) => whoIs(person)),
      stance: internal(w.sheet.stance, ({ person: { stance } }) =>
        stance === null ? '' : w.stances[stance],
      ),
      kpi: words(w.kpiColumns.kpi, ({ kpi }) => {
        const a = kpi && c.assumptions.find((x) => x.name === kpi.name);
        return a ? labelOf.assumption(a) : '';
      }),
      today: numeric(w.kpiColumns.today, (row: SheetRow) => of(row, row.kpi?.today)),
      plan: numeric(w.planYear(c.years), (row: SheetRow) => of(row, row.kpi?.plan)),
      required: numeric(w.kpiColumns.target, (row: SheetRow) => of(row, row.kpi?.target?.value)),
      latest: numeric(w.kpiColumns.actual, (row: SheetRow) => of(row, row.kpi?.actual?.value)),
      // Only the vendor sees what to talk about.
      prompt: internal(w.sheet.prompt, (row) => w.sheet.prompts[promptOf(row.kpi)]),
    };
  },
  presets: {
    screen: ['who', 'stance', 'kpi', 'today', 'plan', 'required', 'latest', 'prompt'],
    csv: ['who', 'stance', 'kpi', 'today', 'plan', 'required', 'latest', 'prompt'],
    print: ['who', 'stance', 'kpi', 'today', 'plan', 'required', 'latest', 'prompt'],
  },
});
