/** Arithmetic with calendar days, written YYYY-MM-DD. */

const dayLength = 86_400_000;
const midnight = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** The day `days` days later, or earlier if negative. */
export const dayAfter = (day: string, days: number): string =>
  new Date(midnight(day) + days * dayLength).toISOString().slice(0, 10);

/** Whole days from one day to another, negative if the second is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((midnight(to) - midnight(from)) / dayLength);
