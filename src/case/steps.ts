/** The way to signature: where each step stands on a day, and usual steps counted back from the month of signing. Pure. */
import { endOfMonth } from './reviews.ts';
import type { Case, Step } from './schema.ts';

const ms = 86_400_000;
const at = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** A day so many days later, or earlier; days as YYYY-MM-DD. */
export const dayAfter = (day: string, days: number): string =>
  new Date(at(day) + days * ms).toISOString().slice(0, 10);
/** Whole days from one day to another, negative where it lies before. */
export const daysBetween = (from: string, to: string): number => Math.round((at(to) - at(from)) / ms);

/** Saturday and Sunday become the Friday before, or the Monday after. */
function workday(day: string, to: 'before' | 'after'): string {
  const weekday = new Date(at(day)).getUTCDay();
  if (weekday === 6) return dayAfter(day, to === 'before' ? -1 : 2);
  if (weekday === 0) return dayAfter(day, to === 'before' ? -2 : 1);
  return day;
}

/** The first working day of the month a case is to be signed in. */
export const signingDay = (start: string): string => workday(`${start}-01`, 'after');

/** The last working day of that month. */
export const lastDay = (start: string): string => workday(endOfMonth(start, 1), 'before');

/**
 * The day proposals lead to: the first working day of the month of signing, or its last once that has passed. A month that is
 * over is counted back from all the same.
 */
export const goal = (start: string, today: string): string =>
  today <= signingDay(start) || today > lastDay(start) ? signingDay(start) : lastDay(start);

/** Days from which on proposals have their usual distances. */
export const usualTime = (): number => Math.max(...usualSteps.map((s) => s.weeks)) * 7;

/** Usual steps, each with whose it is and how many weeks before signing it is due. */
export const usualSteps = [
  { key: 'case', side: 'us', weeks: 10 },
  { key: 'numbers', side: 'customer', weeks: 9 },
  { key: 'deciders', side: 'customer', weeks: 8 },
  { key: 'security', side: 'customer', weeks: 6 },
  { key: 'proof', side: 'us', weeks: 5 },
  { key: 'budget', side: 'customer', weeks: 4 },
  { key: 'contract', side: 'us', weeks: 4 },
  { key: 'legal', side: 'customer', weeks: 2 },
  { key: 'signature', side: 'customer', weeks: 0 },
] as const satisfies readonly { key: string; side: Step['side']; weeks: number }[];
export type UsualStep = (typeof usualSteps)[number]['key'];

/**
 * When usual steps are due, counted back from the month of signing in whole weeks. Where less time is left than they take,
 * they stand closer together; where signing has passed, they are counted back all the same.
 * @param start YYYY-MM; @param today YYYY-MM-DD
 */
export function usualDays(
  start: string,
  today: string,
): { key: UsualStep; side: Step['side']; due: string }[] {
  const signing = goal(start, today);
  const longest = usualTime();
  const left = daysBetween(today, signing);
  const closer = left >= 0 ? Math.min(1, left / longest) : 1;
  return usualSteps.map(({ key, side, weeks }) => {
    const due = workday(dayAfter(signing, -Math.round(weeks * 7 * closer)), 'before');
    // A weekend must not push the first of them into the past.
    return { key, side, due: left >= 0 && due < today ? today : due };
  });
}

/** Where a step stands. */
export interface StepStanding {
  id: string;
  /** late: its day has passed and nobody has said it is done. */
  state: 'done' | 'late' | 'open' | 'no-day';
  /** Days it is late by; 0 unless it is late. */
  days: number;
  /** Due only after the month the case is to be signed in. */
  afterStart: boolean;
  /** Said to be done on a day that has not come yet. */
  ahead: boolean;
}

export interface Way {
  steps: StepStanding[];
  done: number;
  late: number;
  /** Days the latest of them is late by. */
  most: number;
}

/** The steps of a case as they stand on a day, in the order of the case. */
export function wayToSignature(c: Pick<Case, 'steps' | 'start'>, today: string): Way {
  const steps = c.steps.map(({ id, due, done }): StepStanding => {
    const days = done === null && due !== null ? Math.max(0, daysBetween(due, today)) : 0;
    return {
      id,
      state: done !== null ? 'done' : due === null ? 'no-day' : days > 0 ? 'late' : 'open',
      days,
      afterStart: due !== null && due.slice(0, 7) > c.start,
      ahead: done !== null && done > today,
    };
  });
  return {
    steps,
    done: steps.filter((s) => s.state === 'done').length,
    late: steps.filter((s) => s.state === 'late').length,
    most: Math.max(0, ...steps.map((s) => s.days)),
  };
}
