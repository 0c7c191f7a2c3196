/** A case as a headline speaks of it, where names of any length must leave room to the figures. */
import type { Case } from '../../case/index.ts';
import { truncateText, textWidth } from '../../charts/formats.ts';

/** For its one sentence: the customer as far as two lines hold the name. */
export const forClaim = (c: Case): Case => ({
  ...c,
  customer: { ...c.customer, name: truncateText(c.customer.name, 300) },
});

const whereShort = (name: string): string => (textWidth(name) > 180 ? '' : name);

/** For what stands beneath it: what is called at length is not named again ("the customer", "the alternative"). */
export const forNotes = (c: Case): Case => ({
  ...c,
  customer: { ...c.customer, name: whereShort(c.customer.name) },
  alternative: whereShort(c.alternative),
});
