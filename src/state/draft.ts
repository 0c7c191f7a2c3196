/** The store's form of a case, with what lists show of it. */
import { documentOf, type Case } from '../case/index.ts';
import { noFacts } from '../report/portfolio/facts.ts';
import type { Draft, Facts } from '../store/repository.ts';
import { labelOf } from '../text/labels.ts';
import { roiOf } from '../value/verdict.ts';
import { evaluate } from '../value/worth.ts';

/** @param more the facts that reviews and scores add (see reviewFacts.ts) */
export function draftOf(c: Case, more: Partial<Facts> = {}): Draft {
  const e = evaluate(c);
  const known = !e.incomplete && e.waiting.length < e.lines.length;
  const facts: Facts = {
    ...noFacts,
    agreed: c.agreed?.on ?? null,
    origin: c.origin && !c.origin.copied ? c.origin.id : null,
    start: c.start,
    arr: c.arr,
    cadence: c.success.cadence,
    roi: known ? roiOf(c, e.incremental) : null,
    customerShare: known ? e.customerShare : null,
    renewal: c.success.renewal,
    required: c.success.targets.length,
    bridge: known ? [e.whole.benefits.total, e.whole.costs.total, e.alternative.total, e.net.total] : null,
    ...more,
  };
  return {
    id: c.id,
    kind: 'case',
    version: c.version,
    updated: new Date().toISOString(),
    title: labelOf.case(c),
    customer: c.customer.name,
    owner: c.owner,
    segment: c.customer.segment,
    net: e.incomplete || e.waiting.length === e.lines.length ? null : e.net.total,
    currency: c.currency,
    years: c.years,
    waiting: e.waiting.length,
    facts,
    document: documentOf(c),
  };
}
