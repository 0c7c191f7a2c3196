/**
 * Renewals, upsells and cross-sells, as far as cases show them: a review does not count them, but its day, the renewal
 * before it and the plan that replaced another tell that they happened.
 */
import { fold } from '../../text/fold.ts';
import { statedKinds, type StatedKind } from './details.ts';
import { datedOf } from './trends.ts';
import type { Row } from './rows.ts';

/** A number of events of one kind on a day. */
export interface Occurred {
  kind: Exclude<StatedKind, 'resolutionHours'>;
  /** YYYY-MM-DD. */
  day: string;
  count: number;
}

export interface AllOccurred {
  occurred: Occurred[];
  /** Past renewal days without a sign of their outcome: neither a review nor a new plan since. */
  unknownRenewals: number;
}

/**
 * The events up to today.
 * - A renewal: a past renewal day, with a review held or a new plan agreed on or after it, or a new plan that
 *   renews later.
 * - An upsell: a new agreement that states more yearly revenue than the one it replaces, in its currency.
 * - A cross-sell: a further plan agreed, on a later day, with a customer that had one.
 * - If a review measured a number of that name, the case counts by that number alone.
 * @param today YYYY-MM-DD
 */
export function occurredBy(rows: readonly Row[], today: string): AllOccurred {
  const byId = new Map(rows.map((r) => [r.id, r]));
  const next = new Map<string, Row>();
  for (const r of rows) if (r.facts.origin !== null && r.facts.agreed !== null) next.set(r.facts.origin, r);
  const occurred: Occurred[] = [];
  let unknownRenewals = 0;

  /** The kinds that a case's reviews state themselves. */
  const stated = new Map<string, ReadonlySet<StatedKind>>();
  for (const r of rows) {
    const kinds = new Set<StatedKind>();
    for (const { day, point } of datedOf(r))
      for (const kind of statedKinds) {
        const count = point.stated?.[kind];
        if (count === undefined) continue;
        kinds.add(kind);
        if (kind !== 'resolutionHours') occurred.push({ kind, day, count });
      }
    if (kinds.size > 0) stated.set(r.id, kinds);
  }
  const add = (row: Row, kind: Occurred['kind'], day: string | null): void => {
    if (day !== null && day <= today && stated.get(row.id)?.has(kind) !== true)
      occurred.push({ kind, day, count: 1 });
  };

  const lastReview = ({ facts }: Row): string => facts.last ?? '';
  for (const r of rows) {
    const { renewal, agreed, origin, arr } = r.facts;
    const later = next.get(r.id);
    // A renewal that both plans state counts once, with the later plan.
    if (renewal !== null && renewal <= today && later?.facts.renewal !== renewal) {
      const goesOn =
        lastReview(r) >= renewal ||
        (later !== undefined &&
          (lastReview(later) >= renewal ||
            (later.facts.agreed ?? '') >= renewal ||
            (later.facts.renewal ?? '') > renewal));
      if (goesOn) add(r, 'renewals', renewal);
      else if (stated.get(r.id)?.has('renewals') !== true) unknownRenewals++;
    }
    const before = origin === null ? undefined : byId.get(origin);
    if (!before || agreed === null || arr === null || before.facts.arr === null) continue;
    if (before.currency === r.currency && arr > before.facts.arr) add(r, 'upsells', agreed);
  }

  const ofCustomer = new Map<string, Row[]>();
  for (const r of rows) {
    const name = fold(r.customer.trim());
    const replaces = r.facts.origin !== null && byId.has(r.facts.origin);
    if (name === '' || r.facts.agreed === null || replaces) continue;
    ofCustomer.set(name, [...(ofCustomer.get(name) ?? []), r]);
  }
  for (const list of ofCustomer.values()) {
    const first = list.reduce(
      (day, r) => ((r.facts.agreed ?? day) < day ? (r.facts.agreed ?? day) : day),
      '9999',
    );
    for (const r of list) if ((r.facts.agreed ?? '') > first) add(r, 'crossSells', r.facts.agreed);
  }
  return { occurred, unknownRenewals };
}

/** The hours until a request is resolved, as stated by a case's latest review up to a day; null if none states them. */
export function hoursBy(row: Row, day: string): number | null {
  const at = datedOf(row).findLast((d) => d.day <= day && d.point.stated?.resolutionHours !== undefined);
  return at?.point.stated?.resolutionHours ?? null;
}
