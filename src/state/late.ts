/**
 * What only agreed and reviewed cases need, kept out of what a first visit loads: it is loaded before such a case is
 * opened or stored, and with the Review screen, and then used wherever a case is saved.
 */
import type { Case } from '../case/index.ts';
import type { Facts } from '../store/repository.ts';

export interface LateParts {
  /** What a list shows of a case beyond its result. */
  facts: (c: Case) => Partial<Facts>;
  /** Whether a change would alter an agreed plan. */
  locked: (before: Case, after: Case) => boolean;
}

let parts: LateParts | null = null;

export const lateParts = (): LateParts | null => parts;

/** Loads them; quick once they are there. */
export async function loadLateParts(): Promise<LateParts> {
  if (!parts) {
    const { reviewFacts, breaksAgreement } = await import('./facts.ts');
    parts = { facts: reviewFacts, locked: breaksAgreement };
  }
  return parts;
}

/** Whether a case needs them. */
export const needsLateParts = (c: Case): boolean =>
  c.agreed !== null || c.reviews.length > 0 || c.dimensions.some((d) => d.expected !== null);
