/** Realised value of a review by person and by lever. */
import { levers, type LeverId } from '../../case/index.ts';
import { labelOf } from '../../text/labels.ts';
import { chartsWords } from '../../text/words/charts.ts';
import { reviewWords } from '../../text/words/review.ts';
import { realisedBy, type RealisedRow } from '../../value/index.ts';
import { figure } from '../cell.ts';
import { dataset, numeric, words } from '../dataset.ts';
import type { Reviewed } from '../reviewed.ts';
import { moneyCell } from './parts.ts';

interface Row extends RealisedRow {
  label: string;
}

const made = (id: string, of: (source: Reviewed) => Row[], heading: () => string) => {
  const seen = (source: Reviewed) => {
    // If everything is measured, there is no column for the rest.
    const open = of(source).some((row) => row.unmeasured !== 0);
    const always = ['label', 'plan', 'actual', 'share'] as const;
    return open ? ([...always, 'unmeasured'] as const) : always;
  };
  return dataset<Reviewed>()({
    id,
    rows: of,
    key: (row) => row.id,
    fields: ({ report: { formats: f } }) => {
      const money = moneyCell(f);
      const measured = (row: Row, x: number) =>
        row.plan === 0 && row.actual === 0 ? ({ absent: 'not-measured' } as const) : money(x);
      return {
        label: words(heading(), (row: Row) => row.label),
        plan: numeric(reviewWords().realised.plan, (row: Row) => measured(row, row.plan)),
        actual: numeric(chartsWords().actual, (row: Row) => measured(row, row.actual)),
        share: numeric(reviewWords().history.realised, (row: Row) =>
          figure(row.realised, (x) => f.percent(x), 'empty'),
        ),
        unmeasured: numeric(reviewWords().realised.unmeasured, (row: Row) =>
          row.unmeasured === 0 ? { absent: 'empty' as const } : money(row.unmeasured),
        ),
      };
    },
    presets: {
      screen: seen,
      print: seen,
      csv: ['label', 'plan', 'actual', 'share', 'unmeasured'],
      slide: [
        ['label', 3.4],
        ['plan', 1.6],
        ['actual', 1.6],
        ['share', 1.4],
        ['unmeasured', 1.8],
      ],
    },
  });
};

const isLever = (id: string): id is LeverId => (levers as readonly string[]).includes(id);

/** Per person of the customer. A row assigned to several counts in full for each: these sums do not add up. */
export const realisedByPersonData = made(
  'reviewPeople',
  ({ report: { document: c }, result }) =>
    realisedBy(c, result).people.map((row) => {
      const person = c.customer.people.find((p) => p.id === row.id);
      return { ...row, label: person ? labelOf.person(person) : row.id };
    }),
  () => reviewWords().realised.person,
);

export const realisedByLeverData = made(
  'reviewLevers',
  ({ report: { document: c }, result }) =>
    realisedBy(c, result).levers.map((row) => ({
      ...row,
      label: isLever(row.id) ? labelOf.lever(row.id) : row.id,
    })),
  () => reviewWords().realised.lever,
);
