/** What only reviews and scores add to a case's facts, worked out when it is saved, so that no list opens a document. */
import { heldReviews, isCarried, type Case } from '../case/index.ts';
import type { Facts } from '../store/repository.ts';
import { health, review, scoreValue } from '../value/index.ts';

/** To be laid over the facts every case has. */
export function reviewFacts(c: Case): Partial<Facts> {
  const held = heldReviews(c);
  const latest = held.at(-1);
  const reviewed = latest ? review(c, latest.id) : null;
  const measured = reviewed !== null && reviewed.lines.some((l) => l.status !== 'not-measured');
  const score = scoreValue(c);
  const reviewScore = latest ? score.reviews.find((r) => r.id === latest.id)?.index : null;
  const reasons: Record<string, number> = {};
  for (const r of held)
    // Counted where it was found, not again at every review it stays open.
    for (const f of r.findings)
      if (f.reason !== null && !isCarried(c, r, f)) reasons[f.reason] = (reasons[f.reason] ?? 0) + 1;
  return {
    planned: measured ? reviewed.planToDate : null,
    actual: measured ? reviewed.actualToDate : null,
    realised: reviewed?.realised ?? null,
    rov: reviewScore ?? score.expected,
    rovMeasured: typeof reviewScore === 'number',
    health: health(c).score,
    reviews: held.length,
    begun: c.reviews.length - held.length,
    notLive: reviewed?.notLive ?? false,
    month: latest?.month ?? null,
    next: latest?.next ?? null,
    findings: latest?.findings.filter((f) => f.status === 'open').length ?? 0,
    reasons,
  };
}
