/** Actions across accounts: what somebody promised to do, by when, about what, and what it is worth. */
import { detailsOf, type Action } from './details.ts';
import { byAccount, type Row } from './rows.ts';

export interface Task extends Action {
  id: string;
  row: Row;
}

export const taskStates = ['open', 'overdue', 'done', 'dropped', 'all'] as const;
export type TaskState = (typeof taskStates)[number];

const isOverdue = (a: Action, today: string): boolean =>
  a.status === 'open' && a.due !== null && a.due < today;

/** Whether a task is in a state; overdue ones are open as well. @param today YYYY-MM-DD */
export const inState = (task: Action, state: TaskState, today: string): boolean =>
  state === 'all' || (state === 'overdue' ? isOverdue(task, today) : task.status === state);

/**
 * Every action of the rows, the one due first in front; closed ones by the day they were closed, the latest first.
 * Actions of one day are sorted by account, whatever the order of the rows.
 */
export function tasksOf(rows: readonly Row[]): Task[] {
  const tasks = rows.flatMap((row) =>
    detailsOf(row.facts).actions.map((action, i): Task => ({ ...action, id: `${row.id} ${i}`, row })),
  );
  const last = '9999';
  return tasks.sort((a, b) => {
    if ((a.status === 'open') !== (b.status === 'open')) return a.status === 'open' ? -1 : 1;
    const [x, y] = a.status === 'open' ? [a.due ?? last, b.due ?? last] : [b.closed ?? '', a.closed ?? ''];
    if (x !== y) return x < y ? -1 : 1;
    return byAccount(a.row, b.row);
  });
}

/** The names of people with actions, sorted. */
export const assignees = (tasks: readonly Task[]): string[] =>
  [...new Set(tasks.map((t) => t.who.trim()))].filter(Boolean).sort(new Intl.Collator().compare);
