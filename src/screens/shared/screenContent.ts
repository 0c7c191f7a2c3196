/** Which screens of a case have content for its reader. Pure. */
import type { Case } from '../../case/index.ts';
import type { CaseScreenId } from '../../state/route.ts';
import { evaluate, rangesOf } from '../../value/index.ts';

/** Lines with a lever or a dimension are content there only once they have an amount. */
function hasScores(c: Case): boolean {
  const { dimensions, levers, lines } = c;
  const waits = waitingCheck(c);
  return (
    dimensions.some(
      (d) => d.weight > 0 && (d.today !== null || d.expected !== null || d.alternative !== null),
    ) ||
    Object.values(levers).some((l) => l.words !== '' || l.kpi !== null) ||
    lines.some((l) => (l.lever !== null || l.dimension !== null) && !waits(l.id))
  );
}

/** The two scenarios of a new case change nothing; ranges give them a spread to show. */
const hasComparisons = (c: Case): boolean =>
  c.market !== null ||
  c.options.length > 0 ||
  rangesOf(c).length > 0 ||
  c.scenarios.some(
    (s) => Object.keys(s.set).length > 0 || s.benefits !== 1 || s.costs !== 1 || s.rollout !== null,
  );

const hasPeople = ({ customer, success, steps, assumptions }: Case): boolean =>
  customer.people.length > 0 ||
  steps.length > 0 ||
  success.required !== '' ||
  success.renewal !== null ||
  success.expectedRoi !== null ||
  success.targets.length > 0 ||
  assumptions.some((a) => a.today !== null);

const contentChecks: Record<CaseScreenId, (c: Case) => boolean> = {
  build: () => true,
  beyond: hasScores,
  // Every case has "what would have to be true", and readers can try ranges of their own.
  odds: () => true,
  scenarios: hasComparisons,
  people: hasPeople,
  review: (c) => c.reviews.length > 0 || c.agreed !== null,
};

/** Whether a screen shows a reader more than hints on how to fill it. */
export const hasContent = (c: Case, screen: CaseScreenId): boolean => contentChecks[screen](c);

/** A test whether a line waits for a number in any option. The case is evaluated at the first call. */
export function waitingCheck(c: Case): (line: string) => boolean {
  let waiting: ReadonlySet<string> | null = null;
  return (line) =>
    (waiting ??= new Set(
      [null, ...c.options.map((o) => o.id)].flatMap((option) => evaluate(c, { option }).waiting),
    )).has(line);
}
