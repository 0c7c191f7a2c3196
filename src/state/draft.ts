/** A case as the store takes it, with what lists show of it. */
import type { Case } from '../case/index.ts';
import type { Draft } from '../store/repository.ts';
import { labelOf } from '../text/labels.ts';
import { evaluate } from '../value/worth.ts';

export function draftOf(c: Case): Draft {
  const e = evaluate(c);
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
    document: c,
  };
}
