/** The way to signature: where each step stands on a day, and usual steps counted back from the month of signing. Pure. */
import { dayAfter, daysBetween } from '../util/days.ts';
import { endOfMonth } from './reviews.ts';
import type { Case, Step } from './schema.ts';

/** The day itself, or for a Saturday or Sunday the Friday before or the Monday after. */
function workday(day: string, to: 'before' | 'after'): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  if (weekday === 6) return dayAfter(day, to === 'before' ? -1 : 2);
  if (weekday === 0) return dayAfter(day, to === 'before' ? -2 : 1);
  return day;
}

/** The first working day of the month of signing. */
export const signingDay = (start: string): string => workday(`${start}-01`, 'after');

/** The last working day of the month of signing. */
export const lastSigningDay = (start: string): string => workday(endOfMonth(start, 1), 'before');

/**
 * The day of signing from which proposed days are counted back: the first working day of the month of signing, or its
 * last working day once the first has passed. If the whole month has passed, it is the first again.
 */
export const plannedSigningDay = (start: string, today: string): string =>
  today <= signingDay(start) || today > lastSigningDay(start) ? signingDay(start) : lastSigningDay(start);

/** Days before signing at which the first usual step is due. */
export const usualLeadTime = (): number => Math.max(...usualSteps.map((s) => s.weeks)) * 7;

/** The usual steps, each with the side that does it and how many weeks before signing it is due. */
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
 * When the usual steps are due, counted back from the month of signing in whole weeks. If less time is left than they
 * take, they are moved closer together; if signing has passed, they keep their usual distances. @param start YYYY-MM;
 * @param today YYYY-MM-DD
 */
export function usualDays(
  start: string,
  today: string,
): { key: UsualStep; side: Step['side']; due: string }[] {
  const signing = plannedSigningDay(start, today);
  const longest = usualLeadTime();
  const left = daysBetween(today, signing);
  const closer = left >= 0 ? Math.min(1, left / longest) : 1;
  return usualSteps.map(({ key, side, weeks }) => {
    const due = workday(dayAfter(signing, -Math.round(weeks * 7 * closer)), 'before');
    // A weekend must not move the first of them into the past.
    return { key, side, due: left >= 0 && due < today ? today : due };
  });
}

/** The state of a step on a day. */
export interface StepStanding {
  id: string;
  /** late: its day has passed and it is not marked as done. */
  state: 'done' | 'late' | 'open' | 'no-day';
  /** Days by which it is late; 0 unless it is late. */
  days: number;
  /** It is due only after the month of signing. */
  afterStart: boolean;
  /** It is marked as done on a day in the future. */
  ahead: boolean;
}

export interface SignatureProgress {
  steps: StepStanding[];
  done: number;
  late: number;
  /** The most days by which any step is late. */
  longestDelay: number;
}

/** The steps of a case and their states on a day, in the case's order. */
export function signatureProgress(c: Pick<Case, 'steps' | 'start'>, today: string): SignatureProgress {
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
    longestDelay: Math.max(0, ...steps.map((s) => s.days)),
  };
}
