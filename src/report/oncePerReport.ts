/** Results derived from a report, kept beside it so that the report itself stays light. */
import type { Report } from './report.ts';

/** Memoizes a function of a report for as long as the report lives. */
export function oncePerReport<T>(make: (r: Report) => T): (r: Report) => T {
  const known = new WeakMap<Report, { value: T }>();
  return (r) => {
    let made = known.get(r);
    if (!made) known.set(r, (made = { value: make(r) }));
    return made.value;
  };
}
