/** Actions across accounts, as a table. */
import { reviewWords } from '../../text/words/review.ts';
import { afterSaleWords } from '../../text/words/afterSale.ts';
import type { Formats } from '../../text/format.ts';
import { figure } from '../cell.ts';
import { dataset, numeric, words } from '../dataset.ts';
import { accountOf } from '../portfolio/digest.ts';
import type { Task } from '../portfolio/tasks.ts';

export interface TaskSource {
  tasks: readonly Task[];
  /** YYYY-MM-DD. */
  today: string;
  formatsOf: (currency: string) => Formats;
  /** True if all are actions of one owner's cases, whose name is in the title. */
  owned?: boolean;
}

const columns = ['account', 'what', 'about', 'who', 'due', 'status', 'amount'] as const;
const withOwner = [...columns, 'owner'] as const;

/** The subject of an action, with the reason given for it. */
function aboutText(t: Task): string {
  if (t.of === 'step') return afterSaleWords().step;
  const reasons: Readonly<Partial<Record<string, string>>> = reviewWords().reasons;
  const reason = t.reason === null ? '' : (reasons[t.reason] ?? t.reason);
  return [t.about, reason].filter(Boolean).join(', ');
}

export const tasksData = dataset<TaskSource>()({
  id: 'tasks',
  rows: ({ tasks }) => tasks,
  key: (t) => t.id,
  fields: ({ today, formatsOf }) => {
    const w = afterSaleWords();
    const f = formatsOf('USD');
    const dueText = (t: Task): string => {
      if (t.due === null) return '';
      const late = t.status === 'open' && t.due < today;
      return late ? `${f.date(t.due)}, ${w.overdue}` : f.date(t.due);
    };
    return {
      account: words<Task>(w.columns.account, (t) => accountOf(t.row)),
      what: words<Task>(w.columns.what, (t) => t.what || w.actionOn(t.about)),
      about: words<Task>(w.columns.about, aboutText),
      who: words<Task>(w.columns.who, (t) => t.who || { absent: 'empty' }),
      due: words<Task>(w.columns.due, (t) => dueText(t) || { absent: 'empty' }),
      status: words<Task>(w.columns.status, (t) =>
        t.closed === null ? w.statuses[t.status] : w.closedOn(w.statuses[t.status], f.date(t.closed)),
      ),
      amount: numeric<Task>(w.columns.amount, (t) =>
        figure(t.amount, (x) => formatsOf(t.row.currency).moneySigned(x), 'empty'),
      ),
      owner: words<Task>(w.columns.owner, (t) => t.row.owner || { absent: 'empty' }),
    };
  },
  presets: {
    screen: ({ owned = false }) => (owned ? columns : withOwner),
    csv: ({ owned = false }) => (owned ? columns : withOwner),
    slide: [
      ['account', 2.4],
      ['what', 3],
      ['who', 1.4],
      ['due', 1.8],
      ['amount', 1.3],
    ],
    print: columns,
  },
});
