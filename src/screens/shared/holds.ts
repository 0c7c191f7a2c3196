/** Which screens of a case have something on them for its reader. Pure. */
import type { Case } from '../../case/index.ts';
import type { CaseScreenId } from '../../state/route.ts';
import { evaluate, rangesOf } from '../../value/index.ts';

/** Rows that belong to a lever or a dimension say nothing there while they wait. */
function scored(c: Case): boolean {
  const { dimensions, levers, lines } = c;
  const waits = waitingIn(c);
  return (
    dimensions.some(
      (d) => d.weight > 0 && (d.today !== null || d.expected !== null || d.alternative !== null),
    ) ||
    Object.values(levers).some((l) => l.words !== '' || l.kpi !== null) ||
    lines.some((l) => (l.lever !== null || l.dimension !== null) && !waits(l.id))
  );
}

/** A new case holds two markets that change nothing yet; with ranges they show how far these reach. */
const compared = (c: Case): boolean =>
  c.market !== null ||
  c.options.length > 0 ||
  rangesOf(c).length > 0 ||
  c.scenarios.some(
    (s) => Object.keys(s.set).length > 0 || s.benefits !== 1 || s.costs !== 1 || s.rollout !== null,
  );

const peopled = ({ customer, success, steps, assumptions }: Case): boolean =>
  customer.people.length > 0 ||
  steps.length > 0 ||
  success.required !== '' ||
  success.renewal !== null ||
  success.expectedRoi !== null ||
  success.targets.length > 0 ||
  assumptions.some((a) => a.today !== null);

const held: Record<CaseScreenId, (c: Case) => boolean> = {
  build: () => true,
  beyond: scored,
  // What would have to be true is there for any case, and ranges of one's own can be tried.
  odds: () => true,
  scenarios: compared,
  people: peopled,
  review: (c) => c.reviews.length > 0 || c.agreed !== null,
};

/** Whether a screen would show a case's reader more than how it could be filled. */
export const holds = (c: Case, screen: CaseScreenId): boolean => held[screen](c);

/** Tells which rows of a case wait for a number, in any option: worked out when it is first asked, which is of a row without one. */
export function waitingIn(c: Case): (line: string) => boolean {
  let waiting: ReadonlySet<string> | null = null;
  return (line) =>
    (waiting ??= new Set(
      [null, ...c.options.map((o) => o.id)].flatMap((option) => evaluate(c, { option }).waiting),
    )).has(line);
}
