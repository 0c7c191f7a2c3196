/**
 * The facts that reviews, scores, targets and steps add to a case. They are worked out when the case is saved, so that
 * no list opens a document.
 */
import { heldReviews, isCarried, reviewDue, type Case, type Finding, type Review } from '../case/index.ts';
import { plainName, findingKey } from '../case/findings.ts';
import { targetKeys } from '../case/targetKeys.ts';
import { templates } from '../case/templates/index.ts';
import {
  detailsText,
  type Action,
  type Details,
  type ReasonAmount,
  type ReviewPoint,
} from '../report/portfolio/details.ts';
import type { Facts } from '../report/portfolio/facts.ts';
import { statedRecords } from '../report/portfolio/statedRecords.ts';
import { labelOf } from '../text/labels.ts';
import { causeKey, aboutLabel, numberLabel } from '../text/review.ts';
import { concerns, health, review, scoreValue } from '../value/index.ts';
import type { ReviewResult } from '../value/index.ts';

/** The built-in template of which the case holds the most rows, if it holds at least half of them; '' if there is none. */
function templateOf(c: Case): string {
  const ids = new Set(c.lines.map((line) => line.id));
  let best = { id: '', share: 0.5 };
  for (const { id, lines } of templates) {
    if (lines.length === 0 || id === 'blank') continue;
    const share = lines.filter((line) => ids.has(line.id)).length / lines.length;
    if (share > best.share) best = { id, share };
  }
  return best.id;
}

/** By how much the subject of a finding has moved net to date; null if no cause has its name. */
function amountOf(about: string, result: ReviewResult | null): number | null {
  const causes = result?.causes.filter(({ cause }) => causeKey(cause) === about) ?? [];
  return causes.length > 0 ? causes.reduce((sum, { amount }) => sum + amount, 0) : null;
}

/** The findings of every held review, each once in its last state, and the steps to signature. */
function actionsOf(c: Case, held: readonly Review[], result: ReviewResult | null): Action[] {
  const customers = new Set(c.customer.people.map((p) => plainName(p.name)).filter((name) => name !== ''));
  const found = new Map<string, { f: Finding; at: string }>();
  for (const r of held) for (const f of r.findings) found.set(findingKey(f), { f, at: r.id });
  const latest = held.at(-1)?.id;
  const findings = [...found.values()]
    // A finding left open at an earlier review and not taken over was reworded or dropped there.
    .filter(({ f, at }) => f.status !== 'open' || at === latest)
    .map(({ f }): Action => ({
      of: 'finding',
      key: findingKey(f),
      what: f.action,
      about: aboutLabel(c, f.about),
      reason: f.reason,
      who: f.who,
      due: f.due,
      status: f.status,
      closed: f.closed,
      theirs: customers.has(plainName(f.who)),
      amount: amountOf(f.about, result),
    }));
  const steps = c.steps.map((step): Action => ({
    of: 'step',
    key: step.id,
    what: labelOf.step(step),
    about: '',
    reason: null,
    who: step.who,
    due: step.due,
    status: step.done === null ? 'open' : 'done',
    closed: step.done,
    theirs: step.side === 'customer',
    amount: null,
  }));
  return [...findings, ...steps];
}

/** How much each reason has moved net up to the latest review; a cause counts under the reason given for it last. */
function reasonAmounts(c: Case, held: readonly Review[], result: ReviewResult): ReasonAmount[] {
  const reasons = new Map<string, string>();
  for (const r of held) for (const f of r.findings) if (f.reason !== null) reasons.set(f.about, f.reason);
  return result.causes.flatMap(({ cause, amount }) => {
    const about = causeKey(cause);
    const reason = reasons.get(about);
    if (reason === undefined) return [];
    const line = c.lines.find((l) => concerns(about, l));
    return [{ reason, kind: about === 'rollout' ? 'rollout' : (line?.bucket ?? 'rollout'), amount }];
  });
}

const isMeasured = (result: ReviewResult): boolean => result.lines.some((l) => l.status !== 'not-measured');

/** The result of a held review as a portfolio's history shows it. */
function pointOf(c: Case, r: Review, result: ReviewResult): ReviewPoint {
  const measured = isMeasured(result);
  const { nps, csat, ces } = r.surveys;
  const stated = statedRecords(c, r);
  return {
    on: r.on,
    month: r.month,
    planned: measured ? result.planToDate : null,
    actual: measured ? result.actualToDate : null,
    realised: result.realised,
    health: health(c, r.id).score,
    nps,
    csat,
    ces,
    scores: { ...r.dimensions },
    ...(Object.keys(stated).length > 0 ? { stated } : {}),
  };
}

/** The facts to merge into those every case has. */
export function reviewFacts(c: Case): Partial<Facts> {
  const held = heldReviews(c);
  const latest = held.at(-1);
  const results = held.map((r) => review(c, r.id));
  const reviewed = results.at(-1) ?? null;
  const measured = reviewed !== null && isMeasured(reviewed);
  const score = scoreValue(c);
  const reviewScore = latest ? score.reviews.find((r) => r.id === latest.id)?.index : null;
  const reasons: Record<string, number> = {};
  for (const r of held)
    // A finding counts at the review that made it, not again at every review at which it stays open.
    for (const f of r.findings)
      if (f.reason !== null && !isCarried(c, r, f)) reasons[f.reason] = (reasons[f.reason] ?? 0) + 1;
  const history = held.flatMap((r, i) => {
    const result = results[i];
    return result ? [pointOf(c, r, result)] : [];
  });
  const keys = targetKeys(c.success.targets);
  const open = latest?.findings.filter((f) => f.status === 'open') ?? [];
  const scored = new Set(history.flatMap((point) => Object.keys(point.scores)));
  const details: Details = {
    actions: actionsOf(c, held, reviewed),
    history,
    causes: reviewed ? reasonAmounts(c, held, reviewed) : [],
    targets: c.success.targets.map(({ name, by }, i) => ({
      key: keys[i] ?? '',
      label: numberLabel(c, name),
      by,
      status: reviewed?.required[i]?.status ?? null,
    })),
    dimensions: Object.fromEntries(
      c.dimensions.flatMap((d) => (d.label.trim() && scored.has(d.id) ? [[d.id, d.label.trim()]] : [])),
    ),
  };
  const required = reviewed?.required ?? [];
  return {
    planned: measured ? reviewed.planToDate : null,
    actual: measured ? reviewed.actualToDate : null,
    realised: reviewed?.realised ?? null,
    rov: reviewScore ?? score.expected,
    rovMeasured: typeof reviewScore === 'number',
    health: health(c).score,
    healthBefore: history.at(-2)?.health ?? null,
    nps: latest?.surveys.nps ?? null,
    csat: latest?.surveys.csat ?? null,
    ces: latest?.surveys.ces ?? null,
    template: templateOf(c),
    reviews: held.length,
    begun: c.reviews.length - held.length,
    notLive: reviewed?.notLive ?? false,
    month: latest?.month ?? null,
    last: latest?.on ?? null,
    next: reviewDue(c),
    atRisk: required.filter((r) => r.status === 'at-risk').length,
    missed: required.filter((r) => r.status === 'missed').length,
    findings: open.length,
    due: open.flatMap((f) => f.due ?? []).sort()[0] ?? null,
    reasons,
    details: detailsText(details),
  };
}
