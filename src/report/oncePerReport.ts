/** What is worked out of a report once, beside it, so that the report itself stays light. */
import type { Report } from './report.ts';

/** The same function, remembering what it made of each report for as long as that report lives. */
export function oncePerReport<T>(make: (r: Report) => T): (r: Report) => T {
  const known = new WeakMap<Report, { value: T }>();
  return (r) => {
    let made = known.get(r);
    if (!made) known.set(r, (made = { value: make(r) }));
    return made.value;
  };
}
