/**
 * Measurements of customer success itself in a review, recognized by the names of its numbers: renewals, upsells, hours
 * to resolve.
 */
import { numberLabel } from '../../text/review.ts';
import type { Case, Review, Unit } from '../../case/index.ts';
import { nameMatcher } from '../matchName.ts';
import { statedKinds, type Stated, type StatedKind } from './details.ts';

/** A case may be in another language than the page, so names of every language are known. */
const names: Readonly<Record<StatedKind, readonly string[]>> = {
  renewals: [
    'Contract renewals',
    'Contracts renewed',
    'Customers renewed',
    'Verlängerungen',
    'Vertragsverlängerungen',
    'Renouvellements',
    'Renovaciones',
  ],
  upsells: ['Upsell', 'Up-sell', 'Upgrades', 'Zusatzverkäufe', 'Ventes additionnelles', 'Ampliaciones'],
  crossSells: ['Cross-sell', 'Cross-sells', 'Querverkäufe', 'Ventes croisées', 'Ventas cruzadas'],
  resolutionHours: [
    'Resolution hours',
    'Resolution time',
    'Resolution time (hours)',
    'Ticket resolution time',
    'Time to resolve',
    'Hours to resolve',
    'Hours to resolve a ticket',
    'Mean time to resolution',
    'MTTR',
    'Lösungszeit',
    'Zeit bis zur Lösung',
    'Stunden bis zur Lösung',
    'Heures de résolution',
    'Temps de résolution',
    'Délai de résolution',
    'Horas para resolver',
    'Tiempo de resolución',
  ],
};
const makeFind = () =>
  nameMatcher(
    statedKinds.map((kind) => ({
      kind,
      label: kind.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`),
      also: names[kind],
    })),
  );
/** Made for the first review. */
let find: ReturnType<typeof makeFind> | null = null;

/** Kinds by name: the same few names occur in thousands of cases. */
const known = new Map<string, StatedKind | null>();
function kindOf(words: string): StatedKind | null {
  let kind = known.get(words);
  if (kind === undefined) {
    find ??= makeFind();
    const meant = find(words);
    kind = meant && !meant.guessed ? meant.target.kind : null;
    if (known.size < 5_000) known.set(words, kind);
  }
  return kind;
}

/** The factor from a unit to the unit of the record; null for a unit that does not fit. */
function factorOf(kind: StatedKind, unit: Unit): number | null {
  if (kind !== 'resolutionHours') return unit === 'count' || unit === 'number' ? 1 : null;
  return unit === 'hours' ? 1 : unit === 'days' ? 24 : null;
}

/** The measurements of a review: for each kind the first number with a matching name. Counts as typed, times in hours. */
export function statedRecords(c: Case, review: Review): Stated {
  const stated: Stated = {};
  for (const { name, unit } of c.assumptions) {
    const value = Object.hasOwn(review.actual, name) ? review.actual[name] : undefined;
    if (value === undefined) continue;
    const kind = kindOf(numberLabel(c, name)) ?? kindOf(name);
    if (kind === null || stated[kind] !== undefined) continue;
    const factor = factorOf(kind, unit);
    if (factor !== null) stated[kind] = value * factor;
  }
  return stated;
}
